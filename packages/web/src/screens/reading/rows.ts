import { type Disclosure, unsureRows } from 'kaijisho';

/** Which rows of a disclosure are shown. */
export const FILTERS = ['all', 'unsure', 'unclear', 'no'] as const;
export type Filter = (typeof FILTERS)[number];

/** Indexes into `content.answers`, in the order of the sheet. */
export function rowsOf(sheet: Disclosure, filter: Filter): readonly number[] {
  const unsure = new Set(filter === 'unsure' ? unsureRows(sheet) : []);
  return sheet.content.answers.flatMap(({ state, choice }, index) => {
    const shown =
      filter === 'all' ||
      (filter === 'unsure' && unsure.has(index)) ||
      (filter === 'unclear' && state !== 'marked') ||
      (filter === 'no' && choice === 'no');
    return shown ? [index] : [];
  });
}
