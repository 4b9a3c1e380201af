import { editionStanding } from '../catalogue/editions.js';
import { compareText } from '../model/names.js';
import { readDate } from '../text/dates.js';
import { currentSubmissions } from './add.js';
import type { Plan, RegisteredProduct, Submission } from './model.js';

/** What is to be done about the products of a register. */

export const STATUS_MARKS = [
  'no-sheet',
  'old-sheet',
  'undated',
  'old-form',
  'open',
  'gaps',
  'overdue',
] as const;
/**
 * - `no-sheet`: nothing was submitted; - `old-sheet`: prepared longer ago than asked for;
 * - `undated`: the sheet names no date; - `old-form`: an older edition of the form, or none named;
 * - `open`: blank, unreadable, contradictory or unexplained answers; - `gaps`: measures answered
 *   いいえ; - `overdue`: the plan to close a gap is past its date.
 */
export type StatusMark = (typeof STATUS_MARKS)[number];

export interface ProductStatus {
  readonly product: RegisteredProduct;
  readonly current: readonly Submission[];
  readonly marks: readonly StatusMark[];
  /** Keys of measures answered いいえ. */
  readonly gaps: readonly string[];
  /** How many answers are to be asked about. */
  readonly open: number;
  /** Plans that are not completed, those that are due first. */
  readonly plans: readonly Plan[];
}

export interface RegisterStatus {
  readonly asOf: string;
  readonly months: number;
  readonly products: readonly ProductStatus[];
  /** How many products carry each mark. */
  readonly counts: Readonly<Record<StatusMark, number>>;
}

/** The day some months before a date, YYYY-MM-DD; the last day of a shorter month. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 - months, Math.min(day, last)));
  return target.toISOString().slice(0, 10);
}

/** A date of a sheet as YYYY-MM-DD; null for none or one the calendar does not have. */
const dayOf = (text: string | null): string | null => {
  const read = readDate(text ?? '');
  return read.kind === 'date' ? read.iso : null;
};

const isOldForm = ({ form }: Submission): boolean =>
  ['unnamed', 'older'].includes(editionStanding(form));

function statusOf(product: RegisteredProduct, asOf: string, limit: string): ProductStatus {
  const current = currentSubmissions(product);
  const matters = current.flatMap((submission) => submission.matters);
  const gaps = [
    ...new Set(
      matters.flatMap(({ kind, key }) => (kind === 'absent' && key !== null ? [key] : [])),
    ),
  ];
  const open = matters.filter(
    ({ kind }) => kind !== 'absent' && !kind.startsWith('edition'),
  ).length;
  const plans = product.plans
    .filter(({ completed }) => completed === '')
    .sort((a, b) => compareText(a.due || '9999', b.due || '9999'));
  const days = current.map(({ createdOn }) => dayOf(createdOn));
  const marks: Readonly<Record<StatusMark, boolean>> = {
    'no-sheet': current.length === 0,
    'old-sheet': days.some((day) => day !== null && day < limit),
    undated: days.includes(null),
    'old-form': current.some(isOldForm),
    open: open > 0,
    gaps: gaps.length > 0,
    overdue: plans.some(({ due }) => due !== '' && due < asOf),
  };
  return { product, current, marks: STATUS_MARKS.filter((mark) => marks[mark]), gaps, open, plans };
}

/**
 * The status of all products: those without a sheet first, then those with most to do, then by id.
 * @param asOf YYYY-MM-DD
 * @param months age in months from which a sheet is old
 */
export function registerStatus(
  products: readonly RegisteredProduct[],
  asOf: string,
  months: number,
): RegisterStatus {
  const limit = monthsBefore(asOf, months);
  const all = products
    .map((product) => statusOf(product, asOf, limit))
    .sort(
      (a, b) =>
        Number(b.marks.includes('no-sheet')) - Number(a.marks.includes('no-sheet')) ||
        b.marks.length - a.marks.length ||
        compareText(a.product.id, b.product.id),
    );
  const count = (mark: StatusMark) => all.filter(({ marks }) => marks.includes(mark)).length;
  return {
    asOf,
    months,
    products: all,
    counts: Object.fromEntries(STATUS_MARKS.map((mark) => [mark, count(mark)])) as Record<
      StatusMark,
      number
    >,
  };
}
