import type { InspectionPack } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from '../matrix/fill-in-sheet.js';
import type { Writing } from '../matrix/writing.js';

/** 開示書のない製品: what no sheet was submitted for, each with a letter that asks for it. */
export function writeMissingSheet(
  workbook: Workbook,
  writing: Writing,
  { missing }: InspectionPack,
): void {
  const { say } = writing;
  writeFillInSheet(workbook, writing, {
    layout: 'missing',
    name: 'sheet.missing',
    intro: 'intro.missing',
    rows: missing,
    keyOf: ({ id }) => id,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 30,
        value: ({ name }) => name,
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('col.organisation'),
        width: 30,
        value: ({ organisation }) => organisation || say('missing.vendor'),
      },
      { heading: say('col.department'), width: 20, value: ({ department }) => department },
      { heading: say('col.zone'), width: 16, value: ({ zone }) => zone },
      {
        heading: say('col.letter'),
        width: 90,
        value: ({ name, organisation }) =>
          say('missing.letter', {
            organisation: organisation || say('missing.vendor'),
            product: name,
          }),
      },
    ],
    people: [
      { id: 'asked-on', heading: 'fill.asked-on', width: 14 },
      { id: 'expected-on', heading: 'fill.expected-on', width: 14 },
      { id: 'remarks', heading: 'fill.remarks', width: 28 },
    ],
  });
}
