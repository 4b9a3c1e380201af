import {
  type Language,
  linked,
  placeText,
  REPORT_MESSAGES,
  TERM_MESSAGES,
  tableText,
} from '@kaijisho/core';
import type { MatrixDocument } from '@kaijisho/report';
import type { CsvRow } from './table.js';

const COLUMNS = [
  'table.row',
  'table.subject',
  'table.product',
  'table.phase',
  'table.status',
  'table.proposed',
  'table.institution-part',
  'table.vendor-part',
  'table.decided',
  'table.open-points',
  'table.attention',
  'table.reason',
  'table.answers',
  'table.requirements',
  'table.questions',
] as const;
/** For a document without notices, as older versions wrote them. */
const NOTICES = ['table.self-declared', 'table.editorial'] as const;

type Line = MatrixDocument['lines'][number];

function answerLine(
  { place, number, question, verified, state, choice, unsure, corrected }: Line['answers'][number],
  language: Language,
): string {
  const said: keyof typeof REPORT_MESSAGES =
    choice === null ? `state.${state}` : `choice.${choice}`;
  const asked = [number, question].filter((part) => part !== null).join(' ');
  return [
    `${asked} → ${REPORT_MESSAGES[said][language]} (${placeText(place)})`,
    ...(verified === false ? [tableText('table.unverified', language)] : []),
    ...(unsure === true ? [tableText('table.unsure', language)] : []),
    ...(corrected === undefined ? [] : [tableText('table.corrected', language, corrected)]),
  ].join(' ');
}

/** One row per line of the matrix. A proposal is called one; what people settled has its own column. */
export function matrixRows(
  { products, lines, notices }: MatrixDocument,
  language: Language,
): readonly CsvRow[] {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const say = (id: keyof typeof TERM_MESSAGES): string => TERM_MESSAGES[id][language];
  return [
    COLUMNS.map((id) => tableText(id, language)),
    ...lines.map(({ row, title, product, phase, proposal, settled, ...line }): CsvRow => {
      const decided = settled?.allocation ?? null;
      return [
        row,
        title,
        product === null
          ? tableText('table.all-products', language)
          : (names.get(product) ?? product),
        say(`phase.${phase}`),
        say(`status.${settled?.status ?? 'proposal'}`),
        say(`allocation.${proposal.allocation}`),
        proposal.institutionPart.join('\n'),
        proposal.vendorPart.join('\n'),
        decided === null ? null : say(`allocation.${decided}`),
        [...(line.contention === null ? [] : [line.contention]), ...proposal.openPoints].join('\n'),
        (line.attention ?? []).join('\n'),
        proposal.reason.join('\n'),
        line.answers.map((answer) => answerLine(answer, language)).join('\n'),
        line.requirements
          .map(({ citation, basis }) =>
            basis === undefined
              ? citation
              : linked(citation, tableText(`table.basis.${basis}`, language), language),
          )
          .join('\n'),
        line.questions.map(({ text }) => text).join('\n'),
      ];
    }),
    [],
    ...[
      tableText('table.proposal-notice', language),
      ...(notices ?? NOTICES.map((id) => tableText(id, language))),
    ].map((text) => [tableText('table.notice', language), text]),
  ];
}
