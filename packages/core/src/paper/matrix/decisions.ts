import { FIELD } from '../../agreement/fields.js';
import type { Entry } from '../../agreement/filled.js';
import { demarcationData } from '../../catalogue/demarcation.js';
import { allocationSchema } from '../../catalogue/demarcation-schema.js';
import type { MatrixLine } from '../../demarcation/model.js';
import type { PaperSay, PaperWordId } from '../../messages/paper/index.js';
import type { Wording } from '../sources.js';
import type { CellContent, ColumnOf } from '../table.js';
import { filledOf } from './people.js';

/**
 * The columns people fill in, one or more per decision field of `demarcation.json`. The tool writes
 * into them only what people wrote there before: nothing it derives is an agreement.
 */

/** How a decision column is filled in. */
export type EntryKind = 'text' | 'date' | 'allocation' | 'effort' | 'yes-no';

interface DecisionColumn {
  readonly heading: PaperWordId;
  readonly width: number;
  readonly entry: EntryKind;
  /** Width beside the columns that a settled table has in addition. */
  readonly narrow?: number;
  /** Which half of the agreement the column stands in. */
  readonly half: 1 | 2;
  /** Printed below the line where paper is narrow. */
  readonly print?: 'below';
}

/** Layout by decision field. Widths of each half add up so that print pages break between them. */
const LAYOUT: Readonly<Record<string, readonly DecisionColumn[]>> = {
  allocation: [{ heading: 'decision.allocation', width: 18, entry: 'allocation', half: 1 }],
  institutionPart: [
    { heading: 'decision.institutionPart', width: 28, narrow: 20, entry: 'text', half: 1 },
  ],
  vendorPart: [{ heading: 'decision.vendorPart', width: 28, narrow: 20, entry: 'text', half: 1 }],
  otherPart: [{ heading: 'decision.otherPart', width: 20, narrow: 16, entry: 'text', half: 1 }],
  'trigger and deadline': [
    { heading: 'decision.trigger', width: 20, narrow: 16, entry: 'text', half: 1 },
  ],
  'equipment owner': [
    { heading: 'decision.owner', width: 13, entry: 'text', half: 1, print: 'below' },
  ],
  'equipment installer': [
    { heading: 'decision.installer', width: 13, entry: 'text', half: 1, print: 'below' },
  ],
  'equipment maintainer': [
    { heading: 'decision.maintainer', width: 13, entry: 'text', half: 1, print: 'below' },
  ],
  'binding document and clause': [
    { heading: 'decision.document', width: 25, narrow: 24, entry: 'text', half: 1 },
  ],
  'subcontractor and its approval': [
    { heading: 'decision.subcontractor', width: 24, entry: 'text', half: 1, print: 'below' },
  ],
  'closing measure': [{ heading: 'decision.measure', width: 32, entry: 'text', half: 2 }],
  'effort (now / planned with budget year)': [
    { heading: 'decision.effort', width: 17, entry: 'effort', half: 2 },
  ],
  'owner of the measure': [
    { heading: 'decision.measure-owner', width: 15, entry: 'text', half: 2 },
  ],
  'due date': [{ heading: 'decision.due', width: 12, entry: 'date', half: 2 }],
  'residual risk accepted by': [{ heading: 'decision.risk', width: 15, entry: 'text', half: 2 }],
  'reason for 該当なし': [{ heading: 'decision.reason', width: 22, entry: 'text', half: 2 }],
  'first confirmation (yes/no, date)': [
    { heading: 'decision.confirmed', width: 10, entry: 'yes-no', half: 2, print: 'below' },
    { heading: 'decision.confirmed-on', width: 12, entry: 'date', half: 2, print: 'below' },
  ],
  'completion date': [
    { heading: 'decision.completed', width: 12, entry: 'date', half: 2, print: 'below' },
  ],
  'management approval date': [
    { heading: 'decision.approved', width: 12, entry: 'date', half: 2, print: 'below' },
  ],
  'next review date': [
    { heading: 'decision.review', width: 12, entry: 'date', half: 2, print: 'below' },
  ],
  remarks: [{ heading: 'decision.remarks', width: 31, entry: 'text', half: 2, print: 'below' }],
};

/** How a column of people is filled in, by its id; undefined for one that is not ours. */
export function entryKindOf(id: string): EntryKind | undefined {
  if (id === FIELD.reconfirmed) return 'date';
  const [field = '', number = '1'] = id.split('#');
  return LAYOUT[field]?.[Number(number) - 1]?.entry;
}

/**
 * The columns of a decision field with their ids; `#2` is the second one of a field.
 * @throws when the catalogue has a decision field there is no column for
 */
export function decisionColumnsOf(
  field: string,
): readonly (DecisionColumn & { readonly id: string })[] {
  const columns = LAYOUT[field];
  if (columns === undefined) throw new Error(`No column for the decision field "${field}"`);
  return columns.map((plan, index) => ({
    ...plan,
    id: index === 0 ? field : `${field}#${index + 1}`,
  }));
}

const allColumns = () => demarcationData().decisionFields.flatMap(decisionColumnsOf);

/** Heading of every decision column by its id. */
export const decisionHeadings = (say: PaperSay): readonly (readonly [string, string])[] =>
  allColumns().map(({ id, heading }) => [id, say(heading)]);

/** Words of the list a column offers; [] where people write. */
export function offersOf(entry: EntryKind | undefined, say: PaperSay): readonly string[] {
  switch (entry) {
    case 'allocation':
      return allocationSchema.options.map((allocation) => say(`allocation.${allocation}`));
    case 'yes-no':
      return [say('choice.yes'), say('choice.no')];
    case 'effort':
      return [say('effort.now'), say('effort.planned')];
    default:
      return [];
  }
}

/** What people wrote, as a cell holds it: a date in figures, everything else as they wrote it. */
const entryContent = (entry: Entry | undefined, isDate: boolean): CellContent => {
  if (entry === undefined) return null;
  return isDate && entry.value !== null ? dateCell(entry.value) : entry.text;
};

/** Days between the epochs of spreadsheets and of Unix (a serial of 25569 is 1970-01-01). */
const EPOCH_DAYS = 25_569;

/** A date, YYYY-MM-DD: people read it in figures, spreadsheets count days. */
function dateCell(date: string): CellContent {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    text: `${year}/${month}/${day}`,
    number: Date.UTC(year, month - 1, day) / 86_400_000 + EPOCH_DAYS,
    format: 'yyyy/m/d',
  };
}

/** The decision columns in the order of the catalogue, with what people wrote. */
export const decisionColumns = (wording: Wording): readonly ColumnOf<MatrixLine>[] =>
  allColumns().map(({ id, heading, width, narrow, entry, half, print }) => ({
    id,
    heading: wording.say(heading),
    width: wording.input.agreement === null ? width : (narrow ?? width),
    people: true,
    look: { tone: 'input' },
    group: `agreement-${half}`,
    print: print ?? 'across',
    offers: offersOf(entry, wording.say),
    value: (line) => entryContent(filledOf(wording, line)?.entries.get(id), entry === 'date'),
  }));
