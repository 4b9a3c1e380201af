import { readdirSync, readFileSync } from 'node:fs';
import { DOCUMENT_SCHEMAS, jsonSchemas } from '@kaijisho/report';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEMBER_WORDS } from '../../packages/report/src/documents/members.js';
import { corpusSchema } from '../../scripts/corpus/manifest-schema.js';
import { nearlyValid, valid } from './arbitrary.js';

const folder = new URL('../../schemas/', import.meta.url);
const published = [...jsonSchemas(), { file: 'corpus-1.json', schema: corpusSchema() }];

test('schemas/ holds exactly what the models say; `pnpm schemas` writes it anew', () => {
  const expected = published.map(({ file, schema }) => [
    file,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test('every member is described in English and Japanese, and no words are left over', () => {
  const used = new Set<string>();
  const wordless: string[] = [];
  const visit = (schema: unknown, parent: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword !== 'properties' || Array.isArray(schema)) visit(value, parent);
      else
        for (const [name, member] of Object.entries(value)) {
          used.add(`${parent}.${name}` in MEMBER_WORDS ? `${parent}.${name}` : name);
          const { description = '' } = member as { readonly description?: string };
          const [english = '', japanese = ''] = description.split('\n');
          if (!/[a-z]{3}/u.test(english) || !/[ぁ-ん一-龠]/u.test(japanese))
            wordless.push(`${parent}.${name}`);
          visit(member, name);
        }
    }
  };
  for (const { file, schema } of published) visit(schema, file.replace('-1.json', ''));
  expect(wordless).toEqual([]);
  expect(Object.keys(MEMBER_WORDS).filter((name) => !used.has(name))).toEqual([]);
});

describe.each(Object.entries(DOCUMENT_SCHEMAS))('%s', (name, model) => {
  const schema = published.find(({ file }) => file.startsWith(`${name}-`))?.schema ?? {};
  const judge = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test('names itself and its version', () => {
    expect(schema).toMatchObject({ $id: `urn:kaijisho:schema:${name}:1` });
    expect(schema.description).toEqual(expect.any(String));
  });

  test('model and JSON Schema accept the same data', () => {
    fc.assert(
      fc.property(valid(schema), (data) => {
        expect([judge(data), model.safeParse(data).success]).toEqual([true, true]);
      }),
      { numRuns: 60 },
    );
  });

  test('model and JSON Schema refuse the same data', () => {
    let refused = 0;
    fc.assert(
      fc.property(nearlyValid(schema), (data) => {
        const verdict = judge(data);
        if (!verdict) refused += 1;
        expect(model.safeParse(data).success).toBe(verdict);
      }),
      { numRuns: 200 },
    );
    // Data that is nearly right must be wrong often enough for the comparison to mean something.
    expect(refused).toBeGreaterThan(50);
  });
});
