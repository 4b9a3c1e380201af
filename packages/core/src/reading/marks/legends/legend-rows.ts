import { groupedBy } from '../../../basics/grouped.js';
import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { headsOtherAnswers } from '../../wording/others-columns.js';
import { asks } from '../../wording/question.js';
import { choiceNamed } from '../words/option-words.js';
import { loneMeaning, saysInOwnWords } from './explained-meaning.js';
import { levelIn, loneCode, SYMBOL } from './legend.js';
import { wordCode } from './word-codes.js';

/** Legends that have each sign, or answer word, in a cell of its own, and what it means in the next. */

const LONE_SIGN = new RegExp(`^${SYMBOL}$`);

const loneSign = textFact((text): string | undefined => {
  const plain = text.normalize('NFKC').trim();
  return LONE_SIGN.test(plain) ? plain : undefined;
});

/** A digit, a letter or a word such as TRUE that fills a cell. */
const codeOf = textFact((text) => loneCode(text) ?? wordCode(text) ?? levelIn(text));

const answerWord = textFact(choiceNamed);

/** `レベル | 意味`: what heads the signs of a legend and their meanings. */
const headsSigns = textFact((text) =>
  /^(?:(?:対応|回答)の?)?(?:レベル|ランク|区分|記号|コード|値|level|code|value)$/i.test(
    text.trim(),
  ),
);
export const headsMeanings = textFact((text) =>
  /^(?:意味|内容|説明|定義|凡例|meaning|definition|description)$/i.test(text.trim()),
);

/** `番号 | 選択肢`, `Status | Meaning`: what heads signs only beside what may head nothing else. */
const mayHeadSigns = textFact((text) =>
  /^(?:番号|no\.?|№|(?:対応)?状況|status|mark|symbol|sign)$/i.test(text.trim()),
);
const headsOptions = textFact((text) =>
  /^(?:(?:回答の?)?(?:選択肢|意味)|meaning|definition)$/i.test(text.trim()),
);

const headsLegend = textFact((text) =>
  /凡例|記号|印|選択肢|コード|回答(?:方法|の?意味|区分)|legend|codes?$/i.test(text),
);

const LEVEL = '(?:対応)?(?:レベル|ランク|区分|level|lv\\.?)\\s*[0-9]';
const OWN_PAIR = new RegExp(
  `^(${SYMBOL}|[0-9A-Z]|[A-Z][A-Z_]{1,15}|${LEVEL})\\s*[=:.)]\\s*(\\S.*)$`,
  'i',
);

/** A sign and its meaning in one cell: `1=はい`, `レベル3：対応（「はい」に相当）`, and `2：一部対応`, which is no answer. */
const pairOf = textFact((text): Explained | undefined => {
  const [, sign, meaning = ''] = OWN_PAIR.exec(text.normalize('NFKC').trim()) ?? [];
  return sign === undefined
    ? undefined
    : { sign, symbol: levelIn(sign) ?? sign, choice: loneMeaning(meaning) };
});

/** `空欄=未回答`, `4=検討中`: what a legend says of rows without an answer. */
const explainsNone = textFact((text) =>
  /^\(?(?:空[欄白]|ブランク|[a-z]{1,9}|.)\)?\s*[=:.)]\s*(?:未|無|ミカイトウ|ミキニュウ|検討|確認中)/i.test(
    text.normalize('NFKC').trim(),
  ),
);

/** What heads a column that somebody has added to the table may stand in the row of its legend. */
const isNoAddition = (cell: SheetCell): boolean =>
  headsLegend.of(cell) || !headsOtherAnswers.of(cell);

/**
 * What cells say of which each has a sign with its meaning, beside the heading of a legend: `1：はい`, and beside
 * others `9：後日回答`.
 */
function pairsIn(cells: readonly SheetCell[]): readonly Explained[] | null {
  const found: Explained[] = [];
  for (const cell of cells) {
    const pair = pairOf.of(cell);
    if (pair !== undefined) found.push(pair);
    else if (!explainsNone.of(cell)) return null;
  }
  return found.some(({ choice }) => choice !== undefined) ? found : null;
}

/**
 * What one row of a legend says, each sign in a cell and its meaning in the next or the same; null for any other row.
 * @param isHeaded it stands below the heading of a legend
 */
function explainedIn(cells: readonly SheetCell[], isHeaded: boolean): readonly Explained[] | null {
  const [first] = cells;
  const last = cells.at(-1);
  const heads = (cell: SheetCell | undefined) => cell !== undefined && headsLegend.of(cell);
  const beside = heads(first) ? cells.slice(1) : heads(last) ? cells.slice(0, -1) : [];
  const own = pairsIn(beside.filter(isNoAddition));
  if (own !== null) return own;
  const ownHeading = cells.length % 2 === 1;
  if (ownHeading && !heads(first)) return null;
  const pairs = ownHeading ? cells.slice(1) : cells;
  // 印 may head one row of the table; several codes with their meanings beside it are no row.
  const explainsCodes = isHeaded || (ownHeading && pairs.length > 2);
  const found: Explained[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [sign, meaning] = [pairs[index], pairs[index + 1]];
    // A sign means no other sign: both are answers.
    if (sign === undefined || meaning === undefined || loneSign.of(meaning) !== undefined)
      return null;
    // `B` and 対応 may be a rank and an answer, where no heading of a legend stands above.
    const symbol = loneSign.of(sign) ?? (explainsCodes ? codeOf.of(sign) : undefined);
    const word = answerWord.of(sign);
    // Most rows of a page are done here, before anything longer is read.
    if (symbol === undefined && word === undefined) return null;
    const choice = loneMeaning.of(meaning);
    if (choice === undefined) return null;
    const isTurned = word !== choice && (isHeaded || ownHeading) && turnsRound(sign, meaning);
    if (symbol === undefined && word !== choice && !isTurned) return null;
    found.push({ sign: sign.text, symbol: symbol ?? (isTurned ? sign.text : undefined), choice });
  }
  return found;
}

