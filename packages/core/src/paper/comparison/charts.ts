import type { ComparisonDocument } from '../../comparison/document/schema.js';
import {
  answerCounts,
  answerParts,
  barsByProduct,
  chartOf,
  requirementCounts,
  requirementParts,
} from '../charts.js';
import type { PaperBlock, PaperSection } from '../model.js';
import { namesOf, type Say } from './columns.js';

/** What a yes in the groups of a lens leaves open; [] where nothing is to be said. */
function notSaid(
  groups: ComparisonDocument['lenses'][number]['groups'],
  say: Say,
): readonly PaperBlock[] {
  const entries = groups.flatMap(({ title, notSaid: text }) =>
    text === null ? [] : [{ label: title, text }],
  );
  return entries.length === 0
    ? []
    : [{ kind: 'facts', title: say('comparison.not-said'), entries }];
}

/** Bars by chapter, and by each lens. Products are the point: they are never added up. */
export function chartSections(document: ComparisonDocument, say: Say): readonly PaperSection[] {
  const { language } = document;
  const names = namesOf(document);
  const chart = say('comparison.chart');
  const chapters = chartOf(
    {
      title: say('comparison.chapters'),
      parts: requirementParts(language),
      headings: [say('comparison.chapter'), say('comparison.product')],
      chart,
    },
    barsByProduct(document.chapters, names, null, ({ states }) => requirementCounts(states)),
    true,
  );
  const lenses = document.lenses.flatMap(({ title, groups }): readonly PaperBlock[] => [
    chartOf(
      {
        title,
        parts: answerParts(language),
        headings: [say('comparison.group'), say('comparison.product')],
        chart,
      },
      barsByProduct(groups, names, null, ({ says }) => answerCounts(says)),
      true,
    ),
    ...notSaid(groups, say),
  ]);
  const section = (id: 'chapters' | 'lenses', blocks: readonly PaperBlock[]): PaperSection => ({
    id,
    name: say(`comparison.tab.${id}`),
    title: say(`comparison.${id}`),
    intro: say(`comparison.${id}.intro`),
    blocks,
    annex: false,
  });
  return [section('chapters', [chapters]), section('lenses', lenses)];
}
