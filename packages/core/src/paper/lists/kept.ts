import type { FilledLine, OwnEntry } from '../../agreement/filled.js';
import { keptText } from '../../agreement/kept.js';
import type { Agreement } from '../../agreement/model.js';
import type { PaperSay, PaperWordId } from '../../messages/paper/index.js';
import type { Place } from '../../model/place.js';
import { decisionHeadings } from '../matrix/decisions.js';
import type { PaperSection } from '../model.js';
import { listSection } from '../section.js';
import type { Wording } from '../sources.js';
import { type ColumnOf, numberColumn } from '../table.js';

/** Id of the hidden column that holds a decision with its key, to bring it back. */
export const KEPT_ID = 'kept';
/** Ids of the columns that are read back where there is no decision behind a line. */
export const KEPT_HEADING_ID = 'tool.kept-heading';
export const KEPT_TEXT_ID = 'tool.kept-text';
export const KEPT_PLACE_ID = 'tool.kept-place';
/** What stands in the hidden column of what a formula showed: told once, for its value is in its cell. */
export const KEPT_FORMULA = 'formula';

/** One thing people wrote that has no place in the new table. */
interface KeptLine {
  readonly kind: PaperWordId;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly place: Place;
  readonly decision: FilledLine | null;
  readonly formula: boolean;
}

/** All entries of a line as one text: `heading: text`, one on each line. */
function entriesText(
  line: FilledLine,
  headings: ReadonlyMap<string, string>,
  say: PaperSay,
): string {
  const entryText = (label: string, text: string) => say('labelled', { label, text });
  const entries = [...line.entries].map(([id, { text }]) =>
    entryText(headings.get(id) ?? id, text),
  );
  const own = [...line.own, ...line.overwritten].map(({ heading, text }) =>
    entryText(heading, text),
  );
  return [...entries, ...own].join('\n');
}

function linesOf(
  agreement: Agreement,
  left: readonly OwnEntry[],
  wording: Wording,
): readonly KeptLine[] {
  const { say } = wording;
  const headings = new Map<string, string>([
    ['status', say('col.status')],
    ['reconfirmed', say('decision.reconfirmed')],
    ...decisionHeadings(say),
  ]);
  const decision =
    (kind: PaperWordId) =>
    (line: FilledLine): KeptLine => ({
      kind,
      label: line.label,
      heading: say('kept.decision'),
      text: entriesText(line, headings, say),
      place: line.place,
      decision: line,
      formula: false,
    });
  const loose = ({ heading, text, place, kind }: OwnEntry): KeptLine => ({
    kind: kind === undefined ? 'kept.loose' : `kept.${kind}`,
    formula: kind === 'formula',
    label: '',
    heading,
    text,
    place,
    decision: null,
  });
  return [
    ...agreement.gone.map(decision('kept.gone')),
    ...agreement.repeated.map(decision('kept.repeated')),
    ...[...agreement.loose, ...left].map(loose),
  ];
}

/**
 * 引き継いだ記入: everything people wrote that no other list has a cell for.
 * @param left entries on lines of other lists that are not there any more
 */
export function keptSection(
  wording: Wording,
  agreement: Agreement,
  left: readonly OwnEntry[],
): PaperSection | null {
  const { say } = wording;
  const rows = linesOf(agreement, left, wording);
  if (rows.length === 0) return null;
  const columns: readonly ColumnOf<KeptLine>[] = [
    numberColumn(say('col.no')),
    { heading: say('col.kept-kind'), width: 26, value: ({ kind }) => say(kind) },
    { id: 'tool.kept-label', heading: say('col.row'), width: 40, value: ({ label }) => label },
    {
      id: KEPT_HEADING_ID,
      heading: say('col.kept-heading'),
      width: 26,
      value: ({ heading }) => heading,
    },
    // Words of people: never cut.
    {
      id: KEPT_TEXT_ID,
      heading: say('col.kept-text'),
      width: 90,
      people: true,
      value: ({ text }) => text,
    },
    {
      id: KEPT_PLACE_ID,
      heading: say('col.kept-place'),
      width: 30,
      value: ({ place }) => `${place.file}\n${place.sheet}!${place.cell}`,
    },
  ];
  return listSection(say, {
    id: 'kept',
    name: 'sheet.kept',
    intro: 'intro.kept',
    columns,
    rows,
    lead: 2,
    hidden: [
      {
        id: KEPT_ID,
        value: ({ decision, formula }) =>
          decision === null ? (formula ? KEPT_FORMULA : null) : keptText(decision),
      },
    ],
  });
}
