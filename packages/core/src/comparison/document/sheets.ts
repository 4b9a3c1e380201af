import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import { paperDate, paperSay } from '../../messages/paper/index.js';
import type { Disclosure } from '../../model/disclosure.js';
import type { ComparisonDocument } from './schema.js';

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
          : paperDate(createdOn, paperSay(language)),
      file,
    }),
  };
}
