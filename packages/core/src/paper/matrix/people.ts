import { FIELD } from '../../agreement/fields.js';
import type { FilledLine } from '../../agreement/filled.js';
import type { SettledLine } from '../../agreement/model.js';
import type { MatrixLine } from '../../demarcation/model.js';
import type { Wording } from '../sources.js';
import type { ColumnOf } from '../table.js';

/** What people wrote, put back into the cells they wrote it in. */

/** The settled line of a line of the matrix; undefined in a first draft. */
export const settledOf = ({ settled }: Wording, line: MatrixLine): SettledLine | undefined =>
  settled.get(line.decisionKey);

/** The line as people filled it in, if they did. */
export const filledOf = (wording: Wording, line: MatrixLine): FilledLine | null =>
  settledOf(wording, line)?.filled ?? null;

/** Width of a column people added, in widths of a digit. */
export const OWN_WIDTH = 16;

/** The columns people added, with what they wrote, after all of ours. They get no id of ours. */
export function ownColumns(wording: Wording): readonly ColumnOf<MatrixLine>[] {
  const headings = wording.input.agreement?.agreement.ownHeadings ?? [];
  return headings.map((heading, index) => ({
    id: `own.${index + 1}`,
    heading,
    width: OWN_WIDTH,
    people: true,
    group: 'own',
    look: { tone: 'input' },
    value: (line) =>
      filledOf(wording, line)
        ?.own.filter((entry) => entry.heading === heading)
        .map(({ text }) => text)
        .join('\n') ?? null,
  }));
}

/** What became of each line since the last table, and room to confirm a decision again. */
export function carriedColumns(wording: Wording): readonly ColumnOf<MatrixLine>[] {
  const { say } = wording;
  return [
    {
      id: 'tool.carried',
      heading: say('col.carried'),
      width: 13,
      group: 'agreement-1',
      value: (line) => say(`carried.${settledOf(wording, line)?.carried ?? 'new'}`),
      look: (line) =>
        settledOf(wording, line)?.carried === 'changed'
          ? { tone: 'attention', bold: true, centred: true }
          : { centred: true },
    },
    {
      id: FIELD.reconfirmed,
      heading: say('decision.reconfirmed'),
      width: 12,
      people: true,
      group: 'agreement-1',
      look: { tone: 'input' },
      // A confirmation speaks of the answers of its time: the next change needs another one.
      value: () => null,
    },
  ];
}
