import { listQuestions } from '../catalogue/demarcation.js';
import { itemsOf, listForms } from '../catalogue/forms.js';
import { citationOf } from '../catalogue/guideline.js';
import type { Form } from '../catalogue/schema.js';
import type { Matrix } from '../demarcation/model.js';
import { inquiryText } from '../messages/inquiry.js';
import { LANGUAGES } from '../messages/message.js';
import type { Choice } from '../model/disclosure.js';
import { placeText } from '../model/place.js';
import type { Reply } from '../model/reply.js';
import { sheetCellOf } from '../reading/grid/sheet-cell.js';
import { inlineOptions } from '../reading/marks/words/inline.js';
import { fold } from '../text/fold.js';
import { inquiriesOf } from './inquiry.js';
import { inquiryCode, letterOf } from './letter.js';
import { ASKED_FINDINGS } from './matters.js';
import { INQUIRY_KINDS, type Inquiry, type InquiryItem } from './model.js';

/**
 * A letter that came back: a Word document, a mail, or a table whose hidden keys are gone. Its
 * questions are known by the code that each carries; what else stands with a code is the reply.
 */

/** Rows of a table, each with the lines of its cells; or running text, a row for each line. */
export interface LetterPart {
  readonly rows: readonly (readonly string[])[];
  /** Lines may have been broken by a mail program. */
  readonly wrapped: boolean;
}

export interface ReturnedLetter {
  readonly file: string;
  readonly parts: readonly LetterPart[];
}

/** What stands with one code. */
export interface CodedReply {
  /** `Q3f9a2c1b` */
  readonly code: string;
  readonly file: string;
  readonly wrapped: boolean;
  /** Lines above the label ご回答, the question among them. */
  readonly asked: readonly string[];
  /** Lines behind the label; null when there is none. */
  readonly replied: readonly string[] | null;
}

/** A code at the end of a line: one that is mentioned in the middle of a reply opens nothing. */
const CODE = /(?<![0-9a-z])q([0-9a-f]{8})[)\]]?$/;
/** What Markdown and mail programs put before a line. */
const PREFIX = /^[\s>＞*+-]+(?!\d)/;
const withoutPrefix = (line: string): string => line.replace(PREFIX, '').replaceAll('\\', '');

const codeOf = (line: string): string | null => {
  const digest = CODE.exec(fold(line))?.[1];
  return digest === undefined ? null : `Q${digest}`;
};

const LABELS = LANGUAGES.map((language) => fold(inquiryText('inquiry.reply', language)));

/** What stands behind the label on its line; null for a line without it. */
function behindLabel(line: string): string | null {
  const bare = withoutPrefix(line).normalize('NFKC').trim();
  const label = LABELS.find((one) => fold(bare).startsWith(one));
  if (label === undefined) return null;
  return bare.slice(bare.indexOf(':') + 1).trim();
}

/** The lines of a row, with what stands behind a label; null for a row without one. */
function repliedIn(row: readonly string[]): readonly string[] | null {
  if (row.every((line) => behindLabel(line) === null)) return null;
  return row.map((line) => behindLabel(line) ?? line);
}

const ENDS = /^(?:以上|endofthequestions|#)/;

function repliesInPart({ rows, wrapped }: LetterPart, file: string): readonly CodedReply[] {
  const found: { code: string; asked: string[]; replied: string[] | null }[] = [];
  let open = false;
  for (const row of rows) {
    const code = row.map(codeOf).find((one) => one !== null);
    if (code !== undefined && code !== null) {
      found.push({ code, asked: [], replied: null });
      open = true;
    }
    const current = found.at(-1);
    // A heading, or the end of the letter: what follows belongs to no question.
    if (wrapped && row.some((line) => ENDS.test(fold(withoutPrefix(line))))) open = false;
    if (current === undefined || !open) continue;
    const replied = repliedIn(row);
    if (replied !== null) current.replied = [...(current.replied ?? []), ...replied];
    else if (current.replied === null) current.asked.push(...row);
    else current.replied.push(...row);
  }
  return found.map((one) => ({ ...one, file, wrapped }));
}

/** What stands with each code, in the order of the letter. */
export const codedReplies = ({ file, parts }: ReturnedLetter): readonly CodedReply[] =>
  parts.flatMap((part) => repliesInPart(part, file));

/** The parts of a key that say what a reply is about. */
type Target = Pick<Reply, 'key' | 'product' | 'subject'>;

const targetOf = ({ key, product, subject }: InquiryItem): Target => ({ key, product, subject });

/** What an inquiry can be about besides its product: the end of its key, and the row it names. */
interface PossibleSubject {
  readonly end: string;
  readonly subject: string | null;
}

/** Rows of the forms in force, questions of the matrix, and what is asked about a sheet as such. */
function possibleSubjects(forms: readonly Form[]): readonly PossibleSubject[] {
  const rules = [...new Set(Object.keys(ASKED_FINDINGS).map((id) => id.split('.')[0] ?? id))];
  return [
    ...listQuestions().map(({ id }) => ({ end: `|${id}`, subject: id })),
    ...forms.flatMap((form): readonly PossibleSubject[] => {
      const { form: kind } = form.about;
      const labels = form.header.map(({ labelJa }) => labelJa);
      const about = rules.flatMap((rule) => [rule, ...labels.map((label) => `${rule}:${label}`)]);
      return [
        ...itemsOf(form).map(({ key }) => ({ end: `${kind}|${key}`, subject: key })),
        ...['', ...about].map((suffix) => ({ end: `${kind}|${suffix}`, subject: null })),
      ];
    }),
  ];
}

/** Codes of everything that could ever be asked about the products of a matrix. */
function possibleTargets({ products, options }: Matrix): ReadonlyMap<string, Target> {
  const subjects = possibleSubjects(options.forms ?? listForms());
  return new Map(
    products.flatMap(({ id }) =>
      INQUIRY_KINDS.flatMap((kind) =>
        subjects.map(({ end, subject }) => {
          const key = `${id}|${kind}|${end}`;
          return [inquiryCode(key), { key, product: id, subject }] as const;
        }),
      ),
    ),
  );
}

/** Everything the letter prints about a question, folded; in both languages. */
function printedOf(inquiries: readonly Inquiry[], asOf: string): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>();
  for (const language of LANGUAGES)
    for (const inquiry of inquiries)
      for (const { name, items } of letterOf(inquiry, asOf, language).products)
        for (const {
          code,
          codeText,
          coded,
          item,
          text,
          details,
          choices,
          group,
          number,
        } of items) {
          const known = printed.get(code) ?? { target: targetOf(item), lines: [] };
          const lines = [name, group, text, codeText, code, coded, `${number}`];
          const withChoices = choices === null ? [] : [choices];
          // As a table prints them, each in a line of its own.
          const places = item.place === null ? [] : [item.place.file, placeText(item.place)];
          const citations = item.requirements.map(citationOf);
          printed.set(code, {
            ...known,
            lines: [
              ...known.lines,
              ...[...lines, ...details, ...withChoices, ...places, ...citations].map((line) =>
                fold(line),
              ),
            ],
          });
        }
  return printed;
}

