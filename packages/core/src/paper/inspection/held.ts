import { paperDate } from '../../messages/paper/index.js';
import type { HeldSheet, InspectionPack } from '../../register/inspection.js';
import { halves } from '../lists/disclosures.js';
import type { PaperSection } from '../model.js';
import { listSection } from '../section.js';
import type { Wording } from '../sources.js';
import { numberColumn } from '../table.js';

/** 保有する開示書: every sheet of the register with its dates and SHA-256. */
export function heldSection(wording: Wording, { sheets }: InspectionPack): PaperSection {
  const { say } = wording;
  const edition = ({ submission }: HeldSheet) =>
    submission.form.edition === null ? say('no-edition') : `Ver.${submission.form.edition}`;
  return listSection(say, {
    id: 'held',
    name: 'sheet.held',
    intro: 'intro.held',
    rows: sheets,
    lead: 2,
    empty: say('held.none'),
    opensGroup: (sheet, previous) => sheet.product.id !== previous.product.id,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.product'),
        width: 30,
        value: ({ product }) => product.name,
        look: { tone: 'subject', bold: true },
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
          submission.createdOn === null ? say('no-date') : paperDate(submission.createdOn, say),
        look: { centred: true },
      },
      {
        heading: say('col.received'),
        width: 16,
        value: ({ submission }) => paperDate(submission.receivedOn, say),
        look: { centred: true },
      },
      {
        heading: say('col.use'),
        width: 16,
        value: ({ current }) => say(current ? 'use.current' : 'use.earlier'),
        look: { centred: true },
      },
      {
        heading: say('col.file'),
        width: 34,
        value: ({ submission: { file }, keeping }) =>
          keeping === 'kept' ? file : `${file}\n${say(`held.${keeping}`)}`,
      },
      {
        heading: say('col.sha256'),
        width: 38,
        value: ({ submission }) => halves(submission.sha256),
      },
    ],
  });
}
