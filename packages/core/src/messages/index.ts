export * from './changes.js';
export * from './cli/index.js';
export * from './comparison.js';
export * from './contract.js';
export * from './coverage.js';
export * from './demarcation.js';
export * from './failures/index.js';
export * from './import-review.js';
export * from './input.js';
export * from './inquiry.js';
export * from './letter.js';
export * from './message.js';
export * from './paper/index.js';
export * from './phrase.js';
export {
  besides,
  bracketed,
  bulleted,
  explained,
  headed,
  labelled,
  linked,
  listed,
  numbered,
  onOneLine,
  paragraph,
  sentences,
  spaced,
  together,
} from './punctuation.js';
export * from './register.js';
export * from './report.js';
export * from './rules/index.js';
export * from './source.js';
export * from './table.js';
export * from './terms.js';
export * from './vendor.js';
