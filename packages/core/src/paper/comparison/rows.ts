import { asideLines, foundLines } from '../../comparison/document/points.js';
import { differencesFirst } from '../../comparison/document/rows.js';
import type { ComparisonDocument, DocumentRow } from '../../comparison/document/schema.js';
import type { Language } from '../../messages/message.js';
import { sentences } from '../../messages/punctuation.js';
import type { PaperLook, PaperSection } from '../model.js';
import { tableOf } from '../table.js';
import { differenceColumns, productColumns, type Say } from './columns.js';

type Cell = DocumentRow['cells'][number];

/** The answer, what to look into, and the notes behind it. */
function answerText(cell: Cell, language: Language): string {
  const { text, open, notes } = cell;
  const points = [...open.map((point) => point.text), ...foundLines(cell, language)];
  return [text, ...points, ...asideLines(cell, language), ...notes].join('\n');
}

function answerLook({ says, open, counted }: Cell): PaperLook {
  if (open.some(({ reason }) => reason === 'gap')) return { tone: 'attention' };
  if (open.length > 0) return { tone: 'caution' };
  return counted || says === 'yes' || says === 'no' ? {} : { tone: 'grey' };
}

/** Question by question, what differs first. */
export function rowsSection(document: ComparisonDocument, say: Say): PaperSection {
  const rows = differencesFirst(document.rows);
  return {
    id: 'rows',
    name: say('comparison.tab.rows'),
    title: say('comparison.rows'),
    intro: sentences([document.summary.sentence, say('comparison.rows.order')], document.language),
    blocks: [
      tableOf<DocumentRow>({
        rows,
        lead: 5,
        opensGroup: (row, previous) => row.difference.id !== previous.difference.id,
        columns: [
          { heading: say('comparison.no'), width: 6, value: ({ no }) => no },
          ...differenceColumns<DocumentRow>(say),
          { heading: say('comparison.section'), width: 7, value: ({ section }) => section },
          {
            heading: say('comparison.question'),
            width: 34,
            value: ({ question, remark }) =>
              [question, ...(remark ?? '').split('\n')].join('\n').trim(),
            look: { tone: 'subject' },
          },
          ...productColumns<DocumentRow>(
            document,
            ({ cells }, index) =>
              cells[index] === undefined ? '' : answerText(cells[index], document.language),
            ({ cells }, index) => (cells[index] === undefined ? {} : answerLook(cells[index])),
          ),
        ],
      }),
    ],
    annex: false,
  };
}
