import { paperDate } from '../../messages/paper/index.js';
import type { PaperTable } from '../model.js';
import type { Source, Wording } from '../sources.js';
import { type ColumnOf, tableOf } from '../table.js';

/** A SHA-256 in two halves, so that it fits a column and can be compared by eye. */
export const halves = (sha256: string): string => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

/** もとにした開示書: what the cover says of each disclosure. */
export function disclosuresTable({ say, listed }: Wording): PaperTable {
  const columns: readonly ColumnOf<Source>[] = [
    {
      heading: say('col.source-no'),
      width: 8,
      value: ({ number }) => number,
      look: { centred: true },
    },
    { heading: say('col.product'), width: 28, value: ({ product }) => product.name },
    {
      heading: say('col.version'),
      width: 16,
      value: ({ disclosure }) => disclosure.content.header.version ?? say('no-version'),
    },
    { heading: say('col.organisation'), width: 30, value: ({ product }) => product.organisation },
    {
      heading: say('col.form'),
      width: 8,
      value: ({ disclosure }) => disclosure.content.form.kind,
      look: { centred: true },
    },
    {
      heading: say('col.edition'),
      width: 17,
      value: ({ disclosure }) => {
        const { edition } = disclosure.content.form;
        return edition === null ? say('no-edition') : `Ver.${edition}`;
      },
      look: { centred: true },
    },
    {
      heading: say('col.created'),
      width: 14,
      value: ({ disclosure }) => {
        const { createdOn } = disclosure.content.header;
        return createdOn === null ? say('no-date') : paperDate(createdOn, say);
      },
      look: { centred: true },
    },
    {
      heading: say('col.file'),
      width: 36,
      value: ({ disclosure }) => disclosure.reading.source.file,
    },
    {
      heading: say('col.sheets'),
      width: 24,
      value: ({ disclosure }) => say('listed', { entries: disclosure.reading.source.sheets }),
    },
    {
      heading: say('col.use'),
      width: 17,
      value: ({ earlier }) => say(earlier ? 'use.earlier' : 'use.current'),
      look: { centred: true },
    },
    {
      heading: say('col.sha256'),
      width: 38,
      value: ({ disclosure }) => halves(disclosure.reading.source.sha256),
    },
  ];
  return tableOf({ caption: say('cover.sources'), columns, rows: listed, lead: 2 });
}
