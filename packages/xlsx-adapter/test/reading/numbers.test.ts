import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from '../../src/reading/xml/numbers.js';

const numberIn = (text: string): number => {
  const bytes = new TextEncoder().encode(`"${text}"`);
  return plainNumber(bytes, 1, bytes.length - 1);
};

it('reads digits with and without a point as the language itself does', () => {
  const digits = fc.stringMatching(/^\d{1,8}$/);
  fc.assert(
    fc.property(digits, fc.option(fc.stringMatching(/^\d{0,6}$/)), (whole, decimals) => {
      const text = decimals === null ? whole : `${whole}.${decimals}`;
      expect(numberIn(text)).toBe(Number(text));
    }),
    { numRuns: 1000 },
  );
});

it('leaves everything else to the language', () => {
  for (const text of [
    '',
    ' 1',
    '1 ',
    '-1',
    '+1',
    '.5',
    '1.2.3',
    '1e3',
    '0x1',
    '１',
    '1234567890123456',
  ])
    expect(numberIn(text), text).toBeNaN();
});
