/**
 * Rows of a sheet against items of a form, as a hidden Markov model: a form is mostly filled in its
 * printed order, so what the neighbours are says much about a row. Forward–backward gives for each
 * row the probability of each item and of "none of them", with all evidence weighed together.
 *
 * Moving on by one item is usual, leaving items out is possible, going back is rare but does happen
 * when a vendor reorders. Sums run in linear time because leaving out decays geometrically.
 */

/** Probabilities of a step between consecutive rows. */
const NEXT = 0.72;
const SKIP_FIRST = 0.02;
const SKIP_DECAY = 0.9;
const JUMP_BACK = 0.003;
const START_FIRST = 0.3;
const START_LATER = 0.01;

/** One row: likelihood of its evidence under each item, and under no item at all. */
export interface RowLikelihood {
  readonly items: Float64Array;
  readonly none: number;
}

/** Posterior of one row: probability of each item, and of none. */
export interface RowPosterior {
  readonly items: Float64Array;
  readonly none: number;
}

// Plain loops over flat numbers that are written in place: this is the innermost arithmetic of reading.

/** Sum over earlier items i<j of mass[i] × step(j−i), plus the rare way back, for every j. */
function stepForward(mass: Float64Array): Float64Array {
  const total = sum(mass);
  const arrived = new Float64Array(mass.length);
  let skipping = 0;
  let previous = 0;
  for (let j = 0; j < mass.length; j += 1) {
    arrived[j] = NEXT * previous + SKIP_FIRST * skipping + JUMP_BACK * total;
    skipping = SKIP_DECAY * skipping + previous;
    previous = mass[j] ?? 0;
  }
  return arrived;
}

/** The same sum seen from the later row: for every i over j>i. */
function stepBackward(mass: Float64Array): Float64Array {
  const total = sum(mass);
  const arrived = new Float64Array(mass.length);
  let skipping = 0;
  let next = 0;
  for (let i = mass.length - 1; i >= 0; i -= 1) {
    arrived[i] = NEXT * next + SKIP_FIRST * skipping + JUMP_BACK * total;
    skipping = SKIP_DECAY * skipping + next;
    next = mass[i] ?? 0;
  }
  return arrived;
}

function scale(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) * factor;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] ?? 0;
  return total;
}

/** Mass after some rows: the last one is item j, or it is none and the last item was j−1. */
interface Forward {
  readonly item: Float64Array;
  readonly none: Float64Array;
}

/**
 * Posterior of every row. A row that is no item keeps the place of the item before it, so an added
 * row between two recognised ones disturbs neither. @param rows rows in reading order.
 */
export function alignRows(
  rows: readonly RowLikelihood[],
  itemCount: number,
): readonly RowPosterior[] {
  const forward: Forward[] = [];
  let last = new Float64Array(itemCount);
  let beforeFirst = 1;
  for (const row of rows) {
    const item = stepForward(last);
    for (let j = 0; j < itemCount; j += 1) {
      const start = beforeFirst * (j === 0 ? START_FIRST : START_LATER);
      item[j] = (row.items[j] ?? 0) * ((item[j] ?? 0) + start);
    }
    const none = new Float64Array(itemCount + 1);
    none[0] = beforeFirst;
    none.set(last, 1);
    scale(none, row.none * 0.15);
    const norm = sum(item) + sum(none) || 1;
    scale(item, 1 / norm);
    scale(none, 1 / norm);
    forward.push({ item, none });
    last = new Float64Array(itemCount);
    for (let j = 0; j < itemCount; j += 1) last[j] = (item[j] ?? 0) + (none[j + 1] ?? 0);
    beforeFirst = none[0] ?? 0;
  }
  return backward(rows, itemCount, forward);
}

/** Weighs what came before each row with what follows; the masses in `forward` are used up. */
function backward(
  rows: readonly RowLikelihood[],
  itemCount: number,
  forward: readonly Forward[],
): readonly RowPosterior[] {
  const result: RowPosterior[] = new Array<RowPosterior>(rows.length);
  // Future mass given the last item (index j+1), or given no item yet (index 0).
  const future = new Float64Array(itemCount + 1).fill(1);
  for (let t = rows.length - 1; t >= 0; t -= 1) {
    const row = rows[t];
    const before = forward[t];
    if (row === undefined || before === undefined) break;
    const { item, none } = before;
    const emitted = new Float64Array(itemCount);
    let fromStart = 0;
    for (let j = 0; j < itemCount; j += 1) {
      const ahead = future[j + 1] ?? 0;
      item[j] = (item[j] ?? 0) * ahead;
      const likelihood = (row.items[j] ?? 0) * ahead;
      emitted[j] = likelihood;
      fromStart += likelihood * (j === 0 ? START_FIRST : START_LATER);
    }
    for (let j = 0; j <= itemCount; j += 1) none[j] = (none[j] ?? 0) * (future[j] ?? 0);
    const ofNone = sum(none);
    const norm = sum(item) + ofNone || 1;
    scale(item, 1 / norm);
    result[t] = { items: item, none: ofNone / norm };
    const stepped = stepBackward(emitted);
    scale(future, row.none * 0.15);
    future[0] = fromStart + (future[0] ?? 0);
    for (let j = 0; j < itemCount; j += 1) future[j + 1] = (stepped[j] ?? 0) + (future[j + 1] ?? 0);
    let peak = 0;
    for (let j = 0; j <= itemCount; j += 1) peak = Math.max(peak, future[j] ?? 0);
    scale(future, 1 / (peak || 1));
  }
  return result;
}
