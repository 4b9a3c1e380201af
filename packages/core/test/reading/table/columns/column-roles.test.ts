import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { columnRoles } from '../../../../src/reading/table/columns/columns.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** What each column of a table holds, by its heading or by its texts. */

type Row = readonly MadeCell[];
const ROWS = [0, 1, 2, 3, 4, 5];
const LONG = '利用者が席を離れたときに画面を閉じる機能の有無';

/** A column: its heading, and the text of each row; `=` is the one with the answers. */
type Column = readonly [head: string, textAt: (index: number) => MadeCell];
const ANSWERS: Column = ['回答', () => '='];
const NUMBERS: Column = ['番号', (index) => `${index + 1}`];
const ASKED: Column = ['質問', (index) => `${LONG}${index}`];

/** The roles of all columns but that of the answers, from left to right; `-` for none. */
const roles = (columns: readonly Column[], ...above: readonly Row[]) => {
  const heads = columns.map(([head]) => head);
  const rows = ROWS.map((index) => columns.map(([, textAt]) => textAt(index)));
  const grid = gridOf(pageOf(...above, heads, ...rows));
  const col = columns.indexOf(ANSWERS) + 1;
  const found = columnRoles(
    grid,
    columnOf(col, above.length + 2, above.length + 7),
    new Set([col]),
  );
  return columns
    .flatMap((_, index) => (index === col - 1 ? [] : [found.get(index + 1) ?? '-']))
    .join();
};
/** The role of a column right of the answers, or left of them, beside numbers and questions. */
const right = (...column: Column) => roles([NUMBERS, ASKED, ANSWERS, column]).split(',')[2];
const left = (...column: Column) => roles([column, ASKED, ANSWERS]).split(',')[0];
const some =
  (text: string, count = 2) =>
  (index: number) =>
    index < count ? text : '';

describe('a column right of the answers', () => {
  it('is headed as remarks, be they the vendor’s or of others', () => {
    expect(right('備考', some('別売'))).toBe('note');
    expect(right('病院コメント', some('別売'))).toBe('ignored');
  });

  it('holds days, which are no numbers of notes', () => {
    for (const head of ['回答日', '確認日付', '年月日', 'Date', 'Answer date'])
      expect(right(head, (index) => `${index + 1}`)).toBe('ignored');
    expect(right('Update', (index) => `${index + 1}`)).toBe('ignored');
    expect(right('', (index) => `${index + 1}`)).toBe('note');
    expect(left('実施日', (index) => `${index + 1}`)).toBe('number');
  });

  it('holds numbers: those of notes where nothing else is said, or of the rows', () => {
    expect(right('', (index) => `注${index + 1}`)).toBe('note');
    expect(right('A', (index) => `${index + 1}`)).toBe('note');
    expect(right('等級', (index) => `${index + 1}`)).toBe('ignored');
    expect(roles([ASKED, ANSWERS, ['番号', (index) => `${index + 1}`]])).toBe('question,number');
    expect(right('等級', (index) => (index < 5 ? `${index + 1}` : '済'))).toBe('ignored');
    expect(right('等級', (index) => (index < 4 ? `${index + 1}` : '済'))).toBe('note');
    expect(right('', some('1', 1))).toBe('note');
  });

  it('holds the numbers of questions that stand behind the answers as well', () => {
    const numbers: Column = ['', (index) => `${index + 1}`];
    expect(roles([ANSWERS, numbers, ASKED])).toBe('number,question');
    expect(roles([ASKED, ANSWERS, numbers, ['備考', (index) => `${LONG}${LONG}${index}`]])).toBe(
      'question,note,note',
    );
  });

  it('holds what is said under a heading that tells how, or sentences on some rows', () => {
    const sentence = '別売品が要ります。';
    for (const head of ['内容', '具体策', '詳細', '方法', '状況', '記載'])
      expect(right(`実施${head}`, some('別売'))).toBe('note');
    expect(right('担当', some('架空'))).toBe('ignored');
    expect(right('ひとこと', some(sentence))).toBe('note');
    expect(right('ひとこと', some(sentence, 4))).toBe('note');
    expect(right('ひとこと', some(sentence, 5))).toBe('ignored');
    expect(right('ひとこと', (index) => ['別売です。', '次の版', ''][index] ?? '')).toBe('ignored');
    expect(right('ひとこと', (index) => [sentence, '次の版', ''][index] ?? '')).toBe('ignored');
    expect(right('改善の予定', some(sentence))).toBe('ignored');
    expect(right('ひとこと', some('対応します'))).toBe('ignored');
    expect(right('ひとこと', some('次に対応します'))).toBe('ignored');
    expect(right('ひとこと', some('次版で対応します'))).toBe('note');
  });

  it('holds what was jotted there, or remarks, under no heading', () => {
    expect(right('', some('○'))).toBe('ignored');
    expect(right('', (index) => ['○', 'はい', '別売'][index] ?? '')).toBe('ignored');
    expect(right('', (index) => ['○', '別売'][index] ?? '')).toBe('note');
    expect(right('', some('別売'))).toBe('note');
    expect(right('担当', (index) => ['注1', '架空', '架空'][index] ?? '')).toBe('ignored');
    expect(right('', (index) => ['注1', '注2', '別売'][index] ?? '')).toBe('note');
  });

  it('asks where nothing left of the answers does, and no other says more', () => {
    const alone: Column = ['担当', (index) => `${LONG}${index}`];
    expect(roles([['分類', (index) => `架空の分類${index}`], ANSWERS, alone])).toBe(
      'section,question',
    );
    expect(roles([['', (index) => `${index + 1}`], ANSWERS, alone])).toBe('number,question');
    expect(roles([ANSWERS, ['担当', (index) => `${LONG}${index}`]])).toBe('question');
    expect(roles([ANSWERS, ['担当', (index) => `${LONG}${index}`], ['備考', some('別売')]])).toBe(
      'question,note',
    );
    expect(roles([ASKED, ANSWERS, ['担当', (index) => `${LONG}${LONG}${index}`]])).toBe(
      'question,ignored',
    );
  });
});

