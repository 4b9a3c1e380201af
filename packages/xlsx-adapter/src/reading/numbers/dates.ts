import type { CellDate } from '@kaijisho/core';

/** Last day Excel can show: 9999-12-31. */
const LAST_SERIAL_1900 = 2_958_465;
/** Days between the first days of the two date systems. */
const SYSTEM_DIFFERENCE = 1462;
/** Days from 0000-03-01 to 1899-12-30, the day that serials after February 1900 count from. */
const EPOCH = 693_899;
/** The 29th of February 1900, which never was but has a serial for compatibility with Lotus 1-2-3. */
const LEAP_BUG_SERIAL = 60;

/** Year, month and day of a number of days since 0000-03-01 (proleptic Gregorian calendar). */
function civil(days: number): CellDate {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days since 0000-03-01. */
function dayNumber({ year, month, day }: CellDate): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  );
}

/**
 * Day of a whole serial number, in either date system, as Excel shows it (serial 60 is
 * 1900-02-29). Undefined where Excel shows no date.
 */
export function dateOfSerial(serial: number, date1904: boolean): CellDate | undefined {
  const day = date1904 ? serial + SYSTEM_DIFFERENCE : serial;
  if (day < (date1904 ? SYSTEM_DIFFERENCE : 1) || day > LAST_SERIAL_1900) return undefined;
  if (day === LEAP_BUG_SERIAL) return { year: 1900, month: 2, day: 29 };
  return civil(EPOCH + day + (day < LEAP_BUG_SERIAL ? 1 : 0));
}

/** Serial of a day in the system of 1900, or of 1904; the inverse of `dateOfSerial`. */
export function serialOfDate(date: CellDate, date1904: boolean): number {
  const day = dayNumber(date) - EPOCH;
  const serial = day <= LEAP_BUG_SERIAL ? day - 1 : day;
  return date1904 ? serial - SYSTEM_DIFFERENCE : serial;
}

/** 0 is Sunday. */
export const weekday = (date: CellDate): number => (dayNumber(date) + 3) % 7;

export interface JapaneseYear {
  /** 令和, 平成, … */
  readonly era: string;
  readonly letter: string;
  readonly year: number;
}

/** First day of each era as Excel counts them. */
const ERAS: readonly (JapaneseYear & { readonly month: number; readonly day: number })[] = [
  { era: '令和', letter: 'R', year: 2019, month: 5, day: 1 },
  { era: '平成', letter: 'H', year: 1989, month: 1, day: 8 },
  { era: '昭和', letter: 'S', year: 1926, month: 12, day: 25 },
  { era: '大正', letter: 'T', year: 1912, month: 7, day: 30 },
  { era: '明治', letter: 'M', year: 1868, month: 1, day: 1 },
];

/** Year of the Japanese era a day lies in. */
export function japaneseYear(date: CellDate): JapaneseYear | undefined {
  const number = dayNumber(date);
  const era = ERAS.find((start) => number >= dayNumber(start));
  return era && { era: era.era, letter: era.letter, year: date.year - era.year + 1 };
}
