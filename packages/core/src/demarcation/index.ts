export * from './matrix.js';
export * from './model.js';
export * from './products.js';
