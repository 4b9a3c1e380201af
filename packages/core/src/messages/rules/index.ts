export { AGREEMENT_MESSAGES } from './agreement.js';
export { basisChangeText } from './agreement-words.js';
export { RULE_MESSAGES } from './catalogue.js';
export * from './finding-text.js';
export * from './vocabulary.js';
