import {
  type Agreement,
  checkAgreement,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  demarcate,
  type FilledWorkbook,
  findingText,
  groupProducts,
  type Matrix,
  paperInput,
  ruleTitle,
  settle,
} from '@kaijisho/core';
import { readFilledWorkbook } from '../../src/index.js';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { disclosureOf } from '../writing/build/disclosure.js';
import { EMR, PACS_MDS } from '../writing/build/sheets.js';

/** The way of a matrix there and back: written, filled in by people, read, written anew. */

/** The rows of a sheet that these tests need, so that writing it many times stays quick. */
const ROWS = 12;

const short = ({ content, reading, ...sheet }: Disclosure): Disclosure => ({
  ...sheet,
  content: { ...content, answers: content.answers.slice(0, ROWS) },
  reading: { ...reading, answers: reading.answers.slice(0, ROWS) },
});

export const SHEETS: readonly Disclosure[] = [EMR, PACS_MDS].map(disclosureOf).map(short);

export const matrixOf = (sheets: readonly Disclosure[] = SHEETS): Matrix =>
  demarcate(groupProducts(sheets), { asOf: '2026-07-15', coverage: DEFAULT_COVERAGE_OPTIONS });

export const write = (matrix: Matrix, agreement: Agreement | null = null): Promise<Uint8Array> =>
  writeMatrixWorkbook(
    paperInput({
      matrix,
      findings: [],
      agreement:
        agreement === null
          ? null
          : {
              agreement,
              findings: checkAgreement(agreement).map((entry) => ({
                ...entry,
                title: ruleTitle(entry.finding.rule, 'ja'),
                ...findingText(entry.finding, 'ja'),
              })),
            },
      language: 'ja',
      toolVersion: '0.1.0',
    }),
  );

export function read(bytes: Uint8Array, file = '責任分界表.xlsx'): FilledWorkbook {
  const result = readFilledWorkbook(bytes, file, 'matrix');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** What a workbook given back says about a matrix. */
export const settled = (bytes: Uint8Array, matrix: Matrix = matrixOf()): Agreement =>
  settle(matrix, read(bytes));

/** Every word of people in an agreement, wherever it ended up. */
export function wordsOf(agreement: Agreement): readonly string[] {
  const lines = [
    ...agreement.lines.flatMap(({ filled }) => filled ?? []),
    ...agreement.gone,
    ...agreement.added,
    ...agreement.repeated,
  ];
  return [
    ...lines.flatMap(({ entries, own }) => [...entries.values(), ...own]),
    ...agreement.loose,
  ].map(({ text }) => text);
}
