import {
  type ChecklistEvidence,
  type ChecklistLine,
  type InspectionPack,
  topicName,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from '../matrix/fill-in-sheet.js';
import type { Writing } from '../matrix/writing.js';
import type { WordId } from '../words/index.js';

/** What people may say about an item; only they can. */
const OFFERS: readonly WordId[] = ['checklist.done', 'checklist.not-done', 'checklist.not-needed'];

/** チェックリスト（案）: what sheets support, and room for what only the institution can say. */
export function writeChecklistSheet(
  workbook: Workbook,
  writing: Writing,
  { checklist }: InspectionPack,
): void {
  const { say, input } = writing;
  /** How many products say what about one topic: `アクセスログ：はい 5件、いいえ 1件`. */
  const topicText = (key: string, evidence: readonly ChecklistEvidence[]): string => {
    const about = evidence.filter((one) => one.key === key);
    const counts = [...new Set(about.map(({ says }) => says))].map((says) =>
      say('checklist.count', {
        says: say(`says.${says}`),
        count: about.filter((one) => one.says === says).length,
      }),
    );
    return say('checklist.topic', { topic: topicName(key, input.language), counts });
  };
  const supportText = ({ evidence, held }: ChecklistLine): string => {
    if (held !== null) return say('checklist.held', { ...held });
    return [...new Set(evidence.map(({ key }) => key))]
      .map((key) => topicText(key, evidence))
      .join('\n');
  };
  writeFillInSheet(workbook, writing, {
    layout: 'checklist',
    name: 'sheet.checklist',
    intro: 'intro.checklist',
    rows: checklist,
    keyOf: ({ item }) => item.id,
    opensGroup: (line, previous) => line.item.list !== previous.item.list,
    columns: [
      {
        heading: say('col.checklist-list'),
        width: 16,
        value: ({ item }) => say(`checklist.list.${item.list}`),
        look: { fill: 'subject' },
      },
      {
        heading: say('col.number'),
        width: 12,
        value: ({ item }) => item.number,
        look: { fill: 'subject', centred: true },
      },
      {
        heading: say('col.summary'),
        width: 44,
        value: ({ item }) => (input.language === 'ja' ? item.summaryJa : item.summaryEn),
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('col.citation'),
        width: 24,
        value: ({ item }) => item.references.map(({ printed }) => printed).join('\n'),
      },
      {
        heading: say('col.checklist-level'),
        width: 20,
        value: ({ item }) => say(`checklist.level.${item.disclosureSupport.level}`),
      },
      { heading: say('col.checklist-support'), width: 56, value: supportText },
    ],
    people: [
      { id: 'done', heading: 'fill.checklist-done', width: 14, offers: OFFERS },
      { id: 'done-on', heading: 'fill.checklist-date', width: 14 },
      { id: 'target', heading: 'fill.checklist-target', width: 14 },
      { id: 'evidence', heading: 'fill.checklist-evidence', width: 34 },
    ],
  });
}
