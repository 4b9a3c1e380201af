import { generateKeyPairSync } from 'node:crypto';
import { contentOfInput, type DisclosureContent } from '@kaijisho/core';
import { KeyError, publicKey, seal, thumbprintOf, verifySeal } from '@kaijisho/exchange/seal';
import { beforeAll, describe, expect, test } from 'vitest';

const pemPair = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const mine = pemPair();
const another = pemPair();

const content = (choice: 'yes' | 'no', product = 'みほんカルテ'): DisclosureContent =>
  contentOfInput({
    form: { kind: 'MDS' },
    header: { organisation: '株式会社みほん', product, version: '5.2' },
    answers: [
      { key: 'away-lock', choice },
      { key: 'screen-privacy', choice: 'no', notes: ['1'] },
    ],
    notes: [{ number: '1', text: '別紙のとおり' }],
  });

let sealed: string;
let thumbprint: string;
beforeAll(async () => {
  sealed = await seal([content('yes')], mine.privateKey, '2026-04-01');
  thumbprint = await thumbprintOf(await publicKey(mine.publicKey));
});

describe('a seal', () => {
  test('fits the content, whatever else came along with it', async () => {
    const carried = { ...content('yes'), source: { file: 'other.xml' } };
    const expected = { outcome: 'sound', thumbprint, sealedOn: '2026-04-01' };
    expect(await verifySeal(sealed, [carried], thumbprint)).toEqual(expected);
    expect(await verifySeal(sealed, [carried], null)).toEqual(expected);
  });

  test('is the same text for the same content', async () => {
    expect(await seal([content('yes')], mine.privateKey, '2026-04-01')).toBe(sealed);
    expect(sealed).not.toContain('PRIVATE');
    expect(sealed).not.toContain('"d"');
  });

  test('names the answers, notes and fields that were changed since', async () => {
    const changed = { ...content('no'), notes: [{ number: '1', text: '対策済み' }] };
    expect(await verifySeal(sealed, [changed], thumbprint)).toMatchObject({
      outcome: 'changed',
      differences: [
        { part: 'answer', of: expect.stringMatching(/^3 /) },
        { part: 'note', of: '1' },
      ],
    });
  });

  test('tells another file, another key, and a seal that was tampered with', async () => {
    const verdict = async (text: string, product?: string) =>
      (await verifySeal(text, [content('yes', product)], thumbprint)).outcome;
    expect(await verdict(sealed, '別の製品')).toBe('other-file');
    const foreign = await seal([content('yes')], another.privateKey, '2026-04-01');
    expect(await verdict(foreign)).toBe('other-key');
    const jws = JSON.parse(sealed);
    const payload = Buffer.from(jws.payload, 'base64url').toString().replace('2026', '2020');
    const tampered = { ...jws, payload: Buffer.from(payload).toString('base64url') };
    expect(await verdict(JSON.stringify(tampered))).toBe('damaged-seal');
    const grafted = { ...jws, protected: JSON.parse(foreign).protected };
    expect(await verdict(JSON.stringify(grafted))).toBe('damaged-seal');
    for (const text of ['', '{}', '{"payload":1}', JSON.stringify({ ...jws, protected: 'e30' })])
      expect(await verdict(text)).toBe('no-seal');
  });
});

describe('a seal of one of several disclosures', () => {
  const other = content('yes', 'みほんPACS');

  test('says which of a file it does not speak of', async () => {
    expect(await verifySeal(sealed, [other, content('yes')], thumbprint)).toMatchObject({
      outcome: 'in-part',
      unsealed: [0],
    });
    expect(await verifySeal(sealed, [other, content('no')], thumbprint)).toMatchObject({
      outcome: 'changed',
      differences: [{ part: 'answer' }],
    });
    expect((await verifySeal(sealed, [other], thumbprint)).outcome).toBe('other-file');
  });

  test('fits the same disclosures in whatever order, and none less', async () => {
    const both = await seal([content('yes'), other], mine.privateKey, '2026-04-01');
    const outcome = async (contents: readonly DisclosureContent[]) =>
      (await verifySeal(both, contents, thumbprint)).outcome;
    expect(await outcome([other, content('yes')])).toBe('sound');
    expect(await outcome([content('yes')])).toBe('other-file');
    expect(await outcome([content('yes'), content('yes')])).toBe('other-file');
  });

  test('is not taken for a changed sheet of the same product beside it', async () => {
    expect(await verifySeal(sealed, [content('no'), content('yes')], thumbprint)).toMatchObject({
      outcome: 'in-part',
      unsealed: [0],
    });
  });
});

test('keys of other kinds are refused', async () => {
  const rsa = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const encrypted =
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGb\n-----END ENCRYPTED PRIVATE KEY-----';
  for (const [key, fault] of [
    [rsa.privateKey, 'other-kind'],
    [mine.publicKey, 'public'],
    [encrypted, 'encrypted'],
    ['nonsense', 'unreadable'],
  ] as const)
    await expect(seal([], key, '2026-04-01')).rejects.toMatchObject({ fault });
  await expect(seal([], rsa.privateKey, '2026-04-01')).rejects.toThrow(KeyError);
  await expect(seal([], mine.publicKey, '2026-04-01')).rejects.toThrow(KeyError);
  await expect(seal([], 'nonsense', '2026-04-01')).rejects.toThrow(KeyError);
});
