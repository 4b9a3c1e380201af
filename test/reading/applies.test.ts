import { type Choice, readDisclosures } from '@kaijisho/core';
import { readCsv } from '@kaijisho/xlsx-adapter';
import { expect, test } from 'vitest';

const QUESTIONS = [
  '離席時の自動ログオフ機能がある（6.5.C4）',
  '利用者の識別と認証を行っている（6.5.C1）',
  'アクセスログを採取している（6.5.C7）',
  '不正なソフトウェアへの対策をしている（6.5.C10）',
  '無線LANの対策をしている（6.5.C13）',
  'リモートメンテナンスの不正な侵入を防いでいる（6.11.C7）',
];
const ASKED: readonly Choice[] = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

/** Choices of a CSV file with these cells beside its questions, as it is read; [] where nothing is. */
function choicesOf(heads: readonly string[], answerOf: (choice: Choice) => readonly string[]) {
  const rows = QUESTIONS.map((question, index) =>
    [String(index + 1), question, ...answerOf(ASKED[index] ?? 'yes')].join(),
  );
  const text = ['MDS Ver.4.1', '製品名,架空ビューア', ['番号', '質問', ...heads].join(), ...rows];
  const document = readCsv(new TextEncoder().encode(text.join('\n')), 'a.csv');
  if (!document.ok) throw new Error(document.failure.code);
  const { disclosures } = readDisclosures(document.value, {
    file: 'a.csv',
    sha256: '0'.repeat(64),
  });
  return disclosures.flatMap(({ content }) => content.answers.map(({ choice }) => choice));
}

const CHOICES: readonly Choice[] = ['yes', 'no', 'not-applicable'];
const circled = (choice: Choice) => CHOICES.map((column) => (column === choice ? '○' : ''));

test('該当しない is a no against 該当する', () => {
  expect(choicesOf(['該当する', '該当しない', '対象外'], circled)).toEqual(ASKED);
  const word = { yes: '該当する', no: '該当しない', 'not-applicable': '対象外' };
  expect(choicesOf(['回答'], (choice) => [word[choice]])).toEqual(ASKED);
  const boxes = (choice: Choice) =>
    CHOICES.map((each) => `${each === choice ? '■' : '□'}${word[each]}`).join('　');
  expect(choicesOf(['回答'], (choice) => [boxes(choice)])).toEqual(ASKED);
});

test('該当しない is no answer to the question beside はい and いいえ', () => {
  expect(choicesOf(['はい', 'いいえ', '該当しない'], circled)).toEqual(ASKED);
  const word = { yes: 'はい', no: 'いいえ', 'not-applicable': '該当しない' };
  expect(choicesOf(['回答'], (choice) => [word[choice]])).toEqual(ASKED);
});

test('circles in columns under unknown words are not read', () => {
  expect(choicesOf(['甲', '乙', '丙'], circled)).toEqual([]);
});
