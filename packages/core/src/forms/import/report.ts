/** One row of an imported form and the item it was matched to. */
export interface MatchedRow {
  readonly key: string;
  readonly number: string | null;
  readonly question: string;
  readonly confidence: number;
}

/** A row that is none of the catalogue's, with the items it could be. */
export interface NewRow {
  readonly key: string;
  readonly number: string | null;
  readonly question: string;
  readonly references: readonly string[];
  /** Requirements of guideline 6.0 that its references lead to. */
  readonly requirements: readonly string[];
  readonly candidates: readonly string[];
}

/** Where the publisher's form says something else than the catalogue. */
export interface Disagreement {
  readonly key: string;
  readonly member: 'number' | 'references';
  readonly catalogue: string;
  readonly form: string;
  /** The catalogue had read its own value from a form; otherwise it was reconstructed. */
  readonly verified: boolean;
}

/** What an import found, for the person to look over. */
export interface ImportReport {
  readonly matched: readonly MatchedRow[];
  readonly added: readonly NewRow[];
  /** Items of the catalogue that the form does not ask. */
  readonly missing: readonly string[];
  readonly disagreements: readonly Disagreement[];
}
