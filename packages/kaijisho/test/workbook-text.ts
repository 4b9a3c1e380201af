import { readWorkbook } from '@kaijisho/xlsx-adapter';

export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a person reads on each sheet of a workbook, by our own reader. */
export function sheetsOf(bytes: Uint8Array): readonly (readonly CellText[])[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.pages.map(({ cells }) =>
    cells.map(({ row, col, text }) => ({ row, column: col, text })),
  );
}
