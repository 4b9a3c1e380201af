import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { check, coverage, demarcate, open } from 'kaijisho';
import { SaxesParser } from 'saxes';

/** A workbook in memory: nothing measured here reads a disk. */
export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One thing to measure: what it does with one workbook. */
export interface Subject {
  readonly id: 'kaijisho' | 'exceljs' | 'sheetjs' | 'floor';
  readonly title: string;
  readonly work: (workbook: Workbook) => Promise<unknown>;
}

/** The whole pipeline: from bytes to the model of the matrix, all that precedes writing. */
async function pipeline(workbook: Workbook): Promise<unknown> {
  const files = [await open(workbook)];
  const asOf = '2026-04-01';
  return [check(files, { asOf }), coverage(files), demarcate(files, { asOf })];
}

/** Bare load: cells in memory, nothing done with them. */
async function loadByExceljs({ bytes }: Workbook): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  // The declared type asks for Buffer of another version of Node's types.
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

/** The least any reader can do: inflate every part and let a tokeniser see every tag. */
function unzipAndTokenise({ bytes }: Workbook): number {
  let tags = 0;
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: false });
    parser.on('opentag', () => {
      tags += 1;
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return tags;
}

export const SUBJECTS: readonly Subject[] = [
  { id: 'kaijisho', title: 'Kaijisho: read, check, coverage, matrix', work: pipeline },
  { id: 'exceljs', title: 'exceljs: load', work: loadByExceljs },
  {
    id: 'sheetjs',
    title: '@e965/xlsx: read',
    work: async ({ bytes }) => XLSX.read(bytes, { type: 'array' }),
  },
  {
    id: 'floor',
    title: 'fflate and saxes: unzip and tokenise',
    work: async (book) => unzipAndTokenise(book),
  },
];
