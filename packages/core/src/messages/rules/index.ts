export { RULE_MESSAGES } from './catalogue.js';
export * from './finding-text.js';
export * from './vocabulary.js';
