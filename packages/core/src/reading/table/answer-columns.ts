import type { Choice } from '../../model/disclosure.js';
import { addTo, groupedBy } from '../../model/grouped.js';
import { textFact } from '../facts.js';
import { type Grid, gridOf, type Line, lastColumn, linesWith } from '../grid/grid.js';
import { onLine, type SheetCell } from '../grid/sheet-cell.js';
import { offeredChoices } from '../marks/applicability.js';
import { isBoxes, isBoxGlyph } from '../marks/glyphs.js';
import {
  isQualifierAlone,
  namesAnother,
  namesYes,
  optionWord,
  qualifiedHeader,
} from '../marks/option-words.js';
import type { AnswerArea, OptionColumn } from './answer-area.js';
import { headerLines, isHeaderRow, isHeaderWord } from './header-row.js';
import { headsAnswers, isAnswerText, singleAreas } from './single-areas.js';

interface Triple {
  readonly row: number;
  readonly signature: string;
  readonly cells: readonly { readonly cell: SheetCell; readonly choice: Choice }[];
  /** The question the words stand beside, being one row of the table; null for its heading. */
  readonly question: string | null;
}

/** A column that says はい here and いいえ there holds answers; an option's column says one thing. */
const FEWEST_OTHERS = 3;
const SHARE_OF_OTHERS = 0.15;

/** Columns whose cells are answers of their own, such as 前回回答 beside 今回回答. */
function answeringColumns(grid: Grid): ReadonlySet<number> {
  const counts = new Map<number, Map<Choice, number>>();
  for (const cell of grid.page.cells) {
    const choice = isAnswerText.of(cell) ? optionWord.of(cell)?.choice : undefined;
    if (choice === undefined) continue;
    const { col } = cell;
    const column = counts.get(col) ?? new Map<Choice, number>();
    counts.set(col, column.set(choice, (column.get(choice) ?? 0) + 1));
  }
  const varied = [...counts].flatMap(([col, choices]) => {
    const [most = 0, ...others] = [...choices.values()].sort((a, b) => b - a);
    const other = others.reduce((sum, count) => sum + count, 0);
    return other >= Math.max(FEWEST_OTHERS, (most + other) * SHARE_OF_OTHERS) ? [col] : [];
  });
  return new Set(varied);
}

const isEnglish = textFact((text) => /yes/i.test(text));
/** `No` and `№` head the numbers, unless Yes stands beside them. */
const headsNumbers = textFact((text) => /^\s*(?:№|no\.?)\s*$/i.test(text));

/** Whether a cell of an option says it in a word, with or without a box beside it (□はい). */
const namesOption = textFact(
  (text) => optionWord(text) !== undefined || /[ぁ-んァ-ヶ一-龠A-Za-z]{2}/.test(text),
);

/** Rows whose cells name はい and いいえ (and perhaps 対象外) each in a cell of its own. */
function triplesOf(grid: Grid): readonly Triple[] {
  const rows = linesWith(grid, namesYes).filter(namesAnother.of);
  if (rows.length === 0) return [];
  const triples: Triple[] = [];
  const signs: Triple[] = [];
  const answering = answeringColumns(grid);
  for (const line of rows) {
    const { row, cells } = line;
    const offered = offeredChoices(cells);
    if (!offered.includes('no')) continue;
    const english = cells.some(isEnglish.of);
    // What heads a table is no answer, whatever stands below the next heading in its columns.
    const heads = isHeaderRow(line);
    const named = cells.map((cell, index) => ({
      cell,
      choice:
        (!heads && (answering.has(cell.col) || isQualifierAlone.of(cell))) ||
        (!english && headsNumbers.of(cell))
          ? undefined
          : offered[index],
    }));
    for (const cells of splitTriples(named)) {
      const signature = cells.map(({ cell, choice }) => `${choice}@${cell.col}`).join(' ');
      const inWords = cells.some(({ cell }) => namesOption.of(cell));
      const question = besideQuestion(line, cells);
      (inWords ? triples : signs).push({ row, signature, cells, question });
    }
  }
  // ○ × － side by side head columns once; on several rows they are answers to several products.
  return signs.length === 1 && triples.length === 0 ? signs : triples;
}

