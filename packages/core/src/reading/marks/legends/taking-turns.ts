import type { Choice } from '../../../model/disclosure.js';
import { ICON_SIGNS } from '../../../pages/index.js';
import { usualSymbol } from '../words/answer-signs.js';
import { choiceNamed } from '../words/option-words.js';
import { asSaidOn } from './explained-meaning.js';

/**
 * Legends whose signs and answer words take turns: `○ はい　× いいえ`, `○・・・はい　×・・・いいえ`, `はい（1）　いいえ（2）`.
 * All but the first and the last stand between two neighbours. Which of them they belong to is told by what the
 * turns begin and end with, and where that leaves it open, by what links them.
 */

/** The answer words that legends explain. */
export const NAME =
  '(?:はい|いいえ|対象外|有り?|無し?|あり|なし|対応済み?|対応|未対応|非対応|該当なし|非該当|yes|no|n/a|可能?|不可|否|実施|未実施)';
const SIGN = `[○◯〇◎●×✕✖✗✘☓△▲✓✔${ICON_SIGNS.join('')}]`;
/** Signs that may as well part two words, or link two others. */
const LINE = '(?<![ァ-ヶ])[－―ー/／-]';
const CODE = '(?<!\\w|\\d\\.)[0-9A-Z](?!\\w)';
const WORDS = 'ぁ-んァ-ヶ一-龠A-Za-z';
/** What stands behind a word without being more of it. */
const PARTICLE = '(?:は|なら|の場合)';

const tokens = (signs: string): RegExp =>
  new RegExp(
    `(?:(?<![${WORDS}])|(?<=[^${WORDS}]は))(?<name>${NAME})(?!\\.\\s*\\d|\\s+[a-z]{2})(?:(?=${PARTICLE})|(?![${WORDS}]))|(?<sign>${signs})`,
    'gi',
  );
const ALL_SIGNS = tokens(`${SIGN}|${LINE}|${CODE}`);
const WITHOUT_LINES = tokens(`${SIGN}|${CODE}`);

/** What may stand between a sign and its word. */
const LINK = /^(?:[\s:=.・→⇒|｜,、「」『』()（）【】［］[\]－―ー/／-]|印|は|なら|の場合|と)*$/;
/** What links them clearly. */
const CLEAR = /[:=→⇒]|\.\.|・・|^印?は$|の場合|なら/;

interface Token {
  readonly text: string;
  readonly isName: boolean;
  readonly isCode: boolean;
  readonly start: number;
  readonly end: number;
}

function tokensOf(plain: string, pattern: RegExp): readonly Token[] {
  return [...plain.matchAll(pattern)].map(({ 0: text, index, groups }) => ({
    text,
    isName: groups?.name !== undefined,
    isCode: /^\w$/.test(groups?.sign ?? ''),
    start: index,
    end: index + text.length,
  }));
}

/** Tokens parted where two signs, or two words, follow each other. */
function turnsOf(all: readonly Token[]): readonly (readonly Token[])[] {
  const turns: Token[][] = [];
  for (const token of all) {
    const current = turns.at(-1);
    if (current === undefined || current.at(-1)?.isName === token.isName) turns.push([token]);
    else current.push(token);
  }
  return turns;
}

/** Two neighbours of which one explains the other, and what stands between them. */
interface Pair {
  readonly sign: Token;
  readonly name: Token;
  readonly link: string;
}

function pairsFrom(plain: string, turn: readonly Token[], from: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = from; ; index += 2) {
    const [one, other] = [turn[index], turn[index + 1]];
    if (one === undefined || other === undefined) return pairs;
    const [sign, name] = one.isName ? [other, one] : [one, other];
    pairs.push({ sign, name, link: plain.slice(one.end, other.start) });
  }
}

const areClear = (pairs: readonly Pair[]): boolean =>
  pairs.length > 0 && pairs.every(({ link }) => CLEAR.test(link));

/** A code says less than a sign: it may number what follows, unless something links them. */
const isLinked = ({ sign, link }: Pair): boolean =>
  LINK.test(link) && (!sign.isCode || /[^\s.]|\.\./.test(link));

/** Whether a sign would mean what it means nowhere else: ○ いいえ, × はい. */
const isUnusual = ({ sign, name }: Pair): boolean =>
  '○◯〇◎✓✔×✕✖✗✘☓'.includes(sign.text) && usualSymbol(sign.text) !== choiceNamed(name.text);

/** Whether pairs may be a legend: signs or codes, and nothing that only a legend of clear words may say. */
const mayExplain = (pairs: readonly Pair[]): boolean =>
  pairs.every((pair) => isLinked(pair) && pair.sign.isCode === pairs[0]?.sign.isCode) &&
  (areClear(pairs) || !pairs.some(isUnusual));

/** The pairs of some turns; none where it cannot be told which neighbours belong together. */
function pairsOfTurn(plain: string, turn: readonly Token[]): readonly Pair[] {
  const ways = [pairsFrom(plain, turn, 0), pairsFrom(plain, turn, 1)];
  const [first = [], second = []] = ways;
  // What the turns begin and end with tells it, unless the others are linked more clearly.
  if (turn.length % 2 === 0)
    return mayExplain(first) && (areClear(first) || !areClear(second)) ? first : [];
  const possible = ways.filter(mayExplain);
  const clear = possible.filter(areClear);
  const [only = [], ...others] = clear.length > 0 ? clear : possible;
  return others.length > 0 ? [] : only;
}

function readTurns(plain: string, pattern: RegExp): ReadonlyMap<string, Choice> {
  const found = new Map<string, Choice>();
  for (const turn of turnsOf(tokensOf(plain, pattern))) {
    for (const { sign, name } of pairsOfTurn(plain, turn)) {
      const choice = asSaidOn(choiceNamed(name.text), plain, name.end);
      const known = found.get(sign.text);
      // A sign that means two things means neither.
      if (known !== undefined && known !== choice) return NOTHING;
      if (choice !== undefined) found.set(sign.text, choice);
    }
  }
  return new Set(found.values()).size < 2 ? NOTHING : found;
}

const NOTHING: ReadonlyMap<string, Choice> = new Map();

/** Two answers take two signs: nearly all texts are done here. */
const HAS_SIGNS = new RegExp(`(?:${SIGN}|${LINE}|${CODE})[^]*?(?:${SIGN}|${LINE}|${CODE})`, 'i');
const HAS_LINES = new RegExp(LINE);

/**
 * What the signs of a text mean that take turns with answer words; empty where it explains fewer than two answers.
 * @param plain the text in the usual characters (NFKC)
 */
export function signsTakingTurns(plain: string): ReadonlyMap<string, Choice> {
  if (!HAS_SIGNS.test(plain)) return NOTHING;
  const found = readTurns(plain, ALL_SIGNS);
  return found.size > 0 || !HAS_LINES.test(plain) ? found : readTurns(plain, WITHOUT_LINES);
}
