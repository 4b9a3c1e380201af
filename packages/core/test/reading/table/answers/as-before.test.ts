import { expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1'];
const HEADING = ['No', '質問', '前回', '今回'];
const RULE =
  '色を付けた語が今回の回答です。色を付けた語がない行は、前回の回答から変更がありません。';
const WORDS = 'はい いいえ 対象外';
const marked: MadeCell = {
  text: WORDS,
  runs: [
    { start: 0, end: 2, bold: true },
    { start: 2, end: 10 },
  ],
};
const BEFORE = ['いいえ', '対象外', 'はい', '', '検討中', 'いいえ'];

/** Answers, with how sure each is, where the first and last rows alone are marked. */
const read = (rule: string) => {
  const rows = asked((index) => [BEFORE[index] ?? '', index % 5 === 0 ? marked : WORDS]);
  const [only] = readSheets(sheetOf('MDS', [TITLE, [rule], HEADING, ...rows]));
  return only?.content.answers.map(({ choice, state }, index) => [
    choice ?? state,
    only.reading.answers[index]?.confidence ?? 1,
  ]);
};

it('a row without a mark keeps the answer of last time where the sheet says so', () => {
  const answers = read(RULE) ?? [];
  expect(answers.map(([said]) => said)).toEqual([
    'yes',
    'not-applicable',
    'yes',
    'blank',
    'blank',
    'yes',
  ]);
  expect(answers[1]?.[1]).toBe(0.8);
});

it.each(['色を付けた語が今回の回答です。', '前回の回答から変更がある行には色を付けました。'])(
  'a row without a mark is blank where the sheet says no more than %s',
  (rule) => {
    expect(
      read(rule)
        ?.slice(1, 3)
        .map(([said]) => said),
    ).toEqual(['blank', 'blank']);
  },
);
