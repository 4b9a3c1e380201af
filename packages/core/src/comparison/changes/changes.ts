import { coverageOf } from '../../coverage/coverage.js';
import type { CoverageOptions, RequirementCoverage } from '../../coverage/model.js';
import { demarcate } from '../../demarcation/matrix.js';
import type { MatrixLine, Product } from '../../demarcation/model.js';
import { type FormKind, HEADER_FIELDS } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import { aboutUnused, noticesOn } from '../notices.js';
import { changedItems, changedLooseNotes } from './items.js';
import {
  type Changes,
  type CoverageChange,
  type HeaderChange,
  ITEM_CHANGES,
  type ItemChange,
  type ItemChangeKind,
  type MatrixChange,
  type ProductChanges,
} from './model.js';
import { type Pair, pairProducts } from './pair.js';

export interface ChangesOptions {
  /** Date the comparison stands for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly coverage: CoverageOptions;
  /** Files without a disclosure, which a notice names. Default: none. */
  readonly unused?: readonly string[];
}

const NOBODY: Product = {
  id: '',
  name: '',
  organisation: '',
  version: null,
  disclosures: [],
  earlier: [],
};

function headerOf({ disclosures }: Product, kind: FormKind) {
  const content = disclosures.find((sheet) => sheet.content.form.kind === kind)?.content;
  return content === undefined ? null : { ...content.header, edition: content.form.edition };
}

function headerChanges(before: Product, after: Product): readonly HeaderChange[] {
  return (['MDS', 'SDS'] as const).flatMap((form) => {
    const [old, now] = [headerOf(before, form), headerOf(after, form)];
    if (old === null || now === null) return [];
    return [...HEADER_FIELDS, 'edition' as const].flatMap((field) =>
      fold(old[field] ?? '') === fold(now[field] ?? '')
        ? []
        : [{ form, field, old: old[field], new: now[field] }],
    );
  });
}

function coverageChanges(
  before: Product,
  after: Product,
  options: CoverageOptions,
): readonly CoverageChange[] {
  const old = new Map<string, RequirementCoverage>(
    coverageOf(before.disclosures, options).map((entry) => [entry.requirement, entry]),
  );
  return coverageOf(after.disclosures, options).flatMap((entry) => {
    const earlier = old.get(entry.requirement);
    return earlier === undefined || (earlier.state === entry.state && earlier.gap === entry.gap)
      ? []
      : [{ requirement: entry.requirement, old: earlier, new: entry }];
  });
}

const shapeOf = ({ proposal, contention }: MatrixLine): string =>
  JSON.stringify([{ ...proposal, reason: [] }, contention?.id]);

function matrixChanges(
  before: Product,
  after: Product,
  items: readonly ItemChange[],
  { asOf, coverage }: ChangesOptions,
): readonly MatrixChange[] {
  // One id on both sides, so that a new name is no new line.
  const lines = (product: Product) =>
    demarcate([{ ...product, id: after.id, name: after.name }], { asOf, coverage }).lines;
  const old = new Map(lines(before).map((line) => [line.decisionKey, line]));
  const changed = new Set(items.flatMap(({ key }) => (key === null ? [] : [key])));
  return lines(after).flatMap((line): readonly MatrixChange[] => {
    const earlier = old.get(line.decisionKey);
    if (earlier === undefined) return [];
    const behind = [...earlier.answers, ...line.answers].map(({ key }) => key);
    const keys = [...new Set(behind)].filter((key) => changed.has(key));
    const proposal = shapeOf(line) !== shapeOf(earlier);
    if (!proposal && keys.length === 0) return [];
    return [
      {
        row: line.row,
        phase: line.phase,
        because: proposal ? 'proposal' : 'answers',
        old: earlier.proposal,
        new: line.proposal,
        keys,
      },
    ];
  });
}

function changesOfPair({ old, new: now }: Pair, options: ChangesOptions): ProductChanges {
  const [before, after] = [old ?? NOBODY, now ?? NOBODY];
  const { items, unchanged } = changedItems(before.disclosures, after.disclosures);
  const onBothSides = old !== null && now !== null;
  const counts = Object.fromEntries(
    ITEM_CHANGES.map((kind) => [kind, items.filter(({ change }) => change === kind).length]),
  ) as Record<ItemChangeKind, number>;
  return {
    old,
    new: now,
    header: onBothSides ? headerChanges(before, after) : [],
    items,
    looseNotes: changedLooseNotes(before.disclosures, after.disclosures),
    counts,
    unchanged,
    coverage: onBothSides ? coverageChanges(before, after, options.coverage) : [],
    matrix: onBothSides ? matrixChanges(before, after, items, options) : [],
  };
}

/**
 * What changed between two versions: item by item, in what is declared about the requirements, and
 * in the rows of the matrix to talk about again.
 * @param before products of the older files; @param after those of the newer ones
 */
export function changesBetween(
  before: readonly Product[],
  after: readonly Product[],
  options: ChangesOptions,
): Changes {
  const { pairs, notices } = pairProducts(before, after);
  const about = [...noticesOn(before), ...noticesOn(after)].filter(
    ({ id }) => id !== 'comparison.notice.forms',
  );
  return {
    asOf: options.asOf,
    options: options.coverage,
    notices: [...aboutUnused(options.unused), ...notices, ...about],
    products: pairs.map((pair) => changesOfPair(pair, options)),
  };
}

/** Whether anything a sheet says has changed; a new date of preparation alone is a change as well. */
export const isChanged = ({ products }: Changes): boolean =>
  products.some(
    ({ old, new: now, header, items, looseNotes }) =>
      old === null ||
      now === null ||
      header.length > 0 ||
      items.length > 0 ||
      looseNotes.length > 0,
  );

/** Whether an answer got worse, or a row or a whole product is gone. */
export const isWorsened = ({ products }: Changes): boolean =>
  products.some(({ new: now, counts }) => now === null || counts.worsened + counts.gone > 0);
