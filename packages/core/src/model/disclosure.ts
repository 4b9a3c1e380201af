import type { Header } from './disclosure-schema.js';

/**
 * A disclosure (開示書): one filled-in MDS or SDS of one product and version. `content` is what it
 * says; `reading` is how that was read. Two files with equal content say the same thing.
 */

export type {
  Answer,
  AnswerEvidence,
  AnswerState,
  Choice,
  Disclosure,
  DisclosureContent,
  DisclosureReading,
  Evidence,
  FormKind,
  Header,
  Note,
  Recognition,
} from './disclosure-schema.js';

/** Version of this JSON shape. Readers refuse a newer one and upgrade older ones. */
export const FORMAT_VERSION = '1';

/** What a file is read by: an adapter of its format, or as data that says what a sheet says. */
export const ADAPTERS = ['xlsx', 'csv', 'pdf', 'json', 'xml'] as const;
export type AdapterId = (typeof ADAPTERS)[number];

export type HeaderField = keyof Header;
export const HEADER_FIELDS = ['createdOn', 'organisation', 'product', 'version'] as const;
