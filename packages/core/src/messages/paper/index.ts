import { fillMessage, type Language, type MessageCatalogue } from '../message.js';
import { BETWEEN, PUNCTUATION } from '../punctuation.js';
import { CHART_WORDS } from './charts.js';
import { COLUMN_WORDS } from './columns.js';
import { COVER_WORDS } from './cover.js';
import { COVERAGE_WORDS } from './coverage.js';
import { FILL_IN_WORDS } from './fill-in.js';
import { INSPECTION_WORDS } from './inspection.js';
import { SHEET_WORDS } from './sheets.js';
import { TERMS } from './terms.js';

/** Everything a printed document says by itself, in both languages: a workbook, a page, a PDF. */
export const PAPER_WORDS = {
  ...BETWEEN,
  ...PUNCTUATION,
  ...TERMS,
  ...COVERAGE_WORDS,
  ...COLUMN_WORDS,
  ...SHEET_WORDS,
  ...FILL_IN_WORDS,
  ...INSPECTION_WORDS,
  ...COVER_WORDS,
  ...CHART_WORDS,
} as const satisfies MessageCatalogue;

export type PaperWordId = keyof typeof PAPER_WORDS;

/** Says a word or sentence of a printed document in its language. */
export type PaperSay = (id: PaperWordId, args?: Parameters<typeof fillMessage>[1]) => string;

/** The words of one language. */
export const paperSay =
  (language: Language): PaperSay =>
  (id, args = {}) =>
    fillMessage(PAPER_WORDS[id], args, language);

/** A date of the models in the way people write it; anything else comes back as it is. */
export function paperDate(date: string, say: PaperSay): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return date;
  const [year = '', month = '', day = ''] = match.slice(1);
  return say('date', { year, month: Number(month), day: Number(day), iso: date });
}
