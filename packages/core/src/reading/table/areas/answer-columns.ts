import { groupedBy } from '../../../basics/grouped.js';
import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { type Grid, gridOf, type Line, lastColumn, linesWith } from '../../grid/grid.js';
import { onLine, type SheetCell } from '../../grid/sheet-cell.js';
import { explainsFills } from '../../marks/legends/fill-legend.js';
import { isAnswerText } from '../../marks/words/answer-text.js';
import { offeredChoices } from '../../marks/words/applicability.js';
import { glyphKind, isBoxes, isBoxGlyph } from '../../marks/words/glyphs.js';
import {
  bareWord,
  columnHeading,
  isQualifierAlone,
  namesAnother,
  namesYes,
  optionWord,
  qualifiedHeader,
  withoutParting,
} from '../../marks/words/option-words.js';
import { headsAnswers } from '../../wording/column-roles.js';
import {
  columnsNotInForce,
  headerLines,
  isHeaderRow,
  isHeaderWord,
} from '../../wording/header-row.js';
import { asks, splitQuestion } from '../../wording/question.js';
import { columnsOfFurtherWords } from '../answers/words-with-boxes.js';
import type { AnswerArea, OptionColumn } from '../model/answer-area.js';
import { withProductsBeside } from './products-beside.js';
import { proseAreas } from './prose-area.js';
import { otherColumns, singleAreas } from './single-areas.js';
import { withWordedParts } from './worded-parts.js';

/** A cell, and the answer it names, if any. */
class Named {
  constructor(
    readonly cell: SheetCell,
    readonly choice: Choice | undefined,
  ) {}
}
interface Option extends Named {
  readonly choice: Choice;
}
const isNamed = (named: Named): named is Option => named.choice !== undefined;

interface Triple {
  readonly row: number;
  readonly cells: readonly Option[];
  /** Column of はい. */
  readonly yes: number;
  /** The question the words stand beside, being one row of the table; null for its heading. */
  readonly question: string | null;
}

/** A column that says はい here and いいえ there holds answers; an option's column says one thing. */
const FEWEST_OTHERS = 3;
const SHARE_OF_OTHERS = 0.15;

/**
 * What the answer words of each column say; null for a column whose cells are answers of their own, such
 * as 前回回答 beside 今回回答.
 */
function usualChoices(grid: Grid): ReadonlyMap<number, Choice | null> {
  const counts = new Map<number, Map<Choice, number>>();
  for (const cell of grid.page.cells) {
    const choice = isAnswerText.of(cell) ? optionWord.of(cell)?.choice : undefined;
    if (choice === undefined) continue;
    const { col } = cell;
    const column = counts.get(col) ?? new Map<Choice, number>();
    counts.set(col, column.set(choice, (column.get(choice) ?? 0) + 1));
  }
  const usual = new Map<number, Choice | null>();
  for (const [col, choices] of counts) {
    const [first, ...others] = [...choices].sort(([, a], [, b]) => b - a);
    if (first === undefined) continue;
    const [choice, most] = first;
    const other = others.reduce((sum, [, count]) => sum + count, 0);
    const varied =
      other >= most || other >= Math.max(FEWEST_OTHERS, (most + other) * SHARE_OF_OTHERS);
    usual.set(col, varied ? null : choice);
  }
  return usual;
}

/** Whether a word says what most words of its column say. */
function isUsual(usual: ReadonlyMap<number, Choice | null>, cell: SheetCell): boolean {
  const said = optionWord.of(cell)?.choice;
  return said === undefined || usual.get(cell.col) === said;
}

const isEnglish = textFact((text) => /yes/i.test(text));
/** `No` and `№` head the numbers, unless Yes stands beside them. */
const headsNumbers = textFact((text) => /^\s*(?:№|no\.?)\s*$/i.test(text));

/** Whether a cell of an option says it in a word, with or without a box beside it (□はい). */
const namesOption = textFact(
  (text) =>
    optionWord(withoutParting(text)) !== undefined ||
    optionWord(bareWord(text)) !== undefined ||
    /[ぁ-んァ-ヶ一-龠A-Za-z]{2}/.test(text),
);

