export * from './coverage.js';
export * from './model.js';
export * from './trace.js';
