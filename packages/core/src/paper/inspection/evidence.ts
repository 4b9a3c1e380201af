import type { ChecklistItem } from '../../catalogue/lens-schema.js';
import { topicName } from '../../messages/phrase.js';
import { placeText } from '../../model/place.js';
import type { ChecklistEvidence, InspectionPack } from '../../register/inspection.js';
import type { PaperSection } from '../model.js';
import { listSection } from '../section.js';
import type { Wording } from '../sources.js';
import { itemColumns } from './item-columns.js';

interface EvidenceLine extends ChecklistEvidence {
  readonly item: ChecklistItem;
}

/** チェックリストの根拠: every answer behind the checklist, with the place it stands in. */
export function evidenceSection(wording: Wording, { checklist }: InspectionPack): PaperSection {
  const { say, input } = wording;
  const rows = checklist.flatMap(({ item, evidence }) =>
    evidence.map((one): EvidenceLine => ({ ...one, item })),
  );
  return listSection(say, {
    id: 'evidence',
    annex: true,
    name: 'sheet.evidence',
    intro: 'intro.evidence',
    rows,
    lead: 3,
    empty: say('held.none'),
    opensGroup: (line, previous) => line.item.id !== previous.item.id,
    columns: [
      ...itemColumns(say, 18),
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
          places
            .map((place) => say('numbered', { label: place.file, text: placeText(place) }))
            .join('\n'),
      },
    ],
  });
}
