import type { ComparisonDocument } from '../../comparison/document/schema.js';
import type { PaperSection } from '../model.js';
import { tableOf } from '../table.js';
import { productName, type Say } from './columns.js';

/** Rows that no form has. */
export function unknownSection(document: ComparisonDocument, say: Say): readonly PaperSection[] {
  if (document.unknownRows.length === 0) return [];
  const names = new Map(
    document.products.map((product) => [product.id, productName(product, document)]),
  );
  return [
    {
      id: 'unknown',
      name: say('comparison.unknown-rows'),
      title: say('comparison.unknown-rows'),
      intro: say('comparison.unknown-rows.intro'),
      blocks: [
        tableOf({
          rows: document.unknownRows,
          lead: 1,
          columns: [
            {
              heading: say('comparison.product'),
              width: 24,
              value: ({ product }) => names.get(product) ?? product,
            },
            {
              heading: say('comparison.printed-number'),
              width: 10,
              value: ({ number }) => number,
            },
            {
              heading: say('comparison.printed-question'),
              width: 50,
              value: ({ question }) => question,
            },
            { heading: say('comparison.answer'), width: 12, value: ({ answer }) => answer },
            {
              heading: say('comparison.notes'),
              width: 40,
              value: ({ notes }) => notes.join('\n'),
            },
            { heading: say('comparison.place'), width: 18, value: ({ place }) => place },
          ],
        }),
      ],
      annex: false,
    },
  ];
}
