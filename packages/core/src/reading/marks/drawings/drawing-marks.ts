import { addTo } from '../../../basics/grouped.js';
import { type Box, centreOf, contains, type Drawing, overlapArea } from '../../../pages/index.js';
import type { Mark, MarkKind } from '../slots/slot.js';
import { glyphKind } from '../words/glyphs.js';
import { optionWord } from '../words/option-words.js';
import { type Arrow, arrowsDown, carriedBy } from './arrows.js';
import { cardFrames } from './card-frames.js';
import { controlTargets, isControl } from './control-marks.js';
import { type DrawableRow, rowsBetween, type Target } from './drawable-row.js';
import { goesAroundNothing, loopedRows } from './rings.js';

/** A mark that lies on the page, placed on one slot of one row. */
export interface PlacedMark extends Mark {
  readonly row: number;
  /** The stamp or picture that made it: what it shows is not known. */
  readonly stamp?: Drawing;
}

/** A drawing that could be a mark but fits no slot, or two about equally. */
export interface UnplacedMark {
  readonly drawing: Drawing;
  readonly rows: readonly number[];
}

const DRAWN = new Set<Drawing['kind']>([
  'ellipse',
  'frame',
  'tick',
  'cross',
  'text',
  'box',
  'stamp',
]);

/** A drawing may reach over its neighbours; its own slot must get this many times their share. */
const CLEAR_MARGIN = 1.5;

/** What a drawing says, when it can be a mark at all. */
function meaning(
  drawing: Drawing,
): { readonly kind: MarkKind; readonly chosen: boolean } | undefined {
  if (drawing.hidden === true) return undefined;
  if (isControl(drawing)) return { kind: 'control', chosen: drawing.state === 'on' };
  if (!DRAWN.has(drawing.kind)) return undefined;
  const label = drawing.label?.trim() ?? '';
  if (label === '') return { kind: 'drawn', chosen: true };
  const glyph = glyphKind(label);
  return glyph === 'chosen' || glyph === 'cross' ? { kind: 'drawn', chosen: true } : undefined;
}

/** A text put over the answers that is none of them: 回答保留. */
const saysSomething = ({ kind, label = '', hidden }: Drawing): boolean =>
  kind === 'text' && hidden !== true && /\p{L}/u.test(label);

/** A shape of which nobody knows what it is. */
const isStrange = ({ kind, hidden }: Drawing): boolean => kind === 'other' && hidden !== true;

/** The row between whose printed words somebody marked nothing but the space: which one is meant cannot be told. */
function betweenWords({ box, name }: Drawing, rows: readonly DrawableRow[]): Target | undefined {
  if (name === undefined) return undefined;
  const { x, y } = centreOf(box);
  const row = rowsBetween(y, y, rows).find((index) => {
    const slots = (rows[index]?.slots ?? []).filter(
      ({ kind }) => kind === 'inline' || kind === 'word',
    );
    return (
      slots.length > 1 &&
      slots.some(
        (slot) => slot.box.x < x && y >= slot.box.y && y <= slot.box.y + slot.box.height,
      ) &&
      slots.some((slot) => slot.box.x > x)
    );
  });
  return row === undefined ? undefined : { row, slot: null, confidence: 0 };
}

/** Captions that are an answer word make a slot of their own and are not placed by position. */
export const isCaptioned = (drawing: Drawing): boolean =>
  isControl(drawing) && optionWord(drawing.label ?? '') !== undefined;

/** A control that stands for the answer it is placed at. */
const isPlaced = (drawing: Drawing): boolean =>
  isControl(drawing) && drawing.hidden !== true && !isCaptioned(drawing);

/** The marks that the drawings of a page make, and those that nobody can place. */
interface DrawnMarks {
  readonly placed: readonly PlacedMark[];
  readonly unplaced: readonly UnplacedMark[];
  /** Rows with a shape that marks nothing at every place to answer. */
  readonly fields: readonly number[];
}

const NO_DRAWINGS: DrawnMarks = { placed: [], unplaced: [], fields: [] };

/**
 * Places drawings and controls on slots by area and centre. A line over a word is read as striking
 * it out; two struck words of three mark the third.
 */
