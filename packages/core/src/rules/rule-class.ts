/** Each class contains the ones before it: basic ⊂ extended ⊂ full. */
export const RULE_CLASSES = ['basic', 'extended', 'full'] as const;
export type RuleClass = (typeof RULE_CLASSES)[number];
