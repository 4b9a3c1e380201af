import { z } from 'zod';
import { formFor, itemByKey, sectionOf } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import {
  type Answer,
  answerStateSchema,
  choiceSchema,
  type DisclosureContent,
  formKindSchema,
  HEADER_FIELDS,
  type Header,
} from '../model/disclosure.js';

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

const VERSION = z.literal('1').optional();
export const disclosureInputDocumentSchema = z
  .union([
    z.looseObject({
      formatVersion: VERSION,
      disclosures: z.array(disclosureInputSchema).min(1),
    }),
    z.looseObject({ formatVersion: VERSION, content: disclosureInputSchema }),
    disclosureInputSchema,
  ])
  .describe('One disclosure, or what read --format json prints, to be filled into a form');

/** What is wrong with a document, and where: a JSON pointer (RFC 6901), '' for the whole. */
export interface InputProblem {
  readonly pointer: string;
  readonly reason:
    | { readonly id: 'not-json' | 'no-disclosure' }
    | { readonly id: 'unknown-key' | 'marked-without-choice' | 'choice-without-mark' }
    | { readonly id: 'shape'; readonly issue: z.core.$ZodIssue };
}

export type InputResult =
  | { readonly ok: true; readonly disclosures: readonly DisclosureInput[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The disclosures of a document with their paths, whichever of the three shapes it has. */
function partsOf(value: unknown): readonly (readonly [PropertyKey[], unknown])[] {
  if (!isRecord(value)) return [];
  if (Array.isArray(value.disclosures))
    return value.disclosures.map((entry, index) => [['disclosures', index], entry]);
  if ('content' in value) return [[['content'], value.content]];
  return 'answers' in value || 'form' in value ? [[[], value]] : [];
}

function problemsOf(
  input: DisclosureInput,
  path: readonly PropertyKey[],
  forms: readonly Form[] | undefined,
): readonly InputProblem[] {
  const form = formFor(input.form.kind, input.form.edition ?? null, forms);
  const other = formFor(input.form.kind === 'MDS' ? 'SDS' : 'MDS', null, forms);
  return input.answers.flatMap(({ key, state, choice }, index): readonly InputProblem[] => {
    const at = (member: string) => pointerOf([...path, 'answers', index, member]);
    const known = key == null || [form, other].some((one) => itemByKey(one, key) !== undefined);
    return [
      ...(known ? [] : [{ pointer: at('key'), reason: { id: 'unknown-key' as const } }]),
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
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problems: [{ pointer: '', reason: { id: 'not-json' } }] };
  }
  const parts = partsOf(value);
  if (parts.length === 0)
    return { ok: false, problems: [{ pointer: '', reason: { id: 'no-disclosure' } }] };
  const disclosures: DisclosureInput[] = [];
  const problems: InputProblem[] = [];
  const version = isRecord(value)
    ? VERSION.safeParse(value.formatVersion, { reportInput: true })
    : undefined;
  for (const issue of version?.error?.issues ?? [])
    problems.push({ pointer: '/formatVersion', reason: { id: 'shape', issue } });
  for (const [path, part] of parts) {
    const parsed = disclosureInputSchema.safeParse(part, { reportInput: true });
    for (const issue of parsed.error?.issues ?? [])
      problems.push({
        pointer: pointerOf([...path, ...issue.path]),
        reason: { id: 'shape', issue },
      });
    if (!parsed.success) continue;
    problems.push(...problemsOf(parsed.data, path, forms));
    disclosures.push(parsed.data);
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
  const edition = input.referencesEdition ?? form.about.printedRefsEdition;
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
    referencesEdition: references.length === 0 ? null : edition,
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
