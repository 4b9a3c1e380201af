import type { z } from 'zod';

/** What is wrong with a document, and where: a JSON pointer (RFC 6901), '' for the whole. */
export interface InputProblem {
  readonly pointer: string;
  readonly reason:
    | { readonly id: 'not-json' | 'no-disclosure' | 'unknown-document' }
    | { readonly id: 'too-deep' | 'too-large' | 'hostile-name' }
    | { readonly id: 'newer-version'; readonly version: string }
    | { readonly id: 'unknown-version' }
    | { readonly id: 'unknown-key' | 'marked-without-choice' | 'choice-without-mark' }
    | { readonly id: 'not-xml'; readonly detail: string }
    | { readonly id: 'doctype' | 'stray-text' | 'not-escaped' }
    | { readonly id: 'unknown-element' | 'repeated-element'; readonly name: string }
    | { readonly id: 'shape'; readonly issue: z.core.$ZodIssue };
}

/** Data, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

export const refusedInput = (
  reason: InputProblem['reason'],
  pointer = '',
): { readonly ok: false; readonly problems: readonly InputProblem[] } => ({
  ok: false,
  problems: [{ pointer, reason }],
});

/** JSON pointer of a path: `['answers', 3]` → `/answers/3`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Problems of shape with their pointers, `path` being where the checked part stands. */
export const shapeProblems = (
  issues: readonly z.core.$ZodIssue[],
  path: readonly PropertyKey[] = [],
): readonly InputProblem[] =>
  issues.map((issue) => ({
    pointer: pointerOf([...path, ...issue.path]),
    reason: { id: 'shape', issue },
  }));

/** Nesting of lists and objects; our own documents stay below ten. */
export const MOST_DEPTH = 64;

/** Values of all kinds in one document, or elements in one of XML. A sheet has some 3,000 with its evidence. */
export const MOST_VALUES = 500_000;

/** Where data nests too deep, holds too much, or has a name that would change the object it is put into. */
function hazardOf(data: unknown): InputProblem | null {
  let values = 0;
  const within = (value: unknown, path: readonly PropertyKey[]): InputProblem | null => {
    values += 1;
    if (values > MOST_VALUES) return { pointer: '', reason: { id: 'too-large' } };
    if (typeof value !== 'object' || value === null) return null;
    if (path.length >= MOST_DEPTH) return { pointer: pointerOf(path), reason: { id: 'too-deep' } };
    for (const [name, member] of Object.entries(value)) {
      const at = [...path, name];
      if (name === '__proto__') return { pointer: pointerOf(at), reason: { id: 'hostile-name' } };
      const hazard = within(member, at);
      if (hazard !== null) return hazard;
    }
    return null;
  };
  return within(data, []);
}

/** JSON text, with or without a byte order mark, as data that is safe to copy. */
export function parseJson(json: string): Parsed<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return refusedInput({ id: 'not-json' });
  }
  const hazard = hazardOf(value);
  return hazard === null ? { ok: true, value } : { ok: false, problems: [hazard] };
}

/**
 * What speaks against the version a document names. Naming none is no problem: the first documents
 * had no version, and their shapes are still accepted.
 * @param current the version this program writes, a whole number from 1
 */
export function versionProblems(value: unknown, current: string): readonly InputProblem[] {
  const version = isRecord(value) ? value.formatVersion : undefined;
  if (version === undefined || version === current) return [];
  const newer =
    typeof version === 'string' &&
    /^[1-9]\d{0,8}$/.test(version) &&
    Number(version) > Number(current);
  return [
    {
      pointer: '/formatVersion',
      reason: newer ? { id: 'newer-version', version } : { id: 'unknown-version' },
    },
  ];
}
