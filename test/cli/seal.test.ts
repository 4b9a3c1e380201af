import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, kaijisho } from './support.js';

const EXAMPLE = fileURLToPath(
  new URL('../../examples/submissions/02-pacs-mds.xlsx', import.meta.url),
);
const pem = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

it('seals a disclosure, knows its key again, and tells what is wrong with others', () => {
  const [mine, another] = [pem(), pem()];
  const folder = folderWith({
    'mine.pem': mine.privateKey,
    'public.pem': mine.publicKey,
    'another.pem': another.privateKey,
    'MDS.xlsx': readFileSync(EXAMPLE),
  });
  const run = (...args: string[]) => kaijisho(folder, args);
  const verify = (...args: string[]) => run('verify', ...args, '--keys', 'known/keys.json');
  expect(run('seal', 'MDS.xlsx', '--key', 'mine.pem', '-o', 'seal.json').code).toBe(0);
  const first = verify('MDS.xlsx', 'seal.json');
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('初めて確かめた')]);
  expect(first.err).toContain('事実であることを示すものではありません');
  // The same content in another format fits, and the key is known now.
  run('convert', 'MDS.xlsx', 'MDS.xml');
  const again = verify('MDS.xml', 'seal.json');
  expect([again.code, again.out.includes('初めて')]).toEqual([0, false]);

  run('convert', 'MDS.xlsx', 'MDS.json');
  const text = readFileSync(`${folder}/MDS.json`, 'utf8');
  const more = folderWith({
    'seal.json': readFileSync(`${folder}/seal.json`),
    'changed.json': text.replace('"choice": "yes"', '"choice": "no"'),
    'public.pem': mine.publicKey,
  });
  const changed = kaijisho(more, ['verify', 'changed.json', 'seal.json', '--key', 'public.pem']);
  expect(changed).toMatchObject({
    code: 1,
    out: expect.stringMatching(/変わっています[\s\S]*回答：/),
  });

  // A sheet that names nobody: there is nobody to remember a key for.
  const nameless = folderWith({
    'mine.pem': mine.privateKey,
    'MDS.json': text.replace(/"organisation": "[^"]*"/, '"organisation": ""'),
  });
  kaijisho(nameless, ['seal', 'MDS.json', '--key', 'mine.pem', '-o', 'seal.json']);
  const unnamed = kaijisho(nameless, ['verify', 'MDS.json', 'seal.json', '--keys', 'keys.json']);
  expect([unnamed.code, unnamed.out.includes('初めて')]).toEqual([0, false]);
  expect(existsSync(`${nameless}/keys.json`)).toBe(false);

  run('seal', 'MDS.xlsx', '--key', 'another.pem', '-o', 'other.json');
  expect(verify('MDS.xlsx', 'other.json')).toMatchObject({
    code: 1,
    out: expect.stringContaining('違います'),
  });
  expect(verify('MDS.xlsx', 'MDS.json')).toMatchObject({
    code: 2,
    out: expect.stringContaining('署名ではありません'),
  });
  expect(run('seal', 'MDS.xlsx', '--key', 'public.pem', '-o', 'x.json').code).toBe(2);
});

const SHEETS = fileURLToPath(
  new URL('../../examples/submissions/04-viewer-mds-and-sds.xlsx', import.meta.url),
);

it('seals one of several disclosures, and says which are not sealed', () => {
  const folder = folderWith({ 'mine.pem': pem().privateKey, 'a.xlsx': readFileSync(SHEETS) });
  const run = (...args: string[]) => kaijisho(folder, args);
  const seal = ['seal', 'a.xlsx', '--key', 'mine.pem', '-o', 'seal.json', '--force'];
  expect(run(...seal, '--only', '3')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/ 1: MDS .*\n +2: SDS /),
  });
  expect(run(...seal, '--only', 'x').code).toBe(2);
  expect(run(...seal, '--only', '2', '--as-of', '2026-04-01').code).toBe(0);
  const verify = ['verify', 'a.xlsx', 'seal.json', '--keys', 'keys.json'];
  const whole = run(...verify);
  expect([whole.code, whole.out]).toEqual([1, expect.stringMatching(/一部だけ[\s\S]* 1: MDS /)]);
  expect(existsSync(`${folder}/keys.json`)).toBe(false);
  expect(run(...verify, '--only', '2')).toMatchObject({
    code: 0,
    out: expect.stringContaining('2026-04-01'),
  });
});

it('takes a new key of a vendor only when told to, and keeps the one before on record', () => {
  const [old, renewed] = [pem(), pem()];
  const folder = folderWith({
    'old.pem': old.privateKey,
    'new.pem': renewed.privateKey,
    'a.xlsx': readFileSync(EXAMPLE),
  });
  const run = (...args: string[]) => kaijisho(folder, args);
  for (const name of ['old', 'new'])
    run('seal', 'a.xlsx', '--key', `${name}.pem`, '-o', `${name}.json`);
  const verify = (seal: string, ...more: string[]) =>
    run('verify', 'a.xlsx', `${seal}.json`, '--keys', 'keys.json', ...more);
  expect(verify('old', '--as-of', '2026-04-01').code).toBe(0);
  const refused = verify('new');
  expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('--new-key')]);
  const taken = verify('new', '--new-key', '--as-of', '2026-06-01');
  expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('2026-06-01')]);
  expect(verify('new').code).toBe(0);
  expect(verify('old').code).toBe(1);
  const { keys } = JSON.parse(readFileSync(`${folder}/keys.json`, 'utf8'));
  expect(keys.map(({ since }: { since: string }) => since)).toEqual(['2026-04-01', '2026-06-01']);
  // The same key again is no new one.
  expect(verify('new', '--new-key').out).not.toContain('記録しました');
});
