import { sectionCitation } from '../catalogue/guideline.js';
import { overviewOf } from '../comparison/compare.js';
import { lensGroupTitle, lensTitle } from '../comparison/document/counts.js';
import type { CoverageOptions } from '../coverage/model.js';
import type { Product } from '../demarcation/model.js';
import type { Language } from '../messages/message.js';
import { paperSay } from '../messages/paper/index.js';
import {
  answerCounts,
  answerParts,
  barsByProduct,
  chartOf,
  requirementCounts,
  requirementParts,
} from './charts.js';
import type { PaperChart } from './model.js';

/**
 * What the sheets declare, as charts: by product, by chapter of the guideline and product, and by
 * each lens. Requirements and rows that the sheets ask about are the whole.
 */
export function overviewCharts(
  products: readonly Product[],
  options: CoverageOptions,
  language: Language,
): readonly PaperChart[] {
  if (products.length === 0) return [];
  const say = paperSay(language);
  const { counts, chapters, lenses } = overviewOf(products, options);
  const names = products.map(({ name }) => name);
  const all = say('chart.all', { count: products.length });
  const chart = say('chart.bar');
  return [
    chartOf(
      {
        title: say('chart.by-product'),
        parts: requirementParts(language),
        headings: [say('col.product')],
        chart,
      },
      counts.map(({ requirements }, index) => ({
        labels: [names[index] ?? ''],
        counts: requirementCounts(requirements.states),
      })),
    ),
    chartOf(
      {
        title: say('chart.by-chapter'),
        parts: requirementParts(language),
        headings: [say('chart.chapter'), say('col.product')],
        chart,
      },
      barsByProduct(
        chapters.map(({ chapter, counts: each }) => ({
          title: sectionCitation(chapter),
          counts: each,
        })),
        names,
        all,
        ({ states }) => requirementCounts(states),
      ),
    ),
    ...lenses.map(({ id, groups }) =>
      chartOf(
        {
          title: say('chart.by-lens', { lens: lensTitle(id, language) }),
          parts: answerParts(language),
          headings: [say('chart.group'), say('col.product')],
          chart,
        },
        barsByProduct(
          groups.map((group) => ({
            title: lensGroupTitle(id, group.id, language),
            counts: group.counts,
          })),
          names,
          all,
          ({ says }) => answerCounts(says),
        ),
      ),
    ),
  ];
}
