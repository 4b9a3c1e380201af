import { z } from 'zod';
import { formFor, itemByKey, itemsOf, sectionOf } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import {
  type Answer,
  type DisclosureContent,
  HEADER_FIELDS,
  type Header,
} from '../model/disclosure.js';
import { FORMAT_VERSION } from '../model/disclosure-format.js';
import { answerStateSchema, choiceSchema, formKindSchema } from '../model/disclosure-schema.js';
import {
  type InputProblem,
  isRecord,
  parseJson,
  pointerOf,
  shapeProblems,
  versionProblems,
} from './json.js';

/**
 * A disclosure as JSON, to be filled into a form: what `read --format json` prints, with everything
 * optional that only reading knows. A vendor's own program need give no more than the form and, for
 * each item, its key and choice. Members that are not ours are kept.
 */
const text = z.string().nullable().optional();

const answerInputSchema = z.looseObject({
  key: text.describe('Key of the item; without one, the question is printed as given'),
  number: text,
  question: z.string().optional().describe("Default: the form's own words"),
  section: text,
  state: answerStateSchema.optional().describe('Default: marked with a choice, else blank'),
  choice: choiceSchema.nullable().optional(),
  notes: z.array(z.string()).optional(),
  remark: text,
  references: z.array(z.string()).optional(),
  referencesEdition: text,
});

const disclosureInputSchema = z.looseObject({
  form: z.looseObject({ kind: formKindSchema, edition: text }),
  header: z
    .looseObject({ createdOn: text, organisation: text, product: text, version: text })
    .optional(),
  answers: z.array(answerInputSchema),
  notes: z.array(z.looseObject({ number: z.string(), text: z.string() })).optional(),
});
export type DisclosureInput = z.infer<typeof disclosureInputSchema>;

const VERSION = z.literal(FORMAT_VERSION).optional();

/** The document that disclosures are exchanged in: any number of them, each complete or not. */
export const disclosuresDocumentSchema = z
  .looseObject({
    formatVersion: VERSION,
    disclosures: z.array(disclosureInputSchema).min(1),
  })
  .describe('Disclosures for exchange; members that are not named here are kept');

export const disclosureInputDocumentSchema = z
  .union([
    disclosuresDocumentSchema,
    z.looseObject({ formatVersion: VERSION, content: disclosureInputSchema }),
    disclosureInputSchema,
  ])
  .describe('One disclosure, or what read --format json prints, to be filled into a form');

