import type { ComparisonDocument } from '../../comparison/document/schema.js';
import { comparisonText } from '../../messages/comparison.js';
import type { Paper } from '../model.js';
import { chartSections } from './charts.js';
import type { Say } from './columns.js';
import { profileSections } from './profiles.js';
import { requirementsSection } from './requirements.js';
import { rowsSection } from './rows.js';
import { summarySection } from './summary.js';
import { unknownSection } from './unknown.js';

/**
 * A comparison as a printed document, for formats that lay out pages. It holds the words of
 * `comparisonDocument` and adds none.
 * @param toolVersion version of Kaijisho, printed at the foot
 */
export function comparisonPaper(document: ComparisonDocument, toolVersion: string): Paper {
  const { language } = document;
  const say: Say = (id) => comparisonText(id, language);
  return {
    kind: 'comparison',
    language,
    title: document.title,
    subtitle: document.subtitle,
    asOf: document.asOf,
    footer: comparisonText('comparison.footer', language, { version: toolVersion }),
    leftOut: '',
    sections: [
      summarySection(document, say),
      ...chartSections(document, say),
      rowsSection(document, say),
      requirementsSection(document, say),
      ...profileSections(document, say),
      ...unknownSection(document, say),
    ],
  };
}
