import { nameOfRow } from '../catalogue/forms.js';
import type { ChecklistItem } from '../catalogue/lens-schema.js';
import { listChecklistItems } from '../catalogue/lenses.js';
import type { TopicSays } from '../coverage/model.js';
import { type ProductEvidence, weighProduct } from '../demarcation/evidence.js';
import type { Matrix, MatrixAnswer } from '../demarcation/model.js';
import type { Place } from '../model/place.js';
import {
  keepingOf,
  type RegisteredProduct,
  type RegisterNotice,
  type Submission,
} from './model.js';
import { type RegisterStatus, registerStatus } from './status.js';

/**
 * What an institution shows at an on-site inspection (立入検査). A はい of a sheet ticks nothing: the
 * pack says what sheets support, and leaves to people what only they can say.
 */

/** What the sheets of one product say about an item of the checklist. */
export interface ChecklistEvidence {
  readonly product: string;
  readonly name: string;
  readonly key: string;
  readonly says: TopicSays;
  /** Where each answer stands. */
  readonly places: readonly Place[];
}

export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly evidence: readonly ChecklistEvidence[];
  /** For the item on sheets handed over: how many products have one, of how many. */
  readonly held: { readonly have: number; readonly all: number } | null;
}

/** A sheet that is held. */
export interface HeldSheet {
  readonly product: RegisteredProduct;
  readonly submission: Submission;
  readonly current: boolean;
  /** What became of its stored file. */
  readonly keeping: ReturnType<typeof keepingOf>;
}

/** A measure answered いいえ, with its plan where people made one. */
export interface OpenGap {
  readonly product: string;
  readonly name: string;
  readonly key: string;
  /** What the measure goes by, see `nameOfRow`. */
  readonly topic: string;
  readonly answers: readonly MatrixAnswer[];
  /** Rows of the matrix that the measure belongs to. */
  readonly rows: readonly string[];
}

export interface InspectionPack {
  readonly asOf: string;
  readonly status: RegisterStatus;
  readonly matrix: Matrix;
  readonly sheets: readonly HeldSheet[];
  readonly checklist: readonly ChecklistLine[];
  readonly gaps: readonly OpenGap[];
  /** Products without a sheet. */
  readonly missing: readonly RegisteredProduct[];
  /** What became of files of the register: what is lost is not in the pack. */
  readonly notices: readonly RegisterNotice[];
}

function evidenceOf({ product, statements, topics }: ProductEvidence, keys: readonly string[]) {
  return keys.flatMap((key): readonly ChecklistEvidence[] => {
    const rows = statements.filter(({ item, answer }) => item.key === key && answer !== null);
    const [first] = rows;
    const says = first === undefined ? undefined : (topics.get(first.topic) ?? first.says);
    if (says === undefined) return [];
    const places = rows.flatMap(({ disclosure, answer }) => {
      const sheet = product.disclosures[disclosure];
      const found = answer === null ? undefined : sheet?.reading.answers[answer];
      return found === undefined ? [] : [found.place];
    });
    return [{ product: product.id, name: product.name, key, says, places }];
  });
}

function checklistLine(
  item: ChecklistItem,
  evidences: readonly ProductEvidence[],
  products: readonly RegisteredProduct[],
): ChecklistLine {
  const { level, topics = [] } = item.disclosureSupport;
  return {
    item,
    evidence: evidences.flatMap((evidence) => evidenceOf(evidence, topics)),
    held:
      level === 'document'
        ? {
            have: products.filter(({ submissions }) => submissions.length > 0).length,
            all: products.length,
          }
        : null,
  };
}

/** The measures of a product that are answered いいえ. */
function gapsOf({ product, statements }: ProductEvidence, { lines }: Matrix): readonly OpenGap[] {
  const no = statements.filter(
    ({ item, says, setAside }) => item.role === 'measure' && says === 'no' && setAside === null,
  );
  return [...new Map(no.map(({ item }) => [item.key, item]))].map(([key, own]) => ({
    product: product.id,
    name: product.name,
    key,
    topic: nameOfRow(own),
    answers: no.flatMap(({ item, disclosure, answer }): readonly MatrixAnswer[] =>
      item.key === key && answer !== null
        ? [{ product: product.id, disclosure, answer, key, use: 'offer' }]
        : [],
    ),
    rows: [
      ...new Set(
        lines
          .filter(({ answers }) =>
            answers.some((answer) => answer.product === product.id && answer.key === key),
          )
          .map(({ row }) => row),
      ),
    ],
  }));
}

/**
 * @param matrix of the current sheets of the register
 * @param months age in months from which a sheet is old
 * @param notices about the files of the register
 */
export function inspectionOf(
  products: readonly RegisteredProduct[],
  matrix: Matrix,
  asOf: string,
  months: number,
  notices: readonly RegisterNotice[] = [],
): InspectionPack {
  const status = registerStatus(products, asOf, months);
  const evidences = matrix.products.map((product) => weighProduct(product, matrix.options));
  return {
    asOf,
    status,
    matrix,
    sheets: status.products.flatMap(({ product, current }) =>
      product.submissions.map((submission) => ({
        product,
        submission,
        current: current.includes(submission),
        keeping: keepingOf(submission, notices),
      })),
    ),
    checklist: listChecklistItems().map((item) => checklistLine(item, evidences, products)),
    gaps: evidences.flatMap((evidence) => gapsOf(evidence, matrix)),
    missing: products.filter(({ submissions }) => submissions.length === 0),
    notices,
  };
}
