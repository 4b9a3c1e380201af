import { z } from 'zod';
import { formSchema } from '../catalogue/schema.js';

/**
 * A form learnt from a publisher's own blank file. It holds that publisher's wording: a file for the
 * user's own folder, not for a public place.
 */
export const formDefinitionSchema = z
  .strictObject({
    formatVersion: z.literal('1'),
    name: z.string().min(1).describe('What people call the form, such as mds-4.1-official'),
    source: z
      .strictObject({ file: z.string(), sha256: z.string() })
      .describe('The blank file it was learnt from'),
    layout: z
      .strictObject({
        sheet: z.string(),
        marking: z
          .enum(['list', 'text', 'columns', 'words', 'inline', 'controls'])
          .describe('How the publisher wants an answer marked'),
        notes: z.boolean().describe('The form has a notes area of its own'),
      })
      .describe('How the form is laid out'),
    form: formSchema,
  })
  .describe('A form learnt from an official blank file');
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** A definition from its JSON text; null when it is none, or of a newer format. */
export function parseFormDefinition(json: string): FormDefinition | null {
  try {
    const parsed = formDefinitionSchema.safeParse(JSON.parse(json.replace(/^\ufeff/, '')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
