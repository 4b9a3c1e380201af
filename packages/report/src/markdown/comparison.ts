import {
  asideLines,
  type ComparisonDocument,
  type ComparisonMessageId,
  comparisonText,
  type DocumentRow,
  differencesFirst,
  explained,
  foundLines,
  headed,
  type Language,
  labelled,
} from '@kaijisho/core';
import { cellLines, markdownTable, escapeCell as plain } from './table.js';

/** A comparison of bids as Markdown, for mails, tickets and minutes. */

type Say = (id: ComparisonMessageId) => string;
type Cell = DocumentRow['cells'][number];

const productNames = ({ products, language }: ComparisonDocument): readonly string[] =>
  products.map(({ label, name }) => headed(label, name, language));

function answerCell(cell: Cell, language: Language): string {
  const { text, open, notes } = cell;
  const points = [...open.map((point) => point.text), ...foundLines(cell, language)];
  return cellLines([text, ...points, ...asideLines(cell, language), ...notes]);
}

function productLines(document: ComparisonDocument, say: Say): readonly string[] {
  return [
    `## ${say('comparison.products')}`,
    '',
    ...markdownTable(
      [
        say('comparison.letter'),
        say('comparison.product'),
        say('comparison.version'),
        say('comparison.vendor'),
        say('comparison.sheets'),
      ],
      document.products.map(({ label, name, version, organisation, sheets }) => [
        label,
        plain(name),
        plain(version ?? say('comparison.not-stated')),
        plain(organisation),
        cellLines(sheets.map(({ text }) => text)),
      ]),
    ),
  ];
}

function tallyLines(
  document: ComparisonDocument,
  title: string,
  { asked, open, lines }: ComparisonDocument['summary']['rows' | 'requirements'],
  say: Say,
): readonly string[] {
  return markdownTable(
    [title, ...productNames(document)],
    [
      [say('comparison.asked'), ...asked],
      ...lines
        .filter(({ counts }) => counts.some((count) => count > 0))
        .map(({ text, counts }) => [text, ...counts]),
      [say('comparison.open'), ...open],
    ],
  );
}

function rowLines(document: ComparisonDocument, say: Say): readonly string[] {
  return [
    `## ${say('comparison.rows')}`,
    '',
    ...markdownTable(
      [
        say('comparison.no'),
        say('comparison.difference'),
        say('comparison.confirm'),
        say('comparison.section'),
        say('comparison.question'),
        ...productNames(document),
      ],
      differencesFirst(document.rows).map((row) => [
        row.no,
        row.difference.text,
        say(row.open ? 'comparison.open' : 'comparison.not-open'),
        row.section,
        cellLines([row.question, ...(row.remark === null ? [] : [row.remark])]),
        ...row.cells.map((cell) => answerCell(cell, document.language)),
      ]),
    ),
  ];
}

function requirementLines(document: ComparisonDocument, say: Say): readonly string[] {
  return [
    `## ${say('comparison.requirements')}`,
    '',
    say('comparison.requirements.intro'),
    say('comparison.editorial'),
    '',
    ...markdownTable(
      [
        say('comparison.difference'),
        say('comparison.confirm'),
        say('comparison.requirement'),
        say('comparison.requirement-summary'),
        ...productNames(document),
      ],
      differencesFirst(document.requirements).map(
        ({ difference, open, citation, summary, cells }) => [
          difference.text,
          say(open ? 'comparison.open' : 'comparison.not-open'),
          plain(citation),
          plain(summary),
          ...cells.map(({ text, gap, reasons }) =>
            cellLines([text, ...(gap ? [say('open.gap')] : []), ...reasons]),
          ),
        ],
      ),
    ),
  ];
}

/** 8（要確認 2）: what was asked, and what of it is open. */
const countCell = (
  { asked, open }: { asked: number; open: number },
  say: Say,
  language: Language,
): string =>
  open === 0 ? `${asked}` : explained(`${asked}`, `${say('comparison.open')} ${open}`, language);