/** Rows whose cells name はい and いいえ (and perhaps 対象外) each in a cell of its own. */
function triplesOf(grid: Grid): readonly Triple[] {
  const rows = linesWith(grid, namesYes).filter(
    (line) => namesAnother.of(line) && !explainsFills(line),
  );
  if (rows.length === 0) return [];
  const triples: Triple[] = [];
  const signs: Triple[] = [];
  const usual = usualChoices(grid);
  const aside = otherColumns(grid);
  const notInForce = columnsNotInForce(grid);
  for (const line of rows) {
    const { row, cells } = line;
    const offered = offeredChoices(cells);
    const english = cells.some(isEnglish.of);
    // What heads a table is no answer, whatever stands below the next heading in its columns.
    const heads = isHeaderRow(line) || !cells.some((cell) => columnHeading.of(cell) === undefined);
    // はい here and いいえ under 前回回答 are two answers, not two words to choose from.
    const isWord = (cell: SheetCell): boolean =>
      isUsual(usual, cell) && !isQualifierAlone.of(cell) && !notInForce.has(cell.col);
    const isOption = (cell: SheetCell): boolean =>
      (english || !headsNumbers.of(cell)) && (heads || isWord(cell));
    const named = cells.map(
      (cell, index) => new Named(cell, isOption(cell) ? offered[index] : undefined),
    );
    for (const cells of splitTriples(named)) {
      const [yes, no] = [cellOf(cells, 'yes'), cellOf(cells, 'no')];
      // ○ beside いいえ are two answers.
      if (yes === undefined || no === undefined || namesOption.of(yes) !== namesOption.of(no))
        continue;
      // なし among the remarks beside 適合 of a reviewer.
      if (cells.every(({ cell }) => aside.has(cell.col))) continue;
      const question = besideQuestion(line, cells);
      (namesOption.of(yes) ? triples : signs).push({ row, cells, yes: yes.col, question });
    }
  }
  // ○ × － side by side head columns once, and beside no question; elsewhere they are answers, to several
  // products or to what somebody else asks.
  const [only, ...others] = signs;
  const heads = only?.question === null && others.length === 0 && triples.length === 0;
  return heads ? signs : withoutStrays(triples);
}

/**
 * Answers typed under the heading of their columns, and one in another column beside them, are no words to
 * choose from: `いいえ` below いいえ, and 適合 where somebody else judges it.
 */
function withoutStrays(triples: readonly Triple[]): readonly Triple[] {
  const headings = triples.filter(({ question }) => question === null);
  if (headings.length === 0) return triples;
  const isStray = ({ row, cells }: Triple, heading: Triple): boolean => {
    const columns = new Set(heading.cells.map(({ cell }) => cell.col));
    const under = cells.filter(({ cell }) => columns.has(cell.col)).length;
    return heading.row < row && under > 0 && under < cells.length;
  };
  return triples.filter(
    (triple) => triple.question === null || !headings.some((heading) => isStray(triple, heading)),
  );
}

const cellOf = (cells: Triple['cells'], wanted: Choice): SheetCell | undefined =>
  cells.find(({ choice }) => choice === wanted)?.cell;

/** Whether a cell holds nothing but what parts two words: `有 | ・ | 無`. */
const parts = textFact((text) => text !== '' && withoutParting(text) === '');

/**
 * Options side by side, with nothing but boxes and `・` between them. はい いいえ 対象外 はい いいえ 対象外 (two
 * products) gives two groups; a `No` that heads the numbers, far from はい, joins none.
 */
function splitTriples(cells: readonly Named[]): readonly (readonly Option[])[] {
  const groups: Option[][] = [[]];
  for (const option of cells) {
    const { cell, choice } = option;
    const current = groups.at(-1) ?? [];
    if (!isNamed(option)) {
      if (!isBoxes.of(cell) && !parts.of(cell) && typeof cell.value !== 'boolean') groups.push([]);
      continue;
    }
    if (current.some((other) => other.choice === choice) && !isFurther(cell, current.at(-1)))
      groups.push([option]);
    else current.push(option);
  }
  return groups;
}

/** はい（オプション） beside はい（標準） is one more column of the same answer. */
function isFurther(cell: SheetCell, last: Option | undefined): boolean {
  const own = qualifiedHeader.of(cell);
  const before = last === undefined ? undefined : qualifiedHeader.of(last.cell);
  return own !== undefined && own.choice === before?.choice && own.qualifier !== before.qualifier;
}

