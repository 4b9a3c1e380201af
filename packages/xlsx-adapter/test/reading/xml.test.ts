import { DEFAULT_BUDGETS } from '@kaijisho/xlsx-adapter';
import { describe, expect, it } from 'vitest';
import { MAIN, relationships, zipOf } from './build/package.js';
import { addressesOf, cellAt, documentOf, failureOf, firstPage, pageOfRows } from './build/read.js';
import { sheetXml, textRow, workbook, workbookParts } from './build/workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = workbookParts({ sheets: [{ name: 'MDS', rows: textRow(1, 'はい') }] });
const PLAIN = sheetXml({ rows: textRow(1, 'はい') });

const withSheet = (content: string | Uint8Array): Uint8Array =>
  zipOf({ ...PARTS, [SHEET]: content });

const textOf = (bytes: Uint8Array): string | undefined => {
  const [page] = documentOf(bytes).pages;
  return page && cellAt(page, 'A1').text;
};

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const data = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) {
    data.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  }
  return bytes;
}

describe('encodings of parts', () => {
  const bare = PLAIN.replace(/^<\?xml[^>]*>\s*/, '');
  it.each([
    ['UTF-8 with a mark', `\ufeff${PLAIN}`],
    ['UTF-16, little-endian', utf16(bare, true, true)],
    ['UTF-16, big-endian', utf16(bare, false, true)],
    ['UTF-16 without a mark', utf16(bare, true, false)],
    ['UTF-16 big-endian without a mark', utf16(bare, false, false)],
  ])('reads %s', (_, content) => {
    expect(textOf(withSheet(content))).toBe('はい');
  });

  it('reads an encoding the declaration names', () => {
    const head = new TextEncoder().encode(
      `<?xml version="1.0" encoding="Shift_JIS"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`,
    );
    const tail = new TextEncoder().encode('</t></is></c></row></sheetData></worksheet>');
    // はい in Shift_JIS.
    const bytes = Uint8Array.of(...head, 0x82, 0xcd, 0x82, 0xa2, ...tail);
    expect(textOf(withSheet(bytes))).toBe('はい');
  });

  it('reports bytes that are no characters and reads the rest', () => {
    const bytes = new TextEncoder().encode(PLAIN.replace('はい', 'は?い'));
    bytes[bytes.lastIndexOf(0x3f)] = 0xff;
    const document = documentOf(withSheet(bytes));
    expect(document.facts).toContainEqual({ id: 'damaged-part', detail: SHEET });
    expect(document.pages[0]?.cells[0]?.text).toBe('は\ufffdい');
  });
});

describe('dialects', () => {
  it('reads prefixed elements', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>は</x:t></x:r><x:r><x:t>い</x:t></x:r></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>`;
    const [page] = documentOf(withSheet(xml)).pages;
    expect(page?.cells).toMatchObject([{ address: 'B2', text: 'はい', colSpan: 2 }]);
  });

  it('reads strict files with parts of any name', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = zipOf({
      '_rels/.rels': relationships(
        [{ id: 'a', type: 'officeDocument', target: '/buch/haupt.xml' }],
        strict,
      ),
      'buch/haupt.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}" conformance="strict"><sheets><sheet name="第1" sheetId="1" q:id="b"/></sheets></workbook>`,
      'buch/_rels/haupt.xml.rels': relationships(
        [
          { id: 'b', type: 'worksheet', target: '../tabellen/eins%20.xml' },
          { id: 'c', type: 'sharedStrings', target: 'texte.xml' },
        ],
        strict,
      ),
      'buch/texte.xml': '<sst><si><t>はい</t></si></sst>',
      'tabellen/eins .xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
      '[Content_Types].xml':
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    });
    const { pages } = documentOf(bytes);
    expect(pages.map(({ name }) => name)).toEqual(['第1']);
    expect(textOf(bytes)).toBe('はい');
  });

  it('finds the workbook part without relationships of the package', () => {
    const { '_rels/.rels': _, ...rest } = PARTS;
    expect(textOf(zipOf(rest))).toBe('はい');
  });

  it('counts rows and cells that carry no address', () => {
    const cell = (text: string): string => `<c t="str"><v>${text}</v></c>`;
    const page = pageOfRows(
      `<row>${cell('a')}${cell('b')}</row><row r="4"><c r="C4" t="str"><v>c</v></c>${cell('d')}</row><row>${cell('e')}</row>`,
    );
    expect(addressesOf(page)).toEqual(['A1', 'B1', 'C4', 'D4', 'A5']);
  });

  it('puts rows and cells in order, the later of two at one place winning', () => {
    const page = pageOfRows(
      `${textRow(3, 'c')}${textRow(1, 'a')}<row r="2"><c r="B2" t="str"><v>2</v></c><c r="A2" t="str"><v>1</v></c></row>${textRow(1, 'A')}`,
    );
    expect(page.cells.map(({ address, text }) => [address, text])).toEqual([
      ['A1', 'A'],
      ['A2', '1'],
      ['B2', '2'],
      ['A3', 'c'],
    ]);
  });

  it('reads text in CDATA sections', () => {
    const page = pageOfRows(
      '<row r="1"><c r="A1" t="str"><v><![CDATA[はい & <いいえ>]]></v></c></row>',
    );
    expect(cellAt(page, 'A1').text).toBe('はい & <いいえ>');
  });
});

