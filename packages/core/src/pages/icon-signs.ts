/**
 * Characters that icons of no common shape are read as, in the order in which a file's icons are met: one for
 * each shape and colour. They mean nothing by themselves; only a legend explains them.
 */
export const ICON_SIGNS = ['◈', '❖', '⟐', '⬖'] as const;
