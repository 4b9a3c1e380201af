import { type Answer, type DisclosureContent, HEADER_FIELDS } from '@kaijisho/core';

/** Members of an answer. A seal is made over these: one that is added changes what is signed. */
const ANSWER_MEMBERS = [
  'key',
  'number',
  'question',
  'section',
  'state',
  'choice',
  'notes',
  'remark',
  'references',
  'referencesEdition',
] as const satisfies readonly (keyof Answer)[];

/** The members named, without those of others. */
const pick = <T extends object, K extends keyof T>(value: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, value[name]])) as Pick<T, K>;

/** What the sheet says alone: nothing of the file it stands in, and no members of others. */
export const contentAlone = ({
  form: { kind, edition },
  header,
  answers,
  notes,
}: DisclosureContent): DisclosureContent => ({
  form: { kind, edition },
  header: pick(header, HEADER_FIELDS),
  answers: answers.map((answer) => pick(answer, ANSWER_MEMBERS)),
  notes: notes.map(({ number, text }) => ({ number, text })),
});
