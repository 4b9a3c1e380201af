export * from './failures.js';
export * from './message.js';
