import { type Box, boxAround, type TextRun, type TextStyle } from '@kaijisho/core';
import { middleOf, right } from '../../geometry/box.js';
import type { Glyph } from '../../operators/content.js';
import { withRaisedBeside } from './raised.js';

/** A character with the lines that were drawn through or under it. */
export interface Character extends Glyph {
  readonly struck?: boolean;
  readonly underlined?: boolean;
}

/** Text put together from characters: one box for each UTF-16 unit, and looks that change. */
export interface Text {
  readonly text: string;
  readonly characters: readonly Box[];
  readonly styles: readonly TextStyle[];
}

/** Characters of one printed line, from left to right. */
export interface Line {
  readonly glyphs: readonly Character[];
  readonly box: Box;
  readonly size: number;
}

export const isSpace = ({ text }: Glyph): boolean => text.trim() === '';

/** Parts characters into lines from top to bottom; raised and smaller ones stay on their line. */
export function linesOfText(glyphs: readonly Character[]): readonly Line[] {
  if (glyphs.length > 0 && glyphs.every(({ angle }) => angle === UPWARDS))
    return linesUpwards(glyphs);
  return linesAcross(glyphs);
}

/** Text that was turned to the left, as the name of a chapter beside its rows. */
const UPWARDS: Glyph['angle'] = 270;

/** Lines that run from the bottom to the top, from left to right: read as if the page were turned. */
function linesUpwards(glyphs: readonly Character[]): readonly Line[] {
  const printed = new Map(
    glyphs.map((glyph) => {
      const { x, y, width, height } = glyph.box;
      const box = { x: -y - height, y: x, width: height, height: width };
      return [{ ...glyph, box }, glyph] as const;
    }),
  );
  return linesAcross([...printed.keys()]).map(({ glyphs: turned, size }) => {
    const own = turned.flatMap((glyph) => printed.get(glyph) ?? []);
    return { glyphs: own, box: boxAround(own.map(({ box }) => box)), size };
  });
}

function linesAcross(glyphs: readonly Character[]): readonly Line[] {
  const groups: { middle: number; size: number; glyphs: Character[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const last = groups.at(-1);
    const reach = 0.45 * Math.max(glyph.size, last?.size ?? 0);
    if (last !== undefined && middleOf(glyph.box) - last.middle < reach) {
      last.glyphs.push(glyph);
      if (glyph.size > last.size && !isSpace(glyph)) last.size = glyph.size;
    } else groups.push({ middle: middleOf(glyph.box), size: glyph.size, glyphs: [glyph] });
  }
  return withRaisedBeside(groups).flatMap((group) => lineOf(group.glyphs) ?? []);
}

/** A line without the spaces at its ends; undefined when nothing else is on it. */
export function lineOf(glyphs: readonly Character[]): Line | undefined {
  const sorted = withoutDoubles([...glyphs].sort((a, b) => a.box.x - b.box.x));
  const first = sorted.findIndex((glyph) => !isSpace(glyph));
  if (first < 0) return undefined;
  const own = sorted.slice(first, sorted.findLastIndex((glyph) => !isSpace(glyph)) + 1);
  return {
    glyphs: own,
    box: boxAround(own.map(({ box }) => box)),
    size: Math.max(...own.map(({ size }) => size)),
  };
}

/** How many characters before it the other half of a bold one may stand. */
const TWIN_REACH = 3;

/** A character printed twice almost on the same spot is a bold one. */
function withoutDoubles(glyphs: readonly Character[]): readonly Character[] {
  const kept: Character[] = [];
  for (const glyph of glyphs) {
    const twin = isSpace(glyph) ? -1 : twinOf(glyph, kept);
    const other = kept[twin];
    if (other === undefined) kept.push(glyph);
    else kept[twin] = { ...other, bold: true };
  }
  return kept;
}

/** Where the same character stands almost on the same spot; -1 for nowhere. Lines may be endless. */
function twinOf({ text, box, size }: Character, kept: readonly Character[]): number {
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - TWIN_REACH); at -= 1) {
    const other = kept[at];
    if (other?.text === text && Math.abs(other.box.x - box.x) < 0.15 * size) return at;
  }
  return -1;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u30ff]/;

const gapBetween = (before: Character, after: Character): number => after.box.x - right(before.box);

/** Widest gap that setting letters apart makes, in characters. */
const WIDEST_LETTER_GAP = 1;

/** Whether a gap is one of several alike between wide characters: letters set apart, not words. */
function isLetterGap(glyphs: readonly Character[], index: number): boolean {
  const at = (i: number): number | undefined => {
    const [before, after] = [glyphs[i - 1], glyphs[i]];
    if (before === undefined || after === undefined) return undefined;
    if (!WIDE.test(before.text) || !WIDE.test(after.text)) return undefined;
    if (isSpace(before) || isSpace(after)) return undefined;
    return gapBetween(before, after) / Math.max(before.size, after.size);
  };
  const gap = at(index);
  if (gap === undefined || gap > WIDEST_LETTER_GAP) return false;
  return [at(index - 1), at(index + 1)].some(
    (other) => other !== undefined && Math.abs(other - gap) < 0.12,
  );
}

/** White space that the gap before a character stands for; '' for none. */
function spaceBefore(glyphs: readonly Character[], index: number): string {
  const [before, after] = [glyphs[index - 1], glyphs[index]];
  if (before === undefined || after === undefined) return '';
  if (isSpace(before) || isSpace(after)) return '';
  if (before.field !== after.field) return '　　';
  const gap = gapBetween(before, after);
  const size = Math.max(before.size, after.size);
  if (gap > 1.4 * size) return '　　';
  const wide = WIDE.test(before.text) || WIDE.test(after.text);
  return gap > (wide ? 0.35 : 0.2) * size && !isLetterGap(glyphs, index) ? ' ' : '';
}

