import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import type { Disclosure } from '../../model/disclosure.js';
import type { ComparisonDocument } from './schema.js';

/** A date as people write it; what is no date comes back as it is. */
export function dateText(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return date;
  const [year = '', month = '', day = ''] = match.slice(1);
  return comparisonText('comparison.date', language, {
    year,
    month: Number(month),
    day: Number(day),
    iso: date,
  });
}

/** A sheet as the lists of sources name it. */
export function sheetDocument(
  { content, reading }: Disclosure,
  language: Language,
): ComparisonDocument['products'][number]['sheets'][number] {
  const { kind, edition } = content.form;
  const { file, sha256 } = reading.source;
  const { createdOn } = content.header;
  return {
    file,
    sha256,
    kind,
    edition,
    createdOn,
    text: comparisonText('comparison.sheet', language, {
      kind,
      edition:
        edition === null
          ? comparisonText('comparison.no-edition', language)
          : comparisonText('comparison.edition', language, { edition }),
      created:
        createdOn === null
          ? comparisonText('comparison.not-stated', language)
          : dateText(createdOn, language),
      file,
    }),
  };
}
