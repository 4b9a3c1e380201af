import { existsSync, readFileSync } from 'node:fs';
import { findRequirement, listForms, listRequirements } from '@kaijisho/core';
import {
  componentDefinition,
  crosswalkMapping,
  formCatalog,
  guidelineCatalog,
} from '@kaijisho/exchange';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { oscalFiles } from '../src/exchange/index.js';
import { coverage, demarcate, open } from '../src/index.js';

/** The schemas of NIST are not part of this project; they are used where they stand beside it. */
const SCHEMAS =
  process.env.KAIJISHO_OSCAL_SCHEMAS ??
  new URL('../../../../shared/schemas/oscal/', import.meta.url).pathname;
const available = existsSync(SCHEMAS);
if (!available)
  console.warn(`OSCAL: NOT validated against the schemas of NIST, which are not at ${SCHEMAS}`);

const OPTIONS = { date: '2026-04-01', version: '1.0.0' };
const files = await Promise.all(
  ['02-pacs-mds.xlsx', '03-cloud-chart-sds.xlsx'].map((name) =>
    open({
      name,
      bytes: readFileSync(new URL(`../../../examples/submissions/${name}`, import.meta.url)),
    }),
  ),
);
const definition = componentDefinition(
  coverage(files),
  demarcate(files, { asOf: '2026-04-01' }),
  OPTIONS,
);
const catalog = guidelineCatalog(OPTIONS);
const mapping = crosswalkMapping(listForms(), OPTIONS);

describe.runIf(available)('is valid OSCAL 1.2.1', () => {
  test.each([
    ['catalog', catalog],
    ...listForms().map((form) => ['catalog', formCatalog(form, OPTIONS)] as const),
    ['component', definition],
    ['mapping', mapping],
  ] as const)('%s', (name, document) => {
    const schema = JSON.parse(readFileSync(`${SCHEMAS}/oscal_${name}_schema.json`, 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(schema);
    expect(valid(document) ? [] : valid.errors?.slice(0, 5)).toEqual([]);
  });
});

describe('the documents hang together', () => {
  const ids = new Set(
    catalog.catalog.groups.flatMap(({ controls }) => controls.map(({ id }) => id)),
  );

  test('the catalog has every requirement, with the citation people see', () => {
    expect(ids.size).toBe(listRequirements().length);
    const [first] = catalog.catalog.groups[2]?.controls ?? [];
    expect(first?.title).toContain('システム運用編');
  });

  test('every control that a component or map names is in the catalog', () => {
    const { components } = definition['component-definition'];
    expect(components).toHaveLength(2);
    const named = components.flatMap((component) =>
      (component['control-implementations'] ?? []).flatMap((one) =>
        one['implemented-requirements'].map((requirement) => requirement['control-id']),
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const mapped = mapping['mapping-collection'].mappings.flatMap(({ maps }) => maps);
    expect(mapped.length).toBeGreaterThan(200);
    for (const { props } of mapped)
      expect(
        findRequirement(props.find(({ name }) => name === 'requirement')?.value ?? ''),
      ).toBeDefined();
    expect(new Set(mapped.map(({ uuid }) => uuid)).size).toBe(mapped.length);
  });

  test('no proposal is called inherited or satisfied', () => {
    const text = JSON.stringify(definition);
    expect(text).toContain('"provided"');
    expect(text).not.toMatch(/"(inherited|satisfied|implemented|agreed)"/);
  });

  test('documents name each other by the files they are written to', () => {
    const written = oscalFiles(files, { asOf: '2026-04-01' });
    const named = [...JSON.stringify(written).matchAll(/"(?:source|href)":"([^"]+\.json)"/g)];
    expect(named.length).toBeGreaterThan(3);
    const names = written.map(({ file }) => file);
    expect(names).toContain('components.json');
    for (const [, file] of named) expect(names).toContain(file);
    const alone = oscalFiles([], { asOf: '2026-04-01' }).map(({ file }) => file);
    expect(alone).toEqual(names.filter((file) => file !== 'components.json'));
  });
});
