import {
  checkDisclosureInput,
  contentOfInput,
  type DisclosureContent,
  HEADER_FIELDS,
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
import { contentAlone } from '../documents/content.js';
import { canonical } from './canonical.js';
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
 * - `in-part`: the same, but the file holds further disclosures that nobody signed;
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
  | (Signed & {
      readonly outcome: 'in-part';
      /** Which of the disclosures are not sealed, by their index. */
      readonly unsealed: readonly number[];
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
    disclosures: checked.disclosures.map((input) => contentAlone(contentOfInput(input))),
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

interface Pair {
  readonly one: DisclosureContent;
  readonly other: DisclosureContent;
}

/**
 * Each sealed disclosure with the one of the file that it is: the same content where there is one,
 * else the same product, version and form. Null when one of them has none.
 */
function paired(
  sealed: readonly DisclosureContent[],
  found: readonly DisclosureContent[],
): readonly Pair[] | null {
  const left = [...found];
  const pairs: Pair[] = [];
  const take = (one: DisclosureContent, of: (content: DisclosureContent) => string): boolean => {
    const index = left.findIndex((other) => of(other) === of(one));
    const [other] = index < 0 ? [] : left.splice(index, 1);
    if (other !== undefined) pairs.push({ one, other });
    return other !== undefined;
  };
  // The same first: of two sheets of one product, the unchanged one is not taken for the other.
  const others = sealed.filter((one) => !take(one, canonical));
  return others.every((one) => take(one, identity)) ? pairs : null;
}

function differencesOf(
  sealed: DisclosureContent,
  found: DisclosureContent,
): readonly SealDifference[] {
  const same = (one: unknown, two: unknown) => canonical(one ?? null) === canonical(two ?? null);
  const header = HEADER_FIELDS.filter((field) => sealed.header[field] !== found.header[field]).map(
    (of) => ({ part: 'header' as const, of }),
  );
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
  const found = contents.map(contentAlone);
  const pairs = paired(sealed, found);
  if (pairs === null) return { outcome: 'other-file', ...signed };
  const differences = pairs.flatMap(({ one, other }) => differencesOf(one, other));
  if (differences.length > 0) return { outcome: 'changed', ...signed, differences };
  const taken = new Set(pairs.map(({ other }) => other));
  const unsealed = found.flatMap((content, index) => (taken.has(content) ? [] : [index]));
  if (unsealed.length > 0) return { outcome: 'in-part', ...signed, unsealed };
  return { outcome: 'sound', ...signed };
}
