import { placeText, type Severity } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { FillName, Look } from '../style.js';
import type { Column } from '../table.js';
import type { WordedFinding } from './input.js';
import { writeListSheet } from './list-sheet.js';
import type { Writing } from './writing.js';

const SEVERITY_FILL: Readonly<Record<Severity, FillName>> = {
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

function columnsFor(writing: Writing): readonly Column<WordedFinding>[] {
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
    { heading: say('col.actual'), width: 22, value: ({ finding }) => finding.actual },
    { heading: say('col.expected'), width: 22, value: ({ finding }) => finding.expected },
    { heading: say('col.advice'), width: 42, value: ({ advice }) => advice },
    { heading: say('col.place'), width: 26, value: (worded) => placeOfFinding(worded, writing) },
    { heading: say('col.rule'), width: 20, value: ({ finding }) => finding.rule },
    {
      heading: say('col.handling'),
      width: 26,
      value: () => null,
      look: { fill: 'input' },
      people: true,
    },
  ];
}

/** 指摘一覧: what the rules found, in the order given. */
export function writeFindingsSheet(workbook: Workbook, writing: Writing): void {
  writeListSheet(workbook, writing, {
    name: 'sheet.findings',
    title: 'title.findings',
    intro: 'intro.findings',
    columns: columnsFor(writing),
    rows: writing.input.findings,
    frozen: 4,
    empty: 'none-found',
  });
}
