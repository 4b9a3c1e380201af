import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A written workbook, read by a program that shares no code with the writer. */
export interface ReadBack {
  readonly workbook: XLSX.WorkBook;
  /** Rows of a sheet as displayed values; hidden rows included, empty cells ''. */
  readonly rows: (sheet: string) => readonly (readonly string[])[];
  /** The rows below the headings as records by heading. */
  readonly records: (
    sheet: string,
    headingRow: number,
  ) => readonly Readonly<Record<string, string>>[];
  /** Parts of the package as text. */
  readonly parts: ReadonlyMap<string, string>;
  /** XML of a sheet by its name. */
  readonly xml: (sheet: string) => string;
}

/** Sheet parts are numbered in the order of the tabs. */
export function readBack(bytes: Uint8Array): ReadBack {
  const workbook = XLSX.read(bytes, { type: 'array', cellNF: true, cellStyles: true });
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const rows = (sheet: string): readonly (readonly string[])[] => {
    const found = workbook.Sheets[sheet];
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    return XLSX.utils
      .sheet_to_json<unknown[]>(found, { header: 1, defval: '', blankrows: true, raw: true })
      .map((row) => row.map(String));
  };
  return {
    workbook,
    rows,
    records: (sheet, headingRow) => {
      const all = rows(sheet);
      const headings = all[headingRow - 1] ?? [];
      return all
        .slice(headingRow)
        .map((row) => Object.fromEntries(headings.map((name, index) => [name, row[index] ?? ''])));
    },
    parts,
    xml: (sheet) => {
      const index = workbook.SheetNames.indexOf(sheet) + 1;
      const xml = parts.get(`xl/worksheets/sheet${index}.xml`);
      if (xml === undefined) throw new Error(`No part for sheet ${sheet}`);
      return xml;
    },
  };
}
