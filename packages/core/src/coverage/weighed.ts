import type { Disclosure } from '../model/disclosure.js';
import { statementsOfProduct } from './conditions.js';
import type { CoverageOptions, TopicSays } from './model.js';
import type { Statement } from './statements.js';
import { topicsOf } from './topics.js';

/** What the sheets of one product say: the ground of its coverage and of its lines in the matrix. */
export interface Weighed {
  readonly statements: readonly Statement[];
  /** What all sheets together say about each topic, keyed by the topics of the statements. */
  readonly topics: ReadonlyMap<string, TopicSays>;
}

type Circumstances = Pick<CoverageOptions, 'retention' | 'forms'>;

/** Answers as they were weighed last, and under which circumstances. */
interface LastWeighed extends Circumstances {
  readonly disclosures: readonly Disclosure[];
  readonly weighed: Weighed;
}

let last: LastWeighed | undefined;

const isSame = (
  last: LastWeighed,
  disclosures: readonly Disclosure[],
  { retention, forms }: Circumstances,
): boolean =>
  last.retention === retention &&
  last.forms === forms &&
  last.disclosures.length === disclosures.length &&
  last.disclosures.every((disclosure, index) => disclosure === disclosures[index]);

/**
 * Weighs the answers of one product. Coverage, matrix and comparison all ask for the same product in
 * turn, so what was weighed last is kept until another product is weighed.
 */
export function weigh(disclosures: readonly Disclosure[], circumstances: Circumstances): Weighed {
  if (last !== undefined && isSame(last, disclosures, circumstances)) return last.weighed;
  const statements = statementsOfProduct(disclosures, circumstances);
  const weighed = { statements, topics: topicsOf(statements) };
  const { retention, forms } = circumstances;
  last = { disclosures, weighed, retention, ...(forms === undefined ? {} : { forms }) };
  return weighed;
}
