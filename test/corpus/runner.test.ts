import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/support.js';
import { blocksOf } from '../docs/blocks.js';

/** The runner in another language, called as its page says; only where there is Python. */

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const BIN = fileURLToPath(new URL('../../packages/kaijisho/dist/bin.cjs', import.meta.url));
const PYTHON = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0,
);

/** The command of the page, word by word. */
const [, ...words] =
  blocksOf('corpus/README.md')
    .find(({ text }) => text.startsWith('python3 '))
    ?.text.match(/'[^']*'|\S+/g) ?? [];
const args = words.map((word) =>
  word.replace(/^'(.*)'$/, '$1').replace(/^kaijisho /, `node "${BIN}" `),
);

function run(more: readonly string[]) {
  const { status, stdout } = spawnSync(PYTHON ?? '', [...args, ...more], {
    cwd: CORPUS,
    encoding: 'utf8',
  });
  return { status, stdout };
}

test.runIf(PYTHON)('finds every case of a part as it must be', () => {
  const cases = ['own-csv', 'doctype', 'ANS-02'].map((name) => run(['--case', name]));
  expect(cases.map(({ status }) => status)).toEqual([0, 0, 0]);
  const said = cases.map(({ stdout }) => stdout).join('');
  expect(said.match(/: ([1-9]\d*) of \1 as they must be/g)).toHaveLength(3);
});

test.runIf(PYTHON)(
  'is not green where nothing was tried, and tells of a program that is not there',
  () => {
    expect(run(['--case', 'zzzzz']).status).toBe(2);
    const alone = (...more: string[]) =>
      spawnSync(PYTHON ?? '', ['run.py', ...more], { cwd: CORPUS, encoding: 'utf8' });
    expect(alone()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing was tried'),
    });
    expect(alone('--read', 'nosuchprogram {file}', '--case', 'h01')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('could not be started'),
      stderr: '',
    });
  },
);

test.runIf(PYTHON)(
  'tells of a program that reads nothing, judges nothing, or prints nonsense',
  () => {
    const nothing = join(temporaryFolder(), 'nothing.mjs');
    writeFileSync(
      nothing,
      `console.log(process.argv[2] === 'x' ? 'x' : '{"findings":[],"disclosures":[],"files":[{"failure":null,"facts":[]}]}');`,
    );
    const wrong = (command: string, name: string) =>
      run(['--read', command, '--rules', command, '--case', name]);
    expect(wrong(`node "${nothing}" {file}`, 'ANS-02-fail-a')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("missing ('ANS-02'"),
    });
    expect(wrong(`node "${nothing}" {file}`, 'own-csv').stdout).toContain(': not read');
    expect(wrong(`node "${nothing}" {file}`, 'doctype').stdout).toContain('failure: ');
    expect(wrong(`node "${nothing}" x`, 'own-csv').stdout).toContain('printed no JSON');
  },
);
