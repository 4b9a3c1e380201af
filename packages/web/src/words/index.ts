import { fillMessage, type Language } from 'kaijisho';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ABOUT_WORDS } from './about.js';
import { CHANGES_WORDS } from './changes.js';
import { COMPARISON_WORDS } from './comparison.js';
import { FILE_WORDS } from './files.js';
import { FINDING_WORDS } from './findings.js';
import { FORM_WORDS } from './forms.js';
import { MATRIX_WORDS } from './matrix.js';
import { OUTPUT_WORDS } from './outputs.js';
import { READING_WORDS } from './reading.js';
import { REGISTER_WORDS } from './register.js';
import { SHELL_WORDS } from './shell.js';

/** Words of the page: a file for each screen, Japanese and English side by side. */
const WORDS = {
  ...ABOUT_WORDS,
  ...SHELL_WORDS,
  ...FILE_WORDS,
  ...READING_WORDS,
  ...FINDING_WORDS,
  ...COMPARISON_WORDS,
  ...CHANGES_WORDS,
  ...MATRIX_WORDS,
  ...OUTPUT_WORDS,
  ...REGISTER_WORDS,
  ...FORM_WORDS,
};
export type WordId = keyof typeof WORDS;

export type Say = (id: WordId, args?: Parameters<typeof fillMessage>[1]) => string;

const sayIn =
  (language: Language): Say =>
  (id, args = {}) =>
    fillMessage(WORDS[id], args, language);

export const LanguageContext = createContext<Language>('ja');
export const useLanguage = (): Language => useContext(LanguageContext);
export const useSay = (): Say => sayIn(useLanguage());
