import type { Glyph } from '../operators/content.js';
import { indexAt } from './clusters.js';
import type { Ruling } from './lines.js';
import type { Character } from './text.js';
import { bottom, isSpace, right } from './text.js';

/** Share of a short line that must run over characters before it belongs to them. */
const COVERED = 0.8;
const LONGEST = 400;

/** Characters with the lines drawn through or under them, and the rulings that are none of those. */
export function decorate(
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
): { readonly characters: readonly Character[]; readonly rulings: readonly Ruling[] } {
  const byTop = [...glyphs.keys()].sort((a, b) => topOf(glyphs, a) - topOf(glyphs, b));
  const tops = byTop.map((index) => topOf(glyphs, index));
  const tallest = glyphs.reduce((most, { box }) => Math.max(most, box.height), 0);
  const marks = new Map<number, 'struck' | 'underlined'>();
  const uprights = rulings.filter((ruling) => !ruling.horizontal);
  const rest = rulings.filter((ruling) => {
    if (!ruling.horizontal || ruling.to - ruling.from > LONGEST) return true;
    const from = indexAt(tops, ruling.at - tallest);
    const to = indexAt(tops, ruling.at);
    const near = byTop.slice(from + 1, to + 1).filter((index) => isOver(glyphs[index], ruling));
    const covered = near.reduce((sum, index) => sum + overlap(glyphs[index], ruling), 0);
    const short = covered < COVERED * (ruling.to - ruling.from);
    // Borders do not run through the middle of what they enclose, wherever they end.
    const through = near.every((index) => runsThrough(glyphs[index], ruling));
    const isBorder = short || (!through && uprights.some((upright) => touches(ruling, upright)));
    if (isBorder && ruling.overText !== true) return true;
    for (const index of near) {
      const glyph = glyphs[index];
      if (glyph !== undefined && overlap(glyph, ruling) > 0.5 * glyph.box.width)
        marks.set(
          index,
          ruling.at < glyph.box.y + 0.72 * glyph.box.height ? 'struck' : 'underlined',
        );
    }
    return false;
  });
  const characters = glyphs.map((glyph, index): Character => {
    const mark = marks.get(index);
    return mark === undefined ? glyph : { ...glyph, [mark]: true };
  });
  return { characters, rulings: rest };
}

const topOf = (glyphs: readonly Glyph[], index: number): number => glyphs[index]?.box.y ?? 0;

/** Whether a line runs through the body of a character or right under it. */
function isOver(glyph: Glyph | undefined, { at }: Ruling): boolean {
  if (glyph === undefined || glyph.angle !== 0) return false;
  const { box } = glyph;
  return at > box.y + 0.25 * box.height && at < bottom(box) + 0.12 * box.height;
}

const runsThrough = (glyph: Glyph | undefined, { at }: Ruling): boolean =>
  glyph !== undefined &&
  at > glyph.box.y + 0.3 * glyph.box.height &&
  at < glyph.box.y + 0.7 * glyph.box.height;

function overlap(glyph: Glyph | undefined, { from, to }: Ruling): number {
  if (glyph === undefined || (isSpace(glyph) && glyph.box.width === 0)) return 0;
  return Math.max(0, Math.min(right(glyph.box), to) - Math.max(glyph.box.x, from));
}

const touches = (ruling: Ruling, upright: Ruling): boolean =>
  upright.from <= ruling.at + 1 &&
  upright.to >= ruling.at - 1 &&
  (Math.abs(upright.at - ruling.from) < 1.5 || Math.abs(upright.at - ruling.to) < 1.5);
