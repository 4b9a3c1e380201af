import type { Choice } from './disclosure.js';
import type { Place } from './place.js';

/** A vendor's reply to one item: evidence of its own kind, beside the answers of the sheet. */
export interface Reply {
  readonly kind: 'reply';
  readonly key: string;
  readonly product: string;
  readonly subject: string | null;
  readonly choice: Choice | null;
  readonly text: string;
  readonly place: Place;
}
