import type { TextStyle } from '../../pages/index.js';
import { styleAt, wholeStyle } from '../grid/letter-style.js';
import type { Mark, MarkKind, Slot } from './slots/slot.js';

/**
 * Marks made by looks alone: one of the printed words filled, framed, bold, underlined, in another
 * colour, or the other two struck out. A look counts only by contrast within the row, and only
 * against what the column looks like on every row (a column shaded throughout marks nothing).
 */
const STYLES = ['struck', 'framed', 'fill', 'bold', 'underlined', 'colour'] as const;
type Look = (typeof STYLES)[number];

const KIND: Readonly<Record<Look, MarkKind>> = {
  struck: 'struck',
  framed: 'frame',
  fill: 'fill',
  bold: 'bold',
  underlined: 'underline',
  colour: 'colour',
};
/** Kinds of mark that are made by looks. */
export const LOOKS: ReadonlySet<MarkKind> = new Set(Object.values(KIND));
const CONFIDENCE: Readonly<Record<Look, number>> = {
  struck: 0.95,
  framed: 0.94,
  fill: 0.95,
  bold: 0.93,
  underlined: 0.93,
  colour: 0.92,
};

/** How a slot looks, one text for each look; '' where it has not that look. */
type SlotLooks = Readonly<Record<Look, string>>;

const NO_LOOKS: SlotLooks = {
  struck: '',
  framed: '',
  fill: '',
  bold: '',
  underlined: '',
  colour: '',
};

const told = (has: boolean | undefined): string => (has === undefined ? '' : String(has));

function slotLooks(slot: Slot): SlotLooks {
  const { cell, kind } = slot;
  if (cell === null || isPlain(slot)) return NO_LOOKS;
  const { struck, bold, underlined, colour = '' } = styleOf(slot);
  return {
    struck: told(struck),
    framed: kind !== 'inline' && cell.framed === true ? 'yes' : '',
    fill: kind === 'inline' ? '' : (cell.fill ?? ''),
    bold: told(bold),
    underlined: told(underlined),
    colour,
  };
}

/** Style of the letters of a slot: of its own word, or of its cell. */
export function styleOf({ cell, range }: Slot): TextStyle {
  if (cell === null) return {};
  return range === undefined ? wholeStyle(cell) : styleAt(cell, range);
}

/** What unmarked slots look like: per look, the usual value, or a column's own constant one. */
interface StyleBaseline {
  /** The looks that tell the words of any row apart. Most tables use one or none; the others say nothing. */
  readonly used: readonly Look[];
  readonly usual: Readonly<Record<Look, string>>;
  /** Column → constant value, for looks that never change in that column. */
  readonly constant: Readonly<Partial<Record<Look, ReadonlyMap<number, string>>>>;
  /** Looks that vary between columns but never within one: shading or marks, nobody can tell. */
  readonly suspicious: ReadonlySet<Look>;
}

const columnOf = (slot: Slot): number => (slot.cell?.col ?? 0) * 100 + (slot.range?.[0] ?? 0);

/** A row of printed words, and how they look. */
interface LookedRow {
  readonly slots: readonly Slot[];
  readonly looks: readonly SlotLooks[];
}

/** How words look that nobody has marked: not bold, in black letters, on white ground. */
const PLAIN_LOOKS: ReadonlySet<string> = new Set(['', 'false', '#000000', '#FFFFFF']);

/**
 * The look that most words have. Of two equally frequent ones the plain: with two words on every row,
 * half of them are marked.
 */
const usualOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(
    ([one, a], [other, b]) =>
      b - a || Number(PLAIN_LOOKS.has(other)) - Number(PLAIN_LOOKS.has(one)),
  )[0]?.[0] ?? '';

/** The values of one look: how often each stands, and which stand in each column. */
function tally(rows: readonly LookedRow[], look: Look) {
  const counts = new Map<string, number>();
  const columns = new Map<number, Set<string>>();
  for (const { slots, looks } of rows)
    slots.forEach((slot, index) => {
      const value = looks[index]?.[look] ?? '';
      counts.set(value, (counts.get(value) ?? 0) + 1);
      const at = columnOf(slot);
      const column = columns.get(at);
      if (column === undefined) columns.set(at, new Set([value]));
      else column.add(value);
    });
  return { counts, columns };
}

/** Learns the baseline from all rows of a table that print their words. */
function styleBaseline(rows: readonly LookedRow[]): StyleBaseline {
  const usual = { ...NO_LOOKS };
  const constant: Partial<Record<Look, ReadonlyMap<number, string>>> = {};
  const suspicious = new Set<Look>();
  const used = STYLES.filter((look) => rows.some((row) => tellsApart(row, look)));
  for (const look of used) {
    const { counts, columns } = tally(rows, look);
    usual[look] = usualOf(counts);
    const fixed = new Map<number, string>();
    for (const [column, [only, ...others]] of columns)
      if (only !== undefined && others.length === 0) fixed.set(column, only);
    const enough = rows.length >= 3;
    constant[look] = enough ? fixed : NO_COLUMNS;
    const isUsual = (value: string) => value === usual[look];
    if (enough && fixed.size === columns.size && ![...fixed.values()].every(isUsual))
      suspicious.add(look);
  }
  return { used, usual, constant, suspicious };
}

