export type { SourceFile } from './disclosures/assemble.js';
export {
  isSourceFinding,
  type ReadOutcome,
  SOURCE_FINDINGS,
  type SourceFindingId,
  sourceAction,
  sourceFinding,
} from './disclosures/outcome.js';
export { readDisclosures } from './disclosures/read-disclosures.js';
export * from './excerpt/evidence-grid.js';
export * from './excerpt/excerpt.js';
export * from './excerpt/model.js';
export { readLayouts } from './form-layout/form-layout.js';
export type { FormLayout, HeaderSlot, LayoutRow, Position } from './form-layout/model.js';
export type { Slot } from './marks/slots/slot.js';
export { placeOfWord } from './marks/slots/word-place.js';
export { LOOKS } from './marks/style-marks.js';
export { MARKINGS, type Marking, type MarkingWay } from './marks/ways/asked-marking.js';
export type { ToldMarking } from './marks/ways/told-marking.js';
export { optionHeader } from './marks/words/option-words.js';
