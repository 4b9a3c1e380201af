import { z } from 'zod';
import { REPORT_MESSAGES } from '../messages/report.js';
import type { AnswerState, Choice, Disclosure } from '../model/disclosure.js';
import { answerStateSchema, choiceSchema } from '../model/disclosure-schema.js';
import type { Finding } from '../model/finding.js';
import { type ReadOutcome, sourceFinding } from '../reading/disclosures/outcome.js';

/**
 * What a person read on the original, put in place of what the program read. Who and when is part
 * of it, and every result says that the answer was corrected.
 */
export const correctionSchema = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the file'),
    file: z.string().optional().describe('Name of the file, for people'),
    disclosure: z.int().nonnegative().describe('Index of the disclosure in its file'),
    answer: z.int().nonnegative().describe('Index into content.answers'),
    question: z
      .string()
      .optional()
      .describe('Text of the row as it was read: the correction is used for no other row'),
    state: answerStateSchema,
    choice: choiceSchema.nullable().describe('Set only when the state is marked'),
    by: z.string().regex(/\S/).max(200).describe('Who read the original'),
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('When, YYYY-MM-DD'),
  })
  .describe('What a person read on the original, in place of what was read');
export type Correction = z.infer<typeof correctionSchema>;

/** Kind of mark of an answer a person has read: it stands with those found on the sheet. */
export const BY_HAND = 'by-hand';

type Said = { readonly state: AnswerState; readonly choice: Choice | null };

const word = ({ state, choice }: Said, language: 'ja' | 'en'): string =>
  REPORT_MESSAGES[choice === null ? (`state.${state}` as const) : (`choice.${choice}` as const)][
    language
  ];

function findingOf(sheet: Disclosure, correction: Correction): Finding | null {
  const was = sheet.content.answers[correction.answer];
  const evidence = sheet.reading.answers[correction.answer];
  if (was === undefined || evidence === undefined) return null;
  const same = was.state === correction.state && was.choice === correction.choice;
  const { by, on, disclosure, answer } = correction;
  const found = sourceFinding(
    'SRC-09',
    {
      row: [was.number, `「${was.question}」`].filter(Boolean).join(''),
      rowEn: [was.number, `"${was.question}"`].filter(Boolean).join(' '),
      before: word(was, 'ja'),
      beforeEn: word(was, 'en'),
      now: word(correction, 'ja'),
      nowEn: word(correction, 'en'),
      by,
      on,
    },
    evidence.place,
    same ? 'confirmed' : undefined,
  );
  return { ...found, key: was.key, disclosure, answer };
}

/**
 * The row a correction is about. Rows may be counted otherwise by another version of this program:
 * the text of the row decides, where it is given; undefined when the row is not there.
 */
function rowOf({ content }: Disclosure, { answer, question }: Correction): number | undefined {
  const at = content.answers[answer];
  if (question === undefined) return at === undefined ? undefined : answer;
  if (at?.question === question) return answer;
  const same = content.answers.flatMap((row, index) => (row.question === question ? [index] : []));
  return same.length === 1 ? same[0] : undefined;
}

/** Whether a correction is about a row of the file. */
export const isAbout = (
  { disclosures }: Pick<ReadOutcome, 'disclosures'>,
  sha256: string | null,
  correction: Correction,
): boolean => {
  const sheet = disclosures[correction.disclosure];
  return (
    correction.sha256 === sha256 && sheet !== undefined && rowOf(sheet, correction) !== undefined
  );
};

function correctSheet(sheet: Disclosure, corrections: readonly Correction[]): Disclosure {
  const byAnswer = new Map(corrections.map((correction) => [correction.answer, correction]));
  const { content, reading } = sheet;
  return {
    ...sheet,
    content: {
      ...content,
      answers: content.answers.map((answer, index) => {
        const correction = byAnswer.get(index);
        return correction === undefined
          ? answer
          : { ...answer, state: correction.state, choice: correction.choice };
      }),
    },
    reading: {
      ...reading,
      answers: reading.answers.map((evidence, index) => {
        const correction = byAnswer.get(index);
        return correction === undefined
          ? evidence
          : {
              ...evidence,
              marks: [...evidence.marks, BY_HAND],
              markConfidence: 1,
              confidence: 1,
              corrected: { by: correction.by, on: correction.on },
            };
      }),
    },
  };
}

/**
 * Applies what people corrected to what was read of one file. The raw text or mark stays beside it
 * as evidence, and a finding (SRC-09) names every corrected answer with who and when.
 *
 * @param sha256 of the file: corrections of other files are passed over
 * @param corrections the later one of the same answer counts
 */
export function correctReading<O extends ReadOutcome>(
  outcome: O,
  sha256: string | null,
  corrections: readonly Correction[],
): O {
  const own = corrections.filter((correction) => correction.sha256 === sha256);
  if (own.length === 0) return outcome;
  const of = (index: number) => {
    const sheet = outcome.disclosures[index];
    const last = new Map(
      own.flatMap((each): readonly (readonly [number, Correction])[] => {
        const answer = each.disclosure === index && sheet && rowOf(sheet, each);
        return typeof answer === 'number' ? [[answer, { ...each, answer }]] : [];
      }),
    );
    return [...last.values()].sort((a, b) => a.answer - b.answer);
  };
  return {
    ...outcome,
    disclosures: outcome.disclosures.map((sheet, index) => correctSheet(sheet, of(index))),
    findings: [
      ...outcome.findings,
      ...outcome.disclosures.flatMap((sheet, index) =>
        of(index).flatMap((correction) => findingOf(sheet, correction) ?? []),
      ),
    ],
  };
}
