import { visibleText } from '@kaijisho/core';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { needsQuotePrefix } from '../../src/writing/safe-text.js';
import { hostileInput, sampleInput } from './build/input.js';
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
    const notes = book.records('備考一覧', 4).map((record) => record.備考の本文);
    expect(notes).toContain(visibleText(text));
  });
});

describe('texts longer than a cell or a page', () => {
  it('are shortened with a word about it, in rows that Excel accepts', async () => {
    const hostile = readBack(await writeMatrixWorkbook(hostileInput()));
    for (const name of hostile.workbook.SheetNames) {
      for (const [, height] of hostile.xml(name).matchAll(/<row [^>]*?\bht="([\d.]+)"/g))
        expect(Number(height)).toBeLessThanOrEqual(409);
      for (const cell of hostile.rows(name).flat()) expect(cell.length).toBeLessThanOrEqual(32_767);
    }
    const cover = hostile.rows('表紙').flat();
    expect(cover.filter((cell) => /（以下\d+文字を省略）$/.test(cell)).length).toBeGreaterThan(1);
    const [first] = hostile.records('回答・対応一覧', 4);
    expect(first?.['設問（開示書の記載）']).toMatch(/^(設問)+\n…（以下\d+文字を省略）$/);
    expect(first?.備考の内容).toMatch(/ほか\d+件は「備考一覧」を参照$/);
    expect(hostile.records('備考一覧', 4)).toHaveLength(400);
  });
});

describe('the styles', () => {
  it('count column widths in the digits of Arial 10 and show Japanese in Meiryo UI', () => {
    const styles = book.parts.get('xl/styles.xml') ?? '';
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
    expect(fonts[0]).toMatch(/<sz val="10"\/>.*<name val="Arial"\/>/);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts.slice(1))
      expect(font).toMatch(
        /<name val="Meiryo UI"\/>.*<charset val="128"\/>|<charset val="128"\/>.*<name val="Meiryo UI"\/>/s,
      );
  });
});
