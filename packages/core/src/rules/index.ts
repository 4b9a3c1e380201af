export { DEFAULT_RULE_CONTEXT, type RuleContext } from './context.js';
export * from './engine/check.js';
export { foldByRow, unfold } from './engine/fold.js';
export * from './engine/result.js';
export * from './engine/suppression.js';
export * from './engine/suppression-schema.js';
export { countUnsure, isReadUnsurely } from './reading/unsure.js';
export { listRules, ruleById } from './registry.js';
export {
  RULE_ACTIONS,
  RULE_FAMILIES,
  type Rule,
  type RuleAction,
  type RuleFamily,
  UNDECIDED_REASONS,
  type UndecidedReason,
} from './rule.js';
export { RULE_CLASSES, type RuleClass } from './rule-class.js';
