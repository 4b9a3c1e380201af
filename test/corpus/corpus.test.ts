import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { open } from 'kaijisho';
import { describe, expect, test } from 'vitest';
import { corpusContents } from '../../scripts/corpus/files.js';
import { type CorpusManifest, corpusManifestSchema } from '../../scripts/corpus/manifest-schema.js';
import { type CorpusTruth, differences } from './compare.js';

/** The published corpus: whole, made again byte by byte, described by its schema, and read as it says. */

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const SCHEMA = join(CORPUS, 'schemas/corpus-1.json');

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(CORPUS, file)));
const jsonOf = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest: CorpusManifest = corpusManifestSchema.parse(jsonOf(join(CORPUS, 'manifest.json')));

test('every file is the one that is made, and nothing else lies there; `pnpm corpus` writes it anew', async () => {
  const made = await corpusContents();
  const found = ['rules', 'reading', 'hostile', 'schemas'].flatMap((folder) =>
    readdirSync(join(CORPUS, folder)).map((name) => `${folder}/${name}`),
  );
  expect([...found, 'manifest.json'].sort()).toEqual([...made.keys()].sort());
  const differing = [...made].filter(([file, bytes]) => !Buffer.from(bytes).equals(bytesOf(file)));
  expect(differing.map(([file]) => file)).toEqual([]);
});

test('the manifest is as its schema says, and names every file', () => {
  const judge = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    jsonOf(SCHEMA) as object,
  );
  expect([judge(manifest), judge.errors]).toEqual([true, null]);
  expect(judge({ ...manifest, rules: [{ case: 'x' }] })).toBe(false);
});

test('names of cases are unique', () => {
  for (const part of ['rules', 'reading', 'hostile'] as const) {
    const names = manifest[part].map((entry) => entry.case);
    expect(new Set(names).size).toBe(names.length);
  }
});

describe('reading', () => {
  test.each(manifest.reading)('$case: $about', async ({ file, truth }) => {
    const { disclosures } = await open({ name: file, bytes: bytesOf(file) });
    expect(differences(jsonOf(join(CORPUS, truth)) as CorpusTruth, disclosures)).toEqual([]);
  });

  test('a wrong reading is told', async () => {
    const [own] = manifest.reading;
    if (own === undefined) throw new Error('no case');
    const truth = jsonOf(join(CORPUS, own.truth)) as CorpusTruth;
    const { disclosures } = await open({ name: own.file, bytes: bytesOf(own.file) });
    expect(differences(truth, [])).toHaveLength(1);
    const [first] = truth.disclosures;
    const changed = first && {
      ...first,
      answers: first.answers.map((answer) => ({ ...answer, choice: 'no' as const })),
      notes: [],
    };
    expect(
      differences({ disclosures: changed ? [changed] : [] }, disclosures).length,
    ).toBeGreaterThan(20);
  });
});

describe('hostile', () => {
  test.each(manifest.hostile)('$case: $about', async ({ file, case: name, ...expected }) => {
    const { failure, facts, findings, disclosures } = await open({ name, bytes: bytesOf(file) });
    const sorted = (names: readonly string[]) => [...new Set(names)].sort();
    expect(expected).toMatchObject({
      failure: failure?.code ?? null,
      disclosures: disclosures.length,
      facts: sorted(facts.map(({ id }) => id)),
      findings: sorted(findings.map(({ rule }) => rule)),
    });
  });
});
