import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { itemsOf, listForms } from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, writeBlankForm, writeFilledForm } from '../src/index.js';
import { disclosureContents } from './contents.js';

const options = { date: '2026-04-01' };
const read = (bytes: Uint8Array) => open({ name: 'form.xlsx', bytes });
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a blank form', () => {
  it.each(listForms())(
    'of $about.form $about.edition reads as every row of it, unanswered',
    async (form) => {
      const { disclosures, findings } = await read(await writeBlankForm(form, options));
      expect(findings).toEqual([]);
      expect(disclosures).toHaveLength(1);
      const { content } = disclosures[0] ?? expect.fail('nothing read');
      expect(content.form).toEqual({ kind: form.about.form, edition: form.about.edition });
      expect(content.header).toEqual({
        createdOn: null,
        organisation: null,
        product: null,
        version: null,
      });
      const items = itemsOf(form).filter(({ role }) => role !== 'heading');
      expect(content.answers.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
      expect(new Set(content.answers.map(({ state }) => state))).toEqual(new Set(['blank']));
      expect(content.notes).toEqual([]);
    },
  );

  it('prints no number and no reference that was not verified', async () => {
    for (const form of listForms()) {
      const { disclosures } = await read(await writeBlankForm(form, options));
      for (const { key, number, references } of disclosures[0]?.content.answers ?? []) {
        const item = itemsOf(form).find((one) => one.key === key);
        if (item?.numberStatus !== 'verified') expect(number).toBeNull();
        if (item?.refsStatus !== 'verified') expect(references).toEqual([]);
      }
    }
  });

  it('has the same bytes for the same input', async () => {
    const [form] = listForms();
    if (form === undefined) expect.fail('no form');
    const once = digest(await writeBlankForm(form, options));
    expect(digest(await writeBlankForm(form, options))).toBe(once);
  });
});

describe('a filled form', () => {
  it('read again says what was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(disclosureContents, async (content) => {
        const { disclosures, failure } = await read(await writeFilledForm([content], options));
        expect(failure).toBeNull();
        expect(disclosures.map((one) => one.content)).toEqual([content]);
      }),
      { numRuns: 40 },
    );
  });

  // Sheets as vendors write them: own wording, own rows, mark styles, states without a choice.
  it.each([
    'tuning/c01-csv-mds-sjis.csv',
    'tuning/x07-xlsxwriter-mds-and-sds.xlsx',
    'tuning/l08-libreoffice-three-products-mixed.xlsx',
    'tuning/h12-handmade-mds-option-buttons-linked.xlsm',
  ])('says the same as %s', async (name) => {
    const bytes = readFileSync(new URL(`../../../test/reading/fixtures/${name}`, import.meta.url));
    const { disclosures } = await open({ name, bytes });
    expect(disclosures.length).toBeGreaterThan(0);
    const contents = disclosures.map(({ content }) => content);
    const again = await read(await writeFilledForm(contents, options));
    expect(again.disclosures.map(({ content }) => content)).toEqual(contents);
  });
});
