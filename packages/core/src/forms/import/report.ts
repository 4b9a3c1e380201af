import type { Role } from '../../catalogue/schema.js';
import type { Recognition } from '../../model/disclosure.js';

/** Where the publisher's form says something else than the catalogue. */
export interface Disagreement {
  readonly key: string;
  readonly member: 'number' | 'references';
  readonly catalogue: string;
  readonly form: string;
  /** The catalogue had read its own value from a form; otherwise it was reconstructed. */
  readonly verified: boolean;
}

/**
 * What became of a row of the form:
 * - `matched`: surely an item of the catalogue;
 * - `confirm`: taken for that item, and a person had better look;
 * - `asked`: not taken for any, though it may be one of the candidates;
 * - `new`: none of the catalogue's;
 * - `heading`: it has no answer;
 * - `corrected`: a person has said so.
 */
export type RowFate = 'matched' | 'confirm' | 'asked' | 'new' | 'heading' | 'corrected';

/** One row of the form as the person who looks the import over sees it. */
export interface ReviewRow {
  readonly sheet: string;
  /** Row on the sheet, from 1. */
  readonly row: number;
  readonly number: string | null;
  readonly question: string;
  readonly fate: RowFate;
  /** Key in the learnt form: of the catalogue's item, or of the row's own. */
  readonly key: string;
  readonly ours: boolean;
  readonly confidence: number | null;
  /** Strength of each evidence for the item, 0 to 1; null where the row shows none. */
  readonly evidence: Pick<Recognition, 'number' | 'reference' | 'text' | 'position'> | null;
  readonly candidates: Recognition['alternatives'];
  readonly role: Role;
  /** What a yes to the row means is not known: a person is asked. */
  readonly kindUnknown: boolean;
}

/** What an import found, for the person to look over. */
export interface ImportReport {
  /** Every row of the form in order, headings of sections left out. */
  readonly rows: readonly ReviewRow[];
  /** Items of the catalogue that the form does not ask. */
  readonly missing: readonly string[];
  readonly disagreements: readonly Disagreement[];
}
