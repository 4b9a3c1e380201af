import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { legendKey } from '../words/answer-signs.js';
import { choiceNamed } from '../words/option-words.js';
import { explainedChoice } from './explained-meaning.js';
import { NO_LEGEND, SYMBOL } from './legend.js';
import { headsLegendAlone } from './legend-beside.js';

/**
 * Legends below their heading, a line for each sign, beside the header of the sheet:
 * `凡例 Legend`, `○ はい（懸念事項なし） Yes`, `△ 一部のみ。本書では「いいえ」として数える`.
 */

const LINE = new RegExp(`^(${SYMBOL})\\s+(\\S.*)$`);
/** Where the first word ends, and a remark or another language begins. */
const END_OF_WORD = /[\s(。、,:：;]/;
const OWN_QUOTED = /[「『"](はい|いいえ|対象外)[」』"]/g;
/** No line of a legend is longer. */
const LONGEST = 80;
/** Lines of a legend stand no further below one another, in rows. */
const NEXT = 2;

/** `凡例 Legend` heads one as either word does. */
const headsColumn = textFact((text) => {
  const words = text.trim().split(/\s+/);
  return words.length <= 2 && words.every((word) => headsLegendAlone(word));
});

/** A sign and what its line says of it, which may be no answer; undefined for any other text. */
const explainedOn = textFact((text): readonly [string, Choice | undefined] | undefined => {
  if (text.length > LONGEST) return undefined;
  const [, sign, words = ''] = LINE.exec(text.normalize('NFKC').trim()) ?? [];
  if (sign === undefined) return undefined;
  const [first = ''] = words.split(END_OF_WORD);
  const named = [...words.matchAll(OWN_QUOTED)].map(([, word = '']) => choiceNamed(word));
  const said = explainedChoice(first);
  const [choice, ...others] = new Set(said === undefined ? named : [said, ...named]);
  return [legendKey(sign), others.length === 0 ? choice : undefined];
});

/** The lines below a heading, in its column. */
function linesBelow(heading: SheetCell, cells: readonly SheetCell[]) {
  const lines: (readonly [string, Choice | undefined])[] = [];
  let { row } = heading;
  for (const cell of cells) {
    if (cell.col !== heading.col || cell.row <= row) continue;
    const line = explainedOn.of(cell);
    if (line === undefined || cell.row > row + NEXT) break;
    lines.push(line);
    row = cell.row;
  }
  return lines;
}

/** What signs mean by such a legend; none where a sign stands there twice, or all that can be read say the same. */
export function legendInColumn(cells: readonly SheetCell[]): ReadonlyMap<string, Choice> {
  const heading = cells.find(headsColumn.of);
  if (heading === undefined) return NO_LEGEND;
  const lines = linesBelow(heading, cells);
  if (new Set(lines.map(([sign]) => sign)).size < lines.length) return NO_LEGEND;
  const legend = new Map(
    lines.flatMap(([sign, choice]) => (choice === undefined ? [] : [[sign, choice] as const])),
  );
  return new Set(legend.values()).size < 2 ? NO_LEGEND : legend;
}
