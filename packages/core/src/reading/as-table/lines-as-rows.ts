import { textFact } from '../facts.js';
import { gridOf, type Line, lastColumnOf } from '../grid/grid.js';
import {
  inReadingOrder,
  isBlank,
  longest,
  type SheetCell,
  type SheetPage,
} from '../grid/sheet-cell.js';
import { isBoxGlyph } from '../marks/words/glyphs.js';
import { inlineWords } from '../marks/words/inline.js';
import { leadingOption, optionWord } from '../marks/words/option-words.js';
import { partOf } from './card-labels.js';

/**
 * Rows whose cells hold what are rows of the form: a question with its parts (1) and (2) below it, and their
 * answers, marked alike, in one cell beside; or the words to choose from on a line below the question in its own
 * cell. Each part becomes a row, what answers it stands beside, and what stands below on the page moves down.
 * Cells keep their addresses.
 */

const PART = /^[\s　]*([(（][0-9０-９]{1,2}[)）]|[①-⑳])[\s　]*/;

/** A line of a text, or several that belong together. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** The mark of a part, in the usual characters, and how far it reaches. */
  readonly mark: string | undefined;
  readonly behindMark: number;
  /** It holds the words to choose from, with boxes. */
  readonly offers: boolean;
}

const offersBoxes = (line: string): boolean =>
  [...line].some(isBoxGlyph) && inlineWords(line.trim()) !== undefined;

/** The pieces of a text: from one part, or line of words, to the next. */
const piecesOf = textFact((text): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const [all = '', mark] = PART.exec(line) ?? [];
    const offers = mark === undefined && offersBoxes(line);
    const last = pieces.at(-1);
    if (last === undefined || mark !== undefined || offers || last.offers)
      pieces.push({
        from,
        to,
        mark: mark?.normalize('NFKC'),
        behindMark: from + all.length,
        offers,
      });
    else pieces[pieces.length - 1] = { ...last, to };
    from = to + 1;
  }
  return pieces;
});

/** Whether a text holds pieces that may be rows of their own. */
const mayBeRows = textFact(
  (text) =>
    text.includes('\n') &&
    piecesOf(text).some(({ mark, offers }, index) => mark !== undefined || (offers && index > 0)),
);

const marksOf = (cell: SheetCell): readonly string[] =>
  piecesOf.of(cell).flatMap(({ mark }) => mark ?? []);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((mark, at) => mark === other[at]);

/** `対象外`, `A`, `○`: what answers a part in short. */
const answers = (said: string): boolean =>
  optionWord(said) !== undefined || leadingOption(said) !== undefined || /^\S{1,2}$/.test(said);

/** Whether a cell answers the parts of the question beside it, each behind its mark. */
function answersParts(cell: SheetCell, marks: readonly string[]): boolean {
  if (!isSame(marksOf(cell), marks)) return false;
  const said = piecesOf
    .of(cell)
    .filter(({ mark }) => mark !== undefined)
    .map(({ behindMark, to }) => cell.text.slice(behindMark, to).trim());
  return said.filter(answers).length * 2 > said.length;
}

/** The cell of a line that asks in several pieces, and whether it is known that they are rows. */
function askingOn({
  cells,
}: Line): { readonly cell: SheetCell; readonly offers: boolean } | undefined {
  const cell = longest(cells);
  if (cell === undefined || !mayBeRows.of(cell) || piecesOf.of(cell)[0]?.mark !== undefined)
    return undefined;
  const offers = piecesOf.of(cell).some((piece) => piece.offers);
  const marks = marksOf(cell);
  const isAnswered = cells.some((other) => other !== cell && answersParts(other, marks));
  return offers || isAnswered ? { cell, offers } : undefined;
}

/** Fewer rows with words to choose from in the question's cell make no questionnaire. */
const FEWEST_OFFERS = 3;

/** Where a piece of a question stands: its row below the first, and its column if it does not ask. */
interface Place {
  readonly row: number;
  readonly beside: number | undefined;
}

/** Words to choose from stand beside the text above them, and so does what is remarked below them. */
function placesOf(pieces: readonly Piece[]): readonly Place[] {
  let row = -1;
  return pieces.map(({ mark, offers }, at) => {
    const above = pieces[at - 1];
    if (above !== undefined && offers && !above.offers) return { row, beside: 0 };
    if (above?.offers === true && !offers && mark === undefined) return { row, beside: 1 };
    row += 1;
    return { row, beside: undefined };
  });
}

/** The rows of a line: each piece of its question, beside it what is marked alike, on the first all else. */
function rowsOf(
  { cells }: Line,
  asking: SheetCell,
  { row, behind }: { readonly row: number; readonly behind: number },
): readonly SheetCell[] {
  const pieces = piecesOf.of(asking);
  const places = placesOf(pieces);
  const marks = marksOf(asking);
  return cells.flatMap((cell) => {
    if (cell === asking)
      return pieces.map(({ from, to }, at): SheetCell => {
        const { row: below = 0, beside } = places[at] ?? {};
        const own = { ...partOf(cell, from, to), row: row + below, rowSpan: 1 };
        return beside === undefined ? own : { ...own, col: behind + beside, colSpan: 1 };
      });
    if (!isSame(marksOf(cell), marks)) return [{ ...cell, row, rowSpan: 1 }];
    return piecesOf.of(cell).flatMap(({ mark, behindMark, from, to }) => {
      const at = mark === undefined ? 0 : pieces.findIndex((piece) => piece.mark === mark);
      const own = partOf(cell, mark === undefined ? from : behindMark, to);
      return isBlank(own) ? [] : [{ ...own, row: row + (places[at]?.row ?? 0), rowSpan: 1 }];
    });
  });
}

/** A page with such lines as rows; any other page as it is. */
export function withLinesAsRows(page: SheetPage): SheetPage {
  if (!page.cells.some(mayBeRows.of)) return page;
  const { lines } = gridOf(page);
  const asking = new Map(
    lines.flatMap((line) => {
      const found = askingOn(line);
      return found === undefined ? [] : [[line.row, found] as const];
    }),
  );
  const offering = [...asking.values()].filter(({ offers }) => offers).length;
  if (asking.size === 0 || (offering > 0 && offering < FEWEST_OFFERS)) return page;
  const behind = lastColumnOf(page) + 1;
  const cells: SheetCell[] = [];
  let down = 0;
  for (const line of lines) {
    const found = asking.get(line.row)?.cell;
    const row = line.row + down;
    if (found === undefined) cells.push(...line.cells.map((cell) => ({ ...cell, row })));
    else {
      cells.push(...rowsOf(line, found, { row, behind }));
      down += placesOf(piecesOf.of(found)).at(-1)?.row ?? 0;
    }
  }
  return { ...page, cells: cells.sort(inReadingOrder) };
}
