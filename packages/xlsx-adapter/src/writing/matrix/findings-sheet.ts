import { type OwnEntry, placeText, type Severity } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { FillName, Look } from '../style.js';
import type { Column } from '../table.js';
import { findingValue } from './finding-values.js';
import { type Filled, HANDLING_ID, handlingOf } from './handling.js';
import type { WordedFinding } from './input.js';
import { writeListSheet } from './list-sheet.js';
import type { Writing } from './writing.js';

/** Backgrounds of severities; each goes with the word for it. */
export const SEVERITY_FILL: Readonly<Record<Severity, FillName>> = {
  error: 'attention',
  warning: 'caution',
  info: 'grey',
};

const severityLook = ({ finding }: WordedFinding): Look => ({
  fill: SEVERITY_FILL[finding.severity],
  bold: true,
  centred: true,
});

function placeOfFinding({ finding, file }: WordedFinding, { say }: Writing): string {
  const { place } = finding;
  return `${file}\n${place === null ? say('whole-file') : placeText(place)}`;
}

/**
 * What a finding is known by when the workbook comes back: rule, file and place. Several of one
 * rule at one place share what people wrote.
 */
const keyOf = ({ finding: { rule, key, place }, file }: WordedFinding): string =>
  [rule, file, key ?? '', place === null ? '' : `${place.sheet}!${place.cell}`].join('|');

function columnsFor(writing: Writing, handling: Filled): readonly Column<WordedFinding>[] {
  const { say } = writing;
  return [
    {
      heading: say('col.no'),
      width: 6,
      value: (_, index) => index + 1,
      look: { centred: true },
    },
    {
      heading: say('col.severity'),
      width: 11,
      value: ({ finding }) => say(`severity.${finding.severity}`),
      look: severityLook,
    },
    { heading: say('col.product'), width: 20, value: ({ product }) => product },
    { heading: say('col.finding'), width: 28, value: ({ title }) => title, look: { bold: true } },
    {
      heading: say('col.message'),
      width: 52,
      value: ({ message, folded }) => [message, ...folded.map((other) => `・${other}`)].join('\n'),
    },
    {
      heading: say('col.actual'),
      width: 22,
      value: ({ finding }) => findingValue(finding.actual, say),
    },
    {
      heading: say('col.expected'),
      width: 22,
      value: ({ finding }) => findingValue(finding.expected, say),
    },
    { heading: say('col.advice'), width: 42, value: ({ advice }) => advice },
    { heading: say('col.place'), width: 26, value: (worded) => placeOfFinding(worded, writing) },
    { heading: say('col.rule'), width: 20, value: ({ finding }) => finding.rule },
    {
      id: HANDLING_ID,
      heading: say('col.handling'),
      width: 26,
      value: (worded) => handling.textOf(keyOf(worded)),
      look: { fill: 'input' },
      people: true,
    },
  ];
}

/**
 * 指摘一覧: what the rules found, in the order given, with what people recorded about it.
 * @returns records of people about findings that are not among these
 */
export function writeFindingsSheet(workbook: Workbook, writing: Writing): readonly OwnEntry[] {
  const handling = handlingOf(writing, 'findings');
  const rows = writing.input.findings;
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-findings/1',
    name: 'sheet.findings',
    title: 'title.findings',
    intro: 'intro.findings',
    columns: columnsFor(writing, handling),
    rows,
    frozen: 4,
    empty: 'none-found',
    keyOf,
    entered: (worded) => handling.textOf(keyOf(worded)) !== null,
  });
  return handling.left(new Set(rows.map(keyOf)));
}