interface Printed {
  readonly target: Target;
  readonly lines: readonly string[];
}

/** The lines of a question that people wrote: those the letter does not print there. */
function writtenOn({ asked, wrapped }: CodedReply, { lines }: Printed): readonly string[] {
  const whole = lines.join('\n');
  return asked.map(withoutPrefix).filter((line) => {
    const folded = fold(line).replace(/^\d+\./, '');
    return wrapped ? !whole.includes(folded) : !lines.includes(folded);
  });
}

const BOX = { x: 0, y: 0, width: 0, height: 0 };
const WORDS: readonly (readonly [RegExp, Choice])[] = [
  [/^(?:はい|yes)(?=$|[。、.,:])/, 'yes'],
  [/^(?:いいえ|no)(?=$|[。、.,:])/, 'no'],
  [/^(?:対象外|n\/a)(?=$|[。、.,:])/, 'not-applicable'],
];

/** A ticked line of choices, or a line that begins with one; `bare` when it says nothing more. */
function choiceIn(line: string): { readonly choice: Choice | null; readonly bare: boolean } {
  const text = line.trim();
  const cell = { row: 1, col: 1, rowSpan: 1, colSpan: 1, box: BOX, address: '', text };
  const options = inlineOptions(sheetCellOf(cell));
  if (options !== undefined) {
    const [ticked, ...others] = options.marks;
    const choice = ticked === undefined ? null : (options.slots[ticked.slot]?.choice ?? null);
    // Two ticks are no choice: the line is kept as the text it is.
    return { choice: others.length > 0 ? null : choice, bare: others.length === 0 };
  }
  const folded = fold(line);
  const [word, choice] = WORDS.find(([pattern]) => pattern.test(folded)) ?? [null, null];
  return { choice, bare: word !== null && folded.replace(word, '').replace(/^[。.]/, '') === '' };
}

/** Choice and text of a reply; null when nothing was written. */
function readLines(lines: readonly string[]): Pick<Reply, 'choice' | 'text'> | null {
  const texts: string[] = [];
  let choice: Choice | null = null;
  for (const line of lines.map(withoutPrefix)) {
    if (line.trim() === '') continue;
    const read = choiceIn(line);
    choice ??= read.choice;
    if (!read.bare) texts.push(line.trim());
  }
  return choice === null && texts.length === 0 ? null : { choice, text: texts.join('\n') };
}

/**
 * The replies in letters that came back, by the questions that the sheets of a matrix leave open or
 * once left open.
 * @returns the replies, and codes with a reply that belong to no product of the matrix
 */
export function repliesInLetters(
  coded: readonly CodedReply[],
  matrix: Matrix,
): { readonly replies: readonly Reply[]; readonly unknown: readonly CodedReply[] } {
  const printed = printedOf(inquiriesOf(matrix), matrix.asOf);
  let possible: ReadonlyMap<string, Target> | null = null;
  const replies: Reply[] = [];
  const unknown: CodedReply[] = [];
  for (const one of coded) {
    const known = printed.get(one.code);
    const above = known === undefined ? [] : writtenOn(one, known);
    const read = readLines([...above, ...(one.replied ?? [])]);
    if (read === null) continue;
    possible ??= known === undefined ? possibleTargets(matrix) : null;
    const target = known?.target ?? possible?.get(one.code);
    if (target === undefined) unknown.push(one);
    else
      replies.push({
        kind: 'reply',
        ...target,
        ...read,
        place: { file: one.file, sheet: one.file, cell: one.code },
      });
  }
  return { replies, unknown };
}
