import type { Form } from '../../catalogue/schema.js';
import { fold } from '../../text/fold.js';
import { textFact } from '../facts.js';
import type { SheetCell } from '../grid/sheet-cell.js';

/**
 * Words that identify a section heading whatever its number. The form's sections are those of the
 * guideline (5.x), so the words are the guideline's titles shortened to what vendors keep of them.
 */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['6.2', /isms|マネジメントシステム/],
  ['6.3', /組織的安全/],
  ['6.4', /物理的安全|物理的(?:な)?対策/],
  ['6.5', /技術的安全|技術的(?:な)?対策/],
  ['6.6', /人的安全|人的(?:な)?対策/],
  ['6.7', /情報の(?:破棄|廃棄)/],
  ['6.8', /改造と保守|改造・保守|改造及び保守|システムの保守/],
  ['6.9', /持ち?出し/],
  ['6.10', /災害|非常時/],
  ['6.11', /外部と.{0,16}交換|情報を交換|外部との(?:情報|医療情報)/],
  ['6.12', /電子署名|記名・?押印/],
  ['7.1', /真正性/],
  ['7.2', /見読性/],
  ['7.3', /保存性/],
  ['8', /外部に保存|外部保存/],
  ['9', /スキャナ|電子化して保存/],
];

/** Sections that a text may name: by its words, or by a number and nothing else. */
const namedSections = textFact((text): readonly string[] => {
  const folded = fold(text);
  if (folded.length > 60) return [];
  const number = /^(\d{1,2}\.\d{1,2}|[89])(?:章|節)?$/.exec(folded)?.[1];
  if (number !== undefined) return [number];
  return WORDS.flatMap(([id, words]) => (words.test(folded) ? [id] : []));
});

/** `6.5 技術的安全対策` → `6.5`: by its words, or by a number that stands alone; null when it is no section. */
export const sectionOfText = (text: string, form: Form): string | null =>
  firstSection(namedSections(text), form);

/** The same for the text of a cell. */
export const sectionOfCell = (cell: SheetCell, form: Form): string | null =>
  firstSection(namedSections.of(cell), form);

const firstSection = (named: readonly string[], { sections }: Form): string | null =>
  named.find((wanted) => sections.some(({ id }) => id === wanted)) ?? null;
