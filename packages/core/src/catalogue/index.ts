export * from './crosswalk.js';
export * from './demarcation.js';
export * from './demarcation-schema.js';
export * from './forms.js';
export * from './guideline.js';
export * from './references.js';
export * from './schema.js';
