export type { SourceFile } from './assemble.js';
export * from './excerpt/evidence-grid.js';
export * from './excerpt/excerpt.js';
export * from './excerpt/model.js';
export {
  type FormLayout,
  type HeaderSlot,
  type LayoutRow,
  type Position,
  readLayouts,
} from './layout.js';
export { MARKINGS, type Marking, type MarkingWay } from './marks/asked-marking.js';
export { optionHeader } from './marks/option-words.js';
export type { Slot } from './marks/slot.js';
export { LOOKS } from './marks/style-marks.js';
export type { ToldMarking } from './marks/told-marking.js';
export { placeOfWord } from './marks/word-place.js';
export {
  isSourceFinding,
  type ReadOutcome,
  SOURCE_FINDINGS,
  type SourceFindingId,
  sourceAction,
  sourceFinding,
} from './outcome.js';
export { readDisclosures } from './read-disclosures.js';
