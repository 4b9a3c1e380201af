export * from './lists/connections.js';
export * from './lists/contacts.js';
export * from './lists/contract.js';
export * from './matrix.js';
export * from './model.js';
export * from './products.js';
export { restsOnUnsureReading } from './unsure.js';
