import { describe, expect, it } from 'vitest';
import { formOf, MDS, QUESTIONS, readSheets, readWorkbook, sheetOf } from '../support/sheets.js';

/** Sheets with a column for every question and a record for every product, as questionnaire tools export them. */

const ASKED = QUESTIONS.map((question, index) => `Q${index + 1}．${question}`);
const ABOUT = ['タイムスタンプ', '会社名', '製品名', 'バージョン'];
const OF_A = ['2026/01/20 10:15:22', 'ダミー株式会社', 'ダミー受付', '2.1'];
const OF_B = ['2026/01/21 09:00:00', 'ダミー株式会社', 'ダミー会計', '3.0'];
const TITLE = ['アンケート：製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1'];

const summary = (...rows: readonly (readonly string[])[]) =>
  readSheets(sheetOf('回答', rows)).map(({ content: { header, answers } }) => ({
    product: header.product,
    version: header.version,
    organisation: header.organisation,
    answers: answers.map(({ choice, state }) => choice ?? state),
  }));

describe('questions in columns', () => {
  const yes = ['はい', 'いいえ', '対象外', '', '検討中', 'はい'];
  const no = ['いいえ', 'いいえ', 'はい', 'はい', 'はい', 'はい（オプション）'];

  it('are read for each record below them', () => {
    expect(summary(TITLE, [...ABOUT, ...ASKED], [...OF_A, ...yes], [...OF_B, ...no])).toEqual([
      {
        product: 'ダミー受付',
        version: '2.1',
        organisation: 'ダミー株式会社',
        answers: ['yes', 'no', 'not-applicable', 'blank', 'unreadable', 'yes'],
      },
      {
        product: 'ダミー会計',
        version: '3.0',
        organisation: 'ダミー株式会社',
        answers: ['no', 'no', 'yes', 'yes', 'yes', 'yes'],
      },
    ]);
  });

  it('are read without a title, numbers or a record of more than one product', () => {
    const [only, ...others] = summary([...ABOUT, ...QUESTIONS], [...OF_A, ...no]);
    expect(others).toEqual([]);
    expect(only?.product).toBe('ダミー受付');
    expect(only?.answers).toEqual(['no', 'no', 'yes', 'yes', 'yes', 'yes']);
  });

  it('are those of the rows in a question with rows, and their answers may be closed', () => {
    const rows = QUESTIONS.map((question) => `以下にお答えください [${question}]`);
    const [only] = summary(TITLE, [...ABOUT, ...rows], [...OF_A, ...no.map((word) => `${word};`)]);
    expect(only?.answers.slice(0, 5)).toEqual(['no', 'no', 'yes', 'yes', 'yes']);
  });

  it('are none of the columns that tell of the product, or of who answered, numbered as these are', () => {
    const heads = [
      '1. 会社名（必須）',
      '2. 製品名をご記入ください',
      '3. バージョン',
      '4. ご担当者のお名前',
    ];
    const about = ['ダミー株式会社', 'ダミー受付', '2.1', '架空花子'];
    const asked = QUESTIONS.map((question, index) => `${index + 5}. ${question}`);
    const [only] = summary(
      TITLE,
      [...heads, ...asked, '11. ご意見'],
      [...about, ...no, '特になし'],
    );
    expect(only).toEqual({
      product: 'ダミー受付',
      version: '2.1',
      organisation: 'ダミー株式会社',
      answers: ['no', 'no', 'yes', 'yes', 'yes', 'yes'],
    });
  });

  it('keep the remarks in the columns beside or named after them', () => {
    const heads = [...ASKED.slice(0, 2), '備考', ...ASKED.slice(2), 'Q3_補足'];
    const said = ['はい', 'はい', 'VPNのみ', 'はい', 'はい', 'いいえ', 'はい', '外部に保管'];
    const [only] = readSheets(sheetOf('回答', [TITLE, [...ABOUT, ...heads], [...OF_A, ...said]]));
    expect(only?.content.answers.map(({ remark }) => remark)).toEqual([
      null,
      'VPNのみ',
      '外部に保管',
      null,
      null,
      null,
    ]);
  });

  it('are cited where the file has them', () => {
    const [only] = readSheets(sheetOf('回答', [TITLE, [...ABOUT, ...ASKED], [...OF_A, ...yes]]));
    expect(only?.reading.answers[0]?.questionPlace.cell).toBe('E2');
    expect(only?.reading.answers[0]?.place.cell).toBe('E3');
    expect(only?.reading.answers[3]?.place.cell).toBe('H2');
    expect(only?.reading.header.product?.place.cell).toBe('C3');
  });
});

it('a form with its questions below one another stays as it is', () => {
  const { disclosures } = readWorkbook(formOf(MDS, 'MDS'));
  expect(disclosures[0]?.reading.answers.map(({ place }) => place.cell)).toEqual([
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    'C8',
  ]);
});
