import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { legendKey } from '../words/answer-signs.js';
import { explainedChoice } from './explained-meaning.js';
import { NO_LEGEND } from './legend.js';

/** Legends under a heading of their own: `【記号】　○ 実施している　× 実施していない`, on one line or several. */

const SIGN = '[○◯〇◎●×✕✖✗✘☓△▲✓✔－―ー/／-]';
const HEADING =
  /^[\s【［[〔(（■◆●※<＜]*(?:凡例|記号|印)(?:の(?:意味|説明|見方|凡例))?[\s】］\]〕)）>＞:：]+/;
/** Where the next sign begins, or what an empty cell means. */
const NEXT = new RegExp(`\\s+(?=${SIGN}\\s|空[欄白])`);
const PAIR = new RegExp(`^(${SIGN})\\s+(\\S{1,16})$`);

/** So many rows a legend may have. */
const MOST_ROWS = 4;

/** What a text explains behind the heading of a legend; null where it has no heading, or says anything else. */
const signsHeaded = textFact((text) => {
  const heading = HEADING.exec(text)?.[0];
  return heading === undefined ? null : signsIn(text.slice(heading.length));
});

/** The signs of a text with what stands behind each; null where it holds anything else. */
function signsIn(text: string): readonly (readonly [string, string])[] | null {
  const found: (readonly [string, string])[] = [];
  for (const part of text.normalize('NFKC').trim().split(NEXT)) {
    const [, sign = '', words] = PAIR.exec(part) ?? [];
    if (words !== undefined) found.push([sign, words]);
    else if (!/^空[欄白]/.test(part)) return null;
  }
  return found;
}

/** What the cells of a legend say, from its heading on and below it. */
function signsFrom(heading: SheetCell, cells: readonly SheetCell[]) {
  const found: (readonly [string, string])[] = [];
  let { row } = heading;
  for (const cell of cells.slice(cells.indexOf(heading))) {
    if (cell.row >= heading.row + MOST_ROWS || cell.row > row + 1) break;
    if (cell.col < heading.col || isBlank(cell)) continue;
    const own = cell === heading ? signsHeaded.of(cell) : signsIn(cell.text);
    if (own === null) break;
    found.push(...own);
    row = cell.row;
  }
  return found;
}

/**
 * What signs mean by the legend of a page that names them under a heading. None where a sign stands there
 * twice, or where all that can be understood say the same.
 */
export function boxedLegend(cells: readonly SheetCell[]): ReadonlyMap<string, Choice> {
  const heading = cells.find((cell) => signsHeaded.of(cell) !== null);
  if (heading === undefined) return NO_LEGEND;
  const legend = new Map<string, Choice>();
  const signs = new Set<string>();
  for (const [sign, words] of signsFrom(heading, cells)) {
    const key = legendKey(sign);
    if (signs.has(key)) return NO_LEGEND;
    signs.add(key);
    const choice = explainedChoice(words);
    if (choice !== undefined) legend.set(key, choice);
  }
  return new Set(legend.values()).size < 2 ? NO_LEGEND : legend;
}
