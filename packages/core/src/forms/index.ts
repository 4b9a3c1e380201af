export * from './input.js';
export * from './sheet.js';
export * from './words.js';
