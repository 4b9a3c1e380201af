import { coverageOf } from '../coverage/coverage.js';
import type { CoverageOptions, RequirementCoverage } from '../coverage/model.js';
import { markOf } from '../coverage/says.js';
import { weighProduct } from '../demarcation/evidence.js';
import type { Product } from '../demarcation/model.js';
import { cellOf, type FindingsBySheet } from './cells.js';
import { countChapters, countProduct, isAsked, isOpenRequirement } from './counts.js';
import { lensesOver } from './lenses.js';
import type {
  ComparedRequirement,
  Comparison,
  ComparisonRow,
  Difference,
  UnknownRow,
} from './model.js';
import { aboutUnused, noticesOn } from './notices.js';
import { judgeProfile } from './profiles/judge.js';
import type { Profile } from './profiles/schema.js';
import type { CellSays } from './says.js';
import { comparisonTopics } from './topics.js';

/** Inputs of a comparison besides the products. */
export interface ComparisonOptions {
  /** Date the comparison stands for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly coverage: CoverageOptions;
  /** Files without a disclosure, which a notice names. Default: none. */
  readonly unused?: readonly string[];
  /** Findings to mark in the cells. Default: none. */
  readonly findings?: FindingsBySheet;
  readonly profiles?: readonly Profile[];
}

/** Whether values differ; those of products that were not asked are left out beforehand. */
const differenceOf = (values: readonly string[]): Difference =>
  values.length < 2 ? 'single' : new Set(values).size > 1 ? 'differs' : 'same';

/** 対象外 with and without a reason is one mark: the missing reason is an open point of its own. */
const shownMark = (says: CellSays): string =>
  says === 'not-asked' || says === 'no-row' ? says : (markOf(says) ?? says);

function rowsOf(
  products: readonly Product[],
  { coverage, findings = new Map() }: ComparisonOptions,
): readonly ComparisonRow[] {
  const evidences = products.map((product) => weighProduct(product, coverage));
  return comparisonTopics(coverage.forms).map((topic): ComparisonRow => {
    const cells = evidences.map((evidence) => cellOf(evidence, topic, findings));
    return {
      topic,
      difference: differenceOf(cells.filter(isAsked).map(({ says }) => shownMark(says))),
      open: cells.some(({ open }) => open.length > 0),
      cells,
    };
  });
}

function requirementsOf(
  coverage: readonly (readonly RequirementCoverage[])[],
): readonly ComparedRequirement[] {
  const [first = []] = coverage;
  return first.map(({ requirement }, index): ComparedRequirement => {
    const cells = coverage.flatMap((entries) => entries[index] ?? []);
    const asked = cells.filter((cell) => cell.asked);
    return {
      requirement,
      asked: asked.length > 0,
      difference: differenceOf(asked.map(({ state }) => state)),
      open: cells.some(isOpenRequirement),
      cells,
    };
  });
}

/** Rows without a key: nothing of a sheet is dropped because the catalogue does not know it. */
const unknownRowsOf = (products: readonly Product[]): readonly UnknownRow[] =>
  products.flatMap(({ id, disclosures }) =>
    disclosures.flatMap(({ content }, disclosure) =>
      content.answers.flatMap(({ key }, answer) =>
        key === null ? [{ product: id, disclosure, answer }] : [],
      ),
    ),
  );

/** Rows and requirements of any number of products, and how often which answer and state occurs. */
function countedOver(products: readonly Product[], options: ComparisonOptions) {
  const rows = rowsOf(products, options);
  const covered = products.map(({ disclosures }) => coverageOf(disclosures, options.coverage));
  const requirements = requirementsOf(covered);
  return {
    rows,
    covered,
    requirements,
    counts: products.map((_, index) => countProduct(rows, requirements, index)),
    chapters: countChapters(requirements, products.length),
    lenses: lensesOver(rows, products.length),
  };
}

/** The counts of a comparison, for one product or more: for documents that compare nothing. */
export const overviewOf = (
  products: readonly Product[],
  coverage: CoverageOptions,
): Pick<Comparison, 'products' | 'counts' | 'chapters' | 'lenses'> => {
  const { counts, chapters, lenses } = countedOver(products, { asOf: '', coverage });
  return { products, counts, chapters, lenses };
};

/**
 * Bids side by side: what the products declare, row by row and requirement by requirement.
 * @param products two or more, in the order of their columns
 * @throws RangeError for fewer than two products, or a profile that names an unknown requirement
 */
export function compareProducts(
  products: readonly Product[],
  options: ComparisonOptions,
): Comparison {
  if (products.length < 2) throw new RangeError('A comparison needs two products or more');
  const { asOf, coverage, profiles = [] } = options;
  const { rows, requirements, covered, ...counted } = countedOver(products, options);
  const ground = {
    products,
    rows,
    coverage: covered.map((entries) => new Map(entries.map((entry) => [entry.requirement, entry]))),
  };
  return {
    asOf,
    options: coverage,
    products,
    notices: [...aboutUnused(options.unused), ...noticesOn(products)],
    rows,
    unknownRows: unknownRowsOf(products),
    requirements,
    ...counted,
    profiles: profiles.map((profile) => judgeProfile(profile, ground)),
  };
}
