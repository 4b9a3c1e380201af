export { type ChangesWorkbookInput, writeChangesWorkbook } from './changes/workbook.js';
export { writeComparisonWorkbook } from './comparison/workbook.js';
export type { ComparisonWorkbookInput } from './comparison/writing.js';
export { type FormWorkbookOptions, writeFormWorkbook } from './form/workbook.js';
export { type InquiryWorkbookInput, writeInquiryWorkbook } from './inquiry/workbook.js';
export { writeInspectionWorkbook } from './inspection/workbook.js';
export { MATRIX_LAYOUT_ID } from './matrix/matrix-top.js';
export { writeMatrixWorkbook } from './matrix/workbook.js';
