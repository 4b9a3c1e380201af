export { formCatalog, guidelineCatalog } from './catalog.js';
export { type ComponentInput, componentDefinition } from './component.js';
export { crosswalkMapping } from './mapping.js';
export { CATALOG_FILE, formCatalogFile, type OscalOptions } from './parts.js';
