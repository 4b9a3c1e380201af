import { isRealDay } from 'kaijisho';
import { describe, expect, test } from 'vitest';
import { defaultAsOf } from '../../src/arguments/dates.js';

describe('dates', () => {
  test.each(['2026-04-01', '2024-02-29', '1999-12-31'])('%s exists', (text) => {
    expect(isRealDay(text)).toBe(true);
  });
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-4-1',
    '2026-04-31',
    '',
    '2026-04-01T00:00',
    '0000-01-01',
  ])('%s does not', (text) => {
    expect(isRealDay(text)).toBe(false);
  });

  test('today is the local day', () => {
    expect(defaultAsOf(undefined, new Date(2026, 3, 1, 23, 59))).toBe('2026-04-01');
    expect(defaultAsOf(undefined, new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
  });
  test('SOURCE_DATE_EPOCH decides where it is set, in UTC', () => {
    expect(defaultAsOf('1775001600', new Date(2030, 0, 1))).toBe('2026-04-01');
  });
  test('a SOURCE_DATE_EPOCH that is no number is passed over', () => {
    expect(defaultAsOf('tomorrow', new Date(2026, 3, 1))).toBe('2026-04-01');
  });
});
