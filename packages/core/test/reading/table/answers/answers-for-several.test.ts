import { describe, expect, it } from 'vitest';
import { asked, HEADING, type MadeCell, MDS, readSheets, sheetOf } from '../../support/sheets.js';

/** Answers given once for several rows, by their numbers or in the title of their chapter. */

/** What is read of rows; a `?` stands behind what is not sure. */
const read = (...rows: readonly (readonly MadeCell[])[]) => {
  const [only] = readSheets(sheetOf('MDS', [MDS, [...HEADING, '備考'], ...rows]));
  return only?.content.answers.map(
    ({ choice, state }, index) =>
      `${choice ?? state}${choice !== null && (only.reading.answers[index]?.confidence ?? 1) <= 0.8 ? '?' : ''}`,
  );
};
const said = (first: string, remark = '') =>
  asked((index) => (index === 0 ? [first, remark] : index < 4 ? [''] : ['はい']));
const NAMED = ['no', 'not-applicable?', 'not-applicable?', 'not-applicable?', 'yes', 'yes'];

describe('an answer for several rows', () => {
  it.each(['いいえ（よってNo.2～No.4は対象外）', 'いいえ（問2から問4までの設問は、すべて対象外）'])(
    'is theirs where they are left empty: %s',
    (text) => {
      expect(read(...said(text))?.slice(1)).toEqual(NAMED.slice(1));
    },
  );

  it('may stand in the remark, and changes no row that is answered', () => {
    expect(read(...said('いいえ', '2〜5は「対象外」です'))).toEqual(NAMED);
  });

  it.each([
    'いいえ（の場合、No.2～No.4は対象外）',
    'いいえ（No.2～No.4は別紙）',
    'いいえ（No.4～No.2は対象外）',
  ])('is none where that is not said of now, or of no rows: %s', (text) => {
    expect(read(...said(text))?.slice(1, 4)).toEqual(['blank', 'blank', 'blank']);
  });

  it('is none where numbers stand twice', () => {
    const twice = [...said('いいえ（No.2～No.4は対象外）'), ['2', '時刻を合わせている', 'はい']];
    expect(read(...twice)?.slice(1, 4)).toEqual(['blank', 'blank', 'blank']);
  });

  it('may stand in the title of their chapter, and ends with it', () => {
    const title = (text: string): MadeCell[] => [{ text, colSpan: 4 }];
    const [first = [], ...others] = said('いいえ');
    const chapter = title(
      '6.5 技術的安全対策【扱わないため、以下の設問はすべて対象外（記入省略）】',
    );
    expect(read(chapter, first, ...others)).toEqual(NAMED);
    const next = title('6.11 外部と個人情報を含む医療情報を交換する場合の安全管理');
    expect(read(chapter, first, ...others.slice(0, 1), next, ...others.slice(1))).toEqual([
      'no',
      'not-applicable?',
      'blank',
      'blank',
      'yes',
      'yes',
    ]);
  });
});
