/** Characters of a number in a cell of format General. */
const GENERAL_WIDTH = 11;

/**
 * A number as Excel shows it under the format General in a wide cell: at most eleven characters,
 * so that 0.1 + 0.2 reads 0.3, and scientific notation from twelve digits on.
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-4)) return scientific(value);
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, GENERAL_WIDTH - 1 - wholeDigits);
  return String(Number(roundedText(size, decimals)) * Math.sign(value));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${Number(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Rounds half up on the decimal digits a person sees (1.005 to two places is 1.01). */
export function roundedText(size: number, decimals: number): string {
  const shifted = Math.round(Number(`${size}e${decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  // Numbers that print with an exponent cannot be shifted this way.
  return (Number.isFinite(rounded) ? rounded : size).toFixed(decimals);
}