function countLines(document: ComparisonDocument, say: Say): readonly string[] {
  const names = productNames(document);
  return [
    `## ${say('comparison.chapters')}`,
    '',
    say('comparison.chapters.intro'),
    '',
    ...markdownTable(
      [say('comparison.chapter'), ...names],
      document.chapters.map(({ title, counts }) => [
        plain(title),
        ...counts.map((count) => countCell(count, say, document.language)),
      ]),
    ),
    `## ${say('comparison.lenses')}`,
    '',
    say('comparison.lenses.intro'),
    '',
    ...document.lenses.flatMap(({ title, groups }) => [
      `### ${plain(title)}`,
      '',
      ...markdownTable(
        [say('comparison.group'), ...names, say('comparison.not-said')],
        groups.map((group) => [
          plain(group.title),
          ...group.counts.map((count) => countCell(count, say, document.language)),
          plain(group.notSaid ?? ''),
        ]),
      ),
    ]),
  ];
}

const profileLines = (document: ComparisonDocument, say: Say): readonly string[] =>
  document.profiles.flatMap(({ title, source, institution, lines }) => [
    `## ${say('comparison.profiles')} ${plain(title)}`,
    '',
    say('comparison.profile.intro'),
    ...(institution ? [say('comparison.profile.institution-only')] : []),
    ...(source === null ? [] : [plain(source)]),
    '',
    ...markdownTable(
      [
        say('comparison.no'),
        say('comparison.profile.condition'),
        ...productNames(document),
        say('comparison.profile.remark'),
      ],
      lines.map((line, index) => [
        plain(line.label ?? `${index + 1}`),
        plain(line.title),
        ...line.cells.map(({ text, behind }) => cellLines([text, ...behind])),
        plain(line.remark ?? ''),
      ]),
    ),
  ]);

function unknownLines(document: ComparisonDocument, say: Say): readonly string[] {
  if (document.unknownRows.length === 0) return [];
  const names = new Map(
    document.products.map(({ id, label, name }) => [id, headed(label, name, document.language)]),
  );
  return [
    `## ${say('comparison.unknown-rows')}`,
    '',
    say('comparison.unknown-rows.intro'),
    '',
    ...markdownTable(
      [
        say('comparison.product'),
        say('comparison.printed-number'),
        say('comparison.printed-question'),
        say('comparison.answer'),
        say('comparison.notes'),
        say('comparison.place'),
      ],
      document.unknownRows.map(({ product, number, question, answer, notes, place }) => [
        plain(names.get(product) ?? product),
        plain(number ?? ''),
        plain(question),
        answer,
        cellLines(notes),
        plain(place),
      ]),
    ),
  ];
}

/** A comparison as Markdown (GitHub's, for the tables), in the words of every other format. */
export function renderComparisonMarkdown(document: ComparisonDocument): string {
  const say: Say = (id) => comparisonText(id, document.language);
  const { summary } = document;
  const lines = [
    `# ${document.title}`,
    '',
    document.subtitle,
    '',
    `**${summary.sentence}**`,
    '',
    `- ${labelled(say('comparison.as-of'), document.asOfText, document.language)}`,
    `- ${labelled(say('comparison.conditions'), document.conditions, document.language)}`,
    ...document.notices.map((notice) => `- ${plain(notice)}`),
    '',
    ...productLines(document, say),
    `## ${say('comparison.summary')}`,
    '',
    ...tallyLines(document, say('comparison.summary.answers'), summary.rows, say),
    ...tallyLines(document, say('comparison.summary.requirements'), summary.requirements, say),
    ...rowLines(document, say),
    ...requirementLines(document, say),
    ...countLines(document, say),
    ...profileLines(document, say),
    ...unknownLines(document, say),
    '---',
    '',
    ...document.provenance.map((notice) => `- ${notice}`),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
