import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

const strange = (count: number) =>
  complete(
    'SDS',
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `row${index}`,
        { is: 'yes', key: null, question: `独自の設問${index + 1}` } as const,
      ]),
    ),
  );

describe('FORM-06 unknown row', () => {
  it('stands at the row when there is only one', () => {
    const one = strange(1);
    expect(onlyFinding('FORM-06', one)).toMatchObject({
      severity: 'info',
      answer: one.content.answers.length - 1,
    });
  });

  it('is one finding however many rows there are, and lists a few', () => {
    expect(onlyFinding('FORM-06', strange(9)).args.count).toBe(9);
    expect(messageOf('FORM-06', strange(9))).toContain('「独自の設問5」、ほか');
  });

  it('passes over blank rows that nobody recognised: they may be headings', () => {
    const blank = complete('SDS', { heading: { is: 'blank', key: null, question: '共通事項' } });
    expect(findingsOf('FORM-06', blank)).toEqual([]);
  });
});
