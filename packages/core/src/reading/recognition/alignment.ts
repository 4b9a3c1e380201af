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
/** Of a row that is none of the form's, whose evidence speaks for no item. */
const NONE = 0.15;

/** An item a row may be, and how probably. */
export interface Likely {
  readonly item: number;
  readonly p: number;
}

/** Posterior of one row: its three likeliest items, likeliest first, and the probability of none. */
export interface RowPosterior {
  readonly likeliest: readonly Likely[];
  readonly none: number;
}

/**
 * Posterior of every row. A row that is no item keeps the place of the item before it, so an added
 * row between two recognised ones disturbs neither.
 * @param rows rows in reading order: the likelihood of each one's own evidence under each item
 */
export function alignRows(
  rows: readonly Float64Array[],
  itemCount: number,
): readonly RowPosterior[] {
  return backward(rows, itemCount, forward(rows, itemCount));
}

// Plain loops over flat numbers that are written in place: this is the innermost arithmetic of reading.

/**
 * Mass after each row, one behind the other. Of each row first that the row is item j, then (from
 * `itemCount` on) that it is none and the last item was j−1, or none yet.
 */
function forward(rows: readonly Float64Array[], itemCount: number): Float64Array {
  const width = 2 * itemCount + 1;
  const masses = new Float64Array(rows.length * width);
  const last = new Float64Array(itemCount);
  let total = 0;
  let beforeFirst = 1;
  for (const [r, likelihood] of rows.entries()) {
    const item = masses.subarray(r * width, r * width + itemCount);
    const none = masses.subarray(r * width + itemCount, (r + 1) * width);
    none[0] = beforeFirst * NONE;
    let ofItems = 0;
    let ofNone = none[0] ?? 0;
    let skipping = 0;
    let previous = 0;
    for (let j = 0; j < itemCount; j += 1) {
      // Arriving from every earlier item, or by the rare way back, or as the sheet's first row.
      const arrived = NEXT * previous + SKIP_FIRST * skipping + JUMP_BACK * total;
      const start = beforeFirst * (j === 0 ? START_FIRST : START_LATER);
      skipping = SKIP_DECAY * skipping + previous;
      previous = last[j] ?? 0;
      const mass = (likelihood[j] ?? 0) * (arrived + start);
      const kept = previous * NONE;
      item[j] = mass;
      none[j + 1] = kept;
      ofItems += mass;
      ofNone += kept;
    }
    const factor = 1 / (ofItems + ofNone || 1);
    none[0] = (none[0] ?? 0) * factor;
    beforeFirst = none[0] ?? 0;
    total = 0;
    for (let j = 0; j < itemCount; j += 1) {
      const mass = (item[j] ?? 0) * factor;
      const kept = (none[j + 1] ?? 0) * factor;
      item[j] = mass;
      none[j + 1] = kept;
      last[j] = mass + kept;
      total += mass + kept;
    }
  }
  return masses;
}

/** Weighs what came before each row with what follows. */
function backward(
  rows: readonly Float64Array[],
  itemCount: number,
  masses: Float64Array,
): readonly RowPosterior[] {
  const width = 2 * itemCount + 1;
  const posteriors = new Array<RowPosterior>(rows.length);
  // Future mass given the last item (index j+1), or given no item yet (index 0).
  const future = new Float64Array(itemCount + 1).fill(1);
  const emitted = new Float64Array(itemCount);
  for (let r = rows.length - 1; r >= 0; r -= 1) {
    const likelihood = rows[r];
    if (likelihood === undefined) break;
    const item = masses.subarray(r * width, r * width + itemCount);
    const none = masses.subarray(r * width + itemCount, (r + 1) * width);
    let ofItems = 0;
    let ofNone = (none[0] ?? 0) * (future[0] ?? 0);
    let fromStart = 0;
    let total = 0;
    for (let j = 0; j < itemCount; j += 1) {
      const ahead = future[j + 1] ?? 0;
      const mass = (item[j] ?? 0) * ahead;
      const emission = (likelihood[j] ?? 0) * ahead;
      item[j] = mass;
      emitted[j] = emission;
      ofItems += mass;
      total += emission;
      ofNone += (none[j + 1] ?? 0) * ahead;
      fromStart += emission * (j === 0 ? START_FIRST : START_LATER);
    }
    const norm = ofItems + ofNone || 1;
    posteriors[r] = { likeliest: likeliestThree(item, 1 / norm), none: ofNone / norm };
    let skipping = 0;
    let next = 0;
    let peak = fromStart + (future[0] ?? 0) * NONE;
    future[0] = peak;
    for (let i = itemCount - 1; i >= 0; i -= 1) {
      const stepped = NEXT * next + SKIP_FIRST * skipping + JUMP_BACK * total;
      skipping = SKIP_DECAY * skipping + next;
      next = emitted[i] ?? 0;
      const mass = stepped + (future[i + 1] ?? 0) * NONE;
      future[i + 1] = mass;
      if (mass > peak) peak = mass;
    }
    const factor = 1 / (peak || 1);
    for (let j = 0; j <= itemCount; j += 1) future[j] = (future[j] ?? 0) * factor;
  }
  return posteriors;
}

/** The three likeliest items, likeliest first; of equal ones the earlier. */
function likeliestThree(masses: Float64Array, factor: number): readonly Likely[] {
  let first = -1;
  let second = -1;
  let third = -1;
  const at = (item: number): number => (item < 0 ? -1 : (masses[item] ?? 0));
  for (let item = 0; item < masses.length; item += 1) {
    const mass = masses[item] ?? 0;
    if (mass <= at(third)) continue;
    if (mass <= at(second)) third = item;
    else {
      third = second;
      if (mass <= at(first)) second = item;
      else {
        second = first;
        first = item;
      }
    }
  }
  return [first, second, third].flatMap((item) =>
    item < 0 ? [] : [{ item, p: at(item) * factor }],
  );
}
