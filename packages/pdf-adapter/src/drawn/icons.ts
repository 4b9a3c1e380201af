import { type Box, boxAround, ICON_SIGNS } from '@kaijisho/core';
import { ByHeight } from '../geometry/by-height.js';
import type { Glyph, Outline, PageContent, PaintedPath } from '../operators/content.js';
import { isAlmostWhite } from './colour.js';
import {
  type IconPart,
  type IconShape,
  iconShapeOf,
  looksLike,
  type PlainShape,
} from './icon-shapes.js';
import { isRound, shareOf } from './shapes.js';

/**
 * Icons as web pages answer with them: discs with a sign drawn on them in white, or rings of their size with
 * one in their own colour. They stand in the text and take part in it as characters: a tick, a cross or a bar
 * as such, any other by a sign of its own, which only a legend can explain.
 */

/** One icon of a file: its sign, its colour, and the character it is read as. */
export interface IconKind {
  readonly shape: IconShape;
  readonly colour: string;
  readonly size: number;
  readonly text: string;
}

const PLAIN: Readonly<Record<PlainShape, string>> = { tick: '✓', cross: '×', bar: '－' };
/** Stands for all icons that nobody knows and that are left when there are no further signs. */
const OTHERS = '⬗';

const SMALLEST = 5;
const LARGEST = 24;
/** Fewer on a page are an ornament, a logo or a seal. */
const FEWEST = 3;
/** Icons of one set differ in size by no more than this share. */
const SAME_SIZE = 0.2;
/** What is drawn on an icon does not reach over its edge by more than this, in points. */
const OVER_EDGE = 0.5;

/** A disc or a ring with what is drawn on it. */
interface Icon {
  readonly box: Box;
  readonly colour: string;
  readonly parts: readonly IconPart[];
  /** Everything that is painted for it. */
  readonly paths: readonly PaintedPath[];
  readonly solid: boolean;
}

interface Placed {
  readonly box: Box;
  readonly path: PaintedPath;
}

/**
 * A page with its icons as characters instead of drawings.
 * @param ink the colour of its text
 * @param known icons of the pages before; those of this page are added
 */
export function withIconsAsText(content: PageContent, ink: string, known: IconKind[]): PageContent {
  const icons = iconsOf(content, known);
  if (icons.length === 0) return content;
  const drawn = new Set(icons.flatMap(({ paths }) => paths));
  const glyphs = icons.flatMap((icon) => glyphOf(icon, ink, known));
  return {
    ...content,
    glyphs: [...content.glyphs, ...glyphs],
    paths: content.paths.filter((path) => !drawn.has(path)),
  };
}

function glyphOf({ box, colour, parts, paths }: Icon, ink: string, known: IconKind[]): Glyph[] {
  const shape = iconShapeOf(parts);
  if (shape === undefined) return [];
  return [
    {
      text: kindOf(shape, colour, box.height, known).text,
      box,
      size: box.height,
      angle: 0,
      vertical: false,
      bold: false,
      colour: ink,
      order: paths[0]?.order ?? 0,
    },
  ];
}

/** The kind of an icon, added where it is met first. One sign in two colours says two things. */
function kindOf(shape: IconShape, colour: string, size: number, known: IconKind[]): IconKind {
  const alike = known.filter((kind) => looksLike(kind.shape, shape));
  const same = alike.find((kind) => kind.colour === colour);
  if (same !== undefined) return same;
  const used = new Set(known.map(({ text }) => text));
  const plain = shape.plain === null || alike.length > 0 ? undefined : PLAIN[shape.plain];
  const text = plain ?? ICON_SIGNS.find((sign) => !used.has(sign)) ?? OTHERS;
  const kind = { shape, colour, size, text };
  known.push(kind);
  return kind;
}

