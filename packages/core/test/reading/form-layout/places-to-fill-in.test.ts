import { describe, expect, it } from 'vitest';
import { type Drawing, readLayouts } from '../../../src/index.js';
import { asked, type MadeCell, MDS, QUESTIONS, sheetOf } from '../support/sheets.js';

/** Which rows of an empty form take an answer, and where on the sheet everything of a row goes. */

type Rows = readonly (readonly MadeCell[])[];
const WORDS = ['はい', 'いいえ', '対象外'];
const COLUMNS = ['No.', '項目', ...WORDS];
const SINGLE = ['No.', '項目', '回答'];
const layoutsOf = (rows: Rows, drawings: readonly Drawing[] = []) =>
  readLayouts({ adapter: 'xlsx', pages: [sheetOf('MDS', [MDS, ...rows], drawings)], facts: [] });
const layoutOf = (rows: Rows, drawings: readonly Drawing[] = []) =>
  layoutsOf(rows, drawings)[0] ?? expect.fail('no layout');
const blank = asked(() => []);
/** Lists on every row but those at the given places. */
const listed = (...without: readonly number[]) =>
  asked((index) =>
    without.includes(index) ? [] : [{ text: '　', choices: [...WORDS, '選択してください'] }],
  );

describe('where a header value goes', () => {
  const slots = (...above: Rows) =>
    layoutOf([...above, COLUMNS, ...blank]).header.map(
      ({ field, label, value }) => `${field} ${label} ${value.row}/${value.col}`,
    );

  it('is beside its label, filled in already or not, behind all columns of it', () => {
    expect(slots(['製品名', 'そらカルテ'])).toEqual(['product 製品名 2/2']);
    expect(slots([{ text: '製品\n名', colSpan: 2 }])).toEqual(['product 製品 名 2/3']);
  });

  it('is below it where another label stands beside it', () => {
    expect(slots([{ text: '製品名', rowSpan: 2 }, 'バージョン'])).toEqual([
      'product 製品名 4/1',
      'version バージョン 2/3',
    ]);
  });

  it('is at the first label of its kind, above the table', () => {
    const rows = [['製品名'], ['サービス名'], COLUMNS, ...blank, ['', ''], ['作成日']];
    expect(layoutOf(rows).header.map(({ value }) => value.row)).toEqual([2]);
  });

  it('is not under the heading of a column of the table', () => {
    const dated = layoutOf([['製品名'], [...COLUMNS, '作成日'], ...blank]);
    expect(dated.header.map(({ field }) => field)).toEqual(['product']);
  });
});

describe('where the number of a note goes', () => {
  const noteOf = (heading: readonly MadeCell[], rows: Rows = blank, ...above: Rows) =>
    layoutOf([...above, heading, ...rows]).rows[0]?.note?.col ?? null;
  const noted = (...columns: readonly ((index: number) => string)[]) =>
    asked((index) => ['はい', ...columns.map((text) => text(index))]);
  const at = (row: number) => (index: number) => (index === row ? '別売品です。' : '');

  it('is the first column of notes right of the answers', () => {
    expect(noteOf([...SINGLE, '備考', '理由'], noted(at(1), at(0)))).toBe(4);
    const left = asked(() => []).map(([number, question], index): MadeCell[] => [
      number ?? '',
      index === 1 ? '備考1' : '',
      question ?? '',
      'はい',
      index === 0 ? '備考2' : '',
    ]);
    expect(noteOf(['No.', '備考', '項目', '回答', '備考'], left)).toBe(5);
    expect(
      noteOf(
        ['No.', '備考', '項目', '回答'],
        left.map((row) => row.slice(0, 4)),
      ),
    ).toBe(2);
  });

  it('is known by its heading where nobody has written a note yet', () => {
    for (const heading of ['備考', '注番号', '注記番号', '注', '備考（番号をお書きください'])
      expect(noteOf([...COLUMNS, heading])).toBe(6);
    for (const heading of ['注意', '脚注', '担当', '備考欄に番号をお書きください。必要'])
      expect(noteOf([...COLUMNS, heading])).toBeNull();
    expect(noteOf(COLUMNS, blank, ['', '', '', '', '', '備考'], ['', '', '', '', '', '甲'])).toBe(
      6,
    );
    const shifted = blank.map((row): MadeCell[] => ['', ...row]);
    expect(noteOf(['備考', 'No.', '項目', ...WORDS], shifted)).toBeNull();
  });

  it('is not the column of the answers, though its heading names notes as well', () => {
    expect(noteOf(['No.', '項目', '回答（備考）'], listed())).toBeNull();
  });

  it('is no column that only notes far above or below speak of', () => {
    const far: MadeCell[] = ['', '', '', '', '', '備考'];
    const lines = (count: number): Rows => Array.from({ length: count }, (_, row) => [`行${row}`]);
    expect(noteOf(COLUMNS, blank, far, ...lines(2))).toBe(6);
    expect(noteOf(COLUMNS, blank, far, ...lines(3))).toBeNull();
    expect(noteOf(COLUMNS, [...blank, far])).toBeNull();
  });
});

