import {
  fillMessage,
  type Language,
  type MessageArgs,
  type MessageCatalogue,
} from '@kaijisho/core';
import { COLUMN_WORDS } from './columns.js';
import { COVER_WORDS } from './cover.js';
import { COVERAGE_WORDS } from './coverage.js';
import { FILL_IN_WORDS } from './fill-in.js';
import { INSPECTION_WORDS } from './inspection.js';
import { SHEET_WORDS } from './sheets.js';
import { TERMS } from './terms.js';

/** Everything a workbook says by itself, in both languages. */
export const WORKBOOK_WORDS = {
  ...TERMS,
  ...COVERAGE_WORDS,
  ...COLUMN_WORDS,
  ...SHEET_WORDS,
  ...FILL_IN_WORDS,
  ...INSPECTION_WORDS,
  ...COVER_WORDS,
} as const satisfies MessageCatalogue;

export type WordId = keyof typeof WORKBOOK_WORDS;

/** Says a word or sentence of the workbook in its language. */
export type Say = (id: WordId, args?: MessageArgs) => string;

/** The words of one language. */
export const sayIn =
  (language: Language): Say =>
  (id, args = {}) =>
    fillMessage(WORKBOOK_WORDS[id], args, language);

/** A date of the models in the way people write it; anything else comes back as it is. */
export function dateText(date: string, say: Say): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return date;
  const [year = '', month = '', day = ''] = match.slice(1);
  return say('date', { year, month: Number(month), day: Number(day), iso: date });
}
