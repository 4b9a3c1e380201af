import { describe, expect, it } from 'vitest';
import { checkAll, itemsOf, referenceForm } from '../../../src/index.js';
import { findingsOf, onlyFinding, outcomeOf } from '../findings.js';
import { complete, type RowWord } from '../support.js';

const keys = itemsOf(referenceForm('SDS'))
  .filter(({ role }) => role !== 'heading')
  .map(({ key }) => key);
const firstRows = (count: number, word: RowWord) =>
  complete('SDS', Object.fromEntries(keys.slice(0, count).map((key) => [key, word])));

describe('READ-07 too little could be read', () => {
  it('prevents a verdict, whatever else was found', () => {
    const result = checkAll([firstRows(Math.ceil(keys.length / 3), 'unreadable')]);
    expect(result.verdict).toBe('undetermined');
    expect(result.disclosures[0]?.verdict).toBe('undetermined');
  });

  it('allows one below a third of the rows', () => {
    const result = checkAll([firstRows(Math.ceil(keys.length / 3) - 1, 'unreadable')]);
    expect(result.verdict).toBe('attention');
  });

  it('counts answered rows that nobody recognised, and not empty ones', () => {
    const unknown = (is: 'yes' | 'blank', count: number) =>
      complete(
        'SDS',
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `unknown ${index}`,
            { is, key: null, question: `架空の設問その${index}` },
          ]),
        ),
      );
    expect(findingsOf('READ-07', unknown('yes', keys.length))).toHaveLength(1);
    expect(findingsOf('READ-07', unknown('blank', keys.length))).toEqual([]);
  });

  it('tells how many of how many', () => {
    const finding = onlyFinding('READ-07', firstRows(keys.length, 'unreadable'));
    expect(finding.args).toEqual({ unread: keys.length, count: keys.length });
    expect(outcomeOf('READ-07', complete('SDS'))).toBe('pass');
  });

  it('counts very uncertain answers, and not blank rows', () => {
    const many = keys.length - 1;
    expect(findingsOf('READ-07', firstRows(many, { is: 'yes', confidence: 0.3 }))).toHaveLength(1);
    expect(findingsOf('READ-07', firstRows(many, { is: 'blank', confidence: 0.1 }))).toEqual([]);
  });
});