class Builder {
  text = '';
  readonly characters: Box[] = [];
  readonly styles: TextStyle[] = [];

  add(text: string, box: Box, style: TextStyle): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      const width = box.width / text.length;
      this.characters.push({ ...box, x: box.x + unit * width, width });
      this.styles.push(style);
    }
  }

  addLine({ glyphs }: Line, looks: (glyph: Character) => TextStyle): void {
    glyphs.forEach((glyph, index) => {
      const space = spaceBefore(glyphs, index);
      if (space !== '') this.add(space, { ...glyph.box, width: 0 }, looks(glyph));
      this.add(
        isSpace(glyph) ? glyph.text.replace(/\u00a0/g, ' ') : glyph.text,
        glyph.box,
        looks(glyph),
      );
    });
  }
}

/** The characters of a line with the spaces that gaps stand for. */
export const textOfGlyphs = (glyphs: readonly Character[]): string =>
  glyphs.map(({ text }, index) => spaceBefore(glyphs, index) + text).join('');

/** Text of a cell. A line that was full goes on in the next; any other ends with a line break. */
export function cellText(
  lines: readonly Line[],
  area: Box,
  looks: (glyph: Character) => TextStyle,
): Text {
  const builder = new Builder();
  lines.forEach((line, index) => {
    builder.addLine(line, looks);
    const next = lines[index + 1];
    if (next === undefined) return;
    const joint = jointOf(line, next, area);
    if (joint !== '') builder.add(joint, { ...line.box, x: right(line.box), width: 0 }, {});
  });
  return builder;
}

/** How far apart two lines may begin that begin at the same place. */
const SAME_START = 1;

/** A text goes on in its own size: a line so much smaller or larger (share of the larger) is another text. */
const OTHER_SIZE = 0.15;

const isOtherSize = (one: Line, other: Line): boolean =>
  Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);

/** What no line may begin with: it takes the character before it along to the next line. */
const NOT_FIRST = /^[、。，．・：；？！）〕］｝〉》」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/** Width of what had to stay together with the first wide character of a line. */
function closing({ glyphs: [first, second] }: Line): number {
  if (first === undefined || second === undefined || !WIDE.test(first.text)) return 0;
  return NOT_FIRST.test(second.text) ? second.box.width : 0;
}

/** `6.8.C2` above `6.8.C3`: a list of references, each on a line of its own. */
const REFERENCE_ENDS = /\d[.．]\d{1,2}[.．-]?[CＣ][.．]?\d{1,2}(?:[(（]\d{1,2}[)）])*$/;
const REFERENCE_BEGINS = /^\d{1,2}[.．]\d{1,2}[.．-]?[CＣ]/;

/** What stands between two lines: nothing or a space where the text was wrapped, else a break. */
function jointOf(line: Line, next: Line, area: Box): string {
  const last = line.glyphs.at(-1)?.text ?? '';
  const first = next.glyphs[0]?.text ?? '';
  // `IPsec-VPN+` goes on with `IKE`, however much room its line has left.
  if (/[A-Za-z]\+$/.test(`${line.glyphs.at(-2)?.text ?? ''}${last}`) && /^[A-Za-z]/.test(first))
    return '';
  if (
    /\d/.test(first) &&
    REFERENCE_BEGINS.test(textOfGlyphs(next.glyphs)) &&
    REFERENCE_ENDS.test(textOfGlyphs(line.glyphs))
  )
    return '\n';
  // `未対応` with `No` in small print below it.
  if (isOtherSize(line, next)) return '\n';
  // Lines that begin at the same place may be indented: what is left of them is no room.
  const indented = Math.abs(line.box.x - next.box.x) < SAME_START;
  const free = indented ? right(area) - right(line.box) : area.width - line.box.width;
  if (free > firstPiece(next) + closing(next) + 1.2 * line.size + 4) return '\n';
  return /[A-Za-z,;:]$/.test(last) && /^[A-Za-z]/.test(first) ? ' ' : '';
}

/** Width of what had to move to the next line as one piece: a word, or one wide character. */
export function firstPiece({ glyphs }: Line): number {
  const [first] = glyphs;
  if (first === undefined) return 0;
  let end = 0;
  while (end + 1 < glyphs.length) {
    const glyph = glyphs[end + 1];
    if (glyph === undefined || isSpace(glyph) || WIDE.test(glyph.text)) break;
    if (end === 0 && WIDE.test(first.text)) break;
    end += 1;
  }
  return right(glyphs[end]?.box ?? first.box) - first.box.x;
}

/** Looks by stretches of equal style; undefined members of `TextStyle` mean normal. */
export function runsOf(styles: readonly TextStyle[]): readonly TextRun[] {
  const runs: (TextStyle & { start: number; end: number })[] = [];
  styles.forEach((style, index) => {
    const last = runs.at(-1);
    if (last !== undefined && sameStyle(last, style)) last.end = index + 1;
    else runs.push({ ...style, start: index, end: index + 1 });
  });
  return runs;
}

const sameStyle = (a: TextStyle, b: TextStyle): boolean =>
  a.bold === b.bold &&
  a.struck === b.struck &&
  a.underlined === b.underlined &&
  a.colour === b.colour;
