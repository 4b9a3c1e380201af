import type { HeldSheet, InspectionPack } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeListSheet } from '../matrix/list-sheet.js';
import { halves } from '../matrix/source-columns.js';
import type { Writing } from '../matrix/writing.js';
import { dateText } from '../words/index.js';

/** 保有する開示書: every sheet of the register with its dates and SHA-256. */
export function writeHeldSheet(
  workbook: Workbook,
  writing: Writing,
  { sheets }: InspectionPack,
): void {
  const { say } = writing;
  const edition = ({ submission }: HeldSheet) =>
    submission.form.edition === null ? say('no-edition') : `Ver.${submission.form.edition}`;
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-held/1',
    name: 'sheet.held',
    title: 'sheet.held',
    intro: 'intro.held',
    rows: sheets,
    frozen: 2,
    empty: 'held.none',
    opensGroup: (sheet, previous) => sheet.product.id !== previous.product.id,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 30,
        value: ({ product }) => product.name,
        look: { fill: 'subject', bold: true },
      },
      { heading: say('col.organisation'), width: 30, value: ({ product }) => product.organisation },
      { heading: say('col.department'), width: 20, value: ({ product }) => product.department },
      { heading: say('col.zone'), width: 16, value: ({ product }) => product.zone },
      {
        heading: say('col.form'),
        width: 8,
        value: ({ submission }) => submission.form.kind,
        look: { centred: true },
      },
      { heading: say('col.edition'), width: 14, value: edition, look: { centred: true } },
      {
        heading: say('col.version'),
        width: 14,
        value: ({ submission }) => submission.version ?? say('no-version'),
      },
      {
        heading: say('col.created'),
        width: 16,
        value: ({ submission }) =>
          submission.createdOn === null ? say('no-date') : dateText(submission.createdOn, say),
        look: { centred: true },
      },
      {
        heading: say('col.received'),
        width: 16,
        value: ({ submission }) => dateText(submission.receivedOn, say),
        look: { centred: true },
      },
      {
        heading: say('col.use'),
        width: 16,
        value: ({ current }) => say(current ? 'use.current' : 'use.earlier'),
        look: { centred: true },
      },
      { heading: say('col.file'), width: 34, value: ({ submission }) => submission.file },
      {
        heading: say('col.sha256'),
        width: 38,
        value: ({ submission }) => halves(submission.sha256),
      },
    ],
  });
}
