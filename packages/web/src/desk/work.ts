import {
  correctionSchema,
  ENVIRONMENTS,
  formDefinitionSchema,
  LANGUAGES,
  type LetterDetails,
  profileSchema,
} from 'kaijisho';
import { z } from 'zod';

/**
 * The work of one person: what is kept over a reload and what a file of work holds. Results are not
 * in it: they are read again from the files, so that a newer program reads them better.
 */

const settingsSchema = z.object({
  asOf: z.iso.date(),
  environment: z.enum(ENVIRONMENTS).nullable(),
  retention: z.enum(['auto', 'yes', 'no']),
  language: z.enum(LANGUAGES),
  /** Work kept before there were profiles has none. */
  profile: z.string().nullable().default(null),
});

const lineSchema = z.string().max(500).nullable();

/** Who asks vendors, and by when: printed on letters. */
const askingSchema = z.object({
  from: lineSchema,
  department: lineSchema,
  person: lineSchema,
  contact: lineSchema,
  replyBy: z.iso.date().nullable(),
}) satisfies z.ZodType<LetterDetails>;

const NOBODY: LetterDetails = {
  from: null,
  department: null,
  person: null,
  contact: null,
  replyBy: null,
};

/** Lines as they are printed: while they are being typed, a space may come last. */
export const trimmed = ({ replyBy, ...lines }: LetterDetails): LetterDetails => ({
  from: lines.from?.trim() || null,
  department: lines.department?.trim() || null,
  person: lines.person?.trim() || null,
  contact: lines.contact?.trim() || null,
  replyBy,
});

const decisionSchema = z.object({
  entries: z.record(
    z.string().max(200),
    z.object({ text: z.string().max(32_000), value: z.string().max(32_000).nullable() }),
  ),
  basis: z.array(z.string()).readonly(),
});

const WORK_VERSION = 1;

/** Of the browser's store: bytes as they are. */
export const workSchema = z.object({
  version: z.literal(WORK_VERSION),
  settings: settingsSchema,
  /** Name of the person who corrects and decides; '' until it is given. */
  person: z.string().max(200),
  asking: askingSchema.default(NOBODY),
  /** By the key of the line of the matrix. */
  decisions: z.map(z.string(), decisionSchema),
  corrections: z.array(correctionSchema).readonly(),
  /** Forms learnt from publishers' files, and acceptance conditions of the house. */
  forms: z.array(formDefinitionSchema).readonly().default([]),
  profiles: z.array(profileSchema).readonly().default([]),
  files: z
    .array(z.object({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }))
    .max(2000),
});
export type Work = z.infer<typeof workSchema>;

/** Today on this computer's clock, as the as-of date that is proposed. */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

export const emptyWork = (): Work => ({
  version: WORK_VERSION,
  settings: {
    asOf: today(),
    environment: null,
    retention: 'auto',
    language: 'ja',
    profile: null,
  },
  person: '',
  asking: NOBODY,
  decisions: new Map(),
  corrections: [],
  forms: [],
  profiles: [],
  files: [],
});
