import type { Language } from 'kaijisho';

/** The page of a rule in one language; `code` in a paragraph stands between backquotes. */
export type RulePage = readonly {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}[];

export type RulePages = Readonly<Record<string, Readonly<Record<Language, RulePage>>>>;
