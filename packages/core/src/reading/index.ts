export type { SourceFile } from './assemble.js';
export { type ReadOutcome, SOURCE_FINDINGS, type SourceFindingId } from './outcome.js';
export { readDisclosures } from './read-disclosures.js';
