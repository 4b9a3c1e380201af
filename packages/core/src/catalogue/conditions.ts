/** Circumstances of a product that a row can presuppose. */
export const CONDITIONS = ['retention', 'external-storage'] as const;
