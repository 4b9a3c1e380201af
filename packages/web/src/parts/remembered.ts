import { useState } from 'preact/hooks';

/** What was chosen on screens that are not shown now. */
const chosen = new Map<string, string | null>();

/**
 * A choice that outlives its screen: who comes back finds the product they were at.
 * @param key names the choice
 */
export function useRemembered<V extends string | null>(
  key: string,
  first: V,
): readonly [V, (value: V) => void] {
  const [value, setValue] = useState<V>(() => (chosen.has(key) ? (chosen.get(key) as V) : first));
  return [
    value,
    (next) => {
      chosen.set(key, next);
      setValue(next);
    },
  ];
}
