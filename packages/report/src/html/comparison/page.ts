import { type ComparisonDocument, comparisonText, labelled } from '@kaijisho/core';
import { html } from '../markup.js';
import { htmlPage } from '../page.js';
import { answersSection, unknownSection } from './answers.js';
import { chaptersSection, lensesSection, productsSection, summarySection } from './counts.js';
import type { Words } from './parts.js';
import { profileSection } from './profiles.js';
import { requirementsSection } from './requirements.js';
import { COMPARISON_STYLES } from './styles.js';

/**
 * A comparison as one self-contained page: charts with their numbers, then question by question
 * with filters that need no script. It prints on A3 landscape.
 * @param toolVersion version of Kaijisho, printed at the foot
 */
export function renderComparisonPage(document: ComparisonDocument, toolVersion: string): string {
  const words: Words = (id) => comparisonText(id, document.language);
  return htmlPage({
    language: document.language,
    title: document.title,
    about: [
      document.subtitle,
      labelled(words('comparison.as-of'), document.asOfText, document.language),
      labelled(words('comparison.conditions'), document.conditions, document.language),
    ],
    main: html`${summarySection(document, words)}${productsSection(document, words)}${answersSection(document, words)}${requirementsSection(document, words)}${chaptersSection(document, words)}${lensesSection(document, words)}${document.profiles.map((profile) => profileSection(profile, document, words))}${unknownSection(document, words)}`,
    foot: [
      ...document.provenance,
      comparisonText('comparison.footer', document.language, { version: toolVersion }),
    ],
    styles: COMPARISON_STYLES,
  });
}
