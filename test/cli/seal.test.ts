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
    out: expect.stringMatching(/変わっています[\s\S]*回答: /),
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
