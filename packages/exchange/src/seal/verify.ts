import {
  checkDisclosureInput,
  contentOfInput,
  type DisclosureContent,
  isRecord,
  parseJson,
} from '@kaijisho/core';
import {
  decodeProtectedHeader,
  type FlattenedJWSInput,
  flattenedVerify,
  importJWK,
  type JWK,
} from 'jose';
import { canonical, sealedContent } from './content.js';
import { ALGORITHM, thumbprintOf } from './keys.js';
import { SEAL_TYPE } from './seal.js';

/** What differs between what was sealed and what the file says. */
export interface SealDifference {
  readonly part: 'header' | 'answer' | 'note' | 'answers';
  /** Question, number of the note or name of the header field. */
  readonly of: string;
}

/**
 * What a seal says about a file:
 * - `sound`: signed with the key named, and the file says what was signed;
 * - `changed`: the file is the one that was sealed, but says something else;
 * - `other-file`: the seal belongs to another product, version or form;
 * - `other-key`: the signature holds, but the key is not the one that was expected;
 * - `damaged-seal`: the seal itself was changed;
 * - `no-seal`: this is no seal of ours.
 */
export type SealVerdict =
  | { readonly outcome: 'no-seal' | 'damaged-seal' }
  | (Signed & {
      readonly outcome: 'sound' | 'other-file' | 'other-key';
    })
  | (Signed & { readonly outcome: 'changed'; readonly differences: readonly SealDifference[] });

interface Signed {
  readonly thumbprint: string;
  readonly sealedOn: string;
}

interface Payload {
  readonly sealedOn: string;
  readonly disclosures: readonly DisclosureContent[];
}

function payloadOf(bytes: Uint8Array): Payload | null {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if (!parsed.ok || !isRecord(parsed.value)) return null;
  const checked = checkDisclosureInput(parsed.value);
  const { sealedOn } = parsed.value;
  if (!checked.ok || typeof sealedOn !== 'string') return null;
  return {
    sealedOn,
    disclosures: checked.disclosures.map((input) => sealedContent(contentOfInput(input))),
  };
}

const isJws = (value: unknown): value is FlattenedJWSInput =>
  isRecord(value) &&
  [value.payload, value.protected, value.signature].every((part) => typeof part === 'string');

function ownKey(jws: FlattenedJWSInput): JWK | null {
  try {
    const { typ, jwk, alg } = decodeProtectedHeader(jws);
    return typ === SEAL_TYPE && alg === ALGORITHM && jwk !== undefined ? jwk : null;
  } catch {
    return null;
  }
}

const identity = ({
  form,
  header: { organisation, product, version },
}: DisclosureContent): string => canonical([form, organisation, product, version]);

function differencesOf(
  sealed: DisclosureContent,
  found: DisclosureContent,
): readonly SealDifference[] {
  const same = (one: unknown, two: unknown) => canonical(one ?? null) === canonical(two ?? null);
  const header = (['createdOn', 'organisation', 'product', 'version'] as const)
    .filter((field) => sealed.header[field] !== found.header[field])
    .map((of) => ({ part: 'header' as const, of }));
  if (sealed.answers.length !== found.answers.length)
    return [
      ...header,
      { part: 'answers', of: `${sealed.answers.length} → ${found.answers.length}` },
    ];
  const answers = sealed.answers.flatMap((answer, index) =>
    same(answer, found.answers[index])
      ? []
      : [
          {
            part: 'answer' as const,
            of: [answer.number, answer.question].filter((part) => part).join(' '),
          },
        ],
  );
  const numbers = new Set([...sealed.notes, ...found.notes].map(({ number }) => number));
  const textsOf = (content: DisclosureContent, number: string) =>
    content.notes.filter((note) => note.number === number);
  const notes = [...numbers]
    .filter((number) => !same(textsOf(sealed, number), textsOf(found, number)))
    .map((of) => ({ part: 'note' as const, of }));
  return [...header, ...answers, ...notes];
}

/**
 * Holds a seal against what a file says. Only the content counts: a file that was saved anew, or
 * turned into another format, still fits its seal.
 *
 * @param text JSON of the seal
 * @param contents what the file says
 * @param expected thumbprint of the key the vendor is known by; null: none is known yet
 */
export async function verifySeal(
  text: string,
  contents: readonly DisclosureContent[],
  expected: string | null,
): Promise<SealVerdict> {
  const parsed = parseJson(text);
  const jws = parsed.ok && isJws(parsed.value) ? parsed.value : null;
  const key = jws === null ? null : ownKey(jws);
  if (jws === null || key === null) return { outcome: 'no-seal' };
  let payload: Payload | null;
  let thumbprint: string;
  try {
    thumbprint = await thumbprintOf(key);
    const verified = await flattenedVerify(jws, await importJWK(key, ALGORITHM), {
      algorithms: [ALGORITHM],
    });
    payload = payloadOf(verified.payload);
  } catch {
    return { outcome: 'damaged-seal' };
  }
  if (payload === null) return { outcome: 'damaged-seal' };
  const { sealedOn, disclosures: sealed } = payload;
  const signed: Signed = { thumbprint, sealedOn };
  if (expected !== null && expected !== thumbprint) return { outcome: 'other-key', ...signed };
  const found = contents.map(sealedContent);
  if (canonical(sealed) === canonical(found)) return { outcome: 'sound', ...signed };
  const matching =
    sealed.length === found.length &&
    sealed.every((one, index) => {
      const other = found[index];
      return other !== undefined && identity(one) === identity(other);
    });
  if (!matching) return { outcome: 'other-file', ...signed };
  const differences = sealed.flatMap((one, index) => differencesOf(one, found[index] ?? one));
  return { outcome: 'changed', ...signed, differences };
}
