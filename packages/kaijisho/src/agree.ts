import { type FilledWorkbook, MATRIX_TABLE, type Result } from '@kaijisho/core';
import { readFilledWorkbook } from '@kaijisho/xlsx-adapter';
import type { InputFile } from './open.js';

/**
 * Reads the decisions people wrote into a 責任分界表.xlsx that this program made. Columns and sheets
 * may have been added, moved or renamed, and lines sorted; `settle` brings the decisions together
 * with a matrix of the sheets in hand.
 *
 * @returns a failure for a file that is no workbook, none of ours, or of a newer version
 */
export const readAgreed = ({ name, bytes }: InputFile): Result<FilledWorkbook> =>
  readFilledWorkbook(bytes, name, MATRIX_TABLE);
