import type { Drawing, Page } from '../../../src/index.js';
import { asked, type MadeCell, MDS, readSheets, sheetOf } from './sheets.js';

export const NOTED_HEADING = ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'];
/** A table whose rows all say はい and point to the notes named, the first row to the first. */
export const table = (...notes: readonly MadeCell[]) => [
  MDS,
  NOTED_HEADING,
  ...asked((index) => ['○', '', '', notes[index] ?? '']),
];
/** A sheet of these rows. */
export const mdsOf = (
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
  name = 'MDS',
): Page => sheetOf(name, rows, drawings);

/** The notes of each form, each as its number and its text. */
export const notesIn = (...pages: readonly Page[]) =>
  readSheets(...pages).map(({ content }) =>
    content.notes.map(({ number, text }) => `${number} ${text}`),
  );
