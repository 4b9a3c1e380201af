/** A date as the models hold it, taken apart. @throws TypeError when it is not YYYY-MM-DD. */
function partsOf(date: string): readonly [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) throw new TypeError(`Not a date in the form YYYY-MM-DD: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** For document properties, which are written in UTC. */
export function utcMidnight(date: string): Date {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** For zip entries, which are stored in local clock time: noon is the same day on every machine. */
export function localNoon(date: string): Date {
  const [year, month, day] = partsOf(date);
  return new Date(year, month - 1, day, 12);
}

/** A valid YYYY-MM-DD as the date a worksheet cell takes, which exceljs stores by its UTC parts. */
export function cellDateOf(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = utcMidnight(text);
  return date.getUTCFullYear() >= 1901 && date.toISOString().startsWith(text) ? date : null;
}
