import type { DisclosureContent } from '@kaijisho/core';
import canonicalize from 'canonicalize';

/** What a seal speaks of: what the sheet says, and nothing of the file it stands in. */
export const sealedContent = ({
  form: { kind, edition },
  header: { createdOn, organisation, product, version },
  answers,
  notes,
}: DisclosureContent): DisclosureContent => ({
  form: { kind, edition },
  header: { createdOn, organisation, product, version },
  answers: answers.map(
    ({
      key,
      number,
      question,
      section,
      state,
      choice,
      notes: numbers,
      remark,
      references,
      referencesEdition,
    }) => ({
      key,
      number,
      question,
      section,
      state,
      choice,
      notes: numbers,
      remark,
      references,
      referencesEdition,
    }),
  ),
  notes: notes.map(({ number, text }) => ({ number, text })),
});

/** JSON in the one form that equal data has (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new RangeError('Not a JSON value');
  return text;
}
