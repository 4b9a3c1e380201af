export * from './disclosure.js';
export * from './disclosure-schema.js';
export * from './finding.js';
export { foldOrganisation, foldProduct } from './names.js';
export * from './phrase.js';
export * from './place.js';
export * from './place-schema.js';
export * from './reply.js';
