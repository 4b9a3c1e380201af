import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, MDS, readSheets, sheetOf } from '../support/sheets.js';

/** Rows that head those below them, and rows that only look so. */

type Rows = readonly (readonly MadeCell[])[];
const COLUMNS = ['No.', '項目', 'はい', 'いいえ', '対象外'];
/** The questions with circles, numbered by `number`. */
const circled = (number = (index: number) => `${index + 1}`): MadeCell[][] =>
  asked(() => ['○']).map(([, ...others], index) => [number(index), ...others]);
const answersOf = (rows: Rows, heading: readonly string[] = COLUMNS) => {
  const [only, ...others] = readSheets(sheetOf('MDS', [MDS, heading, ...rows]));
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return only.content.answers;
};
const sectionsOf = (rows: Rows) =>
  answersOf(rows).map(({ question, section }) => `${section} ${question}`);
const odd = circled((index) => `${2 * index + 1}`);

describe('an unanswered row that names a section', () => {
  const naming = (row: readonly MadeCell[], at = 2) => {
    const rows = [...odd.slice(0, at), row, ...odd.slice(at)];
    const answers = answersOf(rows);
    return { count: answers.length, section: answers.at(-1)?.section };
  };

  it('heads the rows below it', () => {
    expect(naming(['', '情報機器の持ち出し'])).toEqual({ count: 6, section: '6.9' });
  });

  it('asks nothing where it leaves the answers to the options below it', () => {
    const row = ['90', '情報機器の持ち出しの方針を定めている方法（6.9.C1）（該当するものすべて）'];
    const asking = (...rows: Rows) =>
      answersOf([...odd.slice(0, 2), ...rows, ...odd.slice(2)]).map(({ question }) => question);
    const options = [
      ['', '・ICカード', '○'],
      ['', '・指紋', '○'],
    ];
    expect(asking(row, ...options)).toHaveLength(8);
    expect(asking([...row, '○'], ...options)).toHaveLength(9);
  });

  it('asks where no option stands below it, whatever it leaves the answers to', () => {
    const multiple = ['（該当するものすべて）', '（複数選択可）'].map(
      (all) => `情報機器の持ち出しの方針を定めている方法（6.9.C1）${all}`,
    );
    for (const question of multiple) {
      expect(naming(['90', question])).toMatchObject({ count: 7 });
      expect(naming(['90', question], 6)).toMatchObject({ count: 7 });
    }
  });

  it('asks where it is worded as a question, has a reference, or is marked', () => {
    const asking = { count: 7, section: '6.11' };
    expect(naming(['', '情報機器の持ち出しをしているか。（6.9.C1）'])).toEqual(asking);
    expect(naming(['90', '情報機器の持ち出しを管理しているか。'])).toEqual(asking);
    expect(naming(['90', '情報機器の持ち出しの管理（6.9.C1）'])).toEqual(asking);
    expect(naming(['', '情報機器の持ち出しの管理', '○'])).toEqual(asking);
  });

  it('asks where it counts on with the row before or after it', () => {
    const apart = circled((index) => `${3 * index + 1}`);
    const besides = (number: string, at = 2) =>
      answersOf([...apart.slice(0, at), [number, '情報機器の持ち出しの管理'], ...apart.slice(at)]);
    expect(besides('5')).toHaveLength(7);
    expect(besides('6')).toHaveLength(7);
    expect(besides('0', 0)).toHaveLength(7);
    expect(besides('17', 6)).toHaveLength(7);
    expect(besides('40')).toHaveLength(6);
  });

  it('does not count on where its number stands in its text, and theirs in cells of their own', () => {
    const heading = ['', '2. 技術的安全対策'];
    const answers = answersOf([...odd.slice(0, 1), heading, ...odd.slice(1)]);
    expect(answers.map(({ section }) => section)).toEqual(['6.5', ...Array(5).fill('6.5')]);
    expect(answers).toHaveLength(6);
  });
});

describe('the number of a chapter', () => {
  const sections = (row: readonly MadeCell[]) => {
    const unknown: MadeCell[] = ['90', '庭の草むしりの実施', '○'];
    return answersOf([...odd, row, unknown]).at(-1)?.section;
  };

  it('heads the rows below it, whatever few words stand beside it', () => {
    expect(sections(['6.9', 'その他'])).toBe('6.9');
    expect(sections(['6.9', 'そのほかのことがらについて'.slice(0, 12)])).toBe('6.9');
  });

  it('heads nothing beside more words or a mark, nor without its point', () => {
    expect(sections(['6.9', 'そのほかのことがらについて'])).toBeNull();
    expect(sections(['6.9', 'その他', '○'])).toBeNull();
    expect(sections(['9', 'その他'])).toBeNull();
  });
});

it('the section of a row without one of its own is that of its item', () => {
  expect(sectionsOf(circled()).map((text) => text.split(' ')[0])).toEqual([
    ...Array(5).fill('6.5'),
    '6.11',
  ]);
});

it('a row that sends to the items below it is none, however these are numbered', () => {
  const rows = (number: string, part: string): MadeCell[][] => [
    [number, '連絡の方式について、次の各号に答えること。（6.99.C1）'],
    [part, '利用者の記憶による認証', '○'],
    ...odd.slice(1),
  ];
  expect(answersOf(rows('3-(3)', '3-(3)-ア'))).toHaveLength(6);
  expect(answersOf(rows('3.3', '3.3.1'))).toHaveLength(6);
  expect(answersOf(rows('3.3', '3.31'))).toHaveLength(7);
});