/** The baseline, where a look that the page asks for is never taken for shading. */
function withAsked(baseline: StyleBaseline, asked: () => readonly MarkKind[]): StyleBaseline {
  if (baseline.suspicious.size === 0) return baseline;
  const kinds = asked();
  const meant = STYLES.filter((look) => kinds.includes(KIND[look]));
  return {
    ...baseline,
    constant: {
      ...baseline.constant,
      ...Object.fromEntries(meant.map((look) => [look, NO_COLUMNS])),
    },
    suspicious: new Set([...baseline.suspicious].filter((look) => !meant.includes(look))),
  };
}

const NO_COLUMNS: ReadonlyMap<number, string> = new Map();

/** The marks that the looks of a table's printed words make. */
export interface TableLooks {
  /** Marks of one row by looks. Striking words out leaves the others standing, be it one or two. */
  readonly marksOf: (slots: readonly Slot[]) => readonly Mark[];
  /** Whether every printed word of a row is struck out: then none is chosen, and none left open. */
  readonly allStruck: (slots: readonly Slot[]) => boolean;
  /** Whether the same word of one cell stands out on every row: shading or marks, nobody can tell. */
  readonly alwaysSame: (slots: readonly Slot[]) => boolean;
}

/** Whether a row prints its words. All places of a row are of one kind. */
const isPrinted = ([first]: readonly Slot[]): boolean =>
  first?.kind === 'word' || first?.kind === 'inline';

/** Whether a slot looks like nothing in particular. Most do, and most rows are done with that. */
const isPlain = ({ cell }: Slot): boolean =>
  cell === null ||
  (cell.style === undefined &&
    cell.runs === undefined &&
    cell.fill === undefined &&
    cell.framed === undefined);

const NO_MARKS: readonly Mark[] = [];

/**
 * Learns what the words of a table usually look like, and tells what stands out.
 * @param asked the kinds of mark that the page asks for in words: with them a column that looks
 * different throughout is one answer to all questions, and no shading
 */
export function looksOf(
  rows: readonly (readonly Slot[])[],
  asked: () => readonly MarkKind[] = () => [],
): TableLooks {
  const looksOfRow = new Map<readonly Slot[], readonly SlotLooks[]>();
  const looked = (slots: readonly Slot[]): LookedRow => {
    const looks = looksOfRow.get(slots) ?? slots.map(slotLooks);
    looksOfRow.set(slots, looks);
    return { slots, looks };
  };
  let learnt: StyleBaseline | undefined;
  const baseline = () => {
    learnt ??= withAsked(styleBaseline(rows.filter(isPrinted).map(looked)), asked);
    return learnt;
  };
  return {
    marksOf: (slots) =>
      !isPrinted(slots) || slots.every(isPlain) ? NO_MARKS : styleMarks(looked(slots), baseline()),
    alwaysSame: (slots) => {
      if (slots[0]?.kind !== 'inline' || slots.every(isPlain)) return false;
      const { suspicious } = baseline();
      const { looks } = looked(slots);
      return looks.some(
        (own) =>
          STYLES.filter((look) => suspicious.has(look) && isAlone(own, looks, look)).length > 1,
      );
    },
    allStruck: (slots) =>
      slots.length > 1 &&
      !slots.some(isPlain) &&
      looked(slots).looks.every(({ struck }) => struck === 'true'),
  };
}

/** Whether a word looks in one way and all others of its row alike in another. */
const isAlone = (own: SlotLooks, row: readonly SlotLooks[], look: Look): boolean => {
  const others = new Set(row.filter((other) => other !== own).map((other) => other[look]));
  return others.size === 1 && !others.has(own[look]) && own[look] !== '';
};

/** Grey letters beside darker ones are those that do not apply as often as those that do. */
const FAINT = 0.6;

/** Whether letters of a colour `#RRGGBB` are a grey that is lighter than print. */
function isFaint(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.min(...parts) >= 0x60 && Math.max(...parts) - Math.min(...parts) <= 0x18;
}

/** Whether a look tells the words of a row apart: one look throughout tells nothing. */
const tellsApart = ({ looks }: LookedRow, look: Look): boolean =>
  looks.some((own) => own[look] !== looks[0]?.[look]);

function styleMarks(row: LookedRow, baseline: StyleBaseline): readonly Mark[] {
  const marks: Mark[] = [];
  for (const look of baseline.used)
    if (tellsApart(row, look))
      for (const slot of markedBy(look, row, baseline)) marks.push(markOf(look, slot, row));
  return marks;
}

/** The slots that one look marks, by their index. */
function markedBy(look: Look, { slots, looks }: LookedRow, baseline: StyleBaseline): number[] {
  const indexes = [...slots.keys()];
  // Striking out is no matter of contrast: two of three words are struck on every row.
  if (look === 'struck') return indexes.filter((index) => looks[index]?.struck !== 'true');
  if (baseline.suspicious.has(look)) return [];
  const differing = indexes.filter((index) => {
    const slot = slots[index];
    const own = slot && baseline.constant[look]?.get(columnOf(slot));
    return looks[index]?.[look] !== (own ?? baseline.usual[look]);
  });
  return differing.length === slots.length ? [] : differing;
}

const markOf = (look: Look, slot: number, { slots, looks }: LookedRow): Mark => ({
  slot,
  kind: KIND[look],
  confidence: look === 'colour' && isFaint(looks[slot]?.colour ?? '') ? FAINT : CONFIDENCE[look],
  raw: `${look}: ${slots[slot]?.cell?.text ?? ''}`,
});