export function drawingMarks(
  drawings: readonly Drawing[],
  rows: readonly DrawableRow[],
): DrawnMarks {
  if (drawings.length === 0) return NO_DRAWINGS;
  const placed: PlacedMark[] = [];
  const unplaced: UnplacedMark[] = [];
  const controls = controlTargets(drawings.filter(isPlaced), rows);
  const struck = new Map<number, Set<number>>();
  const lines = new Map<number, Drawing>();
  const unknown = new Map<number, Set<number>>();
  const underlined = new Map<number, { readonly drawing: Drawing; readonly slot: number }[]>();
  const cards = cardFrames(drawings, rows);
  const arrows = arrowsDown(drawings);
  const ofArrows = new Set(arrows.flatMap(({ strokes }) => strokes));
  for (const drawing of withoutTakenBack(drawings)) {
    if (isCaptioned(drawing) || cards.has(drawing) || ofArrows.has(drawing)) continue;
    if (drawing.kind === 'line' && drawing.hidden !== true) {
      const target = strikeTarget(drawing.box, rows);
      if (target?.under === true) {
        addTo(underlined, target.row, { drawing, slot: target.slot });
      } else if (target !== undefined) {
        struck.set(target.row, (struck.get(target.row) ?? new Set()).add(target.slot));
        lines.set(target.row, drawing);
      }
      continue;
    }
    const means = meaning(drawing);
    if (means === undefined) {
      const strange = isStrange(drawing) ? bestTarget(drawing.box, rows) : undefined;
      if (strange !== undefined && strange.slot !== null)
        unknown.set(strange.row, (unknown.get(strange.row) ?? new Set()).add(strange.slot));
      const row = saysSomething(drawing) ? bestTarget(drawing.box, rows)?.row : undefined;
      if (row !== undefined) unplaced.push({ drawing, rows: [row] });
      continue;
    }
    const looped = means.chosen ? loopedRows(drawing, rows) : undefined;
    if (looped !== undefined) {
      if (looped.slot === null) unplaced.push({ drawing, rows: looped.rows });
      else placed.push(...together(drawing, looped.rows, looped.slot));
      continue;
    }
    const found = isControl(drawing)
      ? controls.get(drawing)
      : (bestTarget(drawing.box, rows) ?? betweenWords(drawing, rows));
    if (found === undefined) continue;
    const slot = found.slot === null ? undefined : rows[found.row]?.slots[found.slot];
    if (found.slot === null || (slot !== undefined && goesAroundNothing(drawing, slot))) {
      if (means.chosen) unplaced.push({ drawing, rows: [found.row] });
      continue;
    }
    if (drawing.state === 'mixed') {
      unplaced.push({ drawing, rows: [found.row] });
      continue;
    }
    if (!means.chosen) continue;
    placed.push({
      row: found.row,
      slot: found.slot,
      kind: means.kind,
      confidence: found.confidence,
      ...(drawing.kind === 'stamp' && { stamp: drawing }),
      raw: `${drawing.kind}${drawing.name === undefined ? '' : ` (${drawing.name})`}`,
    });
  }
  placed.push(...arrows.flatMap((arrow) => carriedMarks(arrow, rows, placed)));
  const kept = withoutDecoration(placed, rows);
  const unclear = placed
    .filter((mark) => mark.stamp !== undefined && !kept.includes(mark))
    .flatMap(({ stamp, row }) => (stamp === undefined ? [] : [{ drawing: stamp, rows: [row] }]));
  // With every word struck out none is chosen, and none left open.
  const allStruck = [...lines].flatMap(([row, drawing]) =>
    struck.get(row)?.size === rows[row]?.slots.length ? [{ drawing, rows: [row] }] : [],
  );
  // One word underlined may be chosen, or struck out by a careless hand; all of them are ruled.
  const oneUnderlined = [...underlined].flatMap(([row, [first, ...others]]) =>
    first !== undefined && others.every(({ slot }) => slot === first.slot)
      ? [{ drawing: first.drawing, rows: [row] }]
      : [],
  );
  return {
    placed: [...kept, ...remainders(struck, rows)],
    unplaced: [...unplaced, ...unclear, ...allStruck, ...oneUnderlined],
    fields: [
      ...new Set([
        ...placed.filter((mark) => !kept.includes(mark)).map(({ row }) => row),
        ...[...unknown].flatMap(([row, slots]) =>
          slots.size > 1 && slots.size === rows[row]?.slots.length ? [row] : [],
        ),
      ]),
    ],
  };
}

/** Rows marked at once were each meant, if nobody was careless where the mark ends: a person should see. */
const AT_ONCE = 0.85;

/** One mark on the same place of several rows. */
const together = ({ kind }: Drawing, rows: readonly number[], slot: number): PlacedMark[] =>
  rows.map((row) => ({ row, slot, kind: 'drawn', confidence: AT_ONCE, raw: kind }));

/** What an arrow carries down from the mark above it. */
function carriedMarks(
  arrow: Arrow,
  rows: readonly DrawableRow[],
  placed: readonly PlacedMark[],
): readonly PlacedMark[] {
  const carried = carriedBy(arrow, rows);
  if (carried === null) return [];
  const { from, slot } = carried;
  const isMarked = placed.some((mark) => mark.row === from && mark.slot === slot);
  return isMarked ? together(arrow.shaft, carried.rows, slot) : [];
}

/** Share of a cross that must lie on a circle to take it back. */
const ON_CIRCLE = 0.6;

