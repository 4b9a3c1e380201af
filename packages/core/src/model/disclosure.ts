import type { Header } from './disclosure-schema.js';

/**
 * A disclosure (開示書): one filled-in MDS or SDS of one product and version. `content` is what it
 * says; `reading` is how that was read. Two files with equal content say the same thing.
 */

export { ADAPTERS, type AdapterId, FORMAT_VERSION } from './disclosure-format.js';
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

export type HeaderField = keyof Header;
export const HEADER_FIELDS = ['createdOn', 'organisation', 'product', 'version'] as const;