describe('alternate content', () => {
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const branch = (requires: string, namespace: string): string =>
    `<mc:AlternateContent ${mc}><mc:Choice xmlns:n="${namespace}" Requires="${requires}"><mergeCells><mergeCell ref="A1:B1"/></mergeCells></mc:Choice><mc:Fallback><mergeCells><mergeCell ref="A1:A2"/></mergeCells></mc:Fallback></mc:AlternateContent>`;
  const spans = (after: string): readonly number[] => {
    const page = firstPage({ sheets: [{ name: 'MDS', rows: textRow(1, 'はい'), after }] });
    const { rowSpan, colSpan } = cellAt(page, 'A1');
    return [rowSpan, colSpan];
  };

  it('takes the choice when it is understood', () => {
    expect(
      spans(branch('n', 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main')),
    ).toEqual([1, 2]);
    expect(spans(branch('x14', ''))).toEqual([1, 2]);
  });

  it('takes the fallback when it is not', () => {
    expect(spans(branch('n', 'urn:unknown'))).toEqual([2, 1]);
    expect(spans(branch('unknown', ''))).toEqual([2, 1]);
    expect(spans(branch('x14 n', 'urn:unknown'))).toEqual([2, 1]);
  });

  it('takes one branch each where they are nested', () => {
    const inner = branch('x14', '');
    const outer = `<mc:AlternateContent ${mc}><mc:Choice Requires="unknown">${branch('x14', '')}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`;
    expect(spans(outer)).toEqual([1, 2]);
  });
});

describe('damage', () => {
  it('keeps what comes before the damage and says which part it is', () => {
    const rows = textRow(1, 'はい') + textRow(2, 'いいえ');
    const whole = sheetXml({ rows });
    const broken = whole.slice(0, whole.indexOf('いいえ') + 1);
    const document = documentOf(withSheet(broken));
    expect(document.pages[0]?.cells.map(({ text }) => text)).toEqual(['はい']);
    expect(document.facts).toEqual([{ id: 'damaged-part', detail: SHEET }]);
  });

  it('reads the parts behind a damaged one', () => {
    const bytes = workbook({
      sheets: [
        { name: 'a', rows: '<row><broken</row>' },
        { name: 'b', rows: textRow(1, 'はい') },
      ],
      styles: '<fonts><font><b/></font>',
      strings: '<si><t>x</t></si',
    });
    const { pages, facts } = documentOf(bytes);
    expect(pages.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(facts.map(({ detail }) => detail)).toEqual([
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('leaves out a sheet whose part is missing, or that another tab has claimed', () => {
    const { [SHEET]: _, ...rest } = workbookParts({ sheets: [{ name: 'a' }, { name: 'b' }] });
    const document = documentOf(zipOf(rest));
    expect(document.pages.map(({ name }) => name)).toEqual(['b']);
    expect(document.facts).toEqual([{ id: 'damaged-part', detail: SHEET }]);
    const twice =
      PARTS['xl/workbook.xml']
        ?.toString()
        .replace('</sheets>', '<sheet name="copy" r:id="s1"/></sheets>') ?? '';
    const doubled = documentOf(zipOf({ ...PARTS, 'xl/workbook.xml': twice }));
    expect(doubled.pages).toHaveLength(1);
    expect(doubled.facts).toEqual([{ id: 'damaged-part', detail: 'copy' }]);
  });

  it('refuses a workbook part that is no workbook', () => {
    expect(failureOf(zipOf({ ...PARTS, 'xl/workbook.xml': 'not xml' })).code).toBe('no-worksheet');
  });
});

describe('XML made to hurt', () => {
  it('refuses a DOCTYPE in any part', () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const bare = PLAIN.replace(/^<\?xml[^>]*>\s*/, '');
    expect(failureOf(withSheet(laughs + bare.replace('はい', '&c;'))).code).toBe('doctype-refused');
    const strings = { ...PARTS, '_rels/.rels': `<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>` };
    expect(failureOf(zipOf(strings)).code).toBe('doctype-refused');
  });

  it('limits the depth', () => {
    const deep = (levels: number): Uint8Array =>
      withSheet('<a>'.repeat(levels) + '</a>'.repeat(levels));
    expect(failureOf(deep(65))).toMatchObject({ code: 'budget-xml-depth', args: { limit: 64 } });
    expect(documentOf(deep(64)).pages).toHaveLength(1);
  });

  it('limits the time', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => textRow(row + 1, 'x')).join('');
    const bytes = workbook({ sheets: [{ name: 'MDS', rows }] });
    const budgets = { ...DEFAULT_BUDGETS, milliseconds: -1 };
    expect(failureOf(bytes, budgets).code).toBe('budget-time');
  });

  it('limits the cells, counted over all sheets', () => {
    const rows = Array.from({ length: 60 }, (_, row) => textRow(row + 1, 'x')).join('');
    const bytes = workbook({
      sheets: [
        { name: 'a', rows },
        { name: 'b', rows },
      ],
    });
    const limited = (cells: number) => ({ ...DEFAULT_BUDGETS, cells });
    expect(documentOf(bytes, limited(120)).pages).toHaveLength(2);
    expect(failureOf(bytes, limited(119))).toMatchObject({
      code: 'budget-cells',
      args: { limit: 119 },
    });
  });

  it('takes names from files for nothing but names', () => {
    const page = pageOfRows(textRow(1, '__proto__'), {
      names: '<definedNames><definedName name="__proto__">MDS!$A$1</definedName></definedNames>',
      styles: '<cellXfs><xf><alignment horizontal="constructor"/></xf></cellXfs>',
    });
    expect(cellAt(page, 'A1')).toMatchObject({ text: '__proto__', rowSpan: 1 });
    expect(cellAt(page, 'A1').align).toBeUndefined();
  });
});