/** Drawings without circles that a cross takes back, where another circle stands beside them. */
function withoutTakenBack(drawings: readonly Drawing[]): readonly Drawing[] {
  const circles = drawings.filter(({ kind }) => kind === 'ellipse');
  const gone = new Set<Drawing>();
  for (const cross of drawings) {
    if (cross.kind !== 'cross' || cross.label !== undefined) continue;
    const under = circles.find(
      ({ box }) => overlapArea(box, cross.box) > ON_CIRCLE * cross.box.width * cross.box.height,
    );
    const beside = circles.some(
      (other) =>
        other !== under &&
        Math.abs(centreOf(other.box).y - centreOf(cross.box).y) < cross.box.height / 2,
    );
    if (under !== undefined && beside) gone.add(cross).add(under);
  }
  return gone.size === 0 ? drawings : drawings.filter((drawing) => !gone.has(drawing));
}

/** Shapes of one kind on every slot of a row are drawn fields, not marks; of stamps nobody knows. */
function withoutDecoration(
  placed: readonly PlacedMark[],
  rows: readonly DrawableRow[],
): readonly PlacedMark[] {
  const shapes = placed.map(({ kind, row, raw }) =>
    kind === 'drawn' ? `${row} ${raw.split(' ', 1)[0]}` : null,
  );
  const slotsByShape = new Map<string | null, Set<number>>();
  for (const [index, { slot }] of placed.entries()) {
    const shape = shapes[index] ?? null;
    const slots = slotsByShape.get(shape);
    if (slots === undefined) slotsByShape.set(shape, new Set([slot]));
    else slots.add(slot);
  }
  return placed.filter(({ row }, index) => {
    const shape = shapes[index] ?? null;
    const slots = slotsByShape.get(shape)?.size ?? 0;
    return shape === null || slots < Math.max(2, rows[row]?.slots.length ?? 0);
  });
}

/** What drawn lines leave standing of a row's words, be it one or several. */
function remainders(
  struck: ReadonlyMap<number, ReadonlySet<number>>,
  rows: readonly DrawableRow[],
): readonly PlacedMark[] {
  return [...struck].flatMap(([row, slots]) =>
    (rows[row]?.slots ?? []).flatMap((_, slot): readonly PlacedMark[] =>
      slots.has(slot) ? [] : [{ row, slot, kind: 'struck', confidence: 0.93, raw: 'line' }],
    ),
  );
}

/** Rows a box can touch. */
const rowsNear = ({ y, height }: Box, rows: readonly DrawableRow[]): readonly number[] =>
  rowsBetween(y, y + height, rows);

/** A slot that a shape touches, with the share of the smaller of both that they have in common. */
interface Candidate {
  readonly row: number;
  readonly slot: number;
  readonly estimated: boolean;
  readonly score: number;
}

/** What lies on less of a slot has nothing to do with it. */
const TOUCHED = 0.15;

/** The slot a shape encloses: the largest share of area, and clearly more than the next. */
function bestTarget(box: Box, rows: readonly DrawableRow[]): Target | undefined {
  const candidates: Candidate[] = [];
  for (const row of rowsNear(box, rows))
    for (const [index, slot] of rows[row]?.slots.entries() ?? []) {
      const area = overlapArea(box, slot.box);
      const most = Math.min(box.width * box.height, slot.box.width * slot.box.height);
      const score = area / Math.max(1, most);
      if (score > TOUCHED)
        candidates.push({ row, slot: index, estimated: slot.estimated === true, score });
    }
  const [best, second] = candidates.sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const clear = second === undefined || best.score >= CLEAR_MARGIN * second.score;
  if (!clear) return { row: best.row, slot: null, confidence: 0 };
  const margin = second === undefined ? 1 : Math.min(1, best.score / second.score / 3);
  const base = best.estimated ? 0.9 : 0.96;
  return { row: best.row, slot: best.slot, confidence: base - 0.06 * (1 - margin) };
}

/** From this share of a cell's height on, a line runs below the words and underlines them. */
const UNDER = 0.85;

/** A line that runs through the middle of a word strikes it out. */
function strikeTarget(
  box: Box,
  rows: readonly DrawableRow[],
): { readonly row: number; readonly slot: number; readonly under: boolean } | undefined {
  const centre = centreOf(box);
  for (const row of rowsNear(box, rows)) {
    const slots = rows[row]?.slots ?? [];
    const slot = slots.findIndex(
      (candidate) =>
        candidate.kind !== 'column' &&
        contains(candidate.box, centre) &&
        box.width <= candidate.box.width * 1.3 &&
        box.height <= candidate.box.height * 1.5 &&
        box.width + box.height >= Math.min(8, candidate.box.width * 0.3),
    );
    const word = slots[slot]?.box;
    if (word !== undefined) return { row, slot, under: centre.y >= word.y + word.height * UNDER };
  }
  return undefined;
}