/**
 * Options side by side, with nothing but boxes between them. はい いいえ 対象外 はい いいえ 対象外 (two
 * products) gives two groups; a `No` that heads the numbers, far from はい, joins none.
 */
function splitTriples(
  cells: readonly { readonly cell: SheetCell; readonly choice: Choice | undefined }[],
): readonly (readonly { readonly cell: SheetCell; readonly choice: Choice }[])[] {
  const groups: { cell: SheetCell; choice: Choice }[][] = [[]];
  for (const { cell, choice } of cells) {
    const current = groups.at(-1) ?? [];
    if (choice === undefined) {
      if (!isBoxes.of(cell) && typeof cell.value !== 'boolean') groups.push([]);
      continue;
    }
    if (current.some((other) => other.choice === choice) && !isFurther(cell, current.at(-1)))
      groups.push([{ cell, choice }]);
    else current.push({ cell, choice });
  }
  return groups.filter((group) => {
    const choices = new Set(group.map(({ choice }) => choice));
    return choices.has('yes') && choices.has('no');
  });
}

/** はい（オプション） beside はい（標準） is one more column of the same answer. */
function isFurther(
  cell: SheetCell,
  last: { readonly cell: SheetCell; readonly choice: Choice } | undefined,
): boolean {
  const own = qualifiedHeader.of(cell);
  const before = last === undefined ? undefined : qualifiedHeader.of(last.cell);
  return own !== undefined && own.choice === before?.choice && own.qualifier !== before.qualifier;
}

const isBareNumber = textFact((text) => /^[\d.\-\s]+$/.test(onLine(text)));

/** The question that the words of a row stand beside; null where they belong to no row of the table. */
function besideQuestion(line: Line, words: Triple['cells']): string | null {
  let question = '';
  for (const cell of line.cells) {
    const text = onLine.of(cell);
    if (text.length <= question.length || isBareNumber.of(cell)) continue;
    if (!words.some((option) => option.cell === cell)) question = text;
  }
  if (question.length < 2 || isHeaderWord(question) || isHeaderRow(line)) return null;
  return question;
}

/** Answer areas of a page, from left to right; [] when the page offers nothing to answer. */
export function answerAreas(
  grid: Grid,
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  const triples = withoutAnswers(triplesOf(grid));
  const groups = groupedBy(triples, ({ signature }) => signature);
  const areas: AnswerArea[] = [];
  for (const group of mergeGroups([...groups.values()])) {
    const area = areaOfGroup(grid, group);
    if (area !== undefined) areas.push(area);
  }
  const all = areas.length > 0 ? withAnswersBelow(grid, areas, legend) : singleAreas(grid, legend);
  return [...all].sort((a, b) => a.from - b.from || a.firstRow - b.firstRow);
}

/**
 * The areas of a page up to a later heading that names their columns 回答, and those below it: the
 * second part of a form may be answered in one cell, or chosen from lists.
 */
function withAnswersBelow(
  grid: Grid,
  areas: readonly AnswerArea[],
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  if (areas.some(({ kind }) => kind !== 'columns')) return areas;
  const last = Math.max(...areas.flatMap(({ firstRow, headerRows }) => [firstRow, ...headerRows]));
  const namesAnswers = (row: number, col: number): boolean => {
    const cell = grid.cellAt(row, col);
    return cell !== undefined && headsAnswers.of(cell);
  };
  const heading = headerLines(grid).find(
    ({ row }) => row > last && areas.every(({ from }) => namesAnswers(row, from)),
  )?.row;
  if (heading === undefined) return areas;
  const cells = grid.page.cells.filter(({ row }) => row >= heading);
  const below = answerAreas(gridOf({ ...grid.page, cells }), legend);
  if (below.length === 0) return areas;
  const above = areas.map((area) => ({ ...area, lastRow: Math.min(area.lastRow, heading - 1) }));
  return [...above, ...below];
}

