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
  readonly items: readonly number[];
  readonly none: number;
}

/** Posterior of one row: probability of each item, and of none. */
export interface RowPosterior {
  readonly items: readonly number[];
  readonly none: number;
}

/** Sum over earlier items i<j of mass[i] × step(j−i), plus the rare way back, for every j. */
function stepForward(mass: readonly number[]): readonly number[] {
  const total = sum(mass);
  const arrived = zeros(mass.length);
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
function stepBackward(mass: readonly number[]): readonly number[] {
  const total = sum(mass);
  const arrived = zeros(mass.length);
  let skipping = 0;
  let next = 0;
  for (let i = mass.length - 1; i >= 0; i -= 1) {
    arrived[i] = NEXT * next + SKIP_FIRST * skipping + JUMP_BACK * total;
    skipping = SKIP_DECAY * skipping + next;
    next = mass[i] ?? 0;
  }
  return arrived;
}

// Plain loops: this is the innermost arithmetic of reading.

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

function scaled(values: readonly number[], factor: number): readonly number[] {
  const result = zeros(values.length);
  for (let i = 0; i < values.length; i += 1) result[i] = (values[i] ?? 0) * factor;
  return result;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] ?? 0;
  return total;
}

/**
 * Posterior of every row. A row that is no item keeps the place of the item before it, so an added
 * row between two recognised ones disturbs neither. @param rows rows in reading order.
 */
export function alignRows(
  rows: readonly RowLikelihood[],
  itemCount: number,
): readonly RowPosterior[] {
  // State j: the row is item j. State j of `waiting`: the row is none, the last item was j−1.
  const forwardItem: (readonly number[])[] = [];
  const forwardNone: (readonly number[])[] = [];
  let last: readonly number[] = [];
  let lastBeforeFirst = 1;
  for (const row of rows) {
    const stepped = last.length > 0 ? stepForward(last) : zeros(itemCount);
    const item = row.items.map((likelihood, j) => {
      const start = lastBeforeFirst * (j === 0 ? START_FIRST : START_LATER);
      return likelihood * ((stepped[j] ?? 0) + start);
    });
    const none = [lastBeforeFirst, ...(last.length > 0 ? last : zeros(itemCount))];
    const noneWeighted = scaled(none, row.none * 0.15);
    const norm = sum(item) + sum(noneWeighted) || 1;
    const itemScaled = scaled(item, 1 / norm);
    const noneScaled = scaled(noneWeighted, 1 / norm);
    forwardItem.push(itemScaled);
    forwardNone.push(noneScaled);
    last = itemScaled.map((value, j) => value + (noneScaled[j + 1] ?? 0));
    lastBeforeFirst = noneScaled[0] ?? 0;
  }
  return backward(rows, itemCount, forwardItem, forwardNone);
}

function backward(
  rows: readonly RowLikelihood[],
  itemCount: number,
  forwardItem: readonly (readonly number[])[],
  forwardNone: readonly (readonly number[])[],
): readonly RowPosterior[] {
  const result: RowPosterior[] = new Array<RowPosterior>(rows.length);
  // Future mass given the last item (index j+1), or given no item yet (index 0).
  let future: readonly number[] = new Array<number>(itemCount + 1).fill(1);
  for (let t = rows.length - 1; t >= 0; t -= 1) {
    const item = (forwardItem[t] ?? []).map((value, j) => value * (future[j + 1] ?? 0));
    const none = (forwardNone[t] ?? []).map((value, j) => value * (future[j] ?? 0));
    const norm = sum(item) + sum(none) || 1;
    result[t] = { items: scaled(item, 1 / norm), none: sum(none) / norm };
    const row = rows[t];
    if (row === undefined) break;
    const emitted = row.items.map((likelihood, j) => likelihood * (future[j + 1] ?? 0));
    const stepped = stepBackward(emitted);
    const fromStart = emitted.reduce(
      (total, value, j) => total + value * (j === 0 ? START_FIRST : START_LATER),
      0,
    );
    const staying = scaled(future, row.none * 0.15);
    const next = [fromStart + (staying[0] ?? 0)];
    for (let j = 0; j < itemCount; j += 1) next.push((stepped[j] ?? 0) + (staying[j + 1] ?? 0));
    const peak = Math.max(...next) || 1;
    future = scaled(next, 1 / peak);
  }
  return result;
}
