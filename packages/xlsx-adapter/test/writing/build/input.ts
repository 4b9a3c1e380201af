import {
  type CoverageOptions,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  demarcate,
  groupProducts,
  type PaperInput,
  paperInput,
} from '@kaijisho/core';
import { disclosureOf } from './disclosure.js';
import { FINDINGS } from './findings.js';
import { CLOUD, EMR, EMR_OLD, HOSTILE, PACS_MDS, PACS_SDS } from './sheets.js';

/** Complete inputs for the writer, made the way the program makes them from sheets it has read. */
const inputFrom = (
  disclosures: readonly Disclosure[],
  language: 'ja' | 'en',
  coverage: CoverageOptions,
): PaperInput =>
  paperInput({
    matrix: demarcate(groupProducts(disclosures), { asOf: '2026-07-15', coverage }),
    findings: disclosures.length === 0 ? [] : FINDINGS,
    language,
    toolVersion: '0.1.0',
  });

/** Three products with four sheets and one of an older version, findings of every severity. */
export const sampleInput = (language: 'ja' | 'en' = 'ja'): PaperInput =>
  inputFrom(
    [EMR, EMR_OLD, CLOUD, PACS_MDS, PACS_SDS].map(disclosureOf),
    language,
    DEFAULT_COVERAGE_OPTIONS,
  );

/** No sheet at all: the least a workbook can be made of. */
export const emptyInput = (): PaperInput =>
  inputFrom([], 'ja', { retention: 'no', environment: '2' });

/** One sheet whose every text is long and hostile. */
export const hostileInput = (): PaperInput =>
  inputFrom([disclosureOf(HOSTILE)], 'ja', DEFAULT_COVERAGE_OPTIONS);
