import { missingIn, type Suppression, suppressionListSchema } from 'kaijisho';

/** The entries of a list, or where it is wrong; `at` is null when it is no list at all. */
type ParsedList =
  | { readonly ok: true; readonly suppressions: readonly Suppression[] }
  | { readonly ok: false; readonly at: { readonly index: number; readonly field: string } | null };

/** @param data what the JSON file holds */
export function parseSuppressions(data: unknown): ParsedList {
  const list = suppressionListSchema.safeParse(data);
  if (list.success) {
    const { suppressions } = list.data;
    for (const [index, suppression] of suppressions.entries()) {
      const field = missingIn(suppression);
      if (field !== null) return { ok: false, at: { index, field } };
    }
    return { ok: true, suppressions };
  }
  const [, index, field = '?'] = list.error.issues[0]?.path ?? [];
  return { ok: false, at: typeof index === 'number' ? { index, field: String(field) } : null };
}
