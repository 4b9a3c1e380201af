import type { Grid } from '../../grid/grid.js';
import { levelIn, loneCode } from '../../marks/legends/legend.js';
import { wordCode } from '../../marks/legends/word-codes.js';
import { optionWord } from '../../marks/words/option-words.js';

/** Columns of digits, letters and words such as TRUE that a legend explains: they may stand for other things as well. */

/** Rows with a sign, by column. */
type Signs = Map<number, number[]>;
/** Columns that a heading names as those of the answers. */
type Headed = ReadonlyMap<number, number>;

/** The codes of a column that holds nothing else; undefined for any other. */
function codesOf(
  grid: Grid,
  col: number,
  rows: readonly number[],
): ReadonlySet<string> | undefined {
  const codes = new Set<string>();
  for (const row of rows) {
    const cell = grid.cellAt(row, col);
    const code =
      cell === undefined ? undefined : (loneCode.of(cell) ?? wordCode.of(cell) ?? levelIn.of(cell));
    if (code === undefined) return undefined;
    codes.add(code);
  }
  return codes;
}

/** Where a heading names the answers, codes are those of its column, and others stand for something else. */
export function withoutOtherCodes(grid: Grid, headed: Headed, signs: Signs): Signs {
  if (![...signs.keys()].some((col) => headed.has(col))) return signs;
  return new Map(
    [...signs].filter(([col, rows]) => headed.has(col) || codesOf(grid, col, rows) === undefined),
  );
}

/** Whether several columns of codes answer, and no heading says of any that it does. Y and N are words. */
export const mayBeOtherCodes = (grid: Grid, headed: Headed, columns: Signs): boolean =>
  columns.size > 1 &&
  [...columns].every(([col, rows]) => {
    const codes = headed.has(col) ? undefined : codesOf(grid, col, rows);
    return codes !== undefined && mayMeanElse([...codes]);
  });

/** TRUE beside NA is no word for an answer, whatever NA is. */
const mayMeanElse = (codes: readonly string[]): boolean => {
  const others = codes.filter((code) => optionWord(code) === undefined);
  return others.length === codes.length || others.some((code) => wordCode(code) !== undefined);
};
