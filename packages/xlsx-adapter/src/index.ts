export { type ArchivedFiles, readArchive, writeArchive } from './archive.js';
export { type Budgets, DEFAULT_BUDGETS } from './budgets.js';
export { readCsv } from './csv/read-csv.js';
export { readFilledWorkbook } from './filled/index.js';
export {
  type FilledTemplate,
  type FillOptions,
  fillTemplate,
  type LeftOut,
  type LeftReason,
  type UsedMarking,
} from './filling/fill-template.js';
export { readLetter } from './letters/read-letter.js';
export { type DetectedFormat, detectFormat, readerFor } from './reading/detect-format.js';
export { readWorkbook } from './reading/read-workbook.js';
export * from './writing/index.js';
