import { describe, expect, it } from 'vitest';
import { type FormItem, formFor, itemsOf } from '../../../src/index.js';
import { numberLog, numbersAreTheForms } from '../../../src/reading/recognition/number-evidence.js';

/** Whether the numbers on a sheet are those of the form, and what they say then. */

const item = (own: Partial<FormItem>): FormItem => ({
  ...(itemsOf(formFor('MDS', null))[0] ?? expect.fail('no item')),
  ...own,
});

describe('numbers', () => {
  const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((key, index) => [key, String(index + 1)]));
  const rows = (printed: string, confidence = 0.95) =>
    [...printed].map((number, index) => ({
      number: number === '-' ? null : number,
      key: 'abcde'[index] ?? null,
      confidence,
    }));

  it.each<[string, string, boolean]>([
    ['are the form’s when sure rows have theirs', '1234', true],
    ['one of five may be another', '12349', true],
    ['two of five may not', '12399', false],
    ['three rows prove nothing', '123-', false],
  ])('%s', (_, printed, expected) => {
    expect(numbersAreTheForms(rows(printed), numbers)).toBe(expected);
  });

  it('of rows that are not sure, or that the form does not number, prove nothing', () => {
    expect(numbersAreTheForms(rows('1234', 0.89), numbers)).toBe(false);
    expect(numbersAreTheForms(rows('1234', 0.9), numbers)).toBe(true);
    expect(numbersAreTheForms(rows('1234'), new Map([['a', '1']]))).toBe(false);
  });

  it('are judged by the rows that have one and whose item has one, and by no others', () => {
    const unnumbered = { number: null, key: 'e', confidence: 0.95 };
    expect(numbersAreTheForms([...rows('1234-'), unnumbered], numbers)).toBe(true);
    const four = new Map([...numbers].slice(0, 4));
    expect(numbersAreTheForms(rows('12347'), four)).toBe(true);
    const unknown = { number: '9', key: null, confidence: 0.95 };
    expect(numbersAreTheForms([...rows('1234'), unknown, unknown], numbers)).toBe(true);
  });

  it('speak for the item that has them and against others', () => {
    const taken = new Set(['4.1', '4.2']);
    const own = item({ number: '4.1' });
    const { number: _, ...rest } = own;
    expect(numberLog('4.1', own, taken)).toBe(2.5);
    expect(numberLog('4.2', own, taken)).toBe(-2.5);
    expect(numberLog('4.9', own, taken)).toBe(-1.5);
    expect(numberLog('4.9', rest as FormItem, taken)).toBe(0);
    expect(numberLog(null, own, taken)).toBe(0);
  });
});
