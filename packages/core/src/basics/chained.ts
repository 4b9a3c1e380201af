/** Lists one behind the other. A single one is not copied: most files hold one form on one sheet. */
export function chained<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only = [], ...others] = lists;
  return others.length === 0 ? only : lists.flat();
}
