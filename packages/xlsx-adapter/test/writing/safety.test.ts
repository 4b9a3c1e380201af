import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { needsQuotePrefix, visibleText } from '../../src/writing/safe-text.js';
import { sampleInput } from './build/input.js';
import { HOSTILE_TEXTS } from './build/sheets.js';
import { type ReadBack, readBack } from './read/read-back.js';

/** Vendor text is shown and never acts. */

let book: ReadBack;
beforeAll(async () => {
  book = readBack(await writeMatrixWorkbook(sampleInput()));
});

const sheetParts = () => [...book.parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));

describe('the package', () => {
  it('is well-formed XML in every part', () => {
    for (const [name, xml] of book.parts) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(xml).close();
    }
  });

  it('holds no formula, no link, no macro and nothing else that acts', () => {
    for (const [, xml] of sheetParts()) {
      expect(xml).not.toMatch(/<f[ >/]|t="str"|<hyperlink|<drawing|<oleObject|<legacyDrawing/);
    }
    expect(
      [...book.parts.keys()].filter((name) => /external|vba|media|drawing/.test(name)),
    ).toEqual([]);
  });
});

describe('numbers of items', () => {
  it('stay text without a warning in every cell', () => {
    for (const [, xml] of sheetParts())
      expect(xml).toMatch(
        /<ignoredErrors><ignoredError sqref="A1:[A-Z]+\d+" numberStoredAsText="1"\/><\/ignoredErrors><\/worksheet>$/,
      );
  });
});

describe('text that looks like a formula', () => {
  /** Cells with shared text, by the text shown and whether the quote prefix is set. */
  function cells(): readonly { readonly text: string; readonly quoted: boolean }[] {
    const styles = book.parts.get('xl/styles.xml') ?? '';
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
    const quotedStyles = [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) =>
      xf.includes('quotePrefix="1"'),
    );
    return book.workbook.SheetNames.flatMap((name) => {
      const sheet = book.workbook.Sheets[name] ?? {};
      return [...book.xml(name).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)" t="s">/g)].map(
        ([, address = '', style]) => ({
          text: String(sheet[address]?.v),
          quoted: quotedStyles[Number(style)] === true,
        }),
      );
    });
  }

  it('carries the quote prefix, and no other text does', () => {
    const all = cells();
    for (const { text, quoted } of all)
      expect([text, quoted]).toEqual([text, needsQuotePrefix(text)]);
    expect(all.filter(({ quoted }) => quoted).length).toBeGreaterThan(5);
  });

  it('leaves no trace of the mark by which the writer remembers it', () => {
    expect(book.parts.get('xl/styles.xml')).not.toMatch(/<protection|applyProtection/);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('%j is shown as it was written', (text) => {
    const notes = book.records('備考一覧', 3).map((record) => record.備考の本文);
    expect(notes).toContain(visibleText(text));
  });
});
