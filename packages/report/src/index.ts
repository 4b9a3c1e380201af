export * from './opened.js';
