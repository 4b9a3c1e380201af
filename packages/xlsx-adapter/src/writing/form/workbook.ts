import type { FormSheet } from '@kaijisho/core';
import { buildWorkbook } from '../paper/workbook.js';
import { writeFormSheet } from './form-sheet.js';
import { writeHowToSheet } from './how-to-sheet.js';

export interface FormWorkbookOptions {
  /** Date of the file and of all its parts, YYYY-MM-DD. */
  readonly date: string;
  readonly toolVersion: string;
}

/** `MDS`, `SDS`, `MDS 2`: one tab a form. */
function tabNames(forms: readonly FormSheet[]): readonly string[] {
  const counts = new Map<string, number>();
  return forms.map(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count === 1 ? kind : `${kind} ${count}`;
  });
}

/**
 * Writes forms, blank or filled, as a workbook: a worksheet for each with drop-down lists for the
 * answers, then one with instructions. Equal input gives equal bytes.
 *
 * @returns the bytes of the workbook
 * @throws TypeError when the date is not YYYY-MM-DD; RangeError without any form
 */
export async function writeFormWorkbook(
  forms: readonly FormSheet[],
  { date, toolVersion }: FormWorkbookOptions,
): Promise<Uint8Array> {
  const [first] = forms;
  if (first === undefined) throw new RangeError('No form to write');
  const names = tabNames(forms);
  return buildWorkbook({ asOf: date, title: first.title }, toolVersion, (workbook) => {
    forms.forEach((form, index) => {
      writeFormSheet(workbook, names[index] ?? form.kind, form, workbook.creator);
    });
    const official = forms.every((form) => form.official);
    writeHowToSheet(workbook, official, workbook.creator);
    return [];
  });
}
