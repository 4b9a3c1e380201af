export * from './catalogue/index.js';
export * from './coverage/index.js';
export * from './demarcation/index.js';
export * from './messages/index.js';
export * from './model/index.js';
export * from './pages/index.js';
export * from './reading/index.js';
export * from './rules/index.js';
