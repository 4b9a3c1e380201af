/**
 * Asks once per object what belongs to it for good, such as the index of a form or what a sheet says
 * as a whole. What is remembered goes when the object goes.
 */
export function oncePer<K extends object, T>(work: (subject: K) => T): (subject: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (subject) => {
    const entry = known.get(subject);
    if (entry !== undefined) return entry.result;
    const result = work(subject);
    known.set(subject, { result });
    return result;
  };
}
