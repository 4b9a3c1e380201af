import {
  type ChecklistEvidence,
  type ChecklistItem,
  type InspectionPack,
  placeText,
  topicName,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeListSheet } from '../matrix/list-sheet.js';
import type { Writing } from '../matrix/writing.js';

interface EvidenceLine extends ChecklistEvidence {
  readonly item: ChecklistItem;
}

/** チェックリストの根拠: every answer behind the checklist, with the place it stands in. */
export function writeEvidenceSheet(
  workbook: Workbook,
  writing: Writing,
  { checklist }: InspectionPack,
): void {
  const { say, input } = writing;
  const rows = checklist.flatMap(({ item, evidence }) =>
    evidence.map((one): EvidenceLine => ({ ...one, item })),
  );
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-evidence/1',
    name: 'sheet.evidence',
    title: 'sheet.evidence',
    intro: 'intro.evidence',
    rows,
    frozen: 3,
    empty: 'held.none',
    opensGroup: (line, previous) => line.item.id !== previous.item.id,
    columns: [
      {
        heading: say('col.checklist-list'),
        width: 18,
        value: ({ item }) => say(`checklist.list.${item.list}`),
        look: { fill: 'subject' },
      },
      {
        heading: say('col.number'),
        width: 12,
        value: ({ item }) => item.number,
        look: { fill: 'subject', centred: true },
      },
      { heading: say('col.product'), width: 34, value: ({ name }) => name, look: { bold: true } },
      {
        heading: say('col.gap-topic'),
        width: 44,
        value: ({ key }) => topicName(key, input.language),
      },
      {
        heading: say('col.answer'),
        width: 18,
        value: ({ says }) => say(`says.${says}`),
        look: { centred: true },
      },
      {
        heading: say('col.place'),
        width: 60,
        value: ({ places }) =>
          places.map((place) => `${place.file}　${placeText(place)}`).join('\n'),
      },
    ],
  });
}
