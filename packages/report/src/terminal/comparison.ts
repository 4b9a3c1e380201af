import {
  type ChangesDocument,
  type ChangesMessageId,
  type ComparisonDocument,
  changesText,
  comparisonText,
  explained,
  type Language,
  labelled,
  listed,
  numbered,
  spaced,
  together,
} from '@kaijisho/core';
import { printable } from '../printable.js';
import { fields, hanging } from './layout.js';

/** Comparisons and changes on a terminal: the essence; the files hold the rest. */

type Row = ComparisonDocument['rows'][number];
type Product = ChangesDocument['products'][number];

const line = (text: string): string => printable(text);

/** Headings as each language prints them. */
const heading = (text: string, language: Language): string =>
  language === 'ja' ? `【${text}】` : `[${text}]`;

function answersOf({ cells }: Row, { products, language }: ComparisonDocument): string {
  const answers = cells.map(({ text, open }, index) => {
    const marks = open.map((point) => point.text).join(' ');
    return `${products[index]?.label} ${marks === '' ? text : explained(text, marks, language)}`;
  });
  return spaced(answers, language);
}

/** What every reader must know: the labels of what is declared, reconstructed and editorial. */
const PROVENANCE = [
  'comparison.self-declared',
  'comparison.reconstructed',
  'comparison.editorial',
] as const;

/** A comparison: the products, and the questions they answer differently. */
export function renderComparison(document: ComparisonDocument, width: number): string {
  const { language, products, rows } = document;
  const differing = rows.filter(({ difference }) => difference.id === 'differs');
  const sheets = products.map(
    ({ label, name, version, organisation }) =>
      [
        label,
        line(
          together(
            [name, version, organisation].filter((part) => part !== null),
            language,
          ),
        ),
      ] as const,
  );
  return `${[
    document.title,
    ...fields(sheets, width),
    ...document.notices.flatMap((notice) => hanging('  ', line(notice), width)),
    '',
    ...hanging('', document.summary.sentence, width),
    '',
    heading(comparisonText('comparison.lines.differs', language), language),
    ...differing.flatMap((row) => [
      ...hanging('  ', line(numbered(row.section, row.question, language)), width),
      ...hanging('    ', line(answersOf(row, document)), width),
    ]),
    '',
    ...PROVENANCE.flatMap((id) => hanging('', comparisonText(id, language), width)),
    '',
  ].join('\n')}`;
}

const versionText = (
  version: Product['items'][number]['old'],
  none: string,
  language: Language,
): string => (version === null ? none : spaced([version.text, ...version.notes], language));

function itemLines(product: Product, language: Language, width: number) {
  const say = (id: ChangesMessageId) => changesText(id, language);
  return product.items.flatMap(({ text, form, question, old, new: now }) => [
    ...hanging(`  [${text}] `, line(`${form} ${question}`), width),
    ...hanging(
      `      ${labelled(say('changes.old'), '', language)}`,
      line(versionText(old, say('changes.no-product'), language)),
      width,
    ),
    ...hanging(
      `      ${labelled(say('changes.new'), '', language)}`,
      line(versionText(now, say('changes.no-product'), language)),
      width,
    ),
  ]);
}

function productLines(product: Product, language: Language, width: number): readonly string[] {
  const say = (id: ChangesMessageId) => changesText(id, language);
  const { name, old, new: now, header, counts, unchanged, looseNotes, coverage, matrix } = product;
  const found = counts
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => `${text} ${count}`);
  const section = (title: ChangesMessageId, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading(say(title), language), ...lines];
  const moved = (label: string, before: string | null, after: string | null) =>
    hanging(
      '  ',
      line(
        labelled(
          label,
          `${before ?? say('changes.no-product')} → ${after ?? say('changes.no-product')}`,
          language,
        ),
      ),
      width,
    );
  return [
    line(name),
    ...(now === null ? [`  ${say('changes.product-gone')}`] : []),
    ...(old === null ? [`  ${say('changes.product-new')}`] : []),
    `  ${listed([...found, `${say('changes.unchanged')} ${unchanged}`], language)}`,
    ...section(
      'changes.header',
      header.flatMap(({ form, label, old: before, new: after }) =>
        moved(`${form} ${label}`, before, after),
      ),
    ),
    ...section('changes.items', itemLines(product, language, width)),
    ...section(
      'changes.loose-notes',
      looseNotes.flatMap(({ text, form, note }) =>
        hanging(`  [${text}] `, line(`${form} ${note}`), width),
      ),
    ),
    ...section(
      'changes.coverage',
      coverage.flatMap(({ citation, old: before, new: after }) =>
        moved(citation, before.text, after.text),
      ),
    ),
    ...section(
      'changes.matrix',
      matrix.flatMap(({ row, title, phaseText, becauseText }) =>
        hanging(
          '  ',
          line(labelled(`${row} ${explained(title, phaseText, language)}`, becauseText, language)),
          width,
        ),
      ),
    ),
    '',
  ];
}

/** Changes between two versions, gravest first, and what follows from them. */
export function renderChanges(document: ChangesDocument, width: number): string {
  const say = (id: ChangesMessageId) => changesText(id, document.language);
  return `${[
    document.title,
    ...document.notices.flatMap((notice) => hanging('  ', line(notice), width)),
    ...(document.changed ? [] : [say('changes.none')]),
    '',
    ...document.products.flatMap((product) => productLines(product, document.language, width)),
    ...hanging('', comparisonText('comparison.editorial', document.language), width),
    ...hanging('', say('changes.proposal-only'), width),
    '',
  ].join('\n')}`;
}