/** The icons of a page; [] where they are too few, or are boxes to tick. */
function iconsOf({ paths, glyphs }: PageContent, known: readonly IconKind[]): readonly Icon[] {
  // Most pages have no discs, however much is drawn on them.
  if (!paths.some(({ outlines }) => outlines.some(isDisc))) return [];
  const placed = paths.map((path): Placed => ({ path, box: boxAround(path.outlines.map(boxOf)) }));
  const rounds = placed.filter(({ path, box }) => isSmall(box) && path.outlines.some(isDisc));
  if (rounds.length === 0) return [];
  const [byHeight, words] = [new ByHeight(placed), new ByHeight(glyphs)];
  const found = distinct(rounds).flatMap(
    (round) =>
      iconOn(
        round,
        byHeight.within(round.box).filter(({ box }) => liesIn(box, round.box)),
        words,
      ) ?? [],
  );
  const solid = found.filter((icon) => icon.solid);
  const sizes = [...known.map(({ size }) => size), ...solid.map(({ box }) => box.height)];
  const isOfSet = ({ height }: Box) =>
    sizes.some((size) => Math.abs(size - height) <= SAME_SIZE * Math.max(size, height));
  const icons = found.filter(({ box }) => isOfSet(box));
  if (icons.length < FEWEST && known.length === 0) return [];
  // A disc or ring with nothing on it is a box that nobody ticked.
  const own = new Set(icons.flatMap((icon) => icon.paths));
  return rounds.some(({ path, box }) => !own.has(path) && isOfSet(box)) ? [] : icons;
}

const boxOf = ({ box }: Outline): Box => box;

const isSmall = ({ width, height }: Box): boolean =>
  Math.min(width, height) >= SMALLEST &&
  Math.max(width, height) <= LARGEST &&
  Math.abs(width - height) < 0.1 * height;

const isDisc = (outline: Outline): boolean =>
  outline.curved && isSmall(outline.box) && isRound(shareOf(outline));

/** One of those that are painted over one another: the ring around a disc is of its icon. */
function distinct(rounds: readonly Placed[]): readonly Placed[] {
  const byHeight = new ByHeight(rounds);
  const taken = new Set<Placed>();
  return rounds.filter((round) => {
    if (taken.has(round)) return false;
    for (const other of byHeight.within(round.box)) taken.add(other);
    return true;
  });
}

/** The icon that a disc or ring makes with what is drawn on it; undefined where it makes none. */
function iconOn(
  { box, path }: Placed,
  inside: readonly Placed[],
  words: ByHeight<Glyph>,
): Icon | undefined {
  if (words.within(box).length > 0) return undefined;
  const isGround = (one: Placed) => one.path.outlines.some((outline) => isDisc(outline));
  const grounds = inside.filter((one) => isGround(one) && isNearly(one.box, box));
  const signs = inside.filter((one) => !grounds.includes(one) && one.path.order > path.order);
  if (grounds.length + signs.length < inside.length) return undefined;
  const filled = grounds.find(({ path: { fill } }) => fill !== null && !isAlmostWhite(fill));
  const rim = grounds.find(({ path: { stroke } }) => stroke !== null && !isAlmostWhite(stroke));
  const colour = filled?.path.fill ?? rim?.path.stroke;
  if (colour === undefined || colour === null) return undefined;
  const isSeen = ({ path: { stroke, fill } }: Placed) =>
    isAlmostWhite(stroke ?? fill ?? colour) === (filled !== undefined);
  // What is cut out of a disc shows the white of the paper.
  const cut = filled?.path.outlines.filter((outline) => !isNearly(outline.box, box)) ?? [];
  const parts = [
    ...signs.map((one): IconPart => ({ path: one.path, outlines: one.path.outlines })),
    ...(filled !== undefined && cut.length > 0
      ? [{ path: { ...filled.path, stroke: null }, outlines: cut }]
      : []),
  ];
  // A dot is what a round box is ticked with.
  const isDot = parts.some(({ outlines }) => outlines.some(isRoundDot));
  if (parts.length === 0 || isDot || !signs.every(isSeen)) return undefined;
  return {
    box,
    colour,
    parts,
    paths: [...grounds, ...signs].map((one) => one.path),
    solid: filled !== undefined,
  };
}

const isRoundDot = (outline: Outline): boolean => outline.curved && isRound(shareOf(outline));

/** Share of an icon's height by which the outlines of its disc and its rim may differ. */
const RIM = 0.15;

const isNearly = (one: Box, other: Box): boolean =>
  Math.abs(one.width - other.width) <= RIM * other.width &&
  Math.abs(one.height - other.height) <= RIM * other.height;

const liesIn = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - OVER_EDGE &&
  inner.y >= outer.y - OVER_EDGE &&
  inner.x + inner.width <= outer.x + outer.width + OVER_EDGE &&
  inner.y + inner.height <= outer.y + outer.height + OVER_EDGE;
