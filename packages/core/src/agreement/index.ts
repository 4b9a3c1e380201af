export { type BasisChange, basisOf, compareBasis } from './basis.js';
export { agreementRuleById, checkAgreement, listAgreementRules } from './check.js';
export { type CarriedCounts, carriedCounts, countCarried } from './counts.js';
export * from './decide.js';
export { DECISION_STATUSES, type DecisionStatus, FIELD, TOOL_PREFIX } from './fields.js';
export * from './filled.js';
export { keptText, parseKept } from './kept.js';
export * from './model.js';
export { hasAllocation, linesByKey, MATRIX_TABLE, settle, textOf } from './settle.js';
