import { describe, expect, it } from 'vitest';
import { QUESTIONS, readSheets, readWorkbook, sheetOf } from '../support/sheets.js';

/** Sheets that a tool for tickets exported, each question a ticket, newest first. */

const HEADS = [
  'キー',
  '件名',
  '詳細',
  '種別',
  '状態',
  '設問No.',
  '登録者',
  '期限日',
  'ご回答',
  '補足コメント',
  'メーカー',
  '製品名',
  '版',
];
const SUBJECTS = QUESTIONS.map((question) => question.replace(/（.*/, ''));
const REFERENCES = ['6.5.C4', '6.5.C1', '6.5.C7', '6.5.C10', '6.5.C14', '6.11.C7'];
const ANSWERS = ['はい', 'いいえ', '対象外', '', '調査中', 'はい'];
const EXPECTED = ['yes', 'no', 'not-applicable', 'blank', 'unreadable', 'yes'];

interface Made {
  readonly kind?: string;
  readonly status?: string;
  readonly answer?: string;
  readonly remark?: string;
  readonly product?: string;
  readonly version?: string;
}

const describedAs = (index: number) =>
  `参照：${REFERENCES[index]}\n回答欄にご記入ください。\n\n回答例：いいえ（次期版で対応）`;

const ticket = (index: number, made: Made = {}): string[] => [
  `SEC-${101 + index}`,
  SUBJECTS[index] ?? '',
  describedAs(index),
  made.kind ?? '設問',
  made.status ?? '処理済み',
  `S${index + 1}`,
  '架空花子',
  '2026/02/01',
  made.answer ?? ANSWERS[index] ?? '',
  made.remark ?? '',
  'ダミー株式会社',
  made.product ?? 'ダミー受付',
  made.version ?? '2.1',
];

const tickets = (made: Made = {}) => QUESTIONS.map((_, index) => ticket(index, made));

const summary = (...rows: readonly (readonly string[])[]) =>
  readSheets(sheetOf('issues', rows)).map(({ content: { header, answers } }) => ({
    product: header.product,
    version: header.version,
    organisation: header.organisation,
    answers: answers.map(({ choice, state }) => choice ?? state),
  }));

const RECEPTION = { product: 'ダミー受付', version: '2.1', organisation: 'ダミー株式会社' };

