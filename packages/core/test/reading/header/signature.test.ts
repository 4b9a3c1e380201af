import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Header values in lines of their own below the table, or between its rows. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1'];
const HEADING = ['No', '質問', '回答', '備考'];
const ROWS = asked(() => ['はい', '']);
const SIGNED = [
  ['', '作成日　令和６年６月３日'],
  ['', '架空検査機器工業株式会社　品質保証部'],
  ['', '製品名　検査装置用端末 ダミーリンク'],
  ['', 'バージョン　Rev.7'],
];
const HEADER = {
  createdOn: '2024-06-03',
  organisation: '架空検査機器工業株式会社',
  product: '検査装置用端末 ダミーリンク',
  version: 'Rev.7',
};
const EMPTY = { createdOn: null, organisation: null, product: null, version: null };

const read = (...below: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [TITLE, HEADING, ...ROWS, ...below]))[0]?.content;

describe('who signs at the end of a document', () => {
  it('says when, who and of which product', () => {
    expect(read([], ['以上のとおり開示します。'], ...SIGNED)?.header).toEqual(HEADER);
  });

  it('belongs to no note', () => {
    const notes = [[], ['【注】'], ['注1 院内の設定によります。'], ['以上のとおり開示します。']];
    expect(read(...notes, ...SIGNED)?.notes.map(({ text }) => text)).toEqual([
      '院内の設定によります。',
    ]);
  });

  it('is not told by fewer values, or by words of which one line is no value', () => {
    expect(read([], ...SIGNED.slice(2))?.header).toEqual(EMPTY);
    const [date = [], company = [], product = []] = SIGNED;
    const between = [[], date, ['', '担当部署より回答します'], company, ['', '下記'], product];
    expect(read(...between)?.header).toEqual(EMPTY);
  });
});

describe('a foot with header values that every page repeats', () => {
  const foot = [
    '',
    '製造業者：架空検査機器工業株式会社　　製品：見本端末',
    'バージョン：5.1',
    '作成：2024年4月22日',
  ];
  const sheet = sheetOf('MDS', [
    TITLE,
    HEADING,
    ...ROWS.slice(0, 3),
    foot,
    HEADING,
    ...ROWS.slice(3),
    foot,
  ]);
  const [only] = readSheets(sheet);

  it('is no row of the form', () => {
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual(ROWS.map(() => 'yes'));
  });

  it('is read as its header, never quite surely', () => {
    expect(only?.content.header).toEqual({
      createdOn: '2024-04-22',
      organisation: '架空検査機器工業株式会社',
      product: '見本端末',
      version: '5.1',
    });
    const sure = Object.values(only?.reading.header ?? {}).map((value) => value?.confidence ?? 1);
    expect(Math.max(...sure)).toBeLessThanOrEqual(0.9);
  });
});
