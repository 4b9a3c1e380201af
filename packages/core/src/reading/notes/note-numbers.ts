import { textFact } from '../facts.js';

const NUMBERED =
  /^\s*[(（【[]?\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)?\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\]]?\s*(?:[:：.．、,)）】]\s*|\s+|(?<=[)）>】\]]))(?!\d)(\S[\s\S]*)$/i;
const LABELLED =
  /^\s*[(（【[]?\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\]]?\s*(?=\D)([\s\S]+)$/i;
/** `[4] 5年を目安に…`: between brackets a number is none of the text, though this begins with one as well. */
const BRACKETED =
  /^\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)?\s*[(（【[]\s*(\d{1,3})\s*[)）】\]]\s+(?=\d+[^\d\s]*\p{L})(\S[\s\S]*)$/iu;
const NUMBER_ONLY =
  /^\s*[(（【[]?\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)?\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\].:：、]*$/i;

/** Folded for matching; ① reads as (1), and a run of spaces as one: patterns look for them in many places. */
const plainText = (text: string): string =>
  text
    .replace(/[①-⑳]/g, (circled) => `(${circled.normalize('NFKC')})`)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** The number of a cell that holds a note's number and nothing else; undefined for any other. */
export const noteNumber = textFact((text): string | undefined => {
  const number = Number(NUMBER_ONLY.exec(plainText(text))?.[1] ?? 0);
  return number === 0 ? undefined : String(number);
});

/** `備考4：…`, `※4 …`, `4) …`, `(4)…`: number and text in one cell, or in one line of a cell. */
function numbered(text: string): { readonly number: string; readonly text: string } | undefined {
  const match = NUMBERED.exec(text) ?? LABELLED.exec(text) ?? BRACKETED.exec(text);
  const [, digits, rest] = match ?? [];
  if (digits === undefined || rest === undefined) return undefined;
  return { number: String(Number(digits)), text: rest.trim() };
}

/** A line of a cell: a note of its own, or (without a number) more of the one before it. */
export interface NoteLine {
  readonly number: string | null;
  readonly text: string;
}

/** Whether a text begins with the number of a note and goes on with its text. */
export const isNumberedNote = (text: string): boolean => numbered(plainText(text)) !== undefined;

/** The lines of a text as notes. */
export const noteLines = textFact((text): readonly NoteLine[] =>
  text.split('\n').map((line) => {
    const note = numbered(plainText(line));
    return note === undefined
      ? { number: null, text: line.trim() }
      : { number: note.number, text: originalRest(line, note.text) };
  }),
);

/** Number and label of a note take less. */
const LABEL_LENGTH = 60;

/** The note's text in its own characters: what begins behind the number and folds to the same. */
function originalRest(line: string, folded: string): string {
  for (let start = 0; start < LABEL_LENGTH && start < line.length; start += 1) {
    const rest = line.slice(start);
    if (plainText(rest) === folded) return rest.trim();
  }
  return folded;
}
