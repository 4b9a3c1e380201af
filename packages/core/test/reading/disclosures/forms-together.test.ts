import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import {
  asked,
  HEADING,
  type MadeCell,
  MDS,
  readSheets,
  readWorkbook,
  sheetOf,
} from '../support/sheets.js';

/** The rows of an MDS and an SDS in one table. */

const BOTH = ['医療情報セキュリティ開示書（MDS・SDS 共通）'];
const OF_SDS = [
  '運用管理規程を定めている（6.3.C1）',
  '従業者への教育訓練を実施している（6.6.C1）',
  '情報機器の持ち出しの方針を定めている（6.9.C1）',
  '非常時の対応手順を定めている（6.10.C1）',
] as const;

/** Rows of both forms, those of the MDS answered はい, of the SDS いいえ. */
const rowsOf = (kindOf: (form: 'MDS' | 'SDS', index: number) => string): MadeCell[][] => [
  ...asked(() => ['はい']).map((row, index) => [kindOf('MDS', index), ...row]),
  ...OF_SDS.map((question, index) => [kindOf('SDS', index), String(index + 1), question, 'いいえ']),
];

const formsOn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('回答表', rows)).map(
    ({ content: { form, answers } }) =>
      `${form.kind} ${answers.map(({ choice }) => choice?.[0]).join('')}`,
  );

const APART = ['MDS yyyyyy', 'SDS nnnn'];

describe('a column that says of each row which form it is of', () => {
  const read = (kindOf: (form: 'MDS' | 'SDS', index: number) => string, heading = '区分') =>
    formsOn(BOTH, [heading, ...HEADING], ...rowsOf(kindOf));

  it('parts the forms', () => {
    expect(read((form) => form)).toEqual(APART);
    expect(read((form) => (form === 'MDS' ? '製造業者' : 'サービス事業者'), '対象')).toEqual(APART);
    expect(read((form) => `${form}（${form === 'MDS' ? '製品' : 'サービス'}）`)).toEqual(APART);
  });

  it('parts them where it says so once for the rows below, and where rows of both take turns', () => {
    expect(read((form, index) => (index === 0 ? form : ''))).toEqual(APART);
    const turns = [...rowsOf((form) => form)].sort((one, other) =>
      String(one[2]).localeCompare(String(other[2])),
    );
    const [mds, sds] = formsOn(BOTH, ['区分', ...HEADING], ...turns);
    expect([mds, sds]).toEqual(APART);
  });

  it('has rows that are of both in both', () => {
    expect(read((form, index) => (form === 'SDS' && index === 0 ? 'MDS・SDS' : form))).toEqual([
      'MDS yyyyyyn',
      'SDS nnnn',
    ]);
  });

  it('says nothing where other things stand in it, or it names one form only', () => {
    expect(read((form, index) => (index === 2 ? '共通' : form))).toHaveLength(1);
    expect(read(() => 'MDS')).toHaveLength(1);
  });

  it('may say it in other words where the sheet names both forms above', () => {
    const product = (form: string) => (form === 'MDS' ? '製品' : 'サービス');
    expect(read(product)).toEqual(APART);
    expect(formsOn(MDS, ['区分', ...HEADING], ...rowsOf(product))).toHaveLength(1);
    const numbered = rowsOf((form, index) => `${form[0]}-${index + 1}`).map(
      ([number = '', , ...rest]) => [number, ...rest],
    );
    expect(formsOn(BOTH, HEADING, ...numbered)).toEqual(APART);
    expect(formsOn(MDS, HEADING, ...numbered)).toHaveLength(1);
  });

  it('may be that of the numbers', () => {
    const rows = rowsOf((form, index) => `${form}-${index + 1}`).map(([number, , ...rest]) => [
      number ?? '',
      ...rest,
    ]);
    expect(formsOn(BOTH, HEADING, ...rows)).toEqual(APART);
  });
});

