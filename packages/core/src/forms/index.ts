export * from './sheet.js';
export * from './words.js';