/** Header and rows of one table may name different numbers of options: join by the column of はい. */
function mergeGroups(groups: readonly Triple[][]): readonly (readonly Triple[])[] {
  const byYes = new Map<number, Triple[]>();
  for (const group of groups) {
    const yes = group[0]?.cells.find(({ choice }) => choice === 'yes')?.cell.col;
    if (yes === undefined) continue;
    for (const triple of group) addTo(byYes, yes, triple);
  }
  const sorted = [...byYes.values()].map((group) => group.sort((a, b) => a.row - b.row));
  const all = sorted.flat();
  return sorted.flatMap((group) => cutAtOthers(group, all));
}

/** Whether two rows name different answers in one column: はい いいえ here, いいえ はい there. */
const contradict = (one: Triple, other: Triple): boolean =>
  one.cells.some(({ cell, choice }) =>
    other.cells.some((beside) => beside.cell.col === cell.col && beside.choice !== choice),
  );

/**
 * Rows that name the same columns in another order, 有 無 here and 無 有 there, answer two questions
 * each; the words that a form prints on its rows stand in one order.
 */
function withoutAnswers(triples: readonly Triple[]): readonly Triple[] {
  const rows = triples.filter(({ question }) => question !== null);
  // Every row against the names that earlier rows gave its columns.
  const named = new Map<number, Choice>();
  const answers = rows.some(({ cells }) =>
    cells.some(({ cell, choice }) => {
      const known = named.get(cell.col) ?? choice;
      named.set(cell.col, known);
      return known !== choice;
    }),
  );
  return answers ? triples.filter((triple) => !rows.includes(triple)) : triples;
}

/** Headings of one order, cut where another order stands between them: the columns mean other things. */
function cutAtOthers(
  group: readonly Triple[],
  all: readonly Triple[],
): readonly (readonly Triple[])[] {
  const parts: Triple[][] = [];
  for (const triple of group) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const parted =
      last === undefined ||
      all.some(
        (other) => other.row > last.row && other.row < triple.row && contradict(other, triple),
      );
    if (part === undefined || parted) parts.push([triple]);
    else part.push(triple);
  }
  return parts;
}

function areaOfGroup(grid: Grid, group: readonly Triple[]): AnswerArea | undefined {
  const bodies = group.filter(({ question }) => question !== null);
  const distinct = new Set(bodies.map(({ question }) => question));
  const headers = group.filter(({ question }) => question === null);
  const isWords =
    (distinct.size >= 2 || bodies.some((body) => isLoneRow(grid, body))) &&
    bodies.length >= headers.length;
  const widest = group.reduce<Triple | undefined>(
    (most, triple) => (triple.cells.length > (most?.cells.length ?? 0) ? triple : most),
    undefined,
  );
  const first = group[0];
  const last = group.at(-1);
  if (widest === undefined || first === undefined || last === undefined) return undefined;
  const choices = widest.cells.map(({ cell, choice }): OptionColumn => {
    const qualifier = qualifiedHeader.of(cell)?.qualifier;
    return {
      choice,
      ...(qualifier !== undefined && { qualifier }),
      from: cell.col,
      to: lastColumn(cell),
      x: cell.box.x,
      width: cell.box.width,
    };
  });
  const columns = choices.flatMap(({ from, to }) => [from, to]);
  return {
    kind: isWords ? 'words' : 'columns',
    options: { choices },
    from: Math.min(...columns),
    to: Math.max(...columns),
    headerRows: (isWords ? headers : group).map(({ row }) => row),
    firstRow: isWords ? (bodies[0]?.row ?? first.row) : first.row + 1,
    lastRow: isWords ? last.row : (grid.rows.at(-1) ?? last.row),
  };
}

/** Whether words with boxes to fill, and nothing below them, are one row of answers and no heading. */
const isLoneRow = (grid: Grid, { row, cells }: Triple): boolean =>
  cells.every(({ cell }) => [...cell.text].some(isBoxGlyph)) &&
  !grid.cells.some((below) => below.row > row && cells.some(({ cell }) => cell.col === below.col));
