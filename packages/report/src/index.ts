export { unusedLines } from './check-report/lines.js';
export * from './check-report/model.js';
export { checkPaper } from './check-report/paper.js';
export { checkReport, reportFile } from './check-report/report.js';
export * from './checked.js';
export { countsText, formText, productText } from './disclosure-text.js';
export * from './documents/build.js';
export * from './documents/check.js';
export * from './documents/check-schema.js';
export {
  DOCUMENT_SCHEMAS,
  type DocumentName,
  jsonSchemas,
  type PublishedSchema,
} from './documents/json-schemas.js';
export * from './documents/matrix.js';
export * from './documents/matrix-schema.js';
export * from './documents/read.js';
export * from './documents/read-schema.js';
export { DOCUMENT_VERSION } from './documents/version.js';
export { explain } from './explain/explain.js';
export * from './explain/model.js';
export { renderChangesMarkdown } from './markdown/changes.js';
export { renderCheckMarkdown } from './markdown/check.js';
export { renderComparisonMarkdown } from './markdown/comparison.js';
export { renderInquiryMarkdown } from './markdown/inquiry.js';
export { renderPaperMarkdown } from './markdown/paper.js';
export * from './opened.js';
export { markText, markTexts, planText, sheetText } from './register.js';
export { renderExplanations } from './terminal/explain.js';
export * from './unsure.js';
