import {
  type ChangesDocument,
  type ChangesMessageId,
  changesText,
  explained,
  type Language,
} from '@kaijisho/core';
import { cellLines, markdownTable, escapeCell as plain } from './table.js';

/** Changes between two versions as Markdown, for mails, tickets and minutes. */

type Say = (id: ChangesMessageId) => string;
type Product = ChangesDocument['products'][number];

const sideCell = (side: Product['old'], say: Say): string =>
  side === null
    ? say('changes.no-product')
    : cellLines([
        [side.name, side.version].filter((part) => part !== null).join(' '),
        side.organisation,
        ...side.sheets.map(({ text }) => text),
      ]);

const versionCell = (version: Product['items'][number]['old'], say: Say): string =>
  version === null
    ? say('changes.no-product')
    : cellLines([version.text, ...version.notes, version.place]);

function headerLines({ header }: Product, say: Say): readonly string[] {
  if (header.length === 0) return [];
  return [
    `### ${say('changes.header')}`,
    '',
    ...markdownTable(
      [say('changes.field'), say('changes.old'), say('changes.new')],
      header.map(({ form, label, old, new: now }) => [
        plain(`${form} ${label}`),
        plain(old ?? say('changes.no-product')),
        plain(now ?? say('changes.no-product')),
      ]),
    ),
  ];
}

function itemLines({ items, looseNotes }: Product, say: Say): readonly string[] {
  return [
    ...(items.length === 0 ? [] : [`### ${say('changes.items')}`, '']),
    ...markdownTable(
      [say('changes.change'), say('changes.question'), say('changes.old'), say('changes.new')],
      items.map(({ text, form, question, old, new: now }) => [
        `**${text}**`,
        plain(`${form} ${question}`),
        versionCell(old, say),
        versionCell(now, say),
      ]),
    ),
    ...(looseNotes.length === 0 ? [] : [`### ${say('changes.loose-notes')}`, '']),
    ...looseNotes.map(({ text, form, note }) => `- **${text}** ${plain(`${form} ${note}`)}`),
    '',
  ];
}

function consequenceLines(
  { coverage, matrix }: Product,
  say: Say,
  language: Language,
): readonly string[] {
  return [
    ...(coverage.length === 0 ? [] : [`### ${say('changes.coverage')}`, '']),
    ...markdownTable(
      [say('changes.requirement'), say('changes.summary'), say('changes.old'), say('changes.new')],
      coverage.map(({ citation, summary, old, new: now }) => [
        plain(citation),
        plain(summary),
        plain(old.text),
        plain(now.text),
      ]),
    ),
    ...(matrix.length === 0 ? [] : [`### ${say('changes.matrix')}`, '']),
    ...markdownTable(
      [
        say('changes.row'),
        say('changes.because'),
        say('changes.old'),
        say('changes.new'),
        say('changes.question'),
      ],
      matrix.map(({ row, title, phaseText, becauseText, old, new: now, questions }) => [
        plain(`${row} ${explained(title, phaseText, language)}`),
        becauseText,
        plain(old.text),
        plain(now.text),
        cellLines(questions),
      ]),
    ),
  ];
}

function productLines(product: Product, say: Say, language: Language): readonly string[] {
  const { name, old, new: now, counts, unchanged } = product;
  return [
    `## ${plain(name)}`,
    '',
    ...markdownTable(
      [say('changes.old'), say('changes.new')],
      [[sideCell(old, say), sideCell(now, say)]],
    ),
    ...(now === null ? [say('changes.product-gone'), ''] : []),
    ...(old === null ? [say('changes.product-new'), ''] : []),
    ...markdownTable(
      [say('changes.counts'), ''],
      [
        ...counts
          .filter(({ count }) => count > 0)
          .map(({ text, meaning, count }) => [explained(text, meaning, language), count]),
        [say('changes.unchanged'), unchanged],
      ],
    ),
    ...headerLines(product, say),
    ...itemLines(product, say),
    ...consequenceLines(product, say, language),
  ];
}

/** Changes as Markdown (GitHub's, for the tables), in the words of every other format. */
export function renderChangesMarkdown(document: ChangesDocument): string {
  const say: Say = (id) => changesText(id, document.language);
  const lines = [
    `# ${document.title}`,
    '',
    ...document.notices.map((notice) => `- ${plain(notice)}`),
    ...(document.changed ? [] : ['', `**${say('changes.none')}**`]),
    '',
    ...document.products.flatMap((product) => productLines(product, say, document.language)),
    '---',
    '',
    ...document.provenance.map((notice) => `- ${notice}`),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
