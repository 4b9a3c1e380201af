export * from './disclosure.js';
export * from './finding.js';
export * from './place.js';
