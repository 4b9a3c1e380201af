import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** What stands between and around words: Japanese has signs of its own, of full width. */
export const PUNCTUATION = {
  /** Entries one after the other. */
  listed: { ja: '{entries}', en: '{entries}' },
  /** Behind a word. */
  bracketed: { ja: '（{text}）', en: ' ({text})' },
  /** On what a link rests, behind a citation or in front of an answer. */
  based: { ja: '［{text}］', en: ' [{text}] ' },
  /** Two labels of one thing. */
  beside: { ja: '{first}・{second}', en: '{first}, {second}' },
  bulleted: { ja: '・{text}', en: '- {text}' },
  /** Between words that stand apart. */
  gap: { ja: '　', en: '  ' },
} as const satisfies MessageCatalogue;

type Punctuation = keyof typeof PUNCTUATION;

const punctuated =
  (id: Punctuation) =>
  (text: string, language: Language): string =>
    fillMessage(PUNCTUATION[id], { text }, language);

/** `（text）`; with a space in front in English. */
export const bracketed = punctuated('bracketed');
/** `・text` */
export const bulleted = punctuated('bulleted');

/** Texts as a list within a line. */
export const listed = (entries: readonly string[], language: Language): string =>
  fillMessage(PUNCTUATION.listed, { entries }, language);

/** Texts with room between them. */
export const spaced = (texts: readonly string[], language: Language): string =>
  texts.join(PUNCTUATION.gap[language]);
