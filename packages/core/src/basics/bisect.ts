/**
 * Index of the first entry of an ordered list that does not stand before what is sought; `length`
 * where all of them do.
 * @param isBefore true for entries up to some place, false from there on
 */
export function bisect(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
