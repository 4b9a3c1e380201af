export {
  answerCounts,
  answerParts,
  requirementCounts,
  requirementParts,
} from './charts.js';
export { comparisonPaper } from './comparison/paper.js';
export { HANDLING_ID, NOTHING_FILLED_IN } from './filled-in.js';
export { findingValue } from './finding-values.js';
export * from './input.js';
export { type InspectionPaperInput, inspectionPaper } from './inspection/paper.js';
export {
  KEPT_FORMULA,
  KEPT_HEADING_ID,
  KEPT_ID,
  KEPT_PLACE_ID,
  KEPT_TEXT_ID,
} from './lists/kept.js';
export { NOTE_LABEL_ID, NOTE_TEXT_ID } from './lists/notes.js';
export { ASKED_ID, STATE_TONE } from './lists/requirements.js';
export { attentionMarks } from './matrix/columns.js';
export * from './matrix/decision-fields.js';
export { decisionColumnsOf, type EntryKind, entryKindOf, offersOf } from './matrix/decisions.js';
export * from './matrix/memory.js';
export { matrixPaper } from './matrix/paper.js';
export { OWN_WIDTH } from './matrix/people.js';
export { matrixTitle } from './matrix/title.js';
export * from './model.js';
export * from './print.js';
export { provenanceNotices, unusedNotices } from './provenance.js';
export { fillInSection, LINE_KEY_ID } from './section.js';
export { type CellContent, type ColumnOf, numberColumn, tableOf } from './table.js';
