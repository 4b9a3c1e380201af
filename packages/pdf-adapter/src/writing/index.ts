export { type FormPdfOptions, writeFormPdf } from './form.js';
