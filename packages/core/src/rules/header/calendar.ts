/** Dates as text, without a clock: YYYY-MM-DD compares like a date. */

/** Whether a text is YYYY-MM-DD and that day exists. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** Whether a date lies before a day, month or year given as `2023-08-25`, `2024-09` or `2021`. */
export const isBefore = (date: string, start: string): boolean =>
  date.slice(0, start.length) < start;
