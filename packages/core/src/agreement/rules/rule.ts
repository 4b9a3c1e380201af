import { groupedBy } from '../../basics/grouped.js';
import { findDemarcationRow } from '../../catalogue/demarcation.js';
import type { Matrix, MatrixLine } from '../../demarcation/model.js';
import { PHASE_NAMES } from '../../messages/demarcation.js';
import type { Finding, MessageArgs, Severity } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Agreement, SettledLine } from '../model.js';

/**
 * Rules about what people decided (family AGR). Unlike the rules about sheets they judge a whole
 * agreement; ids never change or return, and wording lives in the messages.
 */

/** One failure of a rule; `line` null = about a product or the whole table. */
export interface AgreementFailure {
  readonly decisionKey: string | null;
  readonly place: Place | null;
  readonly args: MessageArgs;
  readonly actual?: string | null;
  readonly expected?: string | null;
  readonly variant?: string;
}

export interface AgreementRule {
  /** `AGR-<two digits>` */
  readonly id: string;
  readonly severity: Severity;
  readonly action: NonNullable<Finding['action']>;
  readonly judge: (agreement: Agreement) => readonly AgreementFailure[];
}

/** Names of a line as sentences say them, in both languages. */
function lineArgs({ row, phase, product }: MatrixLine, matrix: Matrix): MessageArgs {
  const known = findDemarcationRow(row);
  return {
    row,
    title: known?.titleJa ?? row,
    titleEn: known?.titleEn ?? row,
    phase: PHASE_NAMES[phase].ja,
    phaseEn: PHASE_NAMES[phase].en,
    ...productArgs(product, matrix),
  };
}

/** The name of a product, or of all of them for a line that stands once. */
function productArgs(product: string | null, matrix: Matrix): MessageArgs {
  const name = matrix.products.find(({ id }) => id === product)?.name;
  return {
    product: name ?? '全製品・サービス共通',
    productEn: name ?? 'all products',
  };
}

/** A failure about one line. */
export const failLine = (
  { matrix }: Agreement,
  { line, filled }: SettledLine,
  details: Partial<Omit<AgreementFailure, 'decisionKey'>> = {},
): AgreementFailure => ({
  decisionKey: line.decisionKey,
  place: filled?.place ?? null,
  ...details,
  args: { ...lineArgs(line, matrix), ...details.args },
});

/** A failure for each line that a test picks out. */
export const failLines = (
  agreement: Agreement,
  fails: (line: SettledLine) => boolean,
): readonly AgreementFailure[] =>
  agreement.lines.filter(fails).map((line) => failLine(agreement, line));

/** Ids of rows, each once, in the order of the table. */
export const rowsOf = (lines: readonly SettledLine[]): readonly string[] => [
  ...new Set(lines.map(({ line }) => line.row)),
];

/** Lines by product, those that stand for all products first. */
const byProduct = (
  lines: readonly SettledLine[],
): ReadonlyMap<string | null, readonly SettledLine[]> =>
  groupedBy(lines, ({ line }) => line.product);

/** One failure for each product that has such lines, naming their rows. */
export const failProducts = (
  agreement: Agreement,
  fails: (line: SettledLine) => boolean,
): readonly AgreementFailure[] =>
  [...byProduct(agreement.lines.filter(fails))].map(([product, lines]) => ({
    decisionKey: null,
    place: null,
    args: {
      ...productArgs(product, agreement.matrix),
      count: lines.length,
      rows: rowsOf(lines),
    },
  }));
