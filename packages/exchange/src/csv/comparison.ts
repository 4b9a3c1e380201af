import { type ComparisonDocument, headed, tableText } from '@kaijisho/core';
import type { CsvRow } from './table.js';

/** One row per question, the answers of the products side by side; notices stand below. */
export function comparisonRows(document: ComparisonDocument): readonly CsvRow[] {
  const { language, products, rows, provenance, notices } = document;
  const headings = (
    ['table.no', 'table.section', 'table.question', 'table.difference'] as const
  ).map((id) => tableText(id, language));
  return [
    [
      ...headings,
      ...products.flatMap(({ label, name }) => {
        const product = headed(label, name, language);
        return [
          tableText('table.answer-of', language, { product }),
          tableText('table.notes-of', language, { product }),
        ];
      }),
    ],
    ...rows.map(
      ({ no, section, question, difference, cells }): CsvRow => [
        no,
        section,
        question,
        difference.text,
        ...cells.flatMap((cell) => [
          [cell.text, ...cell.open.map(({ text }) => text), cell.coarse, cell.reason]
            .filter((part) => part !== null)
            .join('\n'),
          cell.notes.join('\n'),
        ]),
      ],
    ),
    [],
    ...[...provenance, ...notices].map((text) => [tableText('table.notice', language), text]),
  ];
}
