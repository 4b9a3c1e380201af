import { describe, expect, it } from 'vitest';
import {
  answersIn,
  asked,
  type MadeCell,
  MDS,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../../support/sheets.js';

/** What a cell says that holds the answer itself, and what stands beside or beneath it. */

type Rows = readonly (readonly MadeCell[])[];
const WORDS = ['はい', 'いいえ', '対象外'];
const HEADING = ['番号', '質問', '回答', '備考'];
const COLUMNS = ['番号', '質問', ...WORDS, '備考'];
const page = (...rows: Rows) => sheetOf('MDS', [MDS, ...rows]);
const first = (...rows: Rows) => readSheets(page(...rows))[0] ?? expect.fail('nothing read');
/** Answers of a form with one column of them. */
const given = (texts: readonly MadeCell[]) =>
  answersIn(page(HEADING, ...asked((index) => [texts[index] ?? ''])));

describe('a cell that answers', () => {
  it('sends to the rows below it, and so heads them', () => {
    const count = (text: string) => given([text, ...Array(5).fill('はい')]).length;
    expect(count('（下記の各方式についてお答えします）')).toBe(5);
    expect(count('(見出し)')).toBe(5);
    expect(count(' (以下) ')).toBe(5);
    expect(count('（次の各項）')).toBe(5);
    expect(count('下記のとおり')).toBe(6);
    expect(count('はい（下記のとおり）')).toBe(6);
    expect(count('（下記のとおり）はい')).toBe(6);
    expect(count('（別紙）（下記）')).toBe(6);
    expect(count('（別紙）')).toBe(6);
  });

  it('counts the questions of the chapter that it stands beside the title of', () => {
    const read = (title: string, count: string) => {
      const rows = asked(() => ['はい']);
      const table = [HEADING, ...rows.slice(0, 3), ['', title, count], ...rows.slice(3)];
      return first(...table).content.answers.length;
    };
    for (const count of ['全2問', '（計 3項目）', '３問', '3 questions'])
      expect(read('6.8 改造と保守の進め方', count)).toBe(6);
    expect(read('6.8 改造と保守の進め方', '二、三の点')).toBe(7);
    expect(read('保守の手順を知らせていますか', '全2問')).toBe(7);
    expect(read('保守の手順（6.8.C1）', '全2問')).toBe(7);
  });

  it('names two of the words to choose from: two answers, unless most rows print them', () => {
    const texts = (count: number) => QUESTIONS.map((_, row) => (row < count ? '有・無' : '有'));
    expect(given(texts(1))[0]).toBe('several');
    expect(given(texts(2))[0]).toBe('several');
    expect(given(texts(3))[0]).toBe('blank');
    expect(given(['はい・いいえ', ...Array(5).fill('はい')])[0]).toBe('several');
  });

  it('is read with what stands beneath it beside the same question', () => {
    const tall = (text: MadeCell = ''): MadeCell => ({ text: String(text), rowSpan: 2 });
    const beneath = (...texts: readonly [MadeCell, MadeCell]) => {
      const rows = asked(() => []).flatMap(([number, question], index): MadeCell[][] =>
        index === 1
          ? [
              [tall(number), tall(question), texts[0]],
              ['', '', texts[1]],
            ]
          : [[number ?? '', question ?? '', 'はい']],
      );
      const { content, reading } = first(HEADING, ...rows);
      const { choice, state, remark } = content.answers[1] ?? expect.fail('no answer');
      return [choice ?? state, (reading.answers[1]?.confidence ?? 0) >= 0.9, remark];
    };
    expect(beneath('はい', '設定による')).toEqual(['yes', true, '設定による']);
    expect(beneath('はい', 'ただし院外では未対応')).toEqual(['yes', false, 'ただし院外では未対応']);
    expect(beneath('はい', 'はい')).toEqual(['yes', true, null]);
    expect(beneath('○', '×')[0]).toBe('unreadable');
    const struck = { text: '要相談', style: { struck: true } };
    expect(beneath(struck, 'はい')).toEqual(['yes', true, null]);
    expect(beneath('はい', struck)).toEqual(['yes', true, null]);
    expect(beneath(struck, struck)[0]).toBe('blank');
    const two = ['対象外', 'はい', 'いいえ'];
    for (const [index, word] of two.entries())
      expect(beneath(word, two[(index + 1) % 3] ?? '')[0]).toMatch(/^(?:blank|several)$/);
  });

  it('is one of the words to choose from where the others stand beside it', () => {
    const beside = (...cells: readonly string[]) =>
      answersIn(
        page(
          ['番号', '質問', '', '回答', ''],
          ...asked((index) => (index === 0 ? cells : ['', 'はい'])),
        ),
      )[0];
    expect(beside('', 'はい', 'いいえ  対象外')).toBe('unreadable');
    expect(beside('いいえ 対象外', 'はい')).toBe('unreadable');
    expect(beside('', 'はい', 'いいえ')).toBe('yes');
    expect(beside('', 'はい', '対象外 別途')).toBe('yes');
    expect(beside('', 'はい', 'いいえ いいえ')).toBe('yes');
  });

  it('holds a dash: an answer that nobody gave, unless there is a list', () => {
    const rows = asked(() => ['はい']).map(([, ...others]) => ['', ...others]);
    const count = (dash: MadeCell) =>
      first(HEADING, ...rows.slice(0, 3), ['', '情報機器の持ち出しの管理', dash], ...rows.slice(3))
        .content.answers.length;
    expect(count('－')).toBe(6);
    expect(count({ text: '－', choices: WORDS })).toBe(7);
    expect(count('要相談')).toBe(7);
    expect(count({ text: '　', choices: WORDS })).toBe(7);
    expect(count({ text: '　', choices: [] })).toBe(6);
    expect(count('')).toBe(6);
  });

  it('is cited where it stands; a row without an answer at its first place for one', () => {
    const places = (...rows: Rows) => first(...rows).reading.answers.map(({ place }) => place.cell);
    expect(places(HEADING, ...asked(() => ['はい'])).slice(0, 2)).toEqual(['C3', 'C4']);
    const words = (index: number) =>
      WORDS.map((word, option) => `${option === index % 3 ? '■' : '□'}${word}`);
    const rows = asked((index) => (index === 3 ? WORDS.map((word) => `□${word}`) : words(index)));
    expect(places(HEADING, ...rows).slice(0, 4)).toEqual(['C3', 'D4', 'E5', 'C6']);
    const columns = asked((index) => ['', '', ''].with(index % 3, index === 3 ? '' : '○'));
    expect(places(COLUMNS, ...columns).slice(0, 4)).toEqual(['C3', 'D4', 'E5', 'B6']);
    expect(
      places(
        COLUMNS,
        ...columns.with(3, ['4', QUESTIONS[3], '', { text: '　', fill: '#FF0000' }]),
      )[3],
    ).toBe('D6');
  });
});
