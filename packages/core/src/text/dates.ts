/** Calendar dates as Japanese offices write them. */

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  '㋿': 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const ENGLISH = [
  new RegExp(`(?<![a-z])${MONTH}(?<day>\\d{1,2})(?:st|nd|rd|th)?,(?<year>\\d{4})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[.-]?${MONTH},?-?(?<year>\\d{4})(?!\\d)`),
];

/** A date in ISO form, or why a text that looks like one is not. */
export type ReadDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has this day. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isRealDate(Number(year), Number(month), Number(day));
}

/** `2024-04-01` from its parts; undefined for a day the calendar does not have. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!isRealDate(year, month, day)) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/** 元年 → 1年, and kanji numbers below one hundred before 年月日 → digits. */
function arabic(text: string): string {
  return text
    .replace(/元年/g, '1年')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (digits) => {
      if (!digits.includes('十')) {
        return [...digits].map((digit) => KANJI_DIGITS.indexOf(digit)).join('');
      }
      const [tens = '', ones = ''] = digits.split('十');
      const value = (digit: string, empty: number) =>
        digit === '' ? empty : KANJI_DIGITS.indexOf(digit);
      return String(value(tens, 1) * 10 + value(ones, 0));
    });
}

/** A time of day behind a date. */
const TIME = /(?<=\d)[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?!\d)/g;

/** The year told in the other calendar as well: `2024年（令和6年）4月1日`. */
const YEAR_AGAIN = /(?<=\d年)\((?:令和|平成|昭和)?\d{1,4}年?\)/g;

/**
 * Reads `2024年4月1日`, `令和6年4月1日`, `R6.4.1`, `2024/04/01`, `2024.4.1`, `20240401`, `Apr 1, 2024`,
 * `1 April 2024`, with any text around it, and a time of day behind it, as programs write it: `2024-11-05 0:00:00`. A year and month without a day is no date: the day is not invented.
 */
export function readDate(text: string): ReadDate {
  const plain = arabic(
    text
      .normalize('NFKC')
      .replace(TIME, '')
      .replace(/[\s\u3000]+/g, '')
      .toLowerCase(),
  ).replace(YEAR_AGAIN, '');
  const era = /(令和|平成|昭和|(?<![a-z])[rhs])\.?(\d{1,2})[年./-](\d{1,2})[月./-](\d{1,2})/.exec(
    plain,
  );
  if (era !== null) {
    const year = (ERAS[era[1] ?? ''] ?? 0) + Number(era[2]);
    return dated(year, Number(era[3]), Number(era[4]));
  }
  const western =
    /(?<!\d)(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})(?!\d)/.exec(plain) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(plain);
  if (western !== null) return dated(Number(western[1]), Number(western[2]), Number(western[3]));
  const dayFirst = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(plain);
  if (dayFirst !== null)
    return dated(Number(dayFirst[3]), Number(dayFirst[1]), Number(dayFirst[2]));
  for (const pattern of ENGLISH) {
    const { month = '', day, year } = pattern.exec(plain)?.groups ?? {};
    if (month !== '') return dated(Number(year), MONTHS.indexOf(month) + 1, Number(day));
  }
  return { kind: 'none' };
}

function dated(year: number, month: number, day: number): ReadDate {
  const iso = isoDate(year, month, day);
  return iso === undefined ? { kind: 'impossible' } : { kind: 'date', iso };
}
