import { addTo, groupedBy } from '../basics/grouped.js';
import type { DemarcationRow, Phase } from '../catalogue/demarcation-schema.js';
import { sectionOf } from '../catalogue/forms.js';
import type { CoverageOptions, SetAside, TopicSays } from '../coverage/model.js';
import { joinSays } from '../coverage/says.js';
import type { Statement } from '../coverage/statements.js';
import { weigh } from '../coverage/weighed.js';
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
  const rowsByTopic = groupByTopic(statements);
  const conflicting = isContradictory(topics);
  return { product, statements, topics, conflicting, rowsByTopic, options };
}

function isContradictory(topics: ReadonlyMap<string, TopicSays>): boolean {
  for (const says of topics.values()) if (says === 'conflicting') return true;
  return false;
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
  rowsByTopic.get(key) ?? NONE;

const NONE: readonly never[] = [];

/** Tells rows that several topics of a row of the matrix lead to: only coarse ones can be met again. */
export class MetRows {
  private coarse: Set<Statement> | null = null;

  /** Whether a row is met for the first time. */
  isNew(row: Statement): boolean {
    if (row.item.covers === undefined) return true;
    this.coarse ??= new Set();
    const { size } = this.coarse;
    return this.coarse.add(row).size > size;
  }
}

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
  /** It is answered はい on an MDS, and on an SDS. */
  readonly onMds: boolean;
  readonly onSds: boolean;
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

/** What the rows that ask one topic offer; null when nothing is said about it. */
function offerOf(evidence: ProductEvidence, rows: readonly Statement[]): Offer | null {
  const { options, product } = evidence;
  const [first] = rows;
  if (first === undefined) return null;
  let isOnlyInferred = true;
  let arises = false;
  let doubted = false;
  let onMds = false;
  let onSds = false;
  for (const row of rows) {
    if (!isInferred(row, options)) isOnlyInferred = false;
    if (absenceOf(row, options) === null) arises = true;
    if (row.setAside !== null || row.says !== 'yes') continue;
    const kind = product.disclosures[row.disclosure]?.content.form.kind;
    if (kind === 'MDS') onMds = true;
    if (kind === 'SDS') onSds = true;
    if (speaksAgainst(row.texts, 'yesTakenBack')) doubted = true;
  }
  const { key } = first.item;
  const says = isOnlyInferred
    ? joinSays(rows.map((row) => row.says))
    : evidence.topics.get(first.topic);
  if (says === undefined || says === null) return null;
  return {
    key,
    says,
    contradiction: says === 'conflicting' ? key : contradictedGate(evidence, rows),
    onMds,
    onSds,
    absence: arises ? null : absenceOf(first, options),
    rows,
    doubted,
  };
}

/** The offer topics of a row that the product's sheets ask, in the order of the row. */
export function offersOf(evidence: ProductEvidence, row: DemarcationRow): readonly Offer[] {
  const asked: Statement[][] = [];
  const met = new MetRows();
  for (const { key, use } of row.topics)
    if (use === 'offer')
      for (const statement of rowsOnTopic(evidence, key))
        if (met.isNew(statement)) ask(asked, statement);
  const offers: Offer[] = [];
  for (const rows of asked) {
    const offer = offerOf(evidence, rows);
    if (offer !== null) offers.push(offer);
  }
  return offers;
}

/** Adds a row to those of its topic; a row of the matrix names but a few topics. */
function ask(asked: Statement[][], row: Statement): void {
  for (const rows of asked)
    if (rows[0]?.topic === row.topic) {
      rows.push(row);
      return;
    }
  asked.push([row]);
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
