import type { Disclosure } from '../../model/disclosure.js';
import type { Finding, MessageArgs } from '../../model/finding.js';
import type { Place } from '../../model/place.js';

/** What reading a file gives: the disclosures in it, and what could not be read of it. */
export interface ReadOutcome {
  readonly disclosures: readonly Disclosure[];
  readonly findings: readonly Finding[];
}

/**
 * What reading itself has to say about a file. The ids are stable like those of rules; their
 * wording lives in `messages/source.ts`, their pages in `docs/rules`.
 */
export const SOURCE_FINDINGS = {
  /** No MDS or SDS in the file. */
  'SRC-01': 'error',
  /** The file is a document of another kind. args: other (id of the kind). */
  'SRC-02': 'error',
  /** A hidden sheet holds a form that was not read. args: sheet. */
  'SRC-03': 'warning',
  /** A drawn mark or a control that could not be placed on one answer. args: drawing. */
  'SRC-04': 'warning',
  /** A sheet names the form, but no row to answer was found on it. args: sheet. */
  'SRC-05': 'error',
  /** Which form it is, MDS or SDS, was told from the rows alone. args: kind. */
  'SRC-06': 'warning',
  /** Notes that could not be assigned to one of several disclosures. args: sheet. */
  'SRC-07': 'warning',
  /** A table of answers that is not one of the form: too few of its rows are known. args: sheet. */
  'SRC-08': 'warning',
  /** A person confirmed or corrected an answer. args: row, before, now, by, on. */
  'SRC-09': 'info',
  /** The sheet came as data; the file it was read from was not in hand. args: originals. */
  'SRC-10': 'info',
  /** Files of a run that gave no disclosure, so that the data lacks them. args: files. */
  'SRC-11': 'warning',
  /** It cannot be told which of several columns of answers count, or whether proposed ones do. args: sheet, headings. */
  'SRC-12': 'warning',
  /** A text elsewhere on the sheet corrects answers. args: rows, rowsEn, quote. */
  'SRC-13': 'warning',
  /** Questions that ask the other way round than the form. args: rows, rowsEn. */
  'SRC-14': 'warning',
} as const;
export type SourceFindingId = keyof typeof SOURCE_FINDINGS;

/** These end with a question to the vendor or need no step; the others with a look at the original. */
const ACTIONS: Partial<Record<SourceFindingId, 'ask' | 'know'>> = {
  'SRC-01': 'ask',
  'SRC-02': 'ask',
  'SRC-09': 'know',
  'SRC-10': 'know',
};

/** What a person does next about a finding of reading. */
export const sourceAction = (rule: SourceFindingId): 'ask' | 'look' | 'know' =>
  ACTIONS[rule] ?? 'look';

/** Whether an id is one of reading's own. */
export const isSourceFinding = (id: string): id is SourceFindingId =>
  Object.hasOwn(SOURCE_FINDINGS, id);

/** A finding of reading. `place` is null when it is about the whole file. */
export const sourceFinding = (
  rule: SourceFindingId,
  args: MessageArgs,
  place: Place | null = null,
  variant?: string,
): Finding => ({
  rule,
  severity: SOURCE_FINDINGS[rule],
  disclosure: null,
  key: null,
  place,
  args,
  actual: null,
  expected: null,
  action: sourceAction(rule),
  ...(variant === undefined ? {} : { variant }),
});
