import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** What stands between and around words: Japanese has signs of its own, of full width. */
export const PUNCTUATION = {
  /** Entries one after the other. */
  listed: { ja: '{entries}', en: '{entries}' },
  bracketed: { ja: '（{text}）', en: '({text})' },
  /** A word and what explains it. */
  explained: { ja: '{word}（{text}）', en: '{word} ({text})' },
  /** On what a link rests. */
  based: { ja: '［{text}］', en: '[{text}]' },
  /** A citation and what is to be said of the link to it. */
  linked: { ja: '{citation}［{text}］', en: '{citation} [{text}]' },
  /** Between labels of one thing. */
  beside: { ja: '・', en: ', ' },
  bulleted: { ja: '・{text}', en: '- {text}' },
  /** Between words that stand apart. */
  gap: { ja: '　', en: '  ' },
} as const satisfies MessageCatalogue;

/** `（text）` */
export const bracketed = (text: string, language: Language): string =>
  fillMessage(PUNCTUATION.bracketed, { text }, language);

/** `word（text）` */
export const explained = (word: string, text: string, language: Language): string =>
  fillMessage(PUNCTUATION.explained, { word, text }, language);

/** `システム運用編 4②［編集部］` */
export const linked = (citation: string, text: string, language: Language): string =>
  fillMessage(PUNCTUATION.linked, { citation, text }, language);

/** `・text` */
export const bulleted = (text: string, language: Language): string =>
  fillMessage(PUNCTUATION.bulleted, { text }, language);

/** Texts as a list within a line. */
export const listed = (entries: readonly string[], language: Language): string =>
  fillMessage(PUNCTUATION.listed, { entries }, language);

/** Labels of one thing: `MDS・SDS`. */
export const besides = (labels: readonly string[], language: Language): string =>
  labels.join(PUNCTUATION.beside[language]);

/** Texts with room between them. */
export const spaced = (texts: readonly string[], language: Language): string =>
  texts.join(PUNCTUATION.gap[language]);