/** `有 | いいえ`: whether the form's own word turns an answer word round that is none of its own. */
const turnsRound = (sign: SheetCell, meaning: SheetCell): boolean =>
  answerWord.of(sign) !== undefined && !saysInOwnWords.of(sign) && saysInOwnWords.of(meaning);

export interface Explained {
  readonly sign: string;
  /** The sign where it is none of the answer words, or one that is given another meaning. */
  readonly symbol: string | undefined;
  /** Undefined where the legend says something that is none of the form's answers. */
  readonly choice: Choice | undefined;
}

/** `9 | 社内確認中`, `2：一部対応`: a sign of which a legend does not say which answer it is; null for any other row. */
function openIn([first, meaning, ...others]: readonly SheetCell[]): readonly Explained[] | null {
  if (first === undefined || others.length > 0) return null;
  if (meaning === undefined) {
    const pair = pairOf.of(first);
    return pair === undefined ? null : [pair];
  }
  const isSign = loneSign.of(first) !== undefined || codeOf.of(first) !== undefined;
  return isSign && hasWords.of(meaning) && !asks.of(meaning)
    ? [{ sign: first.text, symbol: undefined, choice: undefined }]
    : null;
}

const hasWords = textFact((text) => /\p{L}{2}/u.test(text));

/** `O | Open | not implemented (the answer is "No")`: a sign, its name and what that means; null for any other row. */
function describedIn([first, ...said]: readonly SheetCell[]): readonly Explained[] | null {
  const symbol = first === undefined ? undefined : (loneSign.of(first) ?? codeOf.of(first));
  if (first === undefined || symbol === undefined || said.length !== 2) return null;
  if (!said.every((cell) => hasWords.of(cell) && !asks.of(cell))) return null;
  const choices = new Set(said.flatMap((cell) => loneMeaning.of(cell) ?? []));
  const [choice] = choices;
  return choice === undefined || choices.size > 1
    ? [{ sign: first.text, symbol: undefined, choice: undefined }]
    : [{ sign: first.text, symbol, choice }];
}

/** What a line says below the heading of a legend. */
export const explainedBelow = (line: readonly SheetCell[]): readonly Explained[] | null =>
  (line.length < 2 ? pairsIn(line) : explainedIn(line, true)) ?? openIn(line);

/** Whether a line heads a legend, or the signs and meanings of one, the latter in one column or two. */
function opensLegend([first, second, third, ...others]: readonly SheetCell[]): boolean {
  if (first === undefined || others.length > 0) return false;
  if (second === undefined) return headsLegend.of(first);
  if (third !== undefined && !headsMeanings.of(third)) return false;
  return headsSigns.of(first) || third !== undefined
    ? (headsSigns.of(first) || mayHeadSigns.of(first)) && headsMeanings.of(second)
    : mayHeadSigns.of(first) && headsOptions.of(second);
}

/** Rows of a page that explain signs and hold nothing else. */
export function explainingRows(cells: readonly SheetCell[]): readonly ExplainingRow[] {
  const rows: ExplainingRow[] = [];
  let headed = NO_ROW;
  let block = NO_ROW;
  /** Columns of the heading above. */
  let columns = 0;
  // Cells that are only framed or painted say nothing, wherever in the row of a legend they stand.
  const filled = cells.filter((cell) => !isBlank(cell));
  for (const [row, line] of groupedBy(filled, (cell) => cell.row)) {
    const isHeaded = headed === row - 1;
    if (!isHeaded) block = row;
    const explained = isHeaded
      ? (explainedBelow(line) ?? (columns === DESCRIBED ? describedIn(line) : null))
      : line.length < 2
        ? null
        : explainedIn(line, false);
    if (explained !== null) rows.push({ cells: line.filter(isNoAddition), explained, block });
    const goesOn = explained === null ? opensLegend(line) : isHeaded;
    if (goesOn) headed = row;
    if (goesOn && explained === null) columns = line.length;
  }
  // Rows below one heading that explain signs enough tell that its others are no rows of the form.
  const explained = groupedBy(rows.filter(isExplained), (row) => row.block);
  return rows.filter(
    (row) => isExplained(row) || (explained.get(row.block)?.length ?? 0) >= SEVERAL,
  );
}

const SEVERAL = 2;
/** Columns of a legend that names each meaning and describes it. */
const DESCRIBED = 3;

export const isExplained = ({ explained }: ExplainingRow): boolean =>
  explained.some(({ choice }) => choice !== undefined);

const NO_ROW = Number.NEGATIVE_INFINITY;

export interface ExplainingRow {
  readonly cells: readonly SheetCell[];
  /** The row of the heading that it stands below, if any. */
  readonly block: number;
  readonly explained: readonly Explained[];
}
