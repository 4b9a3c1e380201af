import type { ChecklistItem } from '../../catalogue/lens-schema.js';
import type { PaperSay } from '../../messages/paper/index.js';
import type { ColumnOf } from '../table.js';

/** What tells an item of the checklist: the list it stands in, and its number there. */
export const itemColumns = <Row extends { readonly item: ChecklistItem }>(
  say: PaperSay,
  listWidth: number,
): readonly ColumnOf<Row>[] => [
  {
    heading: say('col.checklist-list'),
    width: listWidth,
    value: ({ item }) => say(`checklist.list.${item.list}`),
    look: { tone: 'subject' },
  },
  {
    heading: say('col.number'),
    width: 12,
    value: ({ item }) => item.number,
    look: { tone: 'subject', centred: true },
  },
];
