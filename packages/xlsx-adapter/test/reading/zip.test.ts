import { DEFAULT_BUDGETS } from '@kaijisho/xlsx-adapter';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32ByTables } from '../../src/reading/zip/crc32.js';
import { inflateByLibrary } from '../../src/reading/zip/inflate.js';
import { inflateNatively, nativeCrc32 } from '../../src/reading/zip/native.js';
import { entriesOf, type RawEntry, rawZip } from './build/raw-zip.js';
import { cellAt, documentOf, failureOf } from './build/read.js';
import { textRow, workbook, workbookParts } from './build/workbook.js';

const PARTS = workbookParts({ sheets: [{ name: 'MDS', rows: textRow(1, 'はい') }] });
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with one entry changed. */
const tampered = (change: Partial<RawEntry>, name = SHEET): Uint8Array =>
  rawZip(entriesOf(PARTS).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));

const readText = (bytes: Uint8Array): string | undefined => {
  const [page] = documentOf(bytes).pages;
  return page && cellAt(page, 'A1').text;
};

describe('archives that are fine', () => {
  it.each([
    ['deflated', rawZip(entriesOf(PARTS))],
    ['stored', tampered({ stored: true })],
    ['with data descriptors', tampered({ descriptor: true })],
    ['with zip64 sizes', tampered({ zip64: true })],
    ['with a zip64 directory', rawZip(entriesOf(PARTS), true)],
    [
      'with names in upper case and backslashes',
      rawZip(
        entriesOf(PARTS).map((entry) => ({
          ...entry,
          name: entry.name.replaceAll('/', '\\').replace('worksheets', 'WorkSheets'),
        })),
      ),
    ],
    ['seen through a window of a larger buffer', windowed(rawZip(entriesOf(PARTS)))],
  ])('reads an archive %s', (_, bytes) => {
    expect(readText(bytes)).toBe('はい');
  });

  it('reads a part of many steps of compressed data', () => {
    const noise = Array.from({ length: 20_000 }, (_, index) =>
      ((index * 7919) % 99991).toString(36),
    );
    const rows = noise.map((text, index) => textRow(index + 1, text)).join('');
    const [page] = documentOf(workbook({ sheets: [{ name: 'MDS', rows }] })).pages;
    expect(page?.cells).toHaveLength(20_000);
    expect(page?.cells.at(-1)?.text).toBe(noise.at(-1));
  });

  it('takes the last of two entries with one name and says so', () => {
    const old = PARTS[SHEET]?.toString().replace('はい', 'いいえ') ?? '';
    const bytes = rawZip([{ name: SHEET, content: strToU8(old) }, ...entriesOf(PARTS)]);
    expect(readText(bytes)).toBe('はい');
    expect(documentOf(bytes).facts).toContainEqual({ id: 'damaged-part', detail: SHEET });
  });

  it('is not led anywhere by names that climb out of the archive', () => {
    const bytes = rawZip([
      { name: '../../../etc/passwd', content: strToU8('root') },
      { name: '/absolute', content: strToU8('x') },
      { name: '__proto__', content: strToU8('x') },
      ...entriesOf(PARTS),
    ]);
    expect(readText(bytes)).toBe('はい');
  });
});

describe('archives that lie', () => {
  const content = strToU8(PARTS[SHEET]?.toString() ?? '');
  it.each([
    ['a wrong CRC-32', tampered({ crc: 1 })],
    ['a size too small', tampered({ size: content.length - 1 })],
    ['a size too great', tampered({ size: content.length + 1 })],
    ['a stored size too small', tampered({ stored: true, size: content.length - 1 })],
    ['a size no compression reaches', tampered({ size: 40_000_000 })],
    ['an unknown compression method', tampered({ method: 9 })],
    ['damaged compressed data', tampered({ compressed: deflateSync(content).map((b) => b ^ 85) })],
    ['compressed data cut short', tampered({ compressed: deflateSync(content).subarray(0, -20) })],
  ])('refuses %s', (_, bytes) => {
    expect(failureOf(bytes).code).toBe('damaged-zip');
  });

  it('refuses more data than declared, however many steps it takes', () => {
    const real = new Uint8Array(3_000_000).map((_, index) => ((index * 31) % 251) ^ (index >> 9));
    const bytes = tampered({ compressed: deflateSync(real), size: 1000 });
    expect(failureOf(bytes).code).toBe('damaged-zip');
  });

  it('tells encrypted entries from damaged ones', () => {
    expect(failureOf(tampered({ flags: 1 })).code).toBe('password-protected');
  });
});

