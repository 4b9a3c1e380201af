import { addTo } from '../basics/grouped.js';
import { oncePer } from '../basics/once.js';
import { guideline6 } from './data.js';
import type { Guideline6 } from './schema.js';

/**
 * Citations of guideline 6.0 as newer forms print them: システム運用編 14⑥. They carry their edition in
 * their notation, so unlike the numbers of 5.x they need no edition beside them.
 */

/** A citation that names requirements, or only a chapter (システム運用編 14). */
export interface ResolvedCitation {
  readonly level: 'item' | 'chapter';
  /** Ids of requirements; one chapter of 経営管理編 counts twice, under two headings. */
  readonly requirements: readonly string[];
}

/** Requirements by their citation, and the chapters that have any. */
const citable = oncePer(({ requirements }: Guideline6) => {
  const byCitation = new Map<string, string[]>();
  const chapters = new Set<string>();
  for (const { id, citationJa } of requirements) {
    const plain = citationJa.replace(/（.*$/, '');
    addTo(byCitation, plain, id);
    chapters.add(plain.replace(/[①-⑳]$/, ''));
  }
  return { byCitation, chapters };
});

const VOLUMES: readonly (readonly [string, string])[] = [
  ['経営', '経営管理編'],
  ['企画', '企画管理編'],
  ['シ', 'システム運用編'],
  ['運用', 'システム運用編'],
];

/** 経営管理編 1.2.1①、システム運用編14.⑤⑥: volume, chapter, markers. Circled numbers stay circled. */
const CITATION =
  /(経営管理編|企画管理編|システム運用編|運用編|経営編|企画編)\s*[・:：]?\s*(?:第\s*)?([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,2})\s*(?:章|節)?[\s.．]*(?:遵守事項\s*)?((?:[①-⑳][\s、,・]*)*)/g;

const halfWidth = (text: string): string => text.replace(/[０-９．]/g, (c) => c.normalize('NFKC'));

/** Citations found in a text, in canonical spelling and in order; one for each marker. */
export function parseCitations(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, volume = '', number = '', markers = ''] of text.matchAll(CITATION)) {
    const title = VOLUMES.find(([start]) => volume.startsWith(start))?.[1] ?? volume;
    const chapter = `${title} ${halfWidth(number)}`;
    const each = [...markers].filter((character) => /[①-⑳]/.test(character));
    if (each.length === 0) found.add(chapter);
    for (const marker of each) found.add(`${chapter}${marker}`);
  }
  return [...found];
}

/** Whether a printed reference is a citation of guideline 6.0. */
export const isCitation = (reference: string): boolean =>
  /^(?:経営|企画|システム).*編 /.test(reference);

/** The requirements a citation names; undefined when guideline 6.0 has nothing of that name. */
export function resolveCitation(citation: string): ResolvedCitation | undefined {
  const { byCitation, chapters } = citable(guideline6);
  const requirements = byCitation.get(citation);
  if (requirements !== undefined) return { level: 'item', requirements };
  return chapters.has(citation) ? { level: 'chapter', requirements: [] } : undefined;
}
