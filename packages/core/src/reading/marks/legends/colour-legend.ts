import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { type Grid, gridFact } from '../../grid/grid.js';
import { styleAt, wholeStyle } from '../../grid/letter-style.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { asSaidOn, explainedChoice } from './explained-meaning.js';

/**
 * Sheets that answer with one sign in several colours, and say what each colour means beside a sign of it:
 * `●緑＝はい　●赤＝いいえ　●灰色＝対象外`, `● はい　● いいえ`.
 */

const SIGN = '[●■◆▲▼★◉⬤◼◾○◯〇◎□△]';
const COLOUR =
  '(?:(?:薄|濃)い?)?(?:緑|赤|青|黄|黒|灰|橙|紫|白|茶|桃|グレー?|グリーン|レッド|ブルー)色?';
const EXPLAINED = new RegExp(
  `(${SIGN})\\s*(?:[（(]?${COLOUR}[）)]?\\s*)?(?:[:：=＝…]|は(?!い))?\\s*[「『]?([^\\s、,。()（）「」『』:：=＝;・${SIGN.slice(1, -1)}]{1,16})`,
  'g',
);
const LONE_SIGN = new RegExp(`^\\s*${SIGN}\\s*$`);
const BLACK = '#000000';

/** The signs of a text, where each stands, and which answer the word behind it is. */
const explainedIn = textFact((text): readonly (readonly [at: number, choice: Choice])[] =>
  [...text.matchAll(EXPLAINED)].flatMap((found) => {
    const said = explainedChoice((found[2] ?? '').normalize('NFKC'));
    const choice = asSaidOn(said, text, found.index + found[0].length);
    return choice === undefined ? [] : [[found.index, choice] as const];
  }),
);

/** Whether a text explains several signs; on a page with such a legend it answers nothing. */
export const explainsColours = textFact((text) => explainedIn(text).length > 1);

const isLoneSign = textFact((text) => LONE_SIGN.test(text));

const keyOf = (sign: string, colour = BLACK): string => `${sign} ${colour}`;

/** The sign that fills a cell, and its colour; undefined for any other cell. */
export const colouredSign = (cell: SheetCell): string | undefined =>
  isLoneSign.of(cell) ? keyOf(cell.text.trim(), wholeStyle(cell).colour) : undefined;

const NONE: ReadonlyMap<string, Choice> = new Map();

/**
 * What the colours of a sign mean on a page, by `colouredSign`. Empty where its legend has not the same sign in
 * a colour for はい and another for いいえ, or one colour for two answers; and where no more signs stand alone
 * than are explained: those are words to choose from.
 */
export const colourLegendOf: (grid: Grid) => ReadonlyMap<string, Choice> = gridFact((grid) => {
  const legend = new Map<string, Choice>();
  const signs = new Set<string>();
  let explaining = 0;
  for (const cell of grid.cells)
    for (const [at, choice] of explainedIn.of(cell)) {
      const sign = cell.text.charAt(at);
      const key = keyOf(sign, styleAt(cell, [at, at + 1]).colour);
      if ((legend.get(key) ?? choice) !== choice) return NONE;
      legend.set(key, choice);
      signs.add(sign);
      explaining += 1;
    }
  const choices = new Set(legend.values());
  if (signs.size !== 1 || !choices.has('yes') || !choices.has('no')) return NONE;
  const alone = grid.cells.filter((cell) => legend.has(colouredSign(cell) ?? ''));
  return alone.length > explaining ? legend : NONE;
});
