import { isRealDay } from 'kaijisho';

/** Dates are `YYYY-MM-DD` texts; an existing day of the calendar, without time of day. */

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const dateText = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/**
 * The as-of date when none is given: the day of `SOURCE_DATE_EPOCH` (seconds, UTC) for reproducible
 * output, else today where the person is.
 */
export function defaultAsOf(sourceDateEpoch: string | undefined, now: Date): string {
  if (sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch)) {
    const day = new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
    if (isRealDay(day)) return day;
  }
  return dateText(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
