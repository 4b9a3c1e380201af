export { CSV_ENCODINGS, type CsvEncoding } from './csv/encode.js';
export { type CsvOptions, writeCsv } from './csv/write.js';
export * from './documents/disclosures.js';
export { type DocumentKind, EXCHANGE_SCHEMAS, kindOf } from './documents/kinds.js';
export { type DocumentSource, readDisclosuresDocument } from './documents/opened.js';
export * from './documents/read.js';
export { junitReport } from './junit/write.js';
export * from './oscal/index.js';
export { sarifLog } from './sarif/write.js';