export type InputResult =
  | { readonly ok: true; readonly disclosures: readonly DisclosureInput[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** The disclosures of a document with their paths, whichever of the three shapes it has. */
function partsOf(value: unknown): readonly (readonly [PropertyKey[], unknown])[] {
  if (!isRecord(value)) return [];
  if (Array.isArray(value.disclosures))
    return value.disclosures.map((entry, index) => [['disclosures', index], entry]);
  if ('content' in value) return [[['content'], value.content]];
  return 'answers' in value || 'form' in value ? [[[], value]] : [];
}

/** Where the disclosures of a document stand in it, as JSON pointers. */
export const disclosurePointers = (value: unknown): readonly string[] =>
  partsOf(value).map(([path]) => pointerOf(path));

/** A value that one of the schemas takes; undefined for any other, about which the shape complains. */
const valid = <T>(schema: z.ZodType<T>, value: unknown): T | undefined =>
  schema.safeParse(value).data;

/** Problems of what a disclosure says, also where its shape has others: they are told together. */
function problemsOf(
  input: unknown,
  path: readonly PropertyKey[],
  forms: readonly Form[] | undefined,
): readonly InputProblem[] {
  if (!isRecord(input) || !Array.isArray(input.answers)) return [];
  const kinds = formKindSchema.options;
  const form = isRecord(input.form) ? input.form : {};
  const edition = typeof form.edition === 'string' ? form.edition : null;
  const own = valid(formKindSchema, form.kind);
  const known = kinds.map((kind) => formFor(kind, kind === own ? edition : null, forms));
  return input.answers.flatMap((answer: unknown, index): readonly InputProblem[] => {
    if (!isRecord(answer)) return [];
    const { key, choice } = answer;
    const state = valid(answerStateSchema, answer.state);
    const at = (member: string) => pointerOf([...path, 'answers', index, member]);
    const isKnown =
      typeof key !== 'string' || known.some((one) => itemByKey(one, key) !== undefined);
    return [
      ...(isKnown ? [] : [{ pointer: at('key'), reason: { id: 'unknown-key' as const } }]),
      ...(state === 'marked' && choice == null
        ? [{ pointer: at('choice'), reason: { id: 'marked-without-choice' as const } }]
        : []),
      ...(state !== undefined && state !== 'marked' && choice != null
        ? [{ pointer: at('state'), reason: { id: 'choice-without-mark' as const } }]
        : []),
    ];
  });
}

/**
 * Reads disclosures from JSON text and checks them, all problems at once.
 * @param forms the forms in force
 */
export function parseDisclosureInput(json: string, forms?: readonly Form[]): InputResult {
  const parsed = parseJson(json);
  return parsed.ok ? checkDisclosureInput(parsed.value, forms) : parsed;
}

/**
 * Checks disclosures that were parsed already, by whatever reader, all problems at once.
 * @param value data without hostile names, as `parseJson` returns it
 * @param forms the forms in force
 */
export function checkDisclosureInput(value: unknown, forms?: readonly Form[]): InputResult {
  const version = versionProblems(value, FORMAT_VERSION);
  if (version.length > 0) return { ok: false, problems: version };
  const parts = partsOf(value);
  if (parts.length === 0)
    return { ok: false, problems: [{ pointer: '', reason: { id: 'no-disclosure' } }] };
  const disclosures: DisclosureInput[] = [];
  const problems: InputProblem[] = [];
  for (const [path, part] of parts) {
    const parsed = disclosureInputSchema.safeParse(part, { reportInput: true });
    // One by one: a call takes only so many arguments, and a file may have any number of problems.
    for (const problem of shapeProblems(parsed.error?.issues ?? [], path)) problems.push(problem);
    for (const problem of problemsOf(part, path, forms)) problems.push(problem);
    if (parsed.success) disclosures.push(parsed.data);
  }
  return problems.length === 0 ? { ok: true, disclosures } : { ok: false, problems };
}

const verifiedNumber = (item: FormItem | undefined): string | null =>
  item?.numberStatus === 'verified' ? (item.number ?? null) : null;

function answerOf(input: DisclosureInput['answers'][number], form: Form): Answer {
  const key = input.key ?? null;
  const item = key === null ? undefined : itemByKey(form, key);
  const printed = item?.refsStatus === 'verified' ? (item.printedRefs ?? []) : [];
  const references = input.references ?? printed;
  const edition = references.length === 0 ? null : form.about.printedRefsEdition;
  const choice = input.choice ?? null;
  return {
    key,
    number: input.number === undefined ? verifiedNumber(item) : input.number,
    question: input.question ?? item?.subjectJa ?? '',
    section:
      input.section === undefined
        ? ((key === null ? undefined : sectionOf(form, key)) ?? null)
        : input.section,
    state: input.state ?? (choice === null ? 'blank' : 'marked'),
    choice,
    notes: input.notes ?? [],
    remark: input.remark ?? null,
    references,
    referencesEdition: input.referencesEdition === undefined ? edition : input.referencesEdition,
  };
}

/** What an input says, completed from the form: wording, number, section of items it only names. */
export function contentOfInput(input: DisclosureInput, forms?: readonly Form[]): DisclosureContent {
  const edition = input.form.edition === undefined ? undefined : input.form.edition;
  const form = formFor(input.form.kind, edition ?? null, forms);
  const header = Object.fromEntries(
    HEADER_FIELDS.map((field) => [field, input.header?.[field] ?? null]),
  ) as Header;
  return {
    form: {
      kind: input.form.kind,
      edition: edition === undefined ? form.about.edition : edition,
    },
    header,
    answers: input.answers.map((answer) => answerOf(answer, form)),
    notes: (input.notes ?? []).map(({ number, text: words }) => ({ number, text: words })),
  };
}

/**
 * What an input says, to be written as a form. Of a program that gives keys and choices only, the
 * rows it is silent about are left open, in the order of the form: a form that left them out would
 * look like one that somebody has cut. A sheet that was read is written with the rows it has.
 */
export function contentToFill(input: DisclosureInput, forms?: readonly Form[]): DisclosureContent {
  const content = contentOfInput(input, forms);
  const named = input.answers.filter(({ key }) => key != null);
  if (named.length === 0 || named.some(({ question }) => question !== undefined)) return content;
  const form = formFor(content.form.kind, content.form.edition, forms);
  const rows = itemsOf(form)
    .filter(({ role }) => role !== 'heading')
    .flatMap(({ key }) => {
      const given = content.answers.filter((answer) => answer.key === key);
      return given.length > 0 ? given : [answerOf({ key }, form)];
    });
  return {
    ...content,
    answers: [...rows, ...content.answers.filter((one) => !rows.includes(one))],
  };
}
