export { readFilledWorkbook } from './read-filled.js';
