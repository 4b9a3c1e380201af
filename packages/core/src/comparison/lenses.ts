import { listLenses, listRansomwareMeasures } from '../catalogue/lenses.js';
import { column, countCells } from './counts.js';
import type { ComparisonLens, ComparisonRow, LensGroup } from './model.js';

/** Other ways to group the same rows. Tags are editorial, and no lens yields a score. */

/** Id of the lens made of the four priority measures against ransomware. */
export const RANSOMWARE_LENS = 'ransomware-measures';

function groupOf(
  id: string,
  keys: readonly string[],
  context: readonly string[],
  rows: readonly ComparisonRow[],
  products: number,
): LensGroup {
  const counted = rows.filter(({ topic }) => keys.includes(topic.key));
  return {
    id,
    keys: counted.map(({ topic }) => topic.key),
    context,
    counts: Array.from({ length: products }, (_, index) => countCells(column(counted, index))),
  };
}

/** The lenses of the catalogue and the four measures, over the rows of a comparison. */
export function lensesOver(
  rows: readonly ComparisonRow[],
  products: number,
): readonly ComparisonLens[] {
  const measures: ComparisonLens = {
    id: RANSOMWARE_LENS,
    groups: listRansomwareMeasures().map(({ id, topics }) => {
      const used = (use: 'offer' | 'context') =>
        topics.filter((topic) => topic.use === use).map(({ key }) => key);
      return groupOf(id, used('offer'), used('context'), rows, products);
    }),
  };
  const tagged = listLenses().map(
    ({ id, groups }): ComparisonLens => ({
      id,
      groups: groups.map((group) => groupOf(group.id, group.topics, [], rows, products)),
    }),
  );
  return [measures, ...tagged];
}
