import type { TopicSays } from '../../coverage/model.js';
import { externalConnections } from '../../demarcation/lists/connections.js';
import { answersCell } from '../answers-cell.js';
import { filledIn } from '../filled-in.js';
import { type FilledSection, fillInSection } from '../section.js';
import { productOf, type Wording } from '../sources.js';
import { numberColumn } from '../table.js';

/** 外部接続一覧: declared ways in and out of each product, and what only people know about them. */
export function connectionsSection(wording: Wording): FilledSection {
  const { say, input } = wording;
  const said = (says: TopicSays | null): string => say(`says.${says ?? 'not-asked'}`);
  return fillInSection(say, filledIn(wording, 'connections'), {
    id: 'connections',
    name: 'sheet.connections',
    intro: 'intro.connections',
    rows: externalConnections(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (one, previous) => one.product !== previous.product,
    lead: 3,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.product'),
        width: 26,
        value: ({ product }) => productOf(wording, product).name,
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.way'),
        width: 20,
        value: ({ way }) => say(`way.${way}`),
        look: { tone: 'subject' },
      },
      {
        heading: say('col.declared'),
        width: 13,
        value: ({ declared }) => said(declared),
        look: { centred: true },
      },
      {
        heading: say('col.restriction'),
        width: 13,
        value: ({ restriction }) => said(restriction),
        look: { centred: true },
      },
      {
        heading: say('col.log'),
        width: 13,
        value: ({ way, log }) => (way === 'remote-maintenance' ? said(log) : say('nothing')),
        look: { centred: true },
      },
      {
        heading: say('col.attention'),
        width: 14,
        value: ({ contradicted }) => (contradicted ? say('mark.conflict') : null),
        look: ({ contradicted }) => (contradicted ? { tone: 'attention', bold: true } : {}),
      },
      {
        heading: say('col.answers'),
        width: 52,
        print: 'below',
        value: ({ answers }) =>
          answers.length === 0
            ? say('no-answer')
            : answersCell(wording, answers, 'omitted.answers'),
      },
    ],
    people: [
      { id: 'purpose', heading: say('fill.purpose'), width: 22 },
      { id: 'line', heading: say('fill.line'), width: 20 },
      { id: 'ends', heading: say('fill.ends'), width: 24 },
      {
        id: 'always',
        heading: say('fill.always'),
        width: 12,
        offers: [say('always.yes'), say('always.no')],
      },
      { id: 'watched-by', heading: say('fill.watched-by'), width: 20 },
      { id: 'remarks', heading: say('fill.remarks'), width: 24 },
    ],
  });
}
