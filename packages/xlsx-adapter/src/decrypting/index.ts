export { decryptWorkbook } from './decrypt-workbook.js';
