import { describe, expect, test } from 'vitest';
import { type Cell, readDisclosures } from '../../../src/index.js';
import { MDS } from '../support/sheets.js';

/** Running text on paper, with question and answer in one paragraph of several lines. */

const SIZE = 10;
/** From one line to the next within a paragraph, and from one paragraph to the next. */
const [LINE, PARAGRAPH] = [14, 20];

/** A line of text, how far it stands below the one before, and how it is set. */
type Printed = readonly [text: string, below: number, set?: Partial<Cell>];

const lines = (...texts: readonly string[]): readonly Printed[] =>
  texts.map((text, index) => [text, index === 0 ? PARAGRAPH : LINE]);

/** A page of these lines; one that stands higher than the one before begins another column. */
function pageOf(printed: readonly Printed[]): readonly Cell[] {
  let y = 0;
  return [[MDS[0] ?? '', PARAGRAPH] as Printed, ...printed].map(([text, below, set], index) => {
    y += below;
    const box = { x: 50, y, width: SIZE * text.length, height: SIZE };
    return {
      ...{ row: index + 1, col: 1, rowSpan: 1, colSpan: 1, text, textSize: SIZE },
      box: { ...box, y: LINE * index },
      address: `p.1 (50, ${y})`,
      page: { number: 1, box },
      characters: Array.from(text, (_, at) => ({ ...box, x: 50 + SIZE * at, width: SIZE })),
      ...set,
    };
  });
}

function read(...printed: readonly (readonly Printed[])[]) {
  const page = { name: 'p.1', kind: 'pdf' as const, drawings: [], cells: pageOf(printed.flat()) };
  const { disclosures } = readDisclosures(
    { adapter: 'pdf', facts: [], pages: [page] },
    { file: 'a.pdf', sha256: '0'.repeat(64) },
  );
  return disclosures.flatMap(({ content }) =>
    content.answers.map(({ number, choice, state, references, remark, notes }) =>
      [number, choice ?? state, references.join(), remark ?? '', ...notes].join(' | '),
    ),
  );
}

const FIRST = lines(
  '1.1 利用者が席を離れている間に、他の者が入力を行え',
  'ないようにする機能がありますか。（6.5.C4）【回',
  '答】はい。出荷時から有効です。',
);
const SECOND = lines('1.2 利用者の識別と認証を行いますか。（6.5.C1）【回答】対', '象外。（備考1）');
const THIRD = lines('1.3 アクセスログを取得しますか。（6.5.C7）【回答】いいえ。');
const FOURTH = lines('1.4 無線LANの対策をしていますか。（6.5.C14）【回答】');
const READ = [
  '1.1 | yes | 6.5.C4 | 出荷時から有効です。',
  '1.2 | not-applicable | 6.5.C1 |  | 1',
  '1.3 | no | 6.5.C7 | ',
  '1.4 | blank | 6.5.C14 | ',
];

describe('a paragraph that asks and answers', () => {
  test('is read wherever its lines end, in a label or an answer', () => {
    expect(read(FIRST, SECOND, THIRD, FOURTH)).toEqual(READ);
  });

  test('ends before what stands apart, or is set as a heading', () => {
    const apart = lines('採用している方式は次のとおりです。');
    const heading: Printed = ['第2部 記録について', LINE, { textSize: 12, style: { bold: true } }];
    expect(read(FIRST, apart, SECOND, [heading], THIRD, FOURTH)).toEqual(READ);
  });

  test('goes on at the top of the next column, unless it is done', () => {
    const [top, ...more] = THIRD;
    const begun: Printed = ['1.2 利用者の識別と認証を行い', PARAGRAPH];
    const rest: Printed = ['ますか。（6.5.C1）【回答】対象外。（備考1）', -60];
    const other: Printed = ['ここからは記録についてうかがいます。', -60];
    expect(read(FIRST, [begun, rest], THIRD, FOURTH)).toEqual(READ);
    expect(read(FIRST, SECOND, [other], [top ?? begun, ...more], FOURTH)).toEqual(READ);
  });

  test('goes on in brackets, whatever number stands there', () => {
    const numbered = lines(
      '1.2 保存先を確かめますか。（7.1.C【ネットワーク】(1)〜',
      '(3)）【回答】はい。',
    );
    expect(read(FIRST, numbered, THIRD, FOURTH)[1]).toContain('1.2 | yes | 7.1.C');
  });

  test('is none on a page with fewer than three of them', () => {
    expect(read(FIRST, SECOND).some((answer) => answer.includes('not-applicable'))).toBe(false);
  });
});
