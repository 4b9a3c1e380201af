import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import {
  type DisclosureContent,
  open,
  referenceForm,
  writeBlankForm,
  writeFilledForm,
} from 'kaijisho';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { disclosureContents } from '../../packages/kaijisho/test/contents.js';
import { inkOf } from './ink.js';

const require = createRequire(new URL('../../packages/kaijisho/package.json', import.meta.url));
const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const pdfFont = new Uint8Array(readFileSync(require.resolve(FONT)));
const options = { date: '2026-04-01', pdfFont };
const form = referenceForm('MDS');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const content: DisclosureContent = {
  form: { kind: 'MDS', edition: '4.1' },
  header: {
    createdOn: '2026-04-01',
    organisation: '例示株式会社',
    product: '架空画像管理',
    version: '第三版',
  },
  answers: [
    ['離席中の第三者入力の防止', 'yes', null],
    ['アクセス管理機能の有無', 'no', '説明文書参照説明文書参照説明文書参照説明文書参照説明文書'],
    ['生体認証', 'not-applicable', null],
  ].map(([question, choice, remark]) => ({
    key: null,
    number: '3',
    question: question ?? '',
    section: null,
    state: 'marked' as const,
    choice: choice as 'yes',
    notes: ['1'],
    remark: remark ?? null,
    references: [],
    referencesEdition: null,
  })),
  notes: [{ number: '1', text: '運用管理規程第三章'.repeat(12) }],
};

describe('a blank form as PDF', () => {
  it('is gone through with the tab key from left to right and row by row', async () => {
    const document = await PDFDocument.load(await writeBlankForm(form, options));
    for (const page of document.getPages()) {
      expect(String(page.node.get(PDFName.of('Tabs')))).toBe('/R');
      const corners = (page.node.Annots()?.asArray() ?? []).map((one) => {
        const [x = 0, , , top = 0] = document.context
          .lookup(one, PDFDict)
          .lookup(PDFName.of('Rect'), PDFArray)
          .asArray()
          .map((edge) => (edge as PDFNumber).asNumber());
        return { x, top };
      });
      const byPlace = [...corners].sort((a, b) => b.top - a.top || a.x - b.x);
      expect(corners).toEqual(byPlace);
    }
  });

  it('has a drop-down list for every answer, in the order of the rows, and reads as the form', async () => {
    const bytes = await writeBlankForm(form, options);
    const document = await PDFDocument.load(bytes);
    const lists = document
      .getForm()
      .getFields()
      .filter((field) => field.constructor.name === 'PDFDropdown');
    expect(lists).toHaveLength(70);
    expect(
      document
        .getForm()
        .getDropdown(lists[0]?.getName() ?? '')
        .getOptions(),
    ).toEqual(['はい', 'いいえ', '対象外']);
    const { disclosures } = await open({ name: 'blank.pdf', bytes });
    expect(disclosures[0]?.content.answers.map(({ question }) => question)).toHaveLength(70);
    expect(disclosures[0]?.content.notes).toEqual([]);
  });
});

describe('a filled form as PDF', () => {
  it('read again says what was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(disclosureContents, async (generated) => {
        const bytes = await writeFilledForm([generated], options);
        const { disclosures, failure } = await open({ name: 'form.pdf', bytes });
        expect(failure).toBeNull();
        expect(disclosures.map((one) => one.content)).toEqual([generated]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it.each([1, 2])('is a table with %i rows as well', async (rows) => {
    await fc.assert(
      fc.asyncProperty(disclosureContents, async ({ answers, ...rest }) => {
        const generated = { ...rest, answers: answers.slice(0, rows) };
        const bytes = await writeFilledForm([generated], options);
        const { disclosures } = await open({ name: 'form.pdf', bytes });
        expect(disclosures.map((one) => one.content)).toEqual([generated]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('has the same bytes for the same input', async () => {
    const once = digest(await writeFilledForm([content], options));
    expect(digest(await writeFilledForm([content], options))).toBe(once);
  });

  it('shows every glyph on the page, in fields too', async () => {
    const pieces = await inkOf(await writeFilledForm([content], options), 1);
    const texts = pieces.map(({ text }) => text);
    for (const wanted of ['離席中の第三者入力の防止', '例示株式会社', '架空画像管理', '対象外'])
      expect(texts).toContain(wanted);
    const torn = pieces.filter(({ gap }) => gap > 0.7);
    expect(torn.map(({ text, gap }) => `${text} ${gap}`)).toEqual([]);
  });
});
