import { dateText, type Say, type WordId } from '../words/index.js';
import type { Source } from './writing.js';

/** One column of the cover's list of disclosures. Its widths are the widths of the cover. */
interface SourceColumn {
  readonly heading: WordId;
  readonly width: number;
  readonly value: (source: Source, say: Say) => string | number;
  readonly centred?: true;
}

/** A SHA-256 in two halves, so that it fits a column and can be compared by eye. */
export const halves = (sha256: string): string => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

/** What the cover says of each disclosure. */
export const SOURCE_COLUMNS: readonly SourceColumn[] = [
  { heading: 'col.source-no', width: 8, value: ({ number }) => number, centred: true },
  { heading: 'col.product', width: 28, value: ({ product }) => product.name },
  {
    heading: 'col.version',
    width: 16,
    value: ({ disclosure }, say) => disclosure.content.header.version ?? say('no-version'),
  },
  { heading: 'col.organisation', width: 30, value: ({ product }) => product.organisation },
  {
    heading: 'col.form',
    width: 8,
    value: ({ disclosure }) => disclosure.content.form.kind,
    centred: true,
  },
  {
    heading: 'col.edition',
    width: 17,
    value: ({ disclosure }, say) => {
      const { edition } = disclosure.content.form;
      return edition === null ? say('no-edition') : `Ver.${edition}`;
    },
    centred: true,
  },
  {
    heading: 'col.created',
    width: 14,
    value: ({ disclosure }, say) => {
      const { createdOn } = disclosure.content.header;
      return createdOn === null ? say('no-date') : dateText(createdOn, say);
    },
    centred: true,
  },
  { heading: 'col.file', width: 36, value: ({ disclosure }) => disclosure.reading.source.file },
  {
    heading: 'col.sheets',
    width: 24,
    value: ({ disclosure }) => disclosure.reading.source.sheets.join('、'),
  },
  {
    heading: 'col.use',
    width: 17,
    value: ({ earlier }, say) => say(earlier ? 'use.earlier' : 'use.current'),
    centred: true,
  },
  {
    heading: 'col.sha256',
    width: 38,
    value: ({ disclosure }) => halves(disclosure.reading.source.sha256),
  },
];
