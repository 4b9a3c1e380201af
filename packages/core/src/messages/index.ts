export * from './cli.js';
export * from './coverage.js';
export * from './failures.js';
export * from './message.js';
export * from './report.js';
