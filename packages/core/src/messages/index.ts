export * from './cli.js';
export * from './coverage.js';
export * from './demarcation.js';
export * from './failures.js';
export * from './message.js';
export * from './phrase.js';
export * from './report.js';
export * from './rules/index.js';
