import { detectFormat } from '@kaijisho/xlsx-adapter';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compoundFile } from './build/compound-file.js';
import { zipOf } from './build/package.js';
import { failureOf } from './build/read.js';
import { workbook, workbookParts } from './build/workbook.js';

const xlsx = workbook({ sheets: [{ name: 'MDS' }] });
const types = (type: string): string =>
  `<Types><Override PartName="/x" ContentType="application/vnd.${type}+xml"/></Types>`;

describe('detectFormat', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['xlsx', xlsx],
    ['xlsx', xlsx.subarray(0, 400)],
    ['xls', compoundFile(['Root Entry', 'Workbook', 'SummaryInformation'])],
    ['xls', compoundFile(['Root Entry', 'Book'])],
    ['ole2-encrypted', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])],
    ['ole2-other', compoundFile(['Root Entry', 'WordDocument'])],
    ['zip-other', zipOf({ 'a.txt': 'x' })],
    ['zip-other', zipOf({ '納品/MDS.xlsx': xlsx })],
    ['pdf', strToU8('%PDF-1.7\n…')],
    ['pdf', strToU8('\r\n\r\n%PDF-1.4')],
    ['text', strToU8('設問,回答\n離席時の対策,はい\n')],
    ['text', Uint8Array.of(0x90, 0xdd, 0x96, 0xe2, 0x2c, 0x82, 0xcd, 0x82, 0xa2)],
    ['unknown', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['unknown', Uint8Array.from({ length: 4000 }, (_, index) => (index * 73 + (index >> 3)) % 256)],
  ])('says %s', (format, bytes) => {
    expect(detectFormat(bytes)).toBe(format);
  });

  it('knows a workbook whose parts have unusual names, by its content types', () => {
    const main = types('openxmlformats-officedocument.spreadsheetml.sheet.main');
    expect(detectFormat(zipOf({ '[Content_Types].xml': main, 'book/haupt.xml': '' }))).toBe('xlsx');
  });

  it('knows a macro workbook', () => {
    const parts = workbookParts({ sheets: [{ name: 'MDS' }] });
    const macro = types('ms-excel.sheet.macroEnabled.main');
    expect(detectFormat(zipOf({ ...parts, '[Content_Types].xml': macro }))).toBe('xlsx');
  });
});

describe('files that are no workbook', () => {
  it.each([
    ['empty-file', new Uint8Array(0)],
    ['damaged-workbook', compoundFile(['Root Entry', 'Workbook'])],
    ['password-protected', compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['unknown-format', compoundFile(['Root Entry', 'WordDocument'])],
    ['unknown-format', strToU8('%PDF-1.7')],
    ['unknown-format', strToU8('設問,回答')],
    ['unknown-format', Uint8Array.of(0, 1, 2, 3, 255)],
    [
      'damaged-workbook',
      zipOf({
        '[Content_Types].xml': types('openxmlformats-officedocument.spreadsheetml.sheet.main'),
      }),
    ],
    ['no-worksheet', workbook({ sheets: [] })],
  ])('are refused as %s', (code, bytes) => {
    expect(failureOf(bytes).code).toBe(code);
  });

  it.each([
    [
      'Word (.docx)',
      {
        '[Content_Types].xml': types(
          'openxmlformats-officedocument.wordprocessingml.document.main',
        ),
        'word/document.xml': '',
      },
    ],
    [
      'PowerPoint (.pptx)',
      {
        '[Content_Types].xml': types(
          'openxmlformats-officedocument.presentationml.presentation.main',
        ),
      },
    ],
    [
      'Excel (.xlsb)',
      {
        '[Content_Types].xml': types('ms-excel.sheet.binary.macroEnabled.main'),
        'xl/workbook.bin': '',
      },
    ],
    [
      'OpenDocument (.ods, .odt)',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '' },
    ],
    ['ZIP', { 'MDS.xlsx': xlsx }],
  ])('are called by their name: %s', (format, parts) => {
    expect(failureOf(zipOf(parts))).toMatchObject({
      code: 'other-office-format',
      args: { format },
    });
  });
});
