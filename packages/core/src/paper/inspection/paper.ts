import type { Language } from '../../messages/message.js';
import type { InspectionPack } from '../../register/inspection.js';
import { paperInput } from '../input.js';
import { connectionsSection } from '../lists/connections.js';
import { contactsSection } from '../lists/contacts.js';
import type { Paper } from '../model.js';
import { overviewCharts } from '../overview.js';
import { startWording } from '../sources.js';
import { checklistSection } from './checklist.js';
import { evidenceSection } from './evidence.js';
import { gapsSection } from './gaps.js';
import { heldSection } from './held.js';
import { lettersSection, missingSection } from './missing.js';
import { chartsSection, summarySection } from './summary.js';

/** What the pack for an on-site inspection is made of. */
export interface InspectionPaperInput {
  readonly pack: InspectionPack;
  readonly language: Language;
  /** Version of Kaijisho, printed in front and at the foot of every page. */
  readonly toolVersion: string;
}

/**
 * 立入検査のための資料 in words: summary, checklist as a draft, sheets held, open gaps with their
 * plans, products without a sheet and letters that ask for it, connections, contacts, charts, evidence. A
 * はい of a sheet ticks nothing: results are for people to write.
 */
export function inspectionPaper({ pack, language, toolVersion }: InspectionPaperInput): Paper {
  const wording = startWording(
    paperInput({ matrix: pack.matrix, findings: [], language, toolVersion }),
  );
  const { say } = wording;
  const charts = overviewCharts(pack.matrix.products, pack.matrix.options, language);
  return {
    kind: 'inspection',
    language,
    title: say('inspection.title'),
    subtitle: say('inspection.subtitle'),
    asOf: pack.asOf,
    footer: say('inspection.footer', { version: toolVersion }),
    leftOut: say('left-out.inspection'),
    sections: [
      summarySection(wording, pack, charts.slice(0, 1)),
      checklistSection(wording, pack),
      heldSection(wording, pack),
      gapsSection(wording, pack),
      missingSection(wording, pack),
      lettersSection(wording, pack),
      connectionsSection(wording).section,
      contactsSection(wording).section,
      chartsSection(wording, charts.slice(1)),
      evidenceSection(wording, pack),
    ],
  };
}
