import {
  type EmergencyContact,
  emergencyContacts,
  findDemarcationRow,
  type OwnEntry,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from './fill-in-sheet.js';
import { productOf, type Writing } from './writing.js';

/** 非常時連絡先: who is called for what in an emergency, for people to fill in. */
export function writeContactsSheet(workbook: Workbook, writing: Writing): readonly OwnEntry[] {
  const { say, input, settled } = writing;
  const title = ({ row }: EmergencyContact): string => {
    const known = findDemarcationRow(row);
    return `${row}　${(input.language === 'ja' ? known?.titleJa : known?.titleEn) ?? ''}`;
  };
  /** Who takes it: what people decided, else the proposal, which is named as one. */
  const taker = ({ decisionKey }: EmergencyContact): string => {
    const decided = settled.get(decisionKey)?.allocation ?? null;
    if (decided !== null) return say(`allocation.${decided}`);
    const line = input.matrix.lines.find((one) => one.decisionKey === decisionKey);
    const proposed = line?.proposal.allocation ?? 'undecided';
    return say('contact.proposed', { allocation: say(`allocation.${proposed}`) });
  };
  return writeFillInSheet(workbook, writing, {
    layout: 'contacts',
    name: 'sheet.contacts',
    intro: 'intro.contacts',
    rows: emergencyContacts(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (one, previous) => one.product !== previous.product,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      { heading: say('col.row'), width: 40, value: title, look: { fill: 'subject', bold: true } },
      {
        heading: say('col.who'),
        width: 26,
        value: ({ product }) =>
          product === null ? say('contact.institution') : productOf(writing, product).name,
        look: { fill: 'subject' },
      },
      { heading: say('col.taker'), width: 20, value: taker, look: { centred: true } },
    ],
    people: [
      { id: 'company', heading: 'fill.company', width: 30 },
      { id: 'person', heading: 'fill.person', width: 20 },
      { id: 'phone', heading: 'fill.phone', width: 18 },
      { id: 'night', heading: 'fill.night', width: 22 },
      { id: 'mail', heading: 'fill.mail', width: 28 },
      { id: 'remarks', heading: 'fill.remarks', width: 30 },
    ],
  });
}
