/** Dates are `YYYY-MM-DD` texts; an existing day of the calendar, without time of day. */

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const dateText = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** No disclosure is older: a year such as 0026 is a slip that would make every sheet look new. */
const FIRST_YEAR = '1900';

/** Whether the text is a date that exists (2026-02-30 does not) and that may be meant. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_YEAR) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The as-of date when none is given: the day of `SOURCE_DATE_EPOCH` (seconds, UTC) for reproducible
 * output, else today where the person is.
 */
export function defaultAsOf(sourceDateEpoch: string | undefined, now: Date): string {
  if (sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
  }
  return dateText(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
