import { topicName } from '../../messages/phrase.js';
import type {
  ChecklistEvidence,
  ChecklistLine,
  InspectionPack,
} from '../../register/inspection.js';
import { filledIn } from '../filled-in.js';
import type { PaperSection } from '../model.js';
import { fillInSection } from '../section.js';
import type { Wording } from '../sources.js';
import { itemColumns } from './item-columns.js';

/** チェックリスト（案）: what sheets support, and room for what only the institution can say. */
export function checklistSection(wording: Wording, { checklist }: InspectionPack): PaperSection {
  const { say, input } = wording;
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
  return fillInSection(say, filledIn(wording, 'checklist'), {
    id: 'checklist',
    lead: 3,
    name: 'sheet.checklist',
    intro: 'intro.checklist',
    rows: checklist,
    keyOf: ({ item }) => item.id,
    opensGroup: (line, previous) => line.item.list !== previous.item.list,
    columns: [
      ...itemColumns(say, 16),
      {
        heading: say('col.summary'),
        width: 44,
        value: ({ item }) => (input.language === 'ja' ? item.summaryJa : item.summaryEn),
        look: { tone: 'subject', bold: true },
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
      {
        id: 'done',
        heading: say('fill.checklist-done'),
        width: 14,
        offers: [say('checklist.done'), say('checklist.not-done'), say('checklist.not-needed')],
      },
      { id: 'done-on', heading: say('fill.checklist-date'), width: 14 },
      { id: 'target', heading: say('fill.checklist-target'), width: 14 },
      { id: 'evidence', heading: say('fill.checklist-evidence'), width: 34 },
    ],
  }).section;
}
