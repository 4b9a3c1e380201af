import type { DemarcationRow, Phase } from '../catalogue/demarcation-schema.js';
import { sectionOf } from '../catalogue/forms.js';
import type { CoverageOptions, SetAside, TopicSays } from '../coverage/model.js';
import { joinSays } from '../coverage/says.js';
import type { Statement } from '../coverage/statements.js';
import { topicOf } from '../coverage/topics.js';
import { weigh } from '../coverage/weighed.js';
import type { Disclosure, FormKind } from '../model/disclosure.js';
import { addTo, groupedBy } from '../model/grouped.js';
import { textsBehind } from '../model/notes.js';
import { speaksAgainst } from '../rules/notes/speaking-against.js';
import type { Product } from './model.js';

/** The answers of one product, weighed once for all rows of the matrix. */
export interface ProductEvidence {
  readonly product: Product;
  readonly statements: readonly Statement[];
  readonly topics: ReadonlyMap<string, TopicSays>;
  /** Answers to one topic at least contradict each other. */
  readonly conflicting: boolean;
  /** The rows that answer a topic, by its key; see `rowsOnTopic`. */
  readonly rowsByTopic: ReadonlyMap<string, readonly Statement[]>;
  readonly options: CoverageOptions;
}

export function weighProduct(product: Product, options: CoverageOptions): ProductEvidence {
  const { statements, topics } = weigh(product.disclosures, options);
  const conflicting = [...topics.values()].includes('conflicting');
  const rowsByTopic = groupByTopic(statements);
  return { product, statements, topics, conflicting, rowsByTopic, options };
}

function groupByTopic(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const rows = groupedBy(statements, ({ item }) => item.key);
  const coarser = new Map<string, Statement[]>();
  for (const row of statements) {
    const { role, covers } = row.item;
    if (role === 'measure' && covers !== undefined)
      for (const key of new Set(covers)) if (!rows.has(key)) addTo(coarser, key, row);
  }
  for (const [key, covering] of coarser) rows.set(key, covering);
  return rows;
}

/**
 * The rows of the product's sheets that answer a topic: those with its key, else a coarser measure
 * that covers it.
 */
export const rowsOnTopic = ({ rowsByTopic }: ProductEvidence, key: string): readonly Statement[] =>
  rowsByTopic.get(key) ?? [];

/** A reason people can read why a row does not arise: a closed gate, or the setting on retention. */
type Absence = Extract<
  SetAside,
  { reason: 'gate-no' | 'gate-not-applicable' | 'condition-not-met' }
>;

/** What a product's sheets say about one offer topic of a row. */
export interface Offer {
  readonly key: string;
  readonly says: TopicSays;
  /** The key on which answers contradict each other: the topic itself or its gate. */
  readonly contradiction: string | null;
  /** The kinds of form on which it is answered はい. */
  readonly offeredBy: readonly FormKind[];
  /** Why the topic does not arise at all on any sheet; null when its answers speak for themselves. */
  readonly absence: Absence | null;
  readonly rows: readonly Statement[];
  /** A note or remark behind a はい takes it back or narrows it, or may be read so (NOTE-07). */
  readonly doubted: boolean;
}

/**
 * A condition that was only read off the sheet (all 対象外) is no reason on its own: 該当なし in the
 * matrix needs a note, or a person who says that the product keeps no statutory records.
 */
const isInferred = ({ setAside }: Statement, { retention }: CoverageOptions): boolean =>
  setAside?.reason === 'condition-not-met' &&
  !(setAside.condition === 'retention' && retention === 'no');

function absenceOf(row: Statement, options: CoverageOptions): Absence | null {
  const { setAside } = row;
  switch (setAside?.reason) {
    case 'gate-no':
      return setAside;
    case 'gate-not-applicable':
      return setAside.explained ? setAside : null;
    case 'condition-not-met':
      return isInferred(row, options) ? null : setAside;
    default:
      return null;
  }
}

const kindOf = (disclosures: readonly Disclosure[], { disclosure }: Statement): FormKind | null =>
  disclosures[disclosure]?.content.form.kind ?? null;

/** Whether what explains a はい speaks against it. */
function isDoubted(disclosures: readonly Disclosure[], statement: Statement): boolean {
  const content = disclosures[statement.disclosure]?.content;
  if (content === undefined || statement.answer === null) return false;
  return speaksAgainst(textsBehind(content)[statement.answer] ?? [], 'yesTakenBack');
}

/** A gate that one sheet answers はい and another いいえ, so that the sheets judge the row differently. */
function contradictedGate(
  { topics, conflicting }: ProductEvidence,
  rows: readonly Statement[],
): string | null {
  if (!conflicting) return null;
  for (const { item } of rows)
    if (item.gatedBy !== undefined && topics.get(item.gatedBy) === 'conflicting')
      return item.gatedBy;
  return null;
}

const KINDS = ['MDS', 'SDS'] as const;

/** What the rows that ask one topic offer; null when nothing is said about it. */
function offerOf(
  evidence: ProductEvidence,
  topic: string,
  rows: readonly Statement[],
): Offer | null {
  const { options, product } = evidence;
  const says = rows.every((statement) => isInferred(statement, options))
    ? joinSays(rows.map((statement) => statement.says))
    : evidence.topics.get(topic);
  const key = rows[0]?.item.key;
  if (says === undefined || says === null || key === undefined) return null;
  const yes = rows.filter((statement) => statement.setAside === null && statement.says === 'yes');
  const kinds = yes.map((statement) => kindOf(product.disclosures, statement));
  const absences = rows.map((statement) => absenceOf(statement, options));
  return {
    key,
    says,
    contradiction: says === 'conflicting' ? key : contradictedGate(evidence, rows),
    offeredBy: KINDS.filter((kind) => kinds.includes(kind)),
    absence: absences.includes(null) ? null : (absences[0] ?? null),
    rows,
    doubted: yes.some((statement) => isDoubted(product.disclosures, statement)),
  };
}

/** The offer topics of a row that the product's sheets ask, in the order of the row. */
export function offersOf(evidence: ProductEvidence, row: DemarcationRow): readonly Offer[] {
  const asking = new Set<Statement>();
  for (const { key, use } of row.topics)
    if (use === 'offer') for (const statement of rowsOnTopic(evidence, key)) asking.add(statement);
  const offers: Offer[] = [];
  for (const [topic, rows] of groupedBy(asking, topicOf)) {
    const offer = offerOf(evidence, topic, rows);
    if (offer !== null) offers.push(offer);
  }
  return offers;
}

/** Section of the form about emergencies (災害、サイバー攻撃等の非常時の対応). */
const EMERGENCY_SECTION = '6.10';

/**
 * Whether a はい speaks to a phase. The form asks what a product can do in normal operation; that
 * settles 通常時 only. 非常時 is settled by a row whose only phase it is, or by an answer from the
 * form's own section on emergencies.
 */
export function speaksTo(offer: Offer, row: DemarcationRow, phase: Phase): boolean {
  if (phase === 'normal' || row.phases.length === 1) return true;
  return (
    phase === 'emergency' &&
    offer.rows.every(({ form, item }) => sectionOf(form, item.key) === EMERGENCY_SECTION)
  );
}
