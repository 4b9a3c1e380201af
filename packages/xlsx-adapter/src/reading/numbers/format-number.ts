import type { FormatSection, FormatToken } from './format-code.js';
import { generalText, roundedText } from './general.js';

const MOST_DECIMALS = 30;
/** JavaScript has no plain digits for numbers from here on. */
const LARGEST = 1e18;

/** Where the number pattern of a section lies among its tokens. */
interface Pattern {
  readonly whole: readonly FormatToken[];
  readonly decimals: readonly FormatToken[];
  readonly exponent: readonly FormatToken[] | undefined;
  readonly exponentPlus: boolean;
  readonly grouped: boolean;
  /** How often the value is divided by a thousand or multiplied by a hundred. */
  readonly thousands: number;
  readonly percents: number;
}

const isDigit = (token: FormatToken): boolean => token.kind === 'digit';

function patternOf(tokens: readonly FormatToken[]): Pattern {
  const point = tokens.findIndex((token) => token.kind === 'point');
  const power = tokens.findIndex((token) => token.kind === 'exponent');
  const numberEnd = power < 0 ? tokens.length : power;
  const wholeEnd = point >= 0 && point < numberEnd ? point : numberEnd;
  const whole = tokens.slice(0, wholeEnd);
  const lastDigit = tokens.slice(0, numberEnd).findLastIndex(isDigit);
  const comma = (from: number, to: number): number =>
    tokens.slice(from, to).filter((token) => token.kind === 'comma').length;
  const lastWhole = whole.findLastIndex(isDigit);
  const trailing = lastDigit < 0 ? 0 : comma(lastDigit, numberEnd);
  const exponentToken = tokens[power];
  return {
    whole,
    decimals: tokens.slice(wholeEnd, numberEnd),
    exponent: power < 0 ? undefined : tokens.slice(power + 1),
    exponentPlus: exponentToken?.kind === 'exponent' && exponentToken.plus,
    grouped: lastWhole > 0 && comma(0, lastWhole) > 0,
    thousands: trailing,
    percents: tokens.filter((token) => token.kind === 'percent').length,
  };
}

/** Lays digits into placeholders from the right; the leftmost placeholder takes all that are left. */
function layWhole(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  let rest = digits === '0' ? '' : digits;
  let laid = 0;
  const first = tokens.findIndex(isDigit);
  const pieces: string[] = [];
  const put = (character: string): void => {
    if (grouped && laid > 0 && laid % 3 === 0) pieces.push(',');
    pieces.push(character);
    laid += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === 'literal') pieces.push([...token.text].reverse().join(''));
    else if (token?.kind === 'percent') pieces.push('%');
    if (token?.kind !== 'digit') continue;
    if (rest !== '') put(rest.slice(-1));
    else if (token.placeholder === '0') put('0');
    rest = rest.slice(0, -1);
    while (index === first && rest !== '') {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  return [...pieces.join('')].reverse().join('');
}

function layDecimals(tokens: readonly FormatToken[], digits: string): string {
  const needed = digits.replace(/0+$/, '').length;
  let used = 0;
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'point') text += '.';
    else if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'digit') {
      if (token.placeholder === '0' || used < needed) text += digits.charAt(used);
      used += 1;
    }
  }
  return text;
}

const countDigits = (tokens: readonly FormatToken[]): number => tokens.filter(isDigit).length;

function withExponent(size: number, pattern: Pattern, exponent: readonly FormatToken[]): string {
  const decimals = Math.min(MOST_DECIMALS, countDigits(pattern.decimals));
  const places = Math.max(1, countDigits(pattern.whole));
  const own = size === 0 ? 0 : Math.floor(Math.log10(size));
  const power = Math.floor(own / places) * places;
  const [whole = '', fraction = ''] = roundedText(size / 10 ** power, decimals).split('.');
  const sign = power < 0 ? '-' : pattern.exponentPlus ? '+' : '';
  const powerText = layWhole(exponent, String(Math.abs(power)), false);
  return `${layWhole(pattern.whole, whole, false)}${layDecimals(pattern.decimals, fraction)}E${sign}${powerText}`;
}

/** A fraction such as `# ?/?` shows one number in a way we leave to General. */
const isFraction = (tokens: readonly FormatToken[]): boolean =>
  tokens.some(
    (token, index) =>
      token.kind === 'literal' &&
      token.text === '/' &&
      tokens[index - 1]?.kind === 'digit' &&
      tokens[index + 1]?.kind === 'digit',
  );

/** Shows the size of a number (without sign) by the tokens of a number section. */
export function numberText(section: FormatSection, size: number): string {
  const { tokens } = section;
  if (section.kind === 'general' || isFraction(tokens)) {
    const shown = tokens.map((token) => {
      if (token.kind === 'general') return generalText(size);
      return token.kind === 'literal' ? token.text : '';
    });
    return section.kind === 'general' ? shown.join('') : generalText(size);
  }
  if (size >= LARGEST) return generalText(size);
  const pattern = patternOf(tokens);
  const scaled = shift(size, 2 * pattern.percents - 3 * pattern.thousands);
  if (pattern.exponent !== undefined) return withExponent(scaled, pattern, pattern.exponent);
  const decimals = Math.min(MOST_DECIMALS, countDigits(pattern.decimals));
  const [whole = '', fraction = ''] = roundedText(scaled, decimals).split('.');
  return layWhole(pattern.whole, whole, pattern.grouped) + layDecimals(pattern.decimals, fraction);
}

/** Moves the decimal point without the noise of a multiplication (0.07 is 7 %, not 7.0000000000000001). */
function shift(size: number, places: number): number {
  const moved = Number(`${size}e${places}`);
  return Number.isFinite(moved) ? moved : size * 10 ** places;
}