describe('a row that nobody has answered', () => {
  const kinds = (row: readonly MadeCell[], rows: Rows = blank, heading: Rows[number] = COLUMNS) =>
    layoutOf([heading, ...rows.slice(0, 3), row, ...rows.slice(3)])
      .rows.map(({ kind, text }) => `${kind} ${text}`)
      .filter((line) => !QUESTIONS.some((question) => question.startsWith(line.slice(5))));

  it('takes an answer where it is numbered, whatever it says', () => {
    expect(kinds(['90', 'その他のことがら'])).toEqual(['item その他のことがら']);
    expect(kinds(['90', { text: 'その他のことがら', colSpan: 4 }])).toEqual([
      'heading その他のことがら',
    ]);
    expect(kinds(['', '花壇のこと'])).toEqual([]);
    expect(kinds(['', '次のことについて確認する'])).toEqual(['heading 次のことについて確認する']);
  });

  it('takes an answer where it asks, though it has no number or names a section', () => {
    const asking = (question: string) =>
      layoutOf([COLUMNS, ...blank.slice(0, 3), ['', question], ...blank.slice(3)]).rows[3];
    expect(asking('時刻を合わせる機能があるか（6.5.C9）')).toMatchObject({
      kind: 'item',
      section: null,
    });
    expect(asking('情報機器の持ち出しの方針を定めているか（6.9.C1）')?.kind).toBe('item');
    expect(asking('情報機器の持ち出し')).toMatchObject({ kind: 'section', section: '6.9' });
  });

  it('takes none where it is the heading of others in the catalogue', () => {
    expect(kinds(['90', '採用している認証方式'])).toEqual(['heading 採用している認証方式']);
  });

  it('takes none where the others have boxes and it has dashes', () => {
    const boxes = asked(() => ['☐', '☐', '☐']);
    expect(kinds(['90', 'その他のことがら', '－', '－', '－'], boxes)).toEqual([
      'heading その他のことがら',
    ]);
  });

  it('takes none where nearly all others offer something to choose', () => {
    expect(kinds(['90', 'その他のことがら'], listed(), SINGLE)).toEqual([
      'heading その他のことがら',
    ]);
    expect(kinds(['90', 'その他のことがら', '要相談'], listed(), SINGLE)).toEqual([
      'item その他のことがら',
    ]);
    expect(kinds(['90', 'その他のことがら'], listed(0), SINGLE)).toEqual(['item その他のことがら']);
    const five = listed().slice(0, 4);
    expect(kinds(['90', 'その他のことがら'], five, SINGLE)).toEqual(['heading その他のことがら']);
    const printed = asked(() => ['□はい　□いいえ　□対象外']);
    expect(kinds(['90', 'その他のことがら'], printed, SINGLE)).toEqual([
      'heading その他のことがら',
    ]);
  });

  it('takes none there however many sections part the others, which stay what they are', () => {
    const { rows } = layoutOf([
      SINGLE,
      ['', '6.5 技術的安全対策'],
      ...listed().slice(0, 3),
      ['', '6.9 情報機器の持ち出し'],
      ['90', 'その他のことがら'],
      ...listed().slice(3),
    ]);
    const items = Array(3).fill('item');
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...['section', ...items],
      ...['section', 'heading', ...items],
    ]);
  });

  it('stands under the section above it', () => {
    const { rows } = layoutOf([
      COLUMNS,
      ['', '6.5 技術的安全対策'],
      ['90', 'その他のことがら'],
      ...blank.slice(0, 4),
      ['', '6.9 情報機器の持ち出し'],
      ['91', '花壇のこと'],
      ...blank.slice(4),
    ]);
    expect(rows.map(({ kind, section, row }) => `${kind} ${section} ${row}`)).toEqual([
      'section 6.5 3',
      ...[4, 5, 6, 7, 8].map((row) => `item 6.5 ${row}`),
      'section 6.9 9',
      ...[10, 11, 12].map((row) => `item 6.9 ${row}`),
    ]);
  });
});

