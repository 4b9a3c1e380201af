export * from './failure.js';
export * from './geometry.js';
export * from './page.js';
