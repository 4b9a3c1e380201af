import { basisOf } from '../../agreement/basis.js';
import type { FilledLine } from '../../agreement/filled.js';
import type { MatrixLine } from '../../demarcation/model.js';
import { visibleText } from '../../text/visible.js';
import { commentCell } from '../filled-in.js';
import type { PaperGroup, PaperRow, PaperTable } from '../model.js';
import type { Wording } from '../sources.js';
import { type HiddenColumn, tableOf } from '../table.js';
import { proposalColumns, subjectColumns } from './columns.js';
import { decisionColumns } from './decisions.js';
import { BASIS_ID, BASIS_WHEN_WRITTEN_ID, basisText, DECISION_KEY_ID } from './memory.js';
import { carriedColumns, filledOf, ownColumns, settledOf } from './people.js';

const hiddenColumns = (wording: Wording): readonly HiddenColumn<MatrixLine>[] => {
  const { products } = wording.input.matrix;
  return [
    { id: DECISION_KEY_ID, value: ({ decisionKey }) => decisionKey },
    {
      id: BASIS_ID,
      value: (line) => basisText(settledOf(wording, line)?.basis ?? basisOf(line, products)),
    },
    { id: BASIS_WHEN_WRITTEN_ID, value: (line) => basisText(basisOf(line, products)) },
  ];
};

function groupsOf({ say, input }: Wording): readonly PaperGroup[] {
  const own = input.agreement?.agreement.ownHeadings ?? [];
  return [
    { id: 'subject', heading: say('group.subject'), people: false },
    { id: 'proposal', heading: say('group.proposal'), people: false },
    { id: 'agreement-1', heading: say('group.agreement-1'), people: true },
    { id: 'agreement-2', heading: say('group.agreement-2'), people: true },
    ...(own.length === 0 ? [] : [{ id: 'own', heading: say('group.own'), people: true }]),
  ];
}

/**
 * 責任分界表: one row per line of the matrix; what it is about, the proposal, and the cells for what
 * people agree, with what they agreed before.
 */
export function matrixTable(wording: Wording): PaperTable {
  const subject = subjectColumns(wording);
  const table = tableOf({
    columns: [
      ...subject,
      ...proposalColumns(wording),
      ...(wording.input.agreement === null ? [] : carriedColumns(wording)),
      ...decisionColumns(wording),
      ...ownColumns(wording),
    ],
    groups: groupsOf(wording),
    rows: wording.input.matrix.lines,
    keyOf: ({ decisionKey }) => decisionKey,
    opensGroup: (line, previous) => line.row !== previous.row,
    entered: (line, id) => filledOf(wording, line)?.entries.has(id) ?? false,
    comment: (line, id) =>
      commentCell(wording.say, filledOf(wording, line)?.comments.get(id)?.text ?? null),
    hidden: hiddenColumns(wording),
    lead: subject.length,
  });
  return { ...table, rows: [...table.rows, ...addedRows(wording, table)] };
}

/**
 * Lines people added to the last table, word for word under the columns of this one; they carry no
 * key, for no line of the matrix stands behind them.
 */
function addedRows({ input }: Wording, { columns, hidden }: PaperTable): readonly PaperRow[] {
  const textOf = (line: FilledLine, { id, heading }: PaperTable['columns'][number]): string =>
    line.entries.get(id)?.text ?? line.own.find((one) => one.heading === heading)?.text ?? '';
  return (input.agreement?.agreement.added ?? []).map((line, index) => ({
    key: `added-${index + 1}`,
    joined: [`added-${index + 1}`],
    cells: columns.map((column) => ({
      text: visibleText(textOf(line, column)),
      look: { tone: 'input' },
    })),
    opensGroup: index === 0,
    aside: false,
    entered: [],
    added: true,
    hidden: hidden.map(() => null),
  }));
}
