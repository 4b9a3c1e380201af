import { z } from 'zod';
import { ENVIRONMENTS } from '../../catalogue/guideline.js';
import { COVERAGE_STATES } from '../../coverage/model.js';
import { formKindSchema } from '../../model/disclosure-schema.js';
import { DIFFERENCES, OPEN_REASONS } from '../model.js';
import { PROFILE_OUTCOMES } from '../profiles/model.js';
import { CELL_SAYS } from '../says.js';

/**
 * A comparison in words: the one document that the workbook, the page, the Markdown and the JSON
 * are printed from. Every list called `cells` or `counts` runs parallel to `products`.
 */

const countSchema = z.number().int();

const sheetSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: formKindSchema,
  edition: z.string().nullable(),
  createdOn: z.string().nullable(),
  text: z.string().describe('The sheet in one line, for people'),
});

const productSchema = z
  .strictObject({
    id: z.string(),
    label: z.string().describe('Letter that stands for the product in headings: A, B, …'),
    name: z.string(),
    organisation: z.string(),
    version: z.string().nullable(),
    sheets: z.array(sheetSchema),
  })
  .describe('A product or service, in the order it was handed in');

const differenceSchema = z.strictObject({ id: z.enum(DIFFERENCES), text: z.string() });

const cellSchema = z
  .strictObject({
    says: z.enum(CELL_SAYS),
    text: z.string(),
    counted: z.boolean().describe('False: the matter does not arise, so the answer does not count'),
    reason: z.string().nullable().describe('Why the answer does not count'),
    coarse: z.string().nullable().describe('The wider question that answers this one'),
    open: z
      .array(z.strictObject({ reason: z.enum(OPEN_REASONS), text: z.string() }))
      .describe('Why a person should look'),
    findings: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
    notes: z.array(z.string()).describe('Notes and remarks behind the answer, as quoted'),
    numbers: z.array(z.string()).describe('Item numbers as printed on the sheets'),
    places: z.array(z.string()).describe('Where the answers stand, such as MDS!F23'),
  })
  .describe('What one product says in one row');

const rowSchema = z
  .strictObject({
    no: z.number().int().describe('Position in the order of the form, from 1'),
    key: z.string(),
    section: z.string(),
    sectionTitle: z.string(),
    question: z.string().describe('Short title, ours'),
    remark: z.string().nullable().describe('For a wider question: what it asks at once'),
    verified: z.boolean().describe('The row was read from the official form'),
    difference: differenceSchema,
    open: z.boolean(),
    cells: z.array(cellSchema),
  })
  .describe('One question of the forms');

const tallySchema = <T extends readonly [string, ...string[]]>(ids: T) =>
  z.strictObject({
    asked: z.array(countSchema),
    open: z.array(countSchema),
    lines: z.array(
      z.strictObject({ id: z.enum(ids), text: z.string(), counts: z.array(countSchema) }),
    ),
  });

/** A count for every one of `ids`. */
const countsSchema = <T extends string>(ids: readonly T[]) =>
  z.strictObject(
    Object.fromEntries(ids.map((id) => [id, countSchema])) as Record<T, typeof countSchema>,
  );

const requirementCountsSchema = z.strictObject({
  asked: countSchema,
  open: countSchema,
  states: countsSchema(COVERAGE_STATES),
});
const rowCountsSchema = z.strictObject({
  asked: countSchema,
  open: countSchema,
  says: countsSchema(CELL_SAYS),
});

const requirementSchema = z
  .strictObject({
    id: z.string(),
    citation: z.string(),
    chapter: z.string(),
    summary: z.string().describe('Ours'),
    difference: differenceSchema,
    open: z.boolean(),
    cells: z.array(
      z.strictObject({
        state: z.enum(COVERAGE_STATES),
        text: z.string(),
        gap: z.boolean(),
        open: z.boolean(),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .describe(
    'What is declared about one requirement of guideline 6.0; nothing says it is fulfilled',
  );

const lensSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      summary: z.string().nullable(),
      notSaid: z.string().nullable().describe('What a yes does not say'),
      keys: z.array(z.string()),
      counts: z.array(rowCountsSchema),
    }),
  ),
});

const profileResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  institution: z.boolean().describe('Entries wait for the institution to confirm them'),
  outcomes: z.array(
    z.strictObject({
      id: z.enum(PROFILE_OUTCOMES),
      text: z.string(),
      counts: z.array(countSchema),
    }),
  ),
  lines: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string().nullable(),
      title: z.string(),
      remark: z.string().nullable(),
      cells: z.array(
        z.strictObject({
          outcome: z.enum(PROFILE_OUTCOMES),
          text: z.string(),
          behind: z.array(z.string()).describe('Answers the outcome rests on'),
        }),
      ),
    }),
  ),
});

export const comparisonDocumentSchema = z
  .strictObject({
    formatVersion: z.literal('1'),
    language: z.enum(['ja', 'en']),
    title: z.string(),
    subtitle: z.string(),
    asOf: z.string().describe('Date the comparison stands for, YYYY-MM-DD'),
    asOfText: z.string().describe('That date as people write it'),
    options: z.strictObject({
      retention: z.enum(['yes', 'no', 'auto']),
      environment: z.enum(ENVIRONMENTS).nullable(),
    }),
    conditions: z.string().describe('The options in words'),
    notices: z.array(z.string()).describe('What to know about the files'),
    provenance: z.array(z.string()).describe('What every reader must know'),
    products: z.array(productSchema),
    summary: z.strictObject({
      sentence: z.string(),
      rows: tallySchema(CELL_SAYS),
      requirements: tallySchema(COVERAGE_STATES),
    }),
    chapters: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        counts: z.array(requirementCountsSchema),
      }),
    ),
    rows: z.array(rowSchema).describe('In the order of the form'),
    unknownRows: z.array(
      z.strictObject({
        product: z.string(),
        number: z.string().nullable(),
        question: z.string(),
        answer: z.string(),
        notes: z.array(z.string()),
        place: z.string(),
      }),
    ),
    requirements: z.array(requirementSchema).describe('Those a sheet asks about'),
    lenses: z.array(lensSchema),
    profiles: z.array(profileResultSchema),
  })
  .describe('Bids side by side: facts from the disclosures, never a score');
export type ComparisonDocument = z.infer<typeof comparisonDocumentSchema>;
export type DocumentCell = z.infer<typeof cellSchema>;
export type DocumentRow = z.infer<typeof rowSchema>;
