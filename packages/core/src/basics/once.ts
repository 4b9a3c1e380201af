/**
 * Asks once per object what belongs to it for good, such as the index of a form. What is remembered
 * goes when the object goes.
 *
 * For objects that live long. While short-lived objects are collected, engines keep alive what a weak
 * map remembers, with all that leads on from there, even where the object asked about is gone: of what
 * is made anew for every file use `oncePerLast`, or let the object carry its own answers.
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

/**
 * The same for objects that are asked about several times in a row and hardly ever afterwards, such as
 * the notes of a sheet: only what the last one gave is remembered.
 */
export function oncePerLast<K extends object, T>(work: (subject: K) => T): (subject: K) => T {
  let last: { readonly subject: K; readonly result: T } | undefined;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, result: work(subject) };
    return last.result;
  };
}
