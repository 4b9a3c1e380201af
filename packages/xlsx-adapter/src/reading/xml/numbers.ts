/** Digits that a number has room for exactly, whatever they are. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const ZERO = 0x30;
const POINT = 0x2e;

/**
 * The number that stands between two places, where it is written as nearly all are: digits, and perhaps a
 * point between them. No text is made for it. Digits and power of ten are exact, so that their quotient is
 * the number nearest to what is written, the one `Number` finds. NaN for anything else, `Number` may know it.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > MOST_DIGITS) return Number.NaN;
  let digits = 0;
  let decimals = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0 && at > start) decimals = 0;
    else return Number.NaN;
  }
  return decimals <= 0 ? digits : digits / (POWERS[decimals] as number);
}
