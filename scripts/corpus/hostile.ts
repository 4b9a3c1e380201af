import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { Chance, lieAboutSizes } from '../../test/hostile/mutate.js';
import type { HostileCase } from './manifest-schema.js';
import { sha256Of } from './reading.js';

/**
 * Broken and hostile files, small, with what has to come out. Larger ones are made on the spot by
 * `test/hostile/budgets.test.ts`.
 */
const MB = 1024 * 1024;
/** Archives and documents have the same bytes whenever they are made. */
const DATE = new Date('2026-01-15T00:00:00Z');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a workbook with one sheet. */
const parts = (sheet: string | Uint8Array): Parts => ({
  '[Content_Types].xml': strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="MDS" sheetId="1" r:id="s"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
});

/** Times in an archive are local: the same wall clock, wherever the machine stands. */
const zipped = (all: Parts): Uint8Array => zipSync(all, { level: 9, mtime: new Date(2026, 0, 15) });
const workbook = (sheet: string | Uint8Array): Uint8Array => zipped(parts(sheet));
const sheet = (inner: string): string => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
const blanks = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20);
const many = (count: number, of: (index: number) => string): Parts =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [of(index), new Uint8Array()]));

async function pdf(build: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(DATE);
  document.setModificationDate(DATE);
  build(document);
  return document.save();
}

function drawing(document: PDFDocument, filters: readonly string[], data: Uint8Array): void {
  const dictionary = document.context.obj({ Filter: filters.map((name) => PDFName.of(name)) });
  const stream = document.context.register(PDFRawStream.of(dictionary, data));
  document.addPage([100, 100]).node.set(PDFName.of('Contents'), stream);
}

type Recipe = readonly [
  file: string,
  about: string,
  bytes: Uint8Array | Promise<Uint8Array>,
  expected: Partial<Pick<HostileCase, 'failure' | 'disclosures' | 'facts' | 'findings'>>,
];

