/**
 * Disclosures and results in the formats of other programs. A room of its own: XML brings a parser
 * and a builder along, and who only reads sheets does not load them.
 */
export {
  CSV_ENCODINGS,
  type CsvEncoding,
  type DocumentKind,
  disclosuresDocument,
  type ExchangeDocument,
  type ExplainRule,
  junitReport,
  readJsonDocument,
  sarifLog,
} from '@kaijisho/exchange';
export { explainRules } from './explain-rules.js';
export {
  importReview,
  type ReviewMistake,
  type ReviewOutcome,
  readImportReview,
} from './import-review.js';
export { type DocumentOutcome, type OpenDocumentOptions, openDocument } from './open-document.js';
export { type OscalFile, type OscalSettings, oscalFiles } from './oscal-documents.js';
export { canWrite, type DocumentFormat, writeDocument } from './write-document.js';
