import { type EmergencyContact, emergencyContacts } from '../../demarcation/lists/contacts.js';
import { filledIn } from '../filled-in.js';
import { rowTitle } from '../row-title.js';
import { type FilledSection, fillInSection } from '../section.js';
import { productOf, type Wording } from '../sources.js';
import { numberColumn } from '../table.js';

/** 非常時連絡先: who is called for what in an emergency, for people to fill in. */
export function contactsSection(wording: Wording): FilledSection {
  const { say, input, settled } = wording;
  /** Who takes it: what people decided, else the proposal, which is named as one. */
  const taker = ({ decisionKey }: EmergencyContact): string => {
    const decided = settled.get(decisionKey)?.allocation ?? null;
    if (decided !== null) return say(`allocation.${decided}`);
    const line = input.matrix.lines.find((one) => one.decisionKey === decisionKey);
    const proposed = line?.proposal.allocation ?? 'undecided';
    return say('contact.proposed', { allocation: say(`allocation.${proposed}`) });
  };
  return fillInSection(say, filledIn(wording, 'contacts'), {
    id: 'contacts',
    name: 'sheet.contacts',
    intro: 'intro.contacts',
    rows: emergencyContacts(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (one, previous) => one.product !== previous.product,
    lead: 3,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.row'),
        width: 40,
        value: ({ row }) => rowTitle(wording, row),
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.who'),
        width: 26,
        value: ({ product }) =>
          product === null ? say('contact.institution') : productOf(wording, product).name,
        look: { tone: 'subject' },
      },
      { heading: say('col.taker'), width: 20, value: taker, look: { centred: true } },
    ],
    people: [
      { id: 'company', heading: say('fill.company'), width: 30 },
      { id: 'person', heading: say('fill.person'), width: 20 },
      { id: 'phone', heading: say('fill.phone'), width: 18 },
      { id: 'night', heading: say('fill.night'), width: 22 },
      { id: 'mail', heading: say('fill.mail'), width: 28 },
      { id: 'remarks', heading: say('fill.remarks'), width: 30 },
    ],
  });
}
