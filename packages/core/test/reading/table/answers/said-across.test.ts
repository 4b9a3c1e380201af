import { expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Answers of products side by side that are said once for all of them, or taken over from the left. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1'];
const OPTIONS = ['はい', 'いいえ', '対象外'];
const HEADINGS: readonly (readonly MadeCell[])[] = [
  TITLE,
  ['製品A', '見本端末　Ver.8.0', '製品B', '架空端末　Ver.2.5'],
  [
    '',
    '',
    { text: '製品A　照会端末「見本端末」', colSpan: 3 },
    '',
    '',
    { text: '製品B　「架空端末」', colSpan: 3 },
  ],
  ['No', '質問', ...OPTIONS, ...OPTIONS],
];
const BOTH_YES = ['○', '', '', '○', '', ''];
const across = (text: string): readonly MadeCell[] => [{ text, colSpan: 6 }];

/** Answers of both products to six questions, of which the second and fourth are these. */
const read = (second: readonly MadeCell[], fourth: readonly MadeCell[] = BOTH_YES) => {
  const rows = asked((index) => (index === 1 ? second : index === 3 ? fourth : BOTH_YES));
  return readSheets(sheetOf('MDS', [...HEADINGS, ...rows]));
};
const answersOf = (second: readonly MadeCell[], fourth: readonly MadeCell[] = BOTH_YES) =>
  read(second, fourth).map(({ content }) =>
    [content.answers[1], content.answers[3]].map((answer) => answer?.choice ?? answer?.state),
  );
const confidences = (second: readonly MadeCell[]) =>
  read(second).map(({ reading }) => reading.answers[1]?.confidence);

it.each(['両製品とも 対象外', '全製品共通：対象外', '対象外'])(
  '%s over the columns of both is the answer of each, which a person should see',
  (text) => {
    expect(answersOf(across(text))).toEqual([
      ['not-applicable', 'yes'],
      ['not-applicable', 'yes'],
    ]);
    expect(Math.max(...confidences(across(text)).map((sure) => sure ?? 1))).toBeLessThan(0.9);
  },
);

it('what is no answer over the columns of both is none', () => {
  expect(answersOf(across('両製品とも 検討中'))[0]?.[0]).not.toBe('yes');
});

it('同左 is what is marked under the headings of the product on the left', () => {
  const same = { text: '同左', colSpan: 3 };
  expect(answersOf(['', '○', '', same], ['○', '', '', same])).toEqual([
    ['no', 'yes'],
    ['no', 'yes'],
  ]);
  expect(answersOf(['', '', '', same])[1]?.[0]).toBe('unreadable');
  expect(answersOf(['○', '○', '', same])[1]?.[0]).toBe('unreadable');
});

it('name and version of a product stand beside its count in the header', () => {
  const headers = read(BOTH_YES).map(({ content }) => [
    content.header.product,
    content.header.version,
  ]);
  expect(headers).toEqual([
    ['見本端末', '8.0'],
    ['架空端末', '2.5'],
  ]);
});