describe('a column of references', () => {
  const reference = (index: number) => `6.5.C${index + 1}`;

  it('is known by what it holds, in most of its cells', () => {
    expect(left('', reference)).toBe('reference');
    expect(right('', reference)).toBe('reference');
    expect(left('', (index) => (index < 4 ? reference(index) : '運用'))).toBe('reference');
    expect(left('', (index) => (index < 2 ? reference(index) : '運用'))).toBe('section');
    expect(left('', (index) => (index === 0 ? reference(index) : ''))).not.toBe('reference');
    const first = (index: number) =>
      index === 0 ? '画面を閉じる機能（6.5.C1）' : reference(index);
    expect(roles([['', first], ANSWERS])).toBe('reference');
  });

  it('is known by its heading, where more than a fifth are some', () => {
    const share = (count: number) => (index: number) => (index < count ? reference(index) : '運用');
    expect(left('参照', share(2))).toBe('reference');
    expect(left('参照', share(1))).toBe('section');
    expect(left('参照', (index) => `${index + 6}.1`)).toBe('number');
    expect(left('参照', (index) => `8.1.${index + 1}.C`)).toBe('reference');
  });

  it('is none of questions with their references, headed so or the longest', () => {
    const worded = (index: number) => `画面を閉じる機能${index}（6.5.C${index + 1}）`;
    expect(roles([['質問', worded], ANSWERS])).toBe('question');
    expect(roles([['', worded], ANSWERS])).toBe('question');
    expect(roles([['', worded], ASKED, ANSWERS])).toBe('reference,question');
    expect(roles([['質問', worded], ['対策', (index) => `${LONG}${index}`], ANSWERS])).toContain(
      'question',
    );
  });
});

describe('a column left of the answers', () => {
  it('is headed as numbers or chapters, whatever it holds', () => {
    expect(left('番号', (index) => `甲${'乙丙丁戊己庚'[index]}`)).toBe('number');
    expect(left('番号', () => '1')).toBe('number');
    expect(left('章', (index) => `${index}章の技術的な対策`)).toBe('section');
  });

  it('holds numbers on most of its rows, two at the least', () => {
    expect(left('', (index) => (index < 5 ? `${index + 1}` : '甲乙'))).toBe('number');
    expect(left('', (index) => (index < 4 ? `${index + 1}` : '甲乙'))).toBe('section');
    expect(left('', some('1', 1))).toBe('section');
  });

  it('asks before longer remarks, where it says something else on most rows', () => {
    const remarks: Column = ['', (index) => `${LONG}${LONG}${index}`];
    const short = (textAt: (index: number) => string): Column => ['', textAt];
    expect(roles([short((index) => `画面を閉じる機能の有無の${index}`), ANSWERS, remarks])).toBe(
      'question,note',
    );
    expect(roles([short(() => '画面を閉じる機能の有無'), ANSWERS, remarks])).toBe(
      'section,question',
    );
    expect(roles([short((index) => `画面${index}`), ANSWERS, remarks])).toBe('section,question');
  });
});

describe('texts that head a column', () => {
  it('stand in the last three lines above its answers, the nearest word of a heading first', () => {
    const columns: readonly Column[] = [NUMBERS, ASKED, ANSWERS, ['', some('別売')]];
    const above = (...rows: readonly Row[]) => roles(columns, ...rows).split(',')[2];
    expect(above(['', '', '', '担当'])).toBe('ignored');
    expect(above(['', '', '', '備考'], ['', '', '', '担当'])).toBe('note');
    expect(above(['', '', '', '担当'], ['甲'], ['乙'])).toBe('note');
    expect(above(['', '', '', `${'担当'.repeat(12)}`])).toBe('ignored');
    expect(above(['', '', '', `${'担当'.repeat(12)}者`])).toBe('note');
    expect(above([{ text: '担当', colSpan: 4 }])).toBe('note');
  });

  it('may be said in two languages', () => {
    expect(left('番号 No. of row', (index) => `甲${'乙丙丁戊己庚'[index]}`)).toBe('number');
    expect(right('当社 Comment', some('別売'))).toBe('note');
    expect(left('分類 Kind', (index) => `${index}章の技術的な対策`)).toBe('section');
  });
});

describe('columns of other tables and marks', () => {
  it('are no columns: values of controls, and cells that reach over the answers', () => {
    const value = (index: number): MadeCell => ({ text: 'TRUE', value: index % 2 === 0 });
    expect(right('', value)).toBe('-');
    expect(
      roles([['章', () => ({ text: '6.5 技術', colSpan: 4 })], ASKED, ANSWERS, ['備考', some('')]]),
    ).toBe('-,question,-');
  });
});
