import {
  type Agreement,
  type Answer,
  attentionMarks,
  citationOf,
  demarcationData,
  type Form,
  findDemarcationRow,
  isReadUnsurely,
  isVerifiedRow,
  type Language,
  listQuestions,
  type Matrix,
  type MatrixAnswer,
  type MatrixLine,
  matrixTitle,
  type Phrase,
  type Product,
  paperSay,
  phraseText,
  provenanceNotices,
  ROW_BASIS,
  type SettledLine,
  unusedNotices,
} from '@kaijisho/core';
import type { MatrixDocument } from './matrix-schema.js';
import { DOCUMENT_VERSION } from './version.js';

/** The document of a matrix, with its phrases in `language` and what people decided. */
export function matrixDocument(
  matrix: Matrix,
  language: Language,
  agreement: Agreement | null = null,
): MatrixDocument {
  const settled = new Map(agreement?.lines.map((one) => [one.line.decisionKey, one]));
  const products = new Map(matrix.products.map((product) => [product.id, product]));
  const say = paperSay(language);
  return {
    formatVersion: DOCUMENT_VERSION,
    title: matrixTitle(agreement?.lines ?? [], language),
    notices: [
      ...unusedNotices(matrix.unused, say),
      ...provenanceNotices(say, matrix.options.forms),
    ],
    asOf: matrix.asOf,
    options: { retention: matrix.options.retention, environment: matrix.options.environment },
    products: matrix.products.map(productDocument),
    unused: [...matrix.unused],
    lines: matrix.lines.map((line) => ({
      ...lineDocument(line, products, language, matrix.options.forms),
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
  forms: readonly Form[] | undefined,
): Omit<MatrixDocument['lines'][number], 'decision' | 'settled'> {
  const row = findDemarcationRow(line.row);
  const texts = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => phraseText(phrase, language));
  const { status, allocation, gap, conflict, doubt, ...parts } = line.proposal;
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
      doubt,
    },
    answers: line.answers.map((answer) => answerDocument(answer, products, forms)),
    unsure: line.unsure,
    attention: [...attentionMarks(line, paperSay(language))],
    contention: line.contention === null ? null : phraseText(line.contention, language),
    requirements: line.requirements.map((id) => ({
      id,
      citation: citationOf(id),
      basis: ROW_BASIS,
    })),
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
  forms: readonly Form[] | undefined,
): MatrixDocument['lines'][number]['answers'][number] {
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
    verified: isVerifiedRow(sheet.content.form, key, forms),
    state,
    choice,
    notes: sheet.content.notes.filter((note) => answer.notes.includes(note.number)),
    remark,
    place: evidence.place,
    confidence: evidence.confidence,
    unsure: isReadUnsurely(answer, evidence),
    ...(evidence.corrected === undefined ? {} : { corrected: evidence.corrected }),
    use,
  };
}