/** @param own a workbook and a CSV of our own writer, to be damaged */
function recipes(own: { readonly xlsx: Uint8Array; readonly csv: Uint8Array }): readonly Recipe[] {
  const json = (text: string) => strToU8(text);
  const csv = new TextDecoder().decode(own.csv);
  const parted = unzipSync(own.xlsx);
  return [
    ['empty.csv', 'No byte at all', new Uint8Array(), { failure: 'empty-file' }],
    [
      'other-text.txt',
      'Text that is no disclosure',
      json('牛乳,2本\nパン,1斤\n'),
      { findings: ['SRC-01'] },
    ],
    [
      'title-only.txt',
      'The title of a form without any row of it',
      json(
        '製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1\n回答は別紙の画像をご覧ください\n',
      ),
      { findings: ['SRC-05'] },
    ],
    [
      'random.bin',
      'Bytes by chance',
      Uint8Array.from(
        { length: 512 },
        (
          (chance) => () =>
            chance.below(256)
        )(new Chance(7)),
      ),
      { failure: 'unknown-format' },
    ],
    [
      'old-workbook.xls',
      'The head of a workbook of before 2007',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...blanks(504)),
      { failure: 'unknown-format' },
    ],
    [
      'truncated.xlsx',
      'A workbook cut in half',
      own.xlsx.slice(0, own.xlsx.length >> 1),
      { failure: 'damaged-zip' },
    ],
    [
      'lying-sizes.xlsx',
      'Sizes in the archive are not what they say',
      lieAboutSizes(own.xlsx, new Chance(2)),
      { failure: 'damaged-zip' },
    ],
    [
      'part-60-mb.xlsx',
      'A part that unfolds to 60 MB',
      workbook(blanks(60 * MB)),
      { failure: 'budget-part-size' },
    ],
    [
      'parts-2100.xlsx',
      'An archive of 2,100 parts',
      zipped({ ...parts(sheet('<sheetData/>')), ...many(2100, (index) => `xl/x${index}.xml`) }),
      { failure: 'budget-zip-entries' },
    ],
    [
      'xml-500-deep.xlsx',
      'Elements 500 deep',
      workbook(sheet(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`)),
      { failure: 'budget-xml-depth' },
    ],
    [
      'entities.xlsx',
      'A part whose entities unfold without end',
      workbook(
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${sheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData>')}`,
      ),
      { failure: 'doctype-refused' },
    ],
    [
      'whole-sheet.xlsx',
      'Merged cells and a list over every cell there can be',
      workbook(
        sheet(
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>MDS</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        ),
      ),
      { facts: ['range-clamped'], findings: ['SRC-05'] },
    ],
    [
      'outside-paths.xlsx',
      'Parts whose names lead out of the folder',
      zipped({
        ...parted,
        '../../outside.txt': json('x'),
        '/etc/outside.txt': json('x'),
        '__proto__/outside.txt': json('x'),
      }),
      { disclosures: 1 },
    ],
    [
      'macros.xlsm',
      'A workbook that carries a macro part',
      zipped({ ...parted, 'xl/vbaProject.bin': blanks(64) }),
      { disclosures: 1, facts: ['macros'] },
    ],
    [
      'formulas.csv',
      'Product and notes that begin like formulas',
      json(csv.replaceAll('みほんカルテ', '=HYPERLINK(""http://example.invalid"")')),
      { disclosures: 1 },
    ],
    [
      'broken-utf8.csv',
      'Bytes that are no text in any encoding among the answers',
      Uint8Array.of(...own.csv.slice(0, 900), 0xff, 0xfe, 0x80, 0xc0, ...own.csv.slice(900)),
      { failure: 'encoding-unknown' },
    ],
    [
      'deep.json',
      'Lists 10,000 deep',
      json('['.repeat(10_000) + ']'.repeat(10_000)),
      { failure: 'document-invalid' },
    ],
    [
      'prototype.json',
      'Members that reach into objects',
      json(
        '{"formatVersion":"1","disclosures":[{"form":{"kind":"MDS"},"header":{},"answers":[],"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}]}',
      ),
      { failure: 'document-invalid' },
    ],
    [
      'newer.json',
      'A document of a later version',
      json('{"formatVersion":"2","disclosures":[]}'),
      { failure: 'newer-document' },
    ],
    [
      'doctype.xml',
      'XML that asks for a file of the machine',
      json(
        '<?xml version="1.0"?><!DOCTYPE disclosures [<!ENTITY x SYSTEM "file:///etc/hostname">]><disclosures xmlns="urn:kaijisho:xml:disclosures:1"><formatVersion>&x;</formatVersion></disclosures>',
      ),
      { failure: 'document-invalid' },
    ],
    [
      'unclosed.xml',
      'XML that ends in the middle',
      json(
        '<?xml version="1.0"?><disclosures xmlns="urn:kaijisho:xml:disclosures:1"><formatVersion>1</form',
      ),
      { failure: 'document-invalid' },
    ],
    [
      'head-only.pdf',
      'The head of a PDF and nothing more',
      json('%PDF-1.7\n%âãÏÓ\n'),
      { failure: 'damaged-pdf' },
    ],
    [
      'pages-310.pdf',
      '310 pages',
      pdf((document) => {
        for (let page = 0; page < 310; page += 1) document.addPage([100, 100]);
      }),
      { failure: 'budget-pages' },
    ],
    [
      'drawing-60-mb.pdf',
      'A page whose drawing unfolds to 60 MB',
      pdf((document) => drawing(document, ['FlateDecode'], zlibSync(blanks(60 * MB)))),
      { failure: 'budget-part-size' },
    ],
    [
      'compressed-twice.pdf',
      'A drawing compressed twice',
      pdf((document) =>
        drawing(document, ['FlateDecode', 'FlateDecode'], zlibSync(zlibSync(blanks(MB)))),
      ),
      { failure: 'budget-part-size' },
    ],
  ];
}

export async function hostileCases(own: Parameters<typeof recipes>[0]) {
  const made: { readonly entry: HostileCase; readonly bytes: Uint8Array }[] = [];
  for (const [name, about, making, expected] of recipes(own)) {
    const bytes = await making;
    const entry = {
      case: name,
      about,
      file: `hostile/${name}`,
      sha256: sha256Of(bytes),
      recipe: null,
      failure: null,
      disclosures: 0,
      facts: [],
      findings: [],
      ...expected,
    };
    made.push({ entry, bytes });
  }
  return made;
}
