import type { OwnEntry } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { Column } from '../table.js';
import { SEVERITY_FILL } from './findings-sheet.js';
import { HANDLING_ID, handlingOf } from './handling.js';
import type { WordedAgreementFinding, WrittenAgreement } from './input.js';
import { writeListSheet } from './list-sheet.js';
import type { Writing } from './writing.js';

/** What a finding is known by when the workbook comes back. */
const keyOf = ({ decisionKey, finding }: WordedAgreementFinding): string =>
  [finding.rule, decisionKey ?? String(finding.args.product ?? '')].join('|');

/**
 * 合意の点検: what is missing or contradictory in what people decided.
 * @returns records of people about findings that are not among these
 */
export function writeAgreementSheet(
  workbook: Workbook,
  writing: Writing,
  { findings }: WrittenAgreement,
): readonly OwnEntry[] {
  const { say } = writing;
  const handling = handlingOf(writing, 'agreement');
  const columns: readonly Column<WordedAgreementFinding>[] = [
    { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
    {
      heading: say('col.severity'),
      width: 11,
      value: ({ finding }) => say(`severity.${finding.severity}`),
      look: ({ finding }) => ({
        fill: SEVERITY_FILL[finding.severity],
        bold: true,
        centred: true,
      }),
    },
    { heading: say('col.finding'), width: 32, value: ({ title }) => title, look: { bold: true } },
    { heading: say('col.message'), width: 74, value: ({ message }) => message },
    { heading: say('col.advice'), width: 56, value: ({ advice }) => advice },
    {
      heading: say('col.agreement-place'),
      width: 24,
      value: ({ finding: { place } }) => (place === null ? null : `${place.sheet}!${place.cell}`),
    },
    { heading: say('col.rule'), width: 10, value: ({ finding }) => finding.rule },
    {
      id: HANDLING_ID,
      heading: say('col.handling'),
      width: 30,
      value: (worded) => handling.textOf(keyOf(worded)),
      look: { fill: 'input' },
      people: true,
    },
  ];
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-agreement/1',
    name: 'sheet.agreement',
    title: 'sheet.agreement',
    intro: 'intro.agreement',
    columns,
    rows: findings,
    frozen: 3,
    empty: 'none-found',
    keyOf,
    entered: (worded) => handling.textOf(keyOf(worded)) !== null,
  });
  return handling.left(new Set(findings.map(keyOf)));
}
