import type { Recognition } from '../../model/disclosure.js';

/** The item a row was recognised as; `key` null when it is none of the form's. */
export interface RecognisedRow extends Recognition {
  readonly key: string | null;
}
