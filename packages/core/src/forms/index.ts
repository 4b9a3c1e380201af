export { sameWording } from '../text/fold.js';
export * from './definition.js';
export type { RowCorrection } from './import/items.js';
export * from './import/learn.js';
export * from './import/report.js';
export * from './input.js';
export * from './json.js';
export * from './migrate.js';
export * from './sheet.js';
