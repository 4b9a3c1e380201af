import { z } from 'zod';
import { INQUIRY_KINDS } from '../inquiry/model.js';
import { formKindSchema } from '../model/disclosure-schema.js';

/**
 * The register (台帳): every product an institution uses, with the sheets it has for it over time.
 * It is a folder of plain files that people can read without this program; this is what they hold.
 */

/** Version of the files. A register of a newer version is not touched. */
export const REGISTER_VERSION = '1';

export const registerSchema = z.strictObject({
  kind: z.literal('kaijisho-register'),
  formatVersion: z.string(),
  createdOn: z.string().describe('YYYY-MM-DD'),
});

const submissionSchema = z
  .strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    file: z.string().describe('Name under which it was submitted'),
    bytes: z.number().int(),
    receivedOn: z.string().describe('Day on which it was added, YYYY-MM-DD'),
    form: z.strictObject({ kind: formKindSchema, edition: z.string().nullable() }),
    version: z.string().nullable().describe('Version of the product, as printed'),
    createdOn: z.string().nullable().describe('Date of preparation, as printed'),
    counts: z.strictObject({
      yes: z.number().int(),
      no: z.number().int(),
      notApplicable: z.number().int(),
      open: z.number().int().describe('Blank, several marks or unreadable'),
    }),
    matters: z
      .array(z.strictObject({ kind: z.enum(INQUIRY_KINDS), key: z.string().nullable() }))
      .describe('What the sheet leaves to ask about'),
  })
  .describe('One sheet of the product');
export type Submission = z.infer<typeof submissionSchema>;

const planSchema = z
  .strictObject({
    row: z.string(),
    phase: z.string(),
    measure: z.string(),
    effort: z.string(),
    owner: z.string(),
    due: z.string(),
    completed: z.string(),
  })
  .describe('How a gap is closed, from the filled-in matrix');
export type Plan = z.infer<typeof planSchema>;

export const registeredProductSchema = z.strictObject({
  formatVersion: z.string(),
  id: z.string().describe('Stable over versions; the same as in matrices'),
  name: z.string(),
  organisation: z.string(),
  department: z.string(),
  zone: z.string(),
  columns: z.record(z.string(), z.string()).describe('Further columns of the imported list'),
  submissions: z.array(submissionSchema).describe('In the order in which they were added'),
  plans: z.array(planSchema),
});
export type RegisteredProduct = z.infer<typeof registeredProductSchema>;

/** A product of which nothing is known yet but its names. */
export const newProduct = ({
  id,
  name,
  organisation,
}: Pick<RegisteredProduct, 'id' | 'name' | 'organisation'>): RegisteredProduct => ({
  formatVersion: REGISTER_VERSION,
  department: '',
  zone: '',
  columns: {},
  submissions: [],
  plans: [],
  id,
  name,
  organisation,
});
