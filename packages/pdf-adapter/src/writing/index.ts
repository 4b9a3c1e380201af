export { type FormPdfOptions, writeFormPdf } from './form.js';
export { type PaperPdfOptions, writePaperPdf } from './paper/document.js';
