import { describe, expect, test } from 'vitest';
import { answersIn, type MadeCell, QUESTIONS, readSheets, sheetOf } from './made.js';

const TOP = [['製造業者による医療情報セキュリティ開示書（MDS）'], ['製品名', '架空ビューア']];
const ANSWERS = ['はい', 'いいえ', '対象外', 'はい', '', 'はい'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'blank', 'yes'];

const pageOf = (cardOf: (question: string, index: number) => MadeCell[][]) =>
  sheetOf('MDS', [...TOP, ...QUESTIONS.flatMap(cardOf)]);

describe('a card for every question', () => {
  const remarkOf = (index: number) => (index === 1 ? '次の版で対応します' : '');

  test('with a label before each line', () => {
    const page = pageOf((question, index) => [
      ['番号', `${index + 1}`],
      ['質問', question],
      ['回答', ANSWERS[index] ?? ''],
      ['備考', remarkOf(index)],
    ]);
    expect(answersIn(page)).toEqual(READ);
    const [only] = readSheets(page);
    expect(only?.content.answers.map(({ number, remark }) => [number, remark ?? ''])).toEqual(
      READ.map((_, index) => [`${index + 1}`, remarkOf(index)]),
    );
    // Every answer is cited where it stands.
    expect(only?.reading.answers[1]?.place.cell).toBe('B9');
  });

  test('with its number and question above the label of the answer, under headings of sections', () => {
    const page = pageOf((question, index) => [
      ...(index === 2 ? [['6.5 技術的安全対策']] : []),
      [`問${index + 1}`],
      [question],
      ['ご回答', ANSWERS[index] ?? ''],
    ]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers[2]?.question).toBe('アクセスログを採取している');
  });

  test('the first of several below a heading with a number of its own', () => {
    const page = pageOf((question, index) => [
      ...(index === 2 ? [['Q3', { text: '利用者認証の方式は次のとおり', colSpan: 3 }]] : []),
      [`Q${index < 2 ? index + 1 : `3-${'アイウエ'[index - 2]}`}`, question],
      ['回答', ANSWERS[index] ?? ''],
    ]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers[2]).toMatchObject({
      number: 'Q3-ア',
      question: 'アクセスログを採取している',
    });
  });

  test('with words to choose from beside the label', () => {
    const words = ['はい', 'いいえ', '対象外'];
    const page = pageOf((question, index) => [
      [{ text: `${index + 1}`, rowSpan: 2 }, '質問', question],
      ['', '回答', words.map((word) => `${word === ANSWERS[index] ? '■' : '□'}${word}`).join('　')],
    ]);
    expect(answersIn(page)).toEqual(READ);
  });
});

describe('a remark below the words to choose from', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const pageOf = (remark: string) =>
    sheetOf('MDS', [
      ...TOP,
      ...QUESTIONS.flatMap((question, index): MadeCell[][] => [
        [`${index + 1}`, question],
        ['', words.map((word) => `${word === ANSWERS[index] ? '■' : '□'}${word}`).join('　')],
        ...(index === 1 ? [['', remark]] : []),
      ]),
    ]);

  test.each(['⇒ 次の版で対応します', '備考：次の版で対応します', '【補足】次の版で対応します'])(
    '%s',
    (remark) => {
      const page = pageOf(remark);
      expect(answersIn(page)).toEqual(READ);
      const answers = readSheets(page)[0]?.content.answers ?? [];
      expect(answers.map((answer) => answer.remark ?? '')).toEqual([
        '',
        '次の版で対応します',
        '',
        '',
        '',
        '',
      ]);
    },
  );
});