const isMark = textFact((text) => ['chosen', 'cross', 'empty-box'].includes(glyphKind(text)));

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
  const triples = triplesOf(grid);
  // Header and rows of one table may name different numbers of options: they share the column of はい.
  const groups = groupedBy(triples, ({ yes }) => yes);
  const areas = [...groups.values()]
    .flatMap((group) => cutAtOthers(group, triples))
    .map((group) => areaOfGroup(grid, group));
  const all =
    areas.length > 0
      ? withProductsBeside(
          grid,
          withWordedParts(grid, withAreasBelow(grid, areas, legend), legend),
          legend,
        )
      : withoutFurtherWords(grid, singleAreas(grid, legend));
  if (all.length === 0) return proseAreas(grid);
  return [...all].sort((a, b) => a.from - b.from || a.firstRow - b.firstRow);
}

/** Columns of answers less those of words that are printed, each with a box, beside the first of them. */
function withoutFurtherWords(grid: Grid, areas: readonly AnswerArea[]): readonly AnswerArea[] {
  if (areas.length < 2) return areas;
  const further = columnsOfFurtherWords(grid);
  return areas.filter(({ from }) => !further.has(from));
}

/**
 * The areas of a page up to a later heading that names their columns 回答, and those below it: the
 * second part of a form may be answered in one cell, or chosen from lists.
 */
function withAreasBelow(
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

/** Whether two rows name different answers in one column: はい いいえ here, いいえ はい there. */
const contradict = (one: Triple, other: Triple): boolean =>
  one.cells.some(({ cell, choice }) =>
    other.cells.some((beside) => beside.cell.col === cell.col && beside.choice !== choice),
  );

/** Triples with one column of はい, from top to bottom. */
type Group = readonly [Triple, ...Triple[]];

/** Headings of one order, cut where another order stands between them: the columns mean other things. */
function cutAtOthers(group: readonly Triple[], all: readonly Triple[]): readonly Group[] {
  const others = all.filter(({ yes }) => yes !== group[0]?.yes);
  const parts: [Triple, ...Triple[]][] = [];
  for (const triple of group) {
    const part = parts.at(-1);
    const above = part?.at(-1)?.row ?? 0;
    const isBetween = ({ row }: Triple) => row > above && row < triple.row;
    if (part === undefined || others.some((other) => isBetween(other) && contradict(other, triple)))
      parts.push([triple]);
    else part.push(triple);
  }
  return parts;
}

function areaOfGroup(grid: Grid, group: Group): AnswerArea {
  const bodies = group.filter(({ question }) => question !== null);
  const distinct = new Set(bodies.map(({ question }) => question));
  const headers = group.filter(({ question }) => question === null);
  const isWords =
    (distinct.size >= 2 || bodies.some((body) => isLoneRow(grid, body))) &&
    bodies.length >= headers.length &&
    !areMarkedBelow(grid, bodies);
  const [first] = group;
  const [firstBody = first] = bodies;
  const last = group.at(-1) ?? first;
  const widest = group.reduce((most, triple) =>
    triple.cells.length > most.cells.length ? triple : most,
  );
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
    headerRows: (isWords ? headers : group.filter((one) => one === first || !asksItself(one))).map(
      ({ row }) => row,
    ),
    firstRow: isWords ? firstBody.row : first.row + 1,
    lastRow: isWords ? last.row : (grid.rows.at(-1) ?? last.row),
  };
}

/** Whether words stand beside a question of the form, and no title: somebody typed several of them there. */
const asksItself = ({ question }: Triple): boolean =>
  question !== null && (asks(question) || splitQuestion(question).references.length > 0);

/**
 * Whether what is marked stands on the rows between those that name the options: each section of a form
 * may name them beside its title.
 */
function areMarkedBelow({ lines }: Grid, bodies: readonly Triple[]): boolean {
  const columns = new Set(bodies.flatMap(({ cells }) => cells.map(({ cell }) => cell.col)));
  const naming = new Set(bodies.map(({ row }) => row));
  const isMarked = ({ row, cells }: Line) =>
    !naming.has(row) && cells.some((cell) => columns.has(cell.col) && isMark.of(cell));
  const from = lines.findIndex(({ row }) => row === bodies[0]?.row);
  const until = lines.findLastIndex(({ row }) => row === bodies.at(-1)?.row);
  return lines.slice(from, until).filter(isMarked).length > bodies.length;
}

/** Whether words with boxes to fill, and nothing below them, are one row of answers and no heading. */
const isLoneRow = (grid: Grid, { row, cells }: Triple): boolean =>
  cells.every(({ cell }) => [...cell.text].some(isBoxGlyph)) &&
  !grid.cells.some((below) => below.row > row && cells.some(({ cell }) => cell.col === below.col));
