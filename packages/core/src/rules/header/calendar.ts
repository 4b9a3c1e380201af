import { isRealDate } from '../../text/dates.js';

/** Dates as text, without a clock: YYYY-MM-DD compares like a date. */

/** Whether a text is YYYY-MM-DD and that day exists. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether a date lies before a day, month or year given as `2023-08-25`, `2024-09` or `2021`. */
export const isBefore = (date: string, start: string): boolean =>
  date.slice(0, start.length) < start;
