import type { Basis } from '../catalogue/schema.js';
import type { Place } from './place.js';

/** `error`: cannot stand as it is. `warning`: a person should look. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export type MessageArgs = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What a rule says about a document. Carries ids and arguments only; wording lives in the message
 * catalogues under `rule.<id>` so that ids stay when sentences improve.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Index of the disclosure in its file; null when the finding is about the file. */
  readonly disclosure: number | null;
  readonly key: string | null;
  readonly place: Place | null;
  readonly args: MessageArgs;
  readonly actual: string | null;
  readonly expected: string | null;
  /** Index into `content.answers` of the row the finding is about; null or absent = no row. */
  readonly answer?: number | null;
  /** On what its link to requirements of the guideline rests; absent = it cites none. */
  readonly basis?: Basis;
  /** Another sentence of the same rule: `rule.<id>.<variant>`. */
  readonly variant?: string;
  /** What a person does next; reports group by it. */
  readonly action?: 'correct' | 'ask' | 'look' | 'settle' | 'know';
  /** Further findings about the same row, milder or more general than this one. */
  readonly folded?: readonly Finding[];
}
