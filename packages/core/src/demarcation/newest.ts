import { compareText, compareVersions, foldVersion } from '../model/names.js';

/** What tells the age of a sheet, as printed. */
export interface SheetAge {
  readonly createdOn: string | null;
  readonly version: string | null;
}

/** Version of a sheet folded for comparison; empty when it names none. */
export const versionOf = ({ version }: SheetAge): string => foldVersion(version ?? '');

/**
 * Sheets of one product and kind of form, newest first. The newest is the one prepared last, of
 * several prepared on one day the one of the highest version. Where any sheet has no date, versions
 * alone decide. Sheets that are equally new keep their order.
 * @returns null when that does not tell: a sheet has no date, and one no version
 */
export function newestFirst<Sheet>(
  sheets: readonly Sheet[],
  ageOf: (sheet: Sheet) => SheetAge,
): readonly Sheet[] | null {
  const aged = sheets.map((sheet) => {
    const age = ageOf(sheet);
    return { sheet, date: age.createdOn ?? '', version: versionOf(age) };
  });
  const byDate = aged.every(({ date }) => date !== '');
  if (!byDate && aged.some(({ version }) => version === '')) return null;
  return aged
    .sort(
      (a, b) => (byDate ? compareText(b.date, a.date) : 0) || compareVersions(b.version, a.version),
    )
    .map(({ sheet }) => sheet);
}
