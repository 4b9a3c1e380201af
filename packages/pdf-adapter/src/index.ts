export { DEFAULT_PDF_BUDGETS, type PdfBudgets } from './document/budgets.js';
export { drawPdfRegion, type RegionOptions } from './picture/draw-region.js';
export type { Canvas, CanvasMaker } from './picture/drawing.js';
export { type ReadPdfOptions, readPdf } from './read-pdf.js';
