import { remember } from '../basics/remember.js';

/**
 * Folding for matching only: what people see is never folded. Full and half width, half-width kana,
 * circled numbers and ㈱ become one spelling (NFKC); white space goes; the long-vowel sign goes, so
 * that サーバ and サーバー, ユーザ and ユーザー are one word.
 */
export const fold: (text: string) => string = remember((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
    .replace(/[〜～∼]/g, '~')
    .replace(/(?<=[ァ-ヺ])[ー－-]/g, ''),
);

/** Folds and drops everything that is not a letter, digit, kana or kanji. */
export const foldToLetters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** White space, line breaks and NBSP to single spaces, trimmed: for showing a cell on one line. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

/** Whether two questions are worded alike, spelling variants and punctuation apart. */
export const sameWording = (a: string, b: string): boolean =>
  foldToLetters(a) !== '' && foldToLetters(a) === foldToLetters(b);
