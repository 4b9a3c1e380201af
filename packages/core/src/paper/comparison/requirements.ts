import { differencesFirst } from '../../comparison/document/rows.js';
import type { ComparisonDocument } from '../../comparison/document/schema.js';
import type { PaperSection } from '../model.js';
import { tableOf } from '../table.js';
import { differenceColumns, productColumns, type Say } from './columns.js';

type Requirement = ComparisonDocument['requirements'][number];

/** Requirement by requirement, what differs first. */
export function requirementsSection(document: ComparisonDocument, say: Say): PaperSection {
  const text = ({ cells }: Requirement, index: number): string => {
    const cell = cells[index];
    if (cell === undefined) return '';
    return [cell.text, ...(cell.gap ? [say('open.gap')] : []), ...cell.reasons].join('\n');
  };
  return {
    id: 'requirements',
    name: say('comparison.tab.requirements'),
    title: say('comparison.requirements'),
    intro: [say('comparison.requirements.intro'), say('comparison.editorial')].join('\n'),
    blocks: [
      tableOf<Requirement>({
        rows: differencesFirst(document.requirements),
        lead: 4,
        columns: [
          ...differenceColumns<Requirement>(say),
          {
            heading: say('comparison.requirement'),
            width: 18,
            value: ({ citation }) => citation,
            look: { tone: 'subject', bold: true },
          },
          {
            heading: say('comparison.requirement-summary'),
            width: 34,
            value: ({ summary }) => summary,
            look: { tone: 'subject' },
          },
          ...productColumns<Requirement>(document, text, ({ cells }, index) =>
            cells[index]?.gap === true
              ? { tone: 'attention' }
              : cells[index]?.open === true
                ? { tone: 'caution' }
                : {},
          ),
        ],
      }),
    ],
    annex: false,
  };
}