describe('budgets of the archive', () => {
  it('limits the file', () => {
    const bytes = workbook({ sheets: [{ name: 'MDS' }] });
    const budgets = { ...DEFAULT_BUDGETS, fileBytes: bytes.length - 1 };
    expect(failureOf(bytes, budgets).code).toBe('budget-file-size');
    expect(failureOf(new Uint8Array(DEFAULT_BUDGETS.fileBytes + 1)).args).toEqual({ limit: 20 });
  });

  it('limits the entries', () => {
    const extra = Array.from({ length: 2001 }, (_, index): [string, string] => [`x${index}`, '']);
    const bytes = workbook({ sheets: [{ name: 'MDS' }], parts: Object.fromEntries(extra) });
    expect(failureOf(bytes)).toMatchObject({ code: 'budget-zip-entries', args: { limit: 2000 } });
  });

  it('limits one part and all parts, by what they declare', () => {
    expect(failureOf(tampered({ size: 50 * 2 ** 20 + 1 })).code).toBe('budget-part-size');
    const big = { content: new Uint8Array(0), size: 40 * 2 ** 20 };
    const bytes = rawZip([1, 2, 3].map((index) => ({ ...big, name: `big${index}` })));
    expect(failureOf(bytes)).toMatchObject({ code: 'budget-inflated-size', args: { limit: 100 } });
  });

  it('counts a part again each time it is read', () => {
    const drawn = '<drawing r:id="d"/>';
    const link = { id: 'd', type: 'drawing', target: '../drawings/drawing1.xml' };
    const sheets = Array.from({ length: 30 }, (_, index) => ({
      name: `s${index}`,
      after: drawn,
      links: [link],
    }));
    const parts = { 'xl/drawings/drawing1.xml': `<wsDr>${' '.repeat(100_000)}</wsDr>` };
    const bytes = workbook({ sheets, parts });
    const budgets = { ...DEFAULT_BUDGETS, inflatedBytes: 1_000_000 };
    expect(failureOf(bytes, budgets).code).toBe('budget-inflated-size');
    expect(documentOf(bytes).pages).toHaveLength(30);
  });
});

describe('truncated archives', () => {
  it('says so wherever the file is cut', () => {
    const rows = Array.from({ length: 800 }, (_, row) => textRow(row + 1, `設問${row * 7919}`));
    const bytes = workbook({ sheets: [{ name: 'MDS', rows: rows.join('') }] });
    expect(bytes.length).toBeGreaterThan(8 * 1024);
    for (let length = 1024; length < bytes.length; length += 1024) {
      expect(failureOf(bytes.subarray(0, length)).code).toBe('damaged-zip');
    }
    expect(failureOf(bytes.subarray(0, -1)).code).toBe('damaged-zip');
  });
});

describe('inflating and check sums by the runtime and by ourselves', () => {
  const text = strToU8('はいいいえ対象外'.repeat(300));
  const data = deflateSync(text);
  it.each([
    ['whole', data, text.length],
    ['followed by more', Uint8Array.of(...data, 1, 2, 3), text.length],
    ['empty', deflateSync(new Uint8Array()), 0],
    ['cut short', data.subarray(0, -3), text.length],
    ['damaged', data.map((byte) => byte ^ 85), text.length],
    ['more than declared', data, text.length - 1],
    ['much more than declared', data, 0],
    ['less than declared', data, text.length + 1],
  ])('say the same of data that are %s', (_, compressed, size) => {
    const inflated = inflateByLibrary(compressed, size);
    expect(inflateNatively(compressed, size)).toEqual(inflated);
    expect(inflated?.length ?? size).toBe(size);
  });

  it('add up the same', () => {
    for (const bytes of [text, text.subarray(3), text.subarray(1, 8), new Uint8Array()])
      expect(nativeCrc32?.(bytes)).toBe(crc32ByTables(bytes));
  });
});

function windowed(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 64).fill(0x50);
  buffer.set(bytes, 17);
  return buffer.subarray(17, 17 + bytes.length);
}
