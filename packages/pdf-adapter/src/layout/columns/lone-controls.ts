import { type Box, centreOf, contains, type Drawing, groupedBy } from '@kaijisho/core';
import { glyphsOfField } from '../../annotations/fields.js';
import { bottom, right } from '../../geometry/box.js';
import type { ByHeight } from '../../geometry/by-height.js';
import { clustered, countBetween } from '../../geometry/clusters.js';
import type { Band } from '../text/bands.js';
import { partedAt } from '../text/chunks.js';
import type { Character, Line } from '../text/text.js';
import { headingOf, isFreeAt, withEdges } from './columns.js';

/** Columns of check boxes and option buttons whose words stand in the heading alone, or close behind them. */

/** Fewer controls below one another than this make no column. */
const FEWEST_BELOW = 3;
/** Controls below one another have the same middle. */
const SAME_MIDDLE = 2;
/** A word this close to a control, in widths of it, is the control's own. */
const CLOSE = 0.8;
/** Share of the controls that may have text as close as that: questions may end right before one. */
const MOST_CLOSE = 0.4;
/** So many controls tell whether words stand beside them: no form has more on one page. */
const MOST_ASKED = 2_000;

/** Boxes of check boxes and option buttons. */
export const controlsIn = (drawings: readonly Drawing[]): readonly Box[] =>
  drawings.flatMap(({ kind, box }) => (kind === 'checkbox' || kind === 'option' ? [box] : []));

function hasWordBeside(control: Box, printed: ByHeight<Character>): boolean {
  const reach = CLOSE * control.width;
  return printed
    .between(control.y, bottom(control))
    .some(({ box }) => box.x < right(control) + reach && right(box) > control.x - reach);
}

/**
 * The controls of a form as characters, so that they fill rows and columns as printed marks do; [] where
 * words stand beside them, which tell what they mean.
 * @param printed what is printed, without spaces
 */
export function loneControls(
  controls: readonly Box[],
  printed: ByHeight<Character>,
): readonly Character[] {
  const asked = controls.slice(0, MOST_ASKED);
  const close = asked.filter((box) => hasWordBeside(box, printed));
  if (close.length > MOST_CLOSE * asked.length) return [];
  return controls.flatMap((box) => glyphsOfField({ box, text: '○' }, Number.POSITIVE_INFINITY));
}

/** Middles of the columns in which single characters stand in fields of their own, such as controls. */
function middlesOf(bands: readonly Band[]): readonly number[] {
  const middles = bands
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ glyphs: [first, ...others], box }) =>
      first?.field !== undefined && others.length === 0 ? [centreOf(box).x] : [],
    )
    .sort((a, b) => a - b);
  return clustered(middles, SAME_MIDDLE).filter(
    (middle) => countBetween(middles, middle, middle + SAME_MIDDLE) >= FEWEST_BELOW,
  );
}

/**
 * The rows with the words of a heading parted that stand over columns of controls, nearer to one
 * another than the words of two columns are: a control is narrower than its word.
 */
export function withControlsHeaded(bands: readonly Band[]): readonly Band[] {
  const middles = middlesOf(bands);
  const pitches = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
  if (pitches.length === 0) return bands;
  const half = Math.min(...pitches) / 2;
  const edges = middles.flatMap((middle) => [middle - half, middle + half]);
  return bands.map((band) => ({
    ...band,
    pieces: band.pieces.flatMap((piece) => partedAt(piece, edges)),
  }));
}

/**
 * The edges with one between every two words of the heading of which one stands over a column of
 * controls: where nobody wrote a remark, nothing else tells where the column of remarks begins.
 */
export function withControlColumns(
  edges: readonly number[],
  bands: readonly Band[],
): readonly number[] {
  const middles = middlesOf(bands);
  const isHead = ({ box }: Line) => middles.some((middle) => middle > box.x && middle < right(box));
  const heading = headingOf(bands);
  if (heading === undefined || middles.length < 2) return edges;
  const words = [...heading.pieces].sort((a, b) => a.box.x - b.box.x);
  const pieces = bands.flatMap((band) => (band.pieces.length > 1 ? band.pieces : []));
  const added = words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? word;
    if (!isHead(word) && !isHead(before)) return [];
    const [from, to] = [centreOf(before.box).x, centreOf(word.box).x];
    if (edges.some((edge) => edge > from && edge < to)) return [];
    const edge = (right(before.box) + word.box.x) / 2;
    return isFreeAt(edge, pieces) ? [edge] : [];
  });
  return withEdges(edges, added);
}

/**
 * The edges with one before each column of controls that have words of their own behind them, where the
 * words leave less white than columns do: `○ いいえ ○ 対象外`.
 */
export function withWordsOfControls(
  edges: readonly number[],
  table: Box,
  bands: readonly Band[],
  controls: readonly Box[],
): readonly number[] {
  const inside = controls.filter((control) => contains(table, centreOf(control)));
  const columns = [...groupedBy(inside, ({ x }) => Math.round(x)).values()]
    .filter(({ length }) => length >= FEWEST_BELOW)
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => a.x - b.x);
  const starts = columns.map(({ x }) => x - SAME_MIDDLE / 4);
  const pieces = bands.flatMap((band) => band.pieces).flatMap((piece) => partedAt(piece, starts));
  // Of words before their controls the last control has none behind it.
  const haveWords = columns.every(({ x, width }) => {
    const behind = pieces.filter(
      ({ box }) => box.x >= x + width && box.x < x + width + CLOSE * width,
    );
    return behind.length >= FEWEST_BELOW;
  });
  if (!haveWords) return edges;
  const added = columns.slice(1).flatMap((control, index) => {
    const before = columns[index] ?? control;
    const edge = starts[index + 1] ?? control.x;
    if (edges.some((other) => other > right(before) && other < right(control))) return [];
    return isFreeAt(edge, pieces) ? [edge] : [];
  });
  return withEdges(edges, added);
}