describe('lines of their own', () => {
  const rows = rowsOf(() => '').map(([, ...row]) => row);
  const [mds, sds] = [rows.slice(0, 6), rows.slice(6)];

  it('part the forms below one heading, the first of them above it or below', () => {
    expect(formsOn(BOTH, HEADING, ['■ MDS'], ...mds, ['■ SDS'], ...sds)).toEqual(APART);
    expect(formsOn(BOTH, ['製品について（MDS）'], HEADING, ...mds, ['SDSの部'], ...sds)).toEqual(
      APART,
    );
  });

  it('part them by the names of who answers, and above each of two tables side by side', () => {
    expect(
      formsOn(BOTH, HEADING, ['【製造業者向け】'], ...mds, ['【サービス事業者向け】'], ...sds),
    ).toEqual(APART);
    const beside = mds.map((row, index) => [...row, '', ...(sds[index] ?? [])]);
    expect(
      formsOn(
        BOTH,
        ['MDS（製品）', '', '', '', 'SDS（サービス）'],
        [...HEADING, '', ...HEADING],
        ...beside,
      ),
    ).toEqual(APART);
  });

  const parted = (first: string, second: string) =>
    formsOn(BOTH, HEADING, [first], ...mds, [second], ...sds);

  it.each([
    ['製造業者側', 'サービス提供事業者側'],
    ['〔製造業者編〕', '〔サービス事業者編〕'],
    ['▼MDS', '▼SDS'],
    ['MDS（製品）', 'SDS（サービス）'],
  ])('part them by %s and %s', (first, second) => {
    expect(parted(first, second)).toEqual(APART);
  });

  it.each([
    ['MDS', 'SDSの項目は以下の場合にお答えください'],
    ['MDS', 'SDSの表をお送りいただけるか'],
    ['MDS', `SDS ${'医療機関で使うサービスの部'.repeat(3)}`],
    ['MDS', '旧サービス事業者'],
    ['MDS', 'SDS / MDS'],
    ['MDS', 'MDS（つづき）'],
  ])('do not part them by %s and %s', (first, second) => {
    expect(parted(first, second)).toHaveLength(1);
  });

  it('part them where at least three rows stand below each', () => {
    const of = (...counts: readonly [number, number]) =>
      formsOn(
        BOTH,
        HEADING,
        ['MDS'],
        ...mds.slice(0, counts[0]),
        ['SDS'],
        ...sds.slice(0, counts[1]),
      );
    expect(of(6, 3)).toEqual(['MDS yyyyyy', 'SDS nnn']);
    expect(of(3, 4)).toEqual(['MDS yyy', 'SDS nnnn']);
    expect(of(6, 2)).toHaveLength(1);
    expect(of(2, 4)).toHaveLength(1);
  });

  it('part no rows that stand above the first of them', () => {
    const [first = [], ...others] = mds;
    expect(formsOn(BOTH, HEADING, first, ['MDS'], ...others, ['SDS'], ...sds)).toHaveLength(1);
  });

  it('begin no form where they only speak of one', () => {
    expect(formsOn(MDS, HEADING, ...mds, ['SDSと共通の項目'], ...sds)).toHaveLength(1);
    expect(formsOn(BOTH, HEADING, ['■ MDS'], ...mds, ['SDSは別紙のとおり'], ...sds)).toHaveLength(
      1,
    );
  });
});

it('tells of a drawing that nobody can place in the form whose rows it lies on', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const rows = [
    ...asked(() => words).map((row) => ['MDS', ...row]),
    ...OF_SDS.map((question, index) => ['SDS', String(index + 1), question, ...words]),
  ];
  const over = (row: number): Drawing => ({
    kind: 'ellipse',
    box: { x: 310, y: (row + 2) * 20 + 2, width: 180, height: 16 },
  });
  const heading = ['区分', ...HEADING];
  const found = (...drawn: readonly number[]) =>
    readWorkbook(sheetOf('回答表', [BOTH, heading, ...rows], drawn.map(over))).findings.flatMap(
      ({ rule, place }) => (rule === 'SRC-04' ? [place?.cell] : []),
    );
  expect(found(1)).toEqual(['C4']);
  expect(found(7)).toEqual(['C10']);
  expect(found(1, 7)).toEqual(['C4', 'C10']);
});

it('gives each form the notes that its rows point to, and those nobody points to to both', () => {
  const rows = rowsOf((form) => form).map((row, index) => [
    ...row,
    index === 1 ? '備考1' : index === 7 ? '備考2' : '',
  ]);
  const notes = [['備考'], ['備考1 別売品です'], ['備考2 契約書で定めます'], ['備考3 共通です']];
  const read = readSheets(
    sheetOf('回答表', [BOTH, ['区分', ...HEADING, '備考'], ...rows, ...notes]),
  );
  expect(read.map(({ content }) => content.notes.map(({ number }) => number))).toEqual([
    ['1', '3'],
    ['2', '3'],
  ]);
});
