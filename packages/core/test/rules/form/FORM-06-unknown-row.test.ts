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

  it('is one finding of the sheet however many rows there are, leads to the first and lists a few', () => {
    const nine = onlyFinding('FORM-06', strange(9));
    expect(nine).toMatchObject({ answer: null, key: null, args: { count: 9 } });
    expect(nine.place).toEqual(onlyFinding('FORM-06', strange(1)).place);
    expect(messageOf('FORM-06', strange(9))).toContain('「独自の設問5」、ほか');
  });

  it('passes over blank rows that nobody recognised: they may be headings', () => {
    const blank = complete('SDS', { heading: { is: 'blank', key: null, question: '共通事項' } });
    expect(findingsOf('FORM-06', blank)).toEqual([]);
  });
});
