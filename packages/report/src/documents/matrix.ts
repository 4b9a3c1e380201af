import {
  type Agreement,
  type Answer,
  allocationSchema,
  answerStateSchema,
  choiceSchema,
  citationOf,
  correctedSchema,
  DECISION_STATUSES,
  demarcationData,
  ENVIRONMENTS,
  findDemarcationRow,
  formKindSchema,
  type Language,
  listQuestions,
  type Matrix,
  type MatrixAnswer,
  type MatrixLine,
  type Phrase,
  type Product,
  phaseSchema,
  phraseText,
  placeSchema,
  type SettledLine,
} from '@kaijisho/core';
import { z } from 'zod';
import { DOCUMENT_VERSION, sha256Schema } from './parts.js';

/** `kaijisho matrix -o ….json`: the matrix with its words and what stands behind each line. */

const sheetSchema = z
  .strictObject({
    file: z.string(),
    sha256: sha256Schema,
    form: z.strictObject({ kind: formKindSchema, edition: z.string().nullable() }),
    version: z.string().nullable(),
    createdOn: z.string().nullable(),
  })
  .describe('A disclosure of the product');

const productSchema = z.strictObject({
  id: z.string().describe('Stable over versions; decisions hang on it'),
  name: z.string(),
  organisation: z.string(),
  version: z.string().nullable(),
  disclosures: z.array(sheetSchema).describe('Sheets that were weighed'),
  earlier: z.array(sheetSchema).describe('Sheets of older versions, not weighed'),
});

const matrixAnswerSchema = z
  .strictObject({
    product: z.string(),
    disclosure: z.number().int().describe('Index into the disclosures of the product'),
    key: z.string(),
    number: z.string().nullable(),
    question: z.string(),
    state: answerStateSchema,
    choice: choiceSchema.nullable(),
    notes: z.array(z.strictObject({ number: z.string(), text: z.string() })),
    remark: z.string().nullable(),
    place: placeSchema,
    corrected: correctedSchema.optional(),
    use: z.enum(['offer', 'context']).describe('context: shown only, it shapes no proposal'),
  })
  .describe('An answer behind a line');

const proposalSchema = z
  .strictObject({
    status: z.literal('proposed').describe('Nothing here is agreed'),
    allocation: allocationSchema,
    institutionPart: z.array(z.string()),
    vendorPart: z.array(z.string()),
    openPoints: z.array(z.string()),
    reason: z.array(z.string()),
    gap: z.boolean().describe('Nobody offers this part: a closing measure is needed'),
    conflict: z.boolean().describe('Two answers contradict each other'),
  })
  .describe('What the tool derives from the answers');

const lineSchema = z.strictObject({
  decisionKey: z.string().describe('Row, product and phase; decisions of people hang on it'),
  row: z.string(),
  title: z.string(),
  product: z.string().nullable().describe('Null: one line for all products'),
  phase: phaseSchema,
  proposal: proposalSchema,
  decision: z
    .record(z.string(), z.string().nullable())
    .describe('What people wrote, by field; all empty in a proposal'),
  settled: z
    .strictObject({
      status: z.enum(DECISION_STATUSES).describe('How far the parties are'),
      allocation: allocationSchema.nullable().describe('What people decided; null = nothing yet'),
      carried: z
        .enum(['new', 'open', 'kept', 'changed', 'unknown'])
        .describe('What became of the line since the workbook was written'),
      own: z.record(z.string(), z.string()).describe('Columns people added, by heading'),
    })
    .nullable()
    .describe('Null in a first draft'),
  answers: z.array(matrixAnswerSchema),
  contention: z.string().nullable().describe('Several products claim the row, or none does'),
  requirements: z
    .array(z.strictObject({ id: z.string(), citation: z.string() }))
    .describe('Requirements of guideline 6.0; show people the citation'),
  questions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  replies: z
    .array(
      z.strictObject({
        subject: z.string().nullable().describe('Item key, or id of a supplementary question'),
        choice: choiceSchema.nullable(),
        text: z.string(),
        place: placeSchema,
      }),
    )
    .describe('Replies of vendors, beside the answers and never over them'),
  decidable: z.boolean().describe('Replies have settled all that was open'),
});

export const matrixDocumentSchema = z
  .strictObject({
    formatVersion: z.literal(DOCUMENT_VERSION),
    asOf: z.string().describe('Date the matrix stands for, YYYY-MM-DD'),
    options: z.strictObject({
      retention: z.enum(['yes', 'no', 'auto']),
      environment: z.enum(ENVIRONMENTS).nullable(),
    }),
    products: z.array(productSchema),
    lines: z.array(lineSchema),
  })
  .describe(
    'A responsibility-demarcation matrix (責任分界表): a proposal, with what people decided beside it',
  );
