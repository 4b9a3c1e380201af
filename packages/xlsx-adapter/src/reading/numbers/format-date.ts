import type { CellDate } from '@kaijisho/core';
import { dateOfSerial, japaneseYear, weekday } from './dates.js';
import type { FormatSection, FormatToken } from './format-code.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const KANJI_DAYS = ['日', '月', '火', '水', '木', '金', '土'];
const DAY_SECONDS = 86_400;

/** A moment taken apart. */
interface Moment {
  readonly date: CellDate;
  readonly seconds: number;
  readonly fraction: number;
  /** Seconds since the start of the system, for elapsed times. */
  readonly total: number;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function eraText(date: CellDate, width: number): string {
  const { era = '', letter = '' } = japaneseYear(date) ?? {};
  if (width === 1) return letter;
  return width === 2 ? era.slice(0, 1) : era;
}

function eraYearText(section: FormatSection, date: CellDate, width: number): string {
  const year = section.japanese ? japaneseYear(date)?.year : undefined;
  if (year === undefined) return String(date.year);
  if (year === 1 && section.gannen) return '元';
  return padded(year, width === 1 ? 1 : 2);
}

function monthText(month: number, width: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (width <= 2) return padded(month, width);
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}

function dayText(date: CellDate, width: number): string {
  if (width <= 2) return padded(date.day, width);
  const name = DAYS[weekday(date)] ?? '';
  return width === 3 ? name.slice(0, 3) : name;
}

function dateToken(
  token: FormatToken & { readonly kind: 'date' },
  section: FormatSection,
  moment: Moment,
): string {
  const { date, seconds } = moment;
  const hour = Math.floor(seconds / 3600);
  switch (token.unit) {
    case 'y':
      return token.width <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4);
    case 'm':
      return monthText(date.month, token.width);
    case 'd':
      return dayText(date, token.width);
    case 'h': {
      const halfDay = section.tokens.some((other) => other.kind === 'half-day');
      return padded(halfDay ? ((hour + 11) % 12) + 1 : hour, Math.min(token.width, 2));
    }
    case 'n':
      return padded(Math.floor(seconds / 60) % 60, token.width);
    case 's':
      return padded(seconds % 60, Math.min(token.width, 2));
    case 'g':
      return eraText(date, token.width);
    case 'e':
      return eraYearText(section, date, token.width);
    case 'a':
      return `${KANJI_DAYS[weekday(date)] ?? ''}${token.width > 3 ? '曜日' : ''}`;
  }
}

function elapsedText(unit: 'h' | 'n' | 's', width: number, total: number): string {
  const size = unit === 'h' ? 3600 : unit === 'n' ? 60 : 1;
  return padded(Math.floor(total / size), width);
}

/** Digits after the point behind seconds. */
const subSecondDigits = (tokens: readonly FormatToken[]): number =>
  tokens.some((token) => token.kind === 'point')
    ? tokens.filter((token) => token.kind === 'digit').length
    : 0;

function momentOf(serial: number, digits: number, date1904: boolean): Moment | undefined {
  const unit = 10 ** digits;
  const ticks = Math.round(serial * DAY_SECONDS * unit);
  const total = Math.floor(ticks / unit);
  const days = Math.floor(total / DAY_SECONDS);
  const seconds = total - days * DAY_SECONDS;
  // Serial 0 of the system of 1900 is a time without a day; the last day of 1899 stands for it.
  const date = dateOfSerial(days, date1904) ?? { year: 1900, month: 1, day: 0 };
  if (serial < 0 || (days > 0 && date.day === 0)) return undefined;
  return { date, seconds, fraction: ticks - total * unit, total };
}

/** A serial number as a date section shows it; undefined where Excel shows only `####`. */
export function dateText(
  section: FormatSection,
  serial: number,
  date1904: boolean,
): string | undefined {
  const digits = subSecondDigits(section.tokens);
  const moment = momentOf(serial, digits, date1904);
  if (moment === undefined) return undefined;
  let fraction = padded(moment.fraction, digits);
  const show = (token: FormatToken): string => {
    switch (token.kind) {
      case 'literal':
        return token.text;
      case 'date':
        return dateToken(token, section, moment);
      case 'elapsed':
        return elapsedText(token.unit, token.width, moment.total);
      case 'half-day':
        return moment.seconds < DAY_SECONDS / 2 ? token.am : token.pm;
      case 'point':
        return '.';
      case 'comma':
        return ',';
      case 'digit': {
        const digit = fraction.charAt(0);
        fraction = fraction.slice(1);
        return digit;
      }
      default:
        return '';
    }
  };
  return section.tokens.map(show).join('');
}

/** The day that a date section shows, if it shows one and not only a time. */
export function dayOf(
  section: FormatSection,
  serial: number,
  date1904: boolean,
): CellDate | undefined {
  const calendar = section.tokens.some(
    (token) => token.kind === 'date' && !['h', 'n', 's'].includes(token.unit),
  );
  return calendar ? dateOfSerial(Math.floor(serial), date1904) : undefined;
}
