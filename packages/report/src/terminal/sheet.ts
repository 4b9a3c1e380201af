import { type Disclosure, type Language, type ReportMessageId, reportText } from '@kaijisho/core';
import { countsText, formText, productText } from '../disclosure-text.js';
import { printable } from '../printable.js';
import { fields } from './layout.js';

/** The block of labelled lines about one disclosure. */
export function sheetLines(
  disclosure: Disclosure,
  language: Language,
  width: number,
): readonly string[] {
  const { header, notes } = disclosure.content;
  const label = (id: ReportMessageId) => reportText(id, language);
  const stated = (value: string | null) => printable(value ?? label('report.not-stated'));
  return fields(
    [
      [label('report.form'), printable(formText(disclosure, language))],
      [label('report.sheets'), disclosure.reading.source.sheets.map(printable).join(', ')],
      [label('report.product'), printable(productText(disclosure, language))],
      [label('report.organisation'), stated(header.organisation)],
      [label('report.created-on'), stated(header.createdOn)],
      [label('report.answers'), countsText(disclosure, language)],
      [label('report.notes'), reportText('report.count-notes', language, { count: notes.length })],
    ],
    width,
  );
}