describe('what is drawn on a row', () => {
  const words = [SINGLE, ...asked(() => WORDS)];
  /** A drawing on the first row, from the given place on. */
  const on = (kind: Drawing['kind'], x: number, width: number, more: object = {}): Drawing => ({
    kind,
    box: { x, y: 44, width, height: kind === 'line' ? 0 : 12 },
    ...more,
  });
  const rowsWith = (...drawings: readonly Drawing[]) =>
    layoutOf(words, drawings).rows.map(({ drawn, controls }) => [
      drawn.length,
      controls.map(({ choice }) => choice).join(),
    ]);
  const nothing = [0, ''];

  it('is a control or a mark, never both', () => {
    const yes = { state: 'on' as const };
    expect(rowsWith(on('option', 205, 12, yes)).slice(0, 2)).toEqual([[0, 'yes'], nothing]);
    expect(rowsWith(on('checkbox', 305, 12, yes)).slice(0, 2)).toEqual([[0, 'no'], nothing]);
    expect(rowsWith(on('ellipse', 200, 30)).slice(0, 2)).toEqual([[1, ''], nothing]);
    expect(rowsWith(on('list', 200, 30, { entries: WORDS })).slice(0, 2)).toEqual([
      nothing,
      nothing,
    ]);
  });

  it('is no control of the row where it stands for none of its answers', () => {
    expect(rowsWith(on('checkbox', 700, 12, { state: 'off' }))[0]).toEqual(nothing);
    const alone = { state: 'off', label: 'はい' };
    expect(rowsWith(on('checkbox', 205, 40, alone))[0]).toEqual(nothing);
  });

  it('is a mark where it lies between two words, and a line on one of them alone', () => {
    expect(rowsWith(on('ellipse', 280, 40))[0]).toEqual([1, '']);
    expect(rowsWith(on('line', 305, 60))[0]).toEqual([1, '']);
    expect(rowsWith(on('line', 20, 60))[0]).toEqual(nothing);
    expect(rowsWith(on('ellipse', 20, 40))[0]).toEqual(nothing);
  });

  it('is a mark on a word that it reaches into from beside it, and a line through several words', () => {
    expect(rowsWith(on('ellipse', 470, 70))[0]).toEqual([1, '']);
    expect(rowsWith(on('line', 205, 290))[0]).toEqual([1, '']);
  });

  it('is a mark on the row that its middle lies on, and no shape that marks nothing', () => {
    const tall = { box: { x: 200, y: 42, width: 60, height: 30 } };
    expect(rowsWith(on('ellipse', 200, 60, tall)).slice(0, 2)).toEqual([[1, ''], nothing]);
    expect(rowsWith(on('other', 200, 60))[0]).toEqual(nothing);
  });
});

it('a list that lies over columns of options is no answer cell of the row', () => {
  const list: Drawing = {
    kind: 'list',
    box: { x: 200, y: 41, width: 90, height: 18 },
    entries: WORDS,
    cell: { row: 3, col: 3 },
  };
  const [row] = layoutOf([COLUMNS, ...blank], [list]).rows;
  expect([row?.list, row?.answer]).toEqual([null, null]);
  const filled = asked(() => [{ text: '　', choices: WORDS }]);
  expect(layoutOf([COLUMNS, ...filled]).rows[0]?.offered).toEqual([]);
  const ring: Drawing = { ...list, kind: 'ellipse' };
  const { entries: _entries, cell: _cell, ...bare } = list;
  expect(layoutOf([SINGLE, ...listed()], [ring, bare]).rows[0]?.list).toBeNull();
});

describe('two tables below each other', () => {
  const second = ['No.', '項目', 'いいえ', 'はい', '対象外'];
  const layout = layoutOf([
    ['製品名'],
    COLUMNS,
    ...blank.slice(0, 3),
    ['作成日'],
    second,
    ...blank.slice(3),
    ['備考記載欄'],
  ]);

  it('are one form, with its header above and its notes below both', () => {
    expect(layout.header.map(({ field }) => field)).toEqual(['product']);
    expect(layout.notesRow).toBe(12);
    expect(layout.rows.map(({ columns }) => columns[0]?.choice)).toEqual([
      ...Array(3).fill('yes'),
      ...Array(3).fill('no'),
    ]);
  });
});

it('a table of answers that is none of the form has no layout', () => {
  const rows = QUESTIONS.map((_, index) => [`${index + 1}`, `花壇${index}に水をやるか`, 'はい']);
  const pages = [sheetOf('点検', [SINGLE, ...rows])];
  expect(readLayouts({ adapter: 'xlsx', pages, facts: [] })).toEqual([]);
});
