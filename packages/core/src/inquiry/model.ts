import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';

/**
 * Questions back to a vendor (照会事項): what its sheets leave open, said so that a letter can be
 * made of it. Vendors see their own products only.
 */

/** In the order of the letter: the sheet as a whole, single answers, then what is to be settled. */
export const INQUIRY_KINDS = [
  'resend',
  'edition-unknown',
  'edition-older',
  'header',
  'conflicting',
  'combination',
  'unreadable',
  'several',
  'blank',
  'unexplained',
  'note',
  'taken-back',
  'means-no',
  'described',
  'absent',
  'detail',
  'question',
] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

export interface InquiryItem {
  /** Stable over runs and files: replies hang on it. `<product>|<kind>|<form>|<key>` */
  readonly key: string;
  readonly kind: InquiryKind;
  /** Product id and name. */
  readonly product: string;
  readonly name: string;
  /** Key of the item asked about, or id of the supplementary question; null for a whole sheet. */
  readonly subject: string | null;
  /** The question as the sheet prints it, with its number; null where there is none. */
  readonly printed: { readonly number: string | null; readonly question: string } | null;
  /** Form such as `MDS`, and its edition as printed. */
  readonly form: string | null;
  readonly edition: string | null;
  /** The finding behind it, whose rule words the question; null where the kind says all. */
  readonly finding: Pick<Finding, 'rule' | 'variant' | 'args'> | null;
  readonly place: Place | null;
  /** Requirements of guideline 6.0 behind it, by id. */
  readonly requirements: readonly string[];
}

/** All questions to one vendor. */
export interface Inquiry {
  readonly organisation: string;
  readonly items: readonly InquiryItem[];
}
