export * from './correction.js';
export * from './list.js';
