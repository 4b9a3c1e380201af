/** Adds a value to those of its key, in place: copying the list for each value is what takes time. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  // A copy: lists written so, made by the hundred, come to lie among what lives long (`SheetCell`).
  if (known === undefined) groups.set(key, [value].slice());
  else known.push(value);
}

/** The same for lists that stand by place. */
export function addAt<V>(groups: (V[] | undefined)[], place: number, value: V): void {
  const known = groups[place];
  if (known === undefined) groups[place] = [value];
  else known.push(value);
}

/** Values by key; keys in the order in which they first come, values in their own. */
export function groupedBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}
