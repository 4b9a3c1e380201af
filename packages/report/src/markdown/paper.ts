import {
  isUnfilled,
  type Paper,
  type PaperBlock,
  type PaperChart,
  type PaperSay,
  type PaperSection,
  type PaperTable,
  paperDate,
  paperSay,
  printedRows,
  type TableCut,
  tableCuts,
} from '@kaijisho/core';
import { escapeMarkdown } from './escape.js';
import { cellLines, markdownTable } from './table.js';

/** A printed document as Markdown, for mails, tickets and minutes. */

const lines = (text: string): string => cellLines(text === '' ? [] : text.split('\n'));

function cutLines(
  table: PaperTable,
  { heading, across, above, below }: TableCut,
  say: PaperSay,
): readonly string[] {
  const [number, ...others] = across;
  const columns = [...(number === undefined ? [] : [number]), ...above, ...others, ...below];
  return [
    ...(heading === null ? [] : [`**${escapeMarkdown(heading)}**`, '']),
    ...markdownTable(
      columns.map(({ column }) => column.heading),
      printedRows(table, say).map(({ cells }) =>
        columns.map(({ at }) => lines(cells[at]?.text ?? '')),
      ),
    ),
  ];
}

function tableLines(table: PaperTable, say: PaperSay): readonly string[] {
  if (printedRows(table, say).length === 0) return [escapeMarkdown(table.empty), ''];
  const cuts = tableCuts(table);
  const unfilled = isUnfilled(table) ? [`**${escapeMarkdown(say('not-yet-agreed'))}**`, ''] : [];
  return [
    ...cuts.flatMap((cut) => [
      ...cutLines(table, cut, say),
      ...(cut.emptyLeftOut ? [escapeMarkdown(say('empty-columns')), ''] : []),
    ]),
    ...unfilled,
  ];
}

/** Charts as the numbers they show. */
const chartLines = ({ title, headings, parts, rows }: PaperChart): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `### ${escapeMarkdown(title)}`,
        '',
        ...markdownTable(
          [...headings, ...parts.map(({ label }) => label)],
          rows.map(({ labels, counts }) => [...labels.map(lines), ...counts]),
        ),
      ];

function blockLines(block: PaperBlock, say: PaperSay): readonly string[] {
  if (block.kind === 'chart') return chartLines(block);
  const title = block.title === null ? [] : [`### ${escapeMarkdown(block.title)}`, ''];
  if (block.kind === 'table') return [...title, ...tableLines(block, say)];
  if (block.kind === 'notices')
    return [
      ...title,
      ...block.texts.map((text, index) => `${index + 1}. ${escapeMarkdown(text)}`),
      '',
    ];
  return [
    ...title,
    ...block.entries.map(
      ({ label, text }) => `- ${escapeMarkdown(say('labelled', { label, text }))}`,
    ),
    '',
  ];
}

const sectionLines = ({ title, intro, blocks }: PaperSection, say: PaperSay): readonly string[] => [
  `## ${escapeMarkdown(title)}`,
  '',
  ...(intro === '' ? [] : [escapeMarkdown(intro), '']),
  ...blocks.flatMap((block) => blockLines(block, say)),
];

/** A printed document as Markdown (GitHub's, for the tables); annexes are left out, which is said. */
export function renderPaperMarkdown(paper: Paper): string {
  const say = paperSay(paper.language);
  const printed = paper.sections.filter(({ annex }) => !annex);
  const all = [
    `# ${escapeMarkdown(paper.title)}`,
    '',
    escapeMarkdown(paper.subtitle),
    '',
    `${say('cover.as-of')} ${paperDate(paper.asOf, say)}`,
    '',
    ...printed.flatMap((section) => sectionLines(section, say)),
    '---',
    '',
    ...(printed.length < paper.sections.length ? [escapeMarkdown(paper.leftOut), ''] : []),
    escapeMarkdown(paper.footer),
  ];
  return `${all.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
