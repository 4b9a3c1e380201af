export * from './bisect.js';
export * from './disclosure.js';
export * from './disclosure-schema.js';
export * from './finding.js';
export { addTo, groupedBy } from './grouped.js';
export * from './place.js';
export * from './place-schema.js';
