import { describe, expect, it } from 'vitest';
import { asked, HEADING, type MadeCell, MDS, readSheets, sheetOf } from '../support/sheets.js';

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

  it('begin no form where they only speak of one', () => {
    expect(formsOn(MDS, HEADING, ...mds, ['SDSと共通の項目'], ...sds)).toHaveLength(1);
    expect(formsOn(BOTH, HEADING, ['■ MDS'], ...mds, ['SDSは別紙のとおり'], ...sds)).toHaveLength(
      1,
    );
  });
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
