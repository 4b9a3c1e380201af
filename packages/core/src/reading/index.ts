export type { SourceFile } from './assemble.js';
export { SOURCE_FINDINGS, type ReadOutcome, type SourceFindingId } from './outcome.js';
export { readDisclosures } from './read-disclosures.js';