export type MatrixDocument = z.infer<typeof matrixDocumentSchema>;

/** The document of a matrix, with its phrases in `language` and what people decided. */
export function matrixDocument(
  matrix: Matrix,
  language: Language,
  agreement: Agreement | null = null,
): MatrixDocument {
  const settled = new Map(agreement?.lines.map((one) => [one.line.decisionKey, one]));
  const products = new Map(matrix.products.map((product) => [product.id, product]));
  return {
    formatVersion: DOCUMENT_VERSION,
    asOf: matrix.asOf,
    options: { retention: matrix.options.retention, environment: matrix.options.environment },
    products: matrix.products.map(productDocument),
    lines: matrix.lines.map((line) => ({
      ...lineDocument(line, products, language),
      ...decisionDocument(settled.get(line.decisionKey)),
    })),
  };
}

function productDocument(product: Product): MatrixDocument['products'][number] {
  const { id, name, organisation, version } = product;
  const sheets = (list: Product['disclosures']) =>
    list.map(({ content, reading }) => ({
      file: reading.source.file,
      sha256: reading.source.sha256,
      form: content.form,
      version: content.header.version,
      createdOn: content.header.createdOn,
    }));
  return {
    id,
    name,
    organisation,
    version,
    disclosures: sheets(product.disclosures),
    earlier: sheets(product.earlier),
  };
}

function lineDocument(
  line: MatrixLine,
  products: ReadonlyMap<string, Product>,
  language: Language,
): Omit<MatrixDocument['lines'][number], 'decision' | 'settled'> {
  const row = findDemarcationRow(line.row);
  const texts = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => phraseText(phrase, language));
  const { status, allocation, gap, conflict, ...parts } = line.proposal;
  return {
    decisionKey: line.decisionKey,
    row: line.row,
    title: (language === 'ja' ? row?.titleJa : row?.titleEn) ?? line.row,
    product: line.product,
    phase: line.phase,
    proposal: {
      status,
      allocation,
      institutionPart: texts(parts.institutionPart),
      vendorPart: texts(parts.vendorPart),
      openPoints: texts(parts.openPoints),
      reason: texts(parts.reason),
      gap,
      conflict,
    },
    answers: line.answers.map((answer) => answerDocument(answer, products)),
    contention: line.contention === null ? null : phraseText(line.contention, language),
    requirements: line.requirements.map((id) => ({ id, citation: citationOf(id) })),
    questions: listQuestions()
      .filter(({ id }) => line.questions.includes(id))
      .map(({ id, textJa, textEn }) => ({ id, text: language === 'ja' ? textJa : textEn })),
    replies: line.replies.map(({ subject, choice, text, place }) => ({
      subject,
      choice,
      text,
      place,
    })),
    decidable: line.decidable,
  };
}

/** What people wrote on a line; of a field with two columns both, with `, ` between them. */
function decisionDocument(
  settled: SettledLine | undefined,
): Pick<MatrixDocument['lines'][number], 'decision' | 'settled'> {
  const textOf = (field: string): string | null => {
    const entries = [field, `${field}#2`].flatMap(
      (id) => settled?.filled?.entries.get(id)?.text ?? [],
    );
    return entries.length === 0 ? null : entries.join(', ');
  };
  const own = settled?.filled?.own ?? [];
  return {
    decision: Object.fromEntries(
      demarcationData().decisionFields.map((field) => [field, textOf(field)]),
    ),
    settled:
      settled === undefined
        ? null
        : {
            status: settled.status,
            allocation: settled.allocation,
            carried: settled.carried,
            own: Object.fromEntries(own.map(({ heading, text }) => [heading, text])),
          },
  };
}

function answerDocument(
  { product, disclosure, answer: index, key, use }: MatrixAnswer,
  products: ReadonlyMap<string, Product>,
): z.infer<typeof matrixAnswerSchema> {
  const sheet = products.get(product)?.disclosures[disclosure];
  const answer: Answer | undefined = sheet?.content.answers[index];
  const evidence = sheet?.reading.answers[index];
  if (sheet === undefined || answer === undefined || evidence === undefined)
    throw new RangeError(`The matrix cites an answer that is not there: ${product} ${key}`);
  const { number, question, state, choice, remark } = answer;
  return {
    product,
    disclosure,
    key,
    number,
    question,
    state,
    choice,
    notes: sheet.content.notes.filter((note) => answer.notes.includes(note.number)),
    remark,
    place: evidence.place,
    ...(evidence.corrected === undefined ? {} : { corrected: evidence.corrected }),
    use,
  };
}
