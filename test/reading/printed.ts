import { FIELDS, type Score } from './score.js';

const share = (part: number, whole: number): string =>
  whole === 0 ? '   –   ' : `${((100 * part) / whole).toFixed(2)}%`.padStart(7);

/** One line per field: precision (of what was read) and recall (of what is on the sheets). */
export function printed(title: string, { fields, calibration }: Score): string {
  const lines = FIELDS.map((field) => {
    const { right, wrong, missed } = fields[field];
    return `  ${field.padEnd(11)} precision ${share(right, right + wrong)}  recall ${share(right, right + wrong + missed)}  of ${right + wrong + missed}`;
  });
  const sure = calibration.filter(({ confidence }) => confidence >= 0.9);
  const hits = sure.filter(({ right }) => right).length;
  return [
    title,
    ...lines,
    `  answers stated with confidence ≥ 0.9: ${sure.length} of ${calibration.length}, right: ${hits}`,
  ].join('\n');
}
