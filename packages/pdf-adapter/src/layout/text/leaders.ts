import type { Glyph } from '../../operators/content.js';

/** Dots that lead from a question to its answer, as in a table of contents. */
const DOT = /^[.．…‥・·]+$/;
const SHORT_DOT = /^[.．・·]$/;
/** Fewer dots than this may be an ellipsis. */
const FEWEST = 6;
/** One dot stands for three in `…`. */
const IN_ONE = 3;
/** `……` is how a Japanese text breaks off. */
const IN_ELLIPSIS = 2;
const SAME_LINE = 1;

const dotsIn = ({ text }: Glyph): number =>
  DOT.test(text) ? text.length * (SHORT_DOT.test(text) ? 1 : IN_ONE) : 0;

/** The characters of a page without leaders: where they were is white, which parts what they lead to. */
export function withoutLeaders(glyphs: readonly Glyph[]): readonly Glyph[] {
  const dropped = new Set<Glyph>();
  let run: Glyph[] = [];
  const endRun = () => {
    const dots = run.reduce((sum, dot) => sum + dotsIn(dot), 0);
    if (dots >= FEWEST && run.length > IN_ELLIPSIS) for (const dot of run) dropped.add(dot);
    run = [];
  };
  for (const glyph of glyphs) {
    const last = run.at(-1);
    const goesOn = last === undefined || Math.abs(last.box.y - glyph.box.y) < SAME_LINE;
    const isDot = dotsIn(glyph) > 0;
    if (!isDot || !goesOn) endRun();
    if (isDot) run.push(glyph);
  }
  endRun();
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph));
}
