import type { Cell, Page, SourceDocument } from '@kaijisho/core';
import type { Truth, TruthRow } from './truth.js';

/** What is taken away from a sheet before it is read, to see how far recognition hangs on it. */
export type Stripped = 'numbers' | 'references';

/** A printed reference of the guideline's chapters, with its brackets. */
const REFERENCE =
  /[(（［[【]?\s*[6-9６-９７]\s*[.．]?\s*[\d０-９]*(?:\s*[.．]\s*[\d０-９]+)*\s*[.．]?\s*[CＣ]\s*[.．]?\s*(?:[\d０-９]|【|[(（][\d０-９])[^)）\n、。ぁ-んァ-ヶ一-龠]*(?:[)）][~～〜、,]*(?:[(（][\d０-９]+[)）])?)*[)）］\]】]?/g;

const blanked = (length: number): string => ' '.repeat(length);

/** A printed number as it may stand in its cell: full-width, spaced, with dots or dashes, or circled. */
function numberPattern(number: string): RegExp {
  const pieces = [...number.normalize('NFKC').replaceAll(/\s/g, '')].map((character) => {
    if (/\d/.test(character))
      return `[${character}${String.fromCharCode(0xfee0 + character.charCodeAt(0))}]`;
    if (/[.-]/.test(character)) return '[.．・\\-－‐ー]';
    return `[${character.replace(/[\]\\^]/, '\\$&')}${String.fromCharCode(0xfee0 + character.charCodeAt(0))}]`;
  });
  // ① and Ⅰ－1 are other characters once they are folded.
  return new RegExp(`${pieces.join('\\s*')}|${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The number where it leads a text, perhaps behind a bracket or a word such as 問; else null. */
function leadingNumber(text: string, { number }: TruthRow): RegExpExecArray | null {
  const found = number === null ? null : numberPattern(number).exec(text);
  return found === null || text.slice(0, found.index).trim().length > 3 ? null : found;
}

const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

/** Characters give way to spaces, so that styled runs of the cell keep their places. */
function strippedText(text: string, row: TruthRow, what: Stripped): string {
  if (what === 'references' && unspaced(text) === unspaced(row.number ?? '')) return text;
  if (what === 'references')
    return row.references.map(numberPattern).reduce(
      (rest, pattern) => rest.replace(pattern, (found) => blanked(found.length)),
      text.replaceAll(REFERENCE, (found) => blanked(found.length)),
    );
  const found = leadingNumber(text, row);
  if (found === null) return text;
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + blanked(found[0].length) + text.slice(end);
}

const stands = (cell: Cell, row: TruthRow): boolean =>
  row.excelRow !== undefined && cell.row <= row.excelRow && row.excelRow < cell.row + cell.rowSpan;

const LONGEST_LABEL = 8;

/** A question broken over two rows of the sheet has its references in the second. */
const standsBelow = (cell: Cell, row: TruthRow): boolean =>
  row.excelRow !== undefined && cell.row === row.excelRow + 1;

/** A cell with a number and little else: `（１０）`, `Q. 4`, `4-10-2`. */
const MOST_BESIDE_A_NUMBER = 6;

/** Cells of a row to strip: all for references; for a number the one nearest to its question. */
function cellsOf(row: TruthRow, cells: readonly Cell[], what: Stripped): readonly Cell[] {
  const standing = cells.filter((cell) => stands(cell, row));
  if (what === 'references') return standing;
  const question = standing.find(({ text }) => unspaced(text).includes(unspaced(row.question)));
  const numbered = standing.filter(
    (cell) =>
      cell.col <= (question?.col ?? Number.POSITIVE_INFINITY) &&
      leadingNumber(cell.text, row) !== null,
  );
  // 6 leads 6.5.C9 as well: a cell of its own goes first.
  const own = numbered.findLast(({ text }) => unspaced(text).length <= MOST_BESIDE_A_NUMBER);
  return own === undefined ? numbered.slice(-1) : [own];
}

function strippedPage(page: Page, rows: readonly TruthRow[], what: Stripped): Page {
  const ofCell = new Map<Cell, TruthRow>();
  for (const row of rows)
    for (const cell of cellsOf(row, page.cells, what)) if (!ofCell.has(cell)) ofCell.set(cell, row);
  if (what === 'references')
    for (const cell of page.cells) {
      const row = ofCell.has(cell) ? undefined : rows.find((above) => standsBelow(cell, above));
      if (row !== undefined) ofCell.set(cell, row);
    }
  const cells = page.cells.map((cell): Cell => {
    const row = ofCell.get(cell);
    if (row === undefined) return cell;
    const stripped = strippedText(cell.text, row, what);
    if (stripped === cell.text) return cell;
    // 参照： alone is no line of a sheet without references.
    const isLabel = !stands(cell, row) && unspaced(stripped).length <= LONGEST_LABEL;
    const text = isLabel ? blanked(stripped.length) : stripped;
    const { value: _stored, ...rest } = cell;
    return { ...rest, text };
  });
  return { ...page, cells };
}

/** The document without the numbers or the references of its question rows. */
export function stripDocument(
  document: SourceDocument,
  truth: Truth,
  what: Stripped,
): SourceDocument {
  const rows = truth.disclosures.flatMap((disclosure) => disclosure.rows);
  return {
    ...document,
    pages: document.pages.map((page) =>
      strippedPage(
        page,
        rows.filter(({ sheet }) => truth.writer === 'csv' || sheet === page.name),
        what,
      ),
    ),
  };
}

/** Without its number nobody can tell that a table of corrections means a row. */
const asItStands = ({ printedChoice, ...row }: TruthRow): TruthRow =>
  printedChoice == null ? row : { ...row, state: 'marked', choice: printedChoice };

/** The same truth as it is once nothing of the kind is printed. */
export const stripTruth = (truth: Truth, what: Stripped): Truth => ({
  ...truth,
  disclosures: truth.disclosures.map((disclosure) => ({
    ...disclosure,
    rows: disclosure.rows.map((row) =>
      what === 'numbers' ? { ...asItStands(row), number: null } : { ...row, references: [] },
    ),
  })),
});
