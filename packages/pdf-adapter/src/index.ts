export { DEFAULT_PDF_BUDGETS, type PdfBudgets } from './budgets.js';
export { type ReadPdfOptions, readPdf } from './read-pdf.js';