describe('tickets', () => {
  it('are read in the order of the form, with what each says of the product', () => {
    const rows = tickets().reverse();
    expect(summary(HEADS, ...rows)).toEqual([{ ...RECEPTION, answers: EXPECTED }]);
    const [only] = readSheets(sheetOf('issues', [HEADS, ...rows]));
    const [first] = only?.content.answers ?? [];
    expect([first?.number, first?.question, first?.references]).toEqual([
      'S1',
      SUBJECTS[0],
      ['6.5.C4'],
    ]);
    // The oldest ticket stands last: its answer is cited there.
    expect(only?.reading.answers[0]?.place.cell).toBe('I7');
  });

  it('keep their remarks', () => {
    const rows = tickets({ remark: '別売品です。' });
    const [only] = readSheets(sheetOf('issues', [HEADS, ...rows]));
    expect(only?.content.answers[0]?.remark).toBe('別売品です。');
  });

  it('of several products are a disclosure of each', () => {
    const other = { product: 'ダミー会計', version: '3.0', answer: 'いいえ' };
    const later = (index: number) => [`SEC-${201 + index}`, ...ticket(index, other).slice(1)];
    const mixed = QUESTIONS.flatMap((_, index) => [ticket(index), later(index)]);
    expect(summary(HEADS, ...mixed.reverse())).toEqual([
      { ...RECEPTION, answers: EXPECTED },
      {
        product: 'ダミー会計',
        version: '3.0',
        organisation: 'ダミー株式会社',
        answers: QUESTIONS.map(() => 'no'),
      },
    ]);
  });

  it('are of the one product that some of them name, and of several versions by what the others say', () => {
    const sparse = QUESTIONS.map((_, index) =>
      ticket(index, index % 2 === 0 ? {} : { product: '', version: '' }),
    );
    expect(summary(HEADS, ...sparse)).toEqual([{ ...RECEPTION, answers: EXPECTED }]);
    const versions = ['2.1', '2.2'].flatMap((version, at) =>
      QUESTIONS.map((_, index) => [
        `SEC-${101 + at * 100 + index}`,
        ...ticket(index, { version }).slice(1),
      ]),
    );
    expect(summary(HEADS, ...versions).map(({ version }) => version)).toEqual(['2.1', '2.2']);
  });

  it('are of the form that their project names', () => {
    const heads = [...HEADS, 'プロジェクト'];
    const kinds = ['MDS回答', 'SDS回答'].map((project) =>
      tickets().map((row, index) => [`${project}-${index}`, ...row.slice(1), project]),
    );
    const read = readSheets(sheetOf('issues', [heads, ...kinds.flat()]));
    expect(read.map(({ content }) => content.form.kind)).toEqual(['MDS', 'SDS']);
    expect(read.map(({ content }) => content.answers.length)).toEqual([6, 6]);
  });

  it('of another kind are no rows, though they are answered', () => {
    const message = ticket(0, { kind: '連絡', answer: 'いいえ' });
    message[1] = '次回の打合せの件';
    message[2] = '来週でよろしいですか。';
    message[5] = '';
    expect(summary(HEADS, message, ...tickets(), message)).toEqual([
      { ...RECEPTION, answers: EXPECTED },
    ]);
  });

  it('that were withdrawn answer nothing', () => {
    const withdrawn = ticket(0, { status: '却下', answer: 'いいえ' });
    expect(summary(HEADS, ...tickets(), withdrawn)).toEqual([{ ...RECEPTION, answers: EXPECTED }]);
  });

  it('may ask in their description, and be named by their number', () => {
    const heads = HEADS.filter((head) => head !== '設問No.');
    const rows = tickets().map((row, index) => {
      const asked = `${SUBJECTS[index]}か。\n参照：${REFERENCES[index]}`;
      const named = row.map((text, at) => (at === 1 ? `S${index + 1}` : at === 2 ? asked : text));
      return named.filter((_, at) => at !== 5);
    });
    const [only] = readSheets(sheetOf('issues', [heads, ...rows.reverse()]));
    expect(only?.content.answers.map(({ choice, state }) => choice ?? state)).toEqual(EXPECTED);
    const [first] = only?.content.answers ?? [];
    expect([first?.number, first?.question, first?.references]).toEqual([
      'S1',
      `${SUBJECTS[0]}か。`,
      ['6.5.C4'],
    ]);
  });

  it('that ask the same twice are both rows, the older one first', () => {
    const again = ticket(0, { answer: 'いいえ' });
    again[0] = 'SEC-205';
    const [only] = summary(HEADS, again, ...tickets());
    expect(only?.answers).toEqual(['yes', 'no', ...EXPECTED.slice(1)]);
  });

  it('with two columns of answers are left alone', () => {
    const heads = [...HEADS, '回答'];
    const rows = tickets().map((row, index) => [...row, index % 2 === 0 ? 'いいえ' : 'はい']);
    const { disclosures } = readWorkbook(sheetOf('issues', [heads, ...rows]));
    for (const { reading } of disclosures)
      for (const { confidence } of reading.answers) expect(confidence).toBeLessThan(0.9);
  });

  it('of a database name form, product and day on every line, and may have another column of answers', () => {
    const heads = ['様式', '事業者名', 'サービス名', 'バージョン', '作成日', '更新日時', '更新者'];
    const own = ['SDS Ver.4.1', '架空クラウド', '架空予約', '2.1', '2025-09-30'];
    const rows = SUBJECTS.map((subject, index) => [
      ...own,
      `2025-09-1${index} 10:00`,
      'check01',
      `${index + 1}`,
      subject,
      REFERENCES[index] ?? '',
      '対象外',
      ['はい', 'いいえ', '対象外'][index % 3] ?? '',
    ]);
    const [only, ...others] = readSheets(
      sheetOf('export', [
        [...heads, '設問番号', '設問', 'GL参照', '前回回答', '今回回答'],
        ...rows.reverse(),
      ]),
    );
    expect(others).toEqual([]);
    expect(only?.content.form.kind).toBe('SDS');
    expect(only?.content.header).toMatchObject({ product: '架空予約', version: '2.1' });
    expect(only?.content.header.createdOn).toBe('2025-09-30');
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual(
      SUBJECTS.map((_, index) => ['yes', 'no', 'not-applicable'][index % 3]),
    );
    expect(only?.content.answers.map(({ number }) => number)).toEqual(
      SUBJECTS.map((_, index) => `${index + 1}`),
    );
  });

  it('about other things make no form', () => {
    const rows = tickets({ answer: 'はい' }).map((row, index) =>
      row.map((text, at) =>
        at === 1 ? `請求書${index}の送付について` : at === 2 ? '承認をお願いします。' : text,
      ),
    );
    expect(summary(HEADS, ...rows)).toEqual([]);
  });
});
