import { itemByKey, referenceForm } from '../catalogue/forms.js';
import { joinSays } from '../coverage/says.js';
import type { Statement } from '../coverage/statements.js';
import { type ProductEvidence, rowsOnTopic } from '../demarcation/evidence.js';
import { isUnsure } from '../demarcation/unsure.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Finding } from '../model/finding.js';
import type { ComparedCell, OpenReason } from './model.js';
import type { CellSays } from './says.js';
import type { ComparisonTopic } from './topics.js';

/** Findings about the answers of each sheet; a sheet that is missing here has none. */
export type FindingsBySheet = ReadonlyMap<Disclosure, readonly Finding[]>;

/**
 * Rules that say what the answer shown in the cell says already: blank, several marks, unreadable,
 * contradicting, 対象外 without a reason, a measure answered いいえ, an answer not surely read.
 */
const RESTATED = new Set([
  'ANS-01',
  'ANS-02',
  'ANS-03',
  'ANS-05',
  'ANS-07',
  'NOTE-03',
  'GL-01',
  'GL-02',
  'X-07',
  'READ-01',
]);

function findingsAbout(
  { product }: ProductEvidence,
  rows: readonly Statement[],
  findings: FindingsBySheet,
): readonly Finding[] {
  return rows.flatMap(({ disclosure, answer }) => {
    const sheet = product.disclosures[disclosure];
    const about = (sheet === undefined ? undefined : findings.get(sheet)) ?? [];
    return about
      .filter((finding) => answer !== null && finding.answer === answer)
      .flatMap((finding) => [finding, ...(finding.folded ?? [])])
      .filter(({ rule, severity }) => !RESTATED.has(rule) && severity !== 'info');
  });
}

/** The rows of alternatives (`authentication-method.*`) whose heading is the topic. */
const optionRows = (evidence: ProductEvidence, key: string): readonly Statement[] =>
  evidence.statements.filter(({ item }) => item.optionGroup === key);

const isHeading = ({ item }: ComparisonTopic): boolean => item.role === 'heading';

/** An alternative is shown as it is marked; any other topic as its sheets together say it. */
function saysOf(
  evidence: ProductEvidence,
  topic: ComparisonTopic,
  rows: readonly Statement[],
): CellSays {
  const [row] = rows;
  if (row === undefined) {
    const { disclosures } = evidence.product;
    const asked = disclosures.some(
      ({ content }) => itemByKey(referenceForm(content.form.kind), topic.key) !== undefined,
    );
    return asked && !isHeading(topic) ? 'no-row' : 'not-asked';
  }
  const marked = joinSays(rows.map(({ says }) => says)) ?? 'not-asked';
  const together = isHeading(topic)
    ? evidence.topics.get(`group:${topic.key}`)
    : evidence.topics.get(row.topic);
  if (isHeading(topic)) return together ?? marked;
  return row.item.optionGroup === undefined && together === 'conflicting' ? together : marked;
}

const UNCLEAR: Partial<Readonly<Record<CellSays, OpenReason>>> = {
  conflicting: 'conflicting',
  several: 'several',
  unreadable: 'unreadable',
  unanswered: 'unanswered',
  'not-applicable-unexplained': 'unexplained',
};

/** What one product says in one row. */
export function cellOf(
  evidence: ProductEvidence,
  topic: ComparisonTopic,
  findings: FindingsBySheet,
): ComparedCell {
  const heading = isHeading(topic);
  const rows = heading ? optionRows(evidence, topic.key) : rowsOnTopic(evidence, topic.key);
  const inForce = rows.filter(({ setAside }) => setAside === null);
  const says = saysOf(evidence, topic, inForce.length > 0 ? inForce : rows);
  const setAside = inForce.length > 0 ? null : (rows[0]?.setAside ?? null);
  const coarse = rows.length > 0 && !heading && rows.every(({ item }) => item.key !== topic.key);
  const gap = says === 'no' && inForce.some(({ item }) => item.role === 'measure');
  const about = heading || coarse ? [] : findingsAbout(evidence, rows, findings);
  const unclear = setAside === null ? UNCLEAR[says] : undefined;
  return {
    says,
    answers: heading
      ? []
      : rows.map(({ disclosure, answer, item, says: marked, setAside: aside }) => ({
          disclosure,
          answer,
          key: item.key,
          says: marked,
          setAside: aside,
        })),
    setAside,
    coarse,
    gap,
    open: [
      ...(gap && !coarse ? (['gap'] as const) : []),
      ...(unclear === undefined || coarse ? [] : [unclear]),
      // Whoever looks at an answer is told, also where it is shown in place of a narrower one.
      ...(rows.some((row) => isUnsure(evidence, row)) ? (['unsure'] as const) : []),
      ...(about.length > 0 ? (['finding'] as const) : []),
    ],
    findings: about,
  };
}
