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
  /** A number or letter and what it stands for. */
  numbered: { ja: '{label}　{text}', en: '{label} {text}' },
  /** What a text is, or is about, and the text. */
  headed: { ja: '{label}　{text}', en: '{label}: {text}' },
  labelled: { ja: '{label}：{text}', en: '{label}: {text}' },
  bulleted: { ja: '・{text}', en: '- {text}' },
  /** In place of what is not there. */
  nothing: { ja: '－', en: '–' },
  /** A paragraph of a letter. */
  paragraph: { ja: '　{text}', en: '{text}' },
  /** A line that belongs to the one above it. */
  indented: { ja: '　{text}', en: '  {text}' },
} as const satisfies MessageCatalogue;

/** What stands between texts on one line. */
export const BETWEEN = {
  /** Values one of which is meant. */
  either: { ja: '／', en: ' / ' },
  /** Labels of one thing. */
  beside: { ja: '・', en: ', ' },
  /** Parts of one name. */
  together: { ja: '　', en: ', ' },
  /** Texts that stand by themselves. */
  apart: { ja: '　', en: '; ' },
  /** Lines that are put on one. */
  onOneLine: { ja: '　', en: ' ' },
  /** Sentences, or remarks and what they are about, one after the other: only English puts a space between them. */
  sentences: { ja: '', en: ' ' },
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

/** `R10　バックアップ` */
export const numbered = (label: string, text: string, language: Language): string =>
  fillMessage(PUNCTUATION.numbered, { label, text }, language);

/** `受入条件　法定保存` */
export const headed = (label: string, text: string, language: Language): string =>
  fillMessage(PUNCTUATION.headed, { label, text }, language);

/** `基準日：2026年4月1日` */
export const labelled = (label: string, text: string, language: Language): string =>
  fillMessage(PUNCTUATION.labelled, { label, text }, language);

/** `・text` */
export const bulleted = (text: string, language: Language): string =>
  fillMessage(PUNCTUATION.bulleted, { text }, language);

/** A paragraph of a letter: Japanese moves its first line in. */
export const paragraph = (text: string, language: Language): string =>
  fillMessage(PUNCTUATION.paragraph, { text }, language);

/** Texts as a list within a line. */
export const listed = (entries: readonly string[], language: Language): string =>
  fillMessage(PUNCTUATION.listed, { entries }, language);

const joined =
  (between: keyof typeof BETWEEN) =>
  (texts: readonly string[], language: Language): string =>
    texts.join(BETWEEN[between][language]);

/** Labels of one thing: `MDS・SDS`. */
export const besides = joined('beside');

/** Parts of one name: `みほんカルテ　5.2`. */
export const together = joined('together');

/** Texts with room between them. */
export const spaced = joined('apart');

/** Lines put on one. */
export const onOneLine = joined('onOneLine');

/** Sentences one after the other. */
export const sentences = joined('sentences');
