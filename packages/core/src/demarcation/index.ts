export * from './matrix.js';
export * from './model.js';
export { foldOrganisation, foldProduct } from './names.js';
export * from './products.js';
