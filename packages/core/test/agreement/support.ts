import {
  type Agreement,
  agreementRuleById,
  basisOf,
  checkAgreement,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  demarcate,
  type Entry,
  type FilledLine,
  type FilledWorkbook,
  type Finding,
  findingText,
  groupProducts,
  type Matrix,
  settle,
} from '@kaijisho/core';
import { type Marks, type SheetFacts, sheet } from '../coverage/sheets.js';

/** Agreements for tests: a matrix of a small sheet, and what people wrote on some of its lines. */

export const VENDOR = '株式会社あおぞら医療システム（架空）';

export const matrixOf = (disclosures: readonly Disclosure[]): Matrix =>
  demarcate(groupProducts(disclosures), { asOf: '2026-04-01', coverage: DEFAULT_COVERAGE_OPTIONS });

export const mds = (marks: Marks = { 'malware-protection': 'yes' }, facts: SheetFacts = {}) =>
  sheet(marks, facts);

/** Entries by id of the column: a text that means itself, or a text and what it means. */
export type Written = Readonly<
  Record<string, string | readonly [text: string, value: string | null]>
>;

const place = { file: '責任分界表.xlsx', sheet: '責任分界表', cell: 'A6' };

export function filledLine(
  key: string | null,
  written: Written,
  basis: readonly string[] | null = null,
) {
  const entries = Object.entries(written).map(([id, entry]): readonly [string, Entry] => {
    const [text, value] = typeof entry === 'string' ? [entry, entry] : entry;
    return [id, { text, value, place }];
  });
  const line: FilledLine = {
    key,
    label: key ?? '追加された行',
    entries: new Map(entries),
    own: [],
    overwritten: [],
    comments: new Map(),
    basis,
    basisWhenWritten: basis,
    place,
  };
  return line;
}

export const workbookOf = (lines: readonly FilledLine[]): FilledWorkbook => ({
  file: place.file,
  tables: [{ id: 'matrix', sheet: place.sheet, lines, ownHeadings: [], beside: [] }],
  kept: [],
  ownSheets: [],
});

/** Lines are named `R01 normal`, of the one product or of the institution. */
function keyOf(matrix: Matrix, name: string): string {
  const [row, phase] = name.split(' ');
  const found = matrix.lines.find((line) => line.row === row && line.phase === phase);
  if (found === undefined) throw new Error(`No line ${name}`);
  return found.decisionKey;
}

/** A matrix all of whose lines came back, some of them filled in. */
export function agreementOf(
  decisions: Readonly<Record<string, Written>>,
  matrix: Matrix = matrixOf([mds()]),
): Agreement {
  const written = new Map(
    Object.entries(decisions).map(([name, entry]) => [keyOf(matrix, name), entry]),
  );
  return settle(
    matrix,
    workbookOf(
      matrix.lines.map((line) =>
        filledLine(
          line.decisionKey,
          written.get(line.decisionKey) ?? {},
          basisOf(line, matrix.products),
        ),
      ),
    ),
  );
}

/** The findings of one rule, each worded in both languages so that no word can be missing. */
export function findingsOf(rule: string, agreement: Agreement): readonly Finding[] {
  if (agreementRuleById(rule) === undefined) throw new Error(`No rule ${rule}`);
  const findings = checkAgreement(agreement)
    .map(({ finding }) => finding)
    .filter((finding) => finding.rule === rule);
  for (const finding of findings)
    for (const language of ['ja', 'en'] as const) {
      const { message, advice } = findingText(finding, language);
      if (/\{\w+\}|undefined|\[object/.test(message + advice)) throw new Error(message + advice);
    }
  return findings;
}

export const messageOf = (finding: Finding | undefined): string =>
  finding === undefined ? '' : findingText(finding, 'ja').message;
