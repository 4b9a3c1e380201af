import { readDate } from '../../text/dates.js';
import { textFact } from '../facts.js';
import { type Grid, gridFact, gridOf, type Line } from '../grid/grid.js';
import { type FoundHeader, readHeader } from './header.js';
import { labelledValues } from './labels.js';
import { namesCompany } from './lone-values.js';

/**
 * Header values in lines of their own away from the head of the sheet: who signs at the end of a document, or
 * what its foot repeats on every page.
 */

const LONGEST = 80;
/** So many values make such a block, so many of them behind labels of their own. */
const FEWEST = 3;
const FEWEST_LABELLED = 2;
/** How sure a value is at most that stands there. */
const OUTSIDE = 0.9;

const LAST_ROW = Number.MAX_SAFE_INTEGER;

const isValue = textFact(
  (text) =>
    text.length <= LONGEST &&
    !text.includes('。') &&
    (labelledValues(text).length > 0 || namesCompany(text) || readDate(text).kind === 'date'),
);

/** Lines below one another that hold values of a header and nothing else. */
function blocksIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (!line.cells.every(isValue.of)) continue;
    const block = blocks.at(-1);
    if (block !== undefined && last?.row === line.row - 1) block.push(line);
    else blocks.push([line]);
    last = line;
  }
  return blocks;
}

interface Signature {
  readonly rows: readonly number[];
  readonly header: FoundHeader;
}

/** What a block says, where that is enough to be no accident. */
function signatureIn(grid: Grid, block: readonly Line[]): Signature | undefined {
  const cells = block.flatMap((line) => line.cells);
  const labelled = new Set(
    cells.flatMap((cell) => labelledValues.of(cell).map(({ field }) => field)),
  );
  if (labelled.size < FEWEST_LABELLED) return undefined;
  const header = readHeader(gridOf({ ...grid.page, cells, drawings: [] }), LAST_ROW);
  return Object.keys(header).length < FEWEST
    ? undefined
    : { rows: block.map(({ row }) => row), header };
}

const signatures = gridFact((grid): readonly Signature[] =>
  blocksIn(grid.lines).flatMap((block) => signatureIn(grid, block) ?? []),
);

/** Rows of a page that hold a block of header values. */
export const signatureRows = gridFact(
  (grid): ReadonlySet<number> => new Set(signatures(grid).flatMap(({ rows }) => rows)),
);

/** What the first of such blocks says from a row on: those above are the head of the sheet. */
export function readSignature(grid: Grid, from: number): FoundHeader {
  const found = signatures(grid).find(({ rows: [row = 0] }) => row >= from)?.header ?? {};
  return Object.fromEntries(
    Object.entries(found).map(([field, value]) => [
      field,
      { ...value, confidence: Math.min(value.confidence, OUTSIDE) },
    ]),
  );
}
