export * from './correction.js';
