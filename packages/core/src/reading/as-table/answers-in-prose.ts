import { gridOf, type Line } from '../grid/grid.js';
import { type SheetCell, type SheetPage, trimmed, withMoved } from '../grid/sheet-cell.js';
import { numbersItem, splitQuestion } from '../wording/question.js';
import { isLabelledWithin, partsOfAnswered } from './answers-within.js';
import { inQuestion } from './question-lines.js';

/**
 * Running text on paper that asks and answers in one paragraph: `1.4 生体計測による認証⏎（6.5.C1）【回答】いい⏎え。`
 * The lines of such a paragraph are put together, wherever they end, so that its parts are found within it.
 */

/** So many labels of answers behind some text make such a page. */
const FEWEST = 3;
/** A line that stands lower below the one before than lines of one paragraph do, by this share, begins another. */
const FURTHER = 1.2;
/** Lines stand so close below one another in a quarter of all places, at the least. */
const CLOSEST = 0.25;
/** No paragraph has more lines. */
const MOST_LINES = 20;
/** A text that is done: what stands at the top of the next column is none of it. */
const DONE = /[。．.！!？?）)\]］】]\s*$/;

/** The text of a line; undefined for a line of several cells, but for a number before it. */
function textOn({ cells: [first, second, ...others] }: Line): SheetCell | undefined {
  if (first === undefined || others.length > 0) return undefined;
  if (second === undefined) return first;
  return numbersItem(trimmed.of(first)) ? second : undefined;
}

const isNumbered = ({ cells }: Line): boolean =>
  cells.length > 1 || cells.some((cell) => splitQuestion.of(cell).number !== null);

/** How far a line stands below another one; undefined where a column or page ends between them. */
function pitch(above: Line | undefined, below: Line): number | undefined {
  const [one, other] = [above?.cells[0]?.page, below.cells[0]?.page];
  if (one === undefined || other === undefined || one.number !== other.number) return undefined;
  const steps = other.box.y - one.box.y;
  return steps > 0 ? steps : undefined;
}

/** How far lines of one paragraph stand below one another. */
function usualPitch(lines: readonly Line[]): number {
  const all = lines.flatMap((line, index) =>
    isNumbered(line) ? [] : (pitch(lines[index - 1], line) ?? []),
  );
  return [...all].sort((a, b) => a - b)[Math.floor(CLOSEST * all.length)] ?? 0;
}

/** Whether both are set alike: headings are bold or larger. */
const isAlike = (one: SheetCell, other: SheetCell): boolean =>
  one.textSize === other.textSize && (one.style?.bold ?? false) === (other.style?.bold ?? false);

/** How many brackets of a text are open at its end. */
const openIn = (text: string): number =>
  (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);

/** Whether a line goes on with the paragraph that the lines before it are. */
function goesOn(paragraph: readonly Line[], next: Line, usual: number): boolean {
  const [first] = paragraph;
  const [own, text] = [first && textOn(first), textOn(next)];
  const all = inQuestion(cellsOf(paragraph));
  if (own === undefined || text === undefined || all === undefined) return false;
  // The `(3)）` of a reference counts no question.
  if (!isAlike(own, text) || (isNumbered(next) && openIn(all.text) <= 0)) return false;
  const below = pitch(paragraph.at(-1), next);
  if (below !== undefined) return below < FURTHER * usual;
  return partsOfAnswered.of(all) === undefined || !DONE.test(all.text);
}

const cellsOf = (paragraph: readonly Line[]): readonly SheetCell[] =>
  paragraph.flatMap(({ cells }) => cells);

function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const usual = usualPitch(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && last.length < MOST_LINES && goesOn(last, line, usual))
      last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** A page of such text with each of its paragraphs in one cell; any other page as it is. */
export function withParagraphsInOne(page: SheetPage): SheetPage {
  const labelled = page.cells.filter(
    (cell) => cell.characters !== undefined && isLabelledWithin.of(cell),
  );
  if (labelled.length < FEWEST) return page;
  const taken = new Map<SheetCell, SheetCell | null>();
  for (const paragraph of paragraphsOf(gridOf(page).lines)) {
    const cells = cellsOf(paragraph);
    const [first] = cells;
    const all = inQuestion(cells);
    if (first === undefined || all === undefined || partsOfAnswered.of(all) === undefined) continue;
    for (const cell of cells) taken.set(cell, null);
    taken.set(first, all);
  }
  return withMoved(page, taken);
}
