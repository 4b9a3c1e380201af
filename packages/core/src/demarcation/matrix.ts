import { oncePer } from '../basics/once.js';
import { demarcationData, questionsOfRow } from '../catalogue/demarcation.js';
import type { DemarcationRow } from '../catalogue/demarcation-schema.js';
import { bindsEnvironment, findRequirement } from '../catalogue/guideline.js';
import type { Requirement } from '../catalogue/schema.js';
import type { CoverageOptions } from '../coverage/model.js';
import type { Phrase } from '../model/phrase.js';
import { MetRows, type ProductEvidence, rowsOnTopic, weighProduct } from './evidence.js';
import type { Matrix, MatrixAnswer, MatrixLine, MatrixProposal, Product } from './model.js';
import { proposeFor, proposeForInstitution } from './propose.js';
import { hasUnsureGate, isUnsure } from './unsure.js';

/** Inputs of a matrix besides the products. */
export interface MatrixOptions {
  /** Date the matrix stands for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly coverage: CoverageOptions;
  /** Files without a disclosure, which the matrix names. Default: none. */
  readonly unused?: readonly string[];
}

/** All answers behind a row, offers and context, in the order of its topics. */
function answersOf(
  evidences: readonly ProductEvidence[],
  row: DemarcationRow,
): readonly MatrixAnswer[] {
  const answers: MatrixAnswer[] = [];
  for (const evidence of evidences) {
    const product = evidence.product.id;
    const met = new MetRows();
    for (const { key, use } of row.topics)
      for (const statement of rowsOnTopic(evidence, key)) {
        const { disclosure, answer, item } = statement;
        if (answer !== null && met.isNew(statement))
          answers.push({ product, disclosure, answer, key: item.key, use });
      }
  }
  return answers;
}

/** Whether an answer behind a row, or the gate that sets it aside, was not read surely. */
const restsOnUnsure = (evidences: readonly ProductEvidence[], row: DemarcationRow): boolean =>
  evidences.some((evidence) =>
    row.topics.some(({ key }) =>
      rowsOnTopic(evidence, key).some(
        (statement) => isUnsure(evidence, statement) || hasUnsureGate(evidence, statement),
      ),
    ),
  );

function conflictsOf(
  evidences: readonly ProductEvidence[],
  row: DemarcationRow,
): readonly string[] {
  if (!evidences.some(({ conflicting }) => conflicting)) return NONE;
  const keys = evidences.flatMap((evidence) =>
    row.topics
      .flatMap(({ key }) => rowsOnTopic(evidence, key))
      .filter((statement) => evidence.topics.get(statement.topic) === 'conflicting')
      .map(({ item }) => item.key),
  );
  return [...new Set(keys)];
}

/** Whether several products, or none, answer はい to a topic of a row that is decided once for all. */
function contentionOf(evidences: readonly ProductEvidence[], row: DemarcationRow): Phrase | null {
  let asked = false;
  const yes: ProductEvidence[] = [];
  for (const evidence of evidences) {
    const answers = row.topics.flatMap(({ key }) => rowsOnTopic(evidence, key));
    if (answers.length > 0) asked = true;
    if (answers.some(({ setAside, says }) => setAside === null && says === 'yes'))
      yes.push(evidence);
  }
  if (!asked || yes.length === 1) return null;
  return yes.length === 0
    ? { id: 'demarcation.contention.none', args: {} }
    : {
        id: 'demarcation.contention.several',
        args: { products: yes.map(({ product }) => product.name) },
      };
}

/** Asked only where the row remains open: undecided, without an offer, or with points to settle. */
const questionsFor = (row: DemarcationRow, { allocation, gap, openPoints }: MatrixProposal) =>
  allocation === 'undecided' || gap || openPoints.length > 0 ? questionsAbout(row) : NONE;

const NONE: readonly never[] = [];

const questionsAbout = oncePer((row: DemarcationRow): readonly string[] =>
  questionsOfRow(row.id).map(({ id }) => id),
);

const knownRequirements = oncePer((row: DemarcationRow): readonly Requirement[] =>
  row.requirements.flatMap((id) => findRequirement(id) ?? []),
);

/** The requirements of a row that bind every institution, which is most of what is asked for. */
const allRequirements = oncePer((row: DemarcationRow): readonly string[] =>
  knownRequirements(row).map(({ id }) => id),
);

const requirementsOf = (
  row: DemarcationRow,
  { environment }: CoverageOptions,
): readonly string[] =>
  environment === null
    ? allRequirements(row)
    : knownRequirements(row).flatMap((requirement) =>
        bindsEnvironment(requirement, environment) ? [requirement.id] : [],
      );

/** The lines of a row for one product or for the institution: what no phase changes is told once. */
function linesOf(
  row: DemarcationRow,
  product: Product | null,
  evidences: readonly ProductEvidence[],
  options: CoverageOptions,
): readonly MatrixLine[] {
  const [evidence] = evidences;
  const proposals = product === null || evidence === undefined ? [] : proposeFor(evidence, row);
  const answers = answersOf(evidences, row);
  const unsure = restsOnUnsure(evidences, row);
  const conflicts = conflictsOf(evidences, row);
  const contention = product === null ? contentionOf(evidences, row) : null;
  const requirements = requirementsOf(row, options);
  return row.phases.map((phase, index): MatrixLine => {
    const proposal = proposals[index] ?? proposeForInstitution(row);
    return {
      decisionKey: `${row.id}|${product?.id ?? 'institution'}|${phase}`,
      row: row.id,
      product: product?.id ?? null,
      phase,
      proposal,
      answers,
      unsure,
      conflicts,
      contention,
      requirements,
      questions: questionsFor(row, proposal),
      replies: NONE,
      decidable: false,
    };
  });
}

/**
 * The responsibility-demarcation matrix of some products: for each of the 35 rows and each of its
 * phases one line per product (`scope: product`) or one for the institution (`scope: institution`).
 * Lines follow the order of the rows, then of the products, then of the phases.
 */
export function demarcate(products: readonly Product[], options: MatrixOptions): Matrix {
  const { asOf, coverage, unused = NONE } = options;
  const evidences = products.map((product) => weighProduct(product, coverage));
  const lines: MatrixLine[] = [];
  for (const row of demarcationData().rows)
    if (row.scope === 'institution') lines.push(...linesOf(row, null, evidences, coverage));
    else
      for (const evidence of evidences)
        lines.push(...linesOf(row, evidence.product, [evidence], coverage));
  return { formatVersion: '1', asOf, options: coverage, products, unused, lines };
}
