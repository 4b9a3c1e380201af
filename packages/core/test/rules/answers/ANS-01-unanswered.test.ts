import { describe, expect, it } from 'vitest';
import { findingsOf, keysOf, messageOf, onlyFinding, outcomeOf } from '../findings.js';
import { complete, sheet } from '../support.js';

describe('ANS-01 unanswered item', () => {
  it('names row, place and options', () => {
    const blank = complete('MDS', { 'away-lock': 'blank' });
    const finding = onlyFinding('ANS-01', blank);
    expect(finding).toMatchObject({
      severity: 'error',
      key: 'away-lock',
      actual: 'blank',
      expected: 'yes | no | not-applicable',
    });
    expect(finding.place).toEqual(blank.reading.answers[finding.answer ?? -1]?.place);
    expect(messageOf('ANS-01', blank)).toBe(
      '設問3「離席中の第三者入力の防止」に回答がありません。',
    );
  });

  it('counts the rows of a record only when the product keeps such records', () => {
    const blank = complete('MDS', { 'update-history': 'blank' });
    expect(keysOf('ANS-01', blank)).toEqual(['update-history']);
    expect(keysOf('ANS-01', blank, { retention: 'no' })).toEqual([]);
  });

  it('asks one alternative only when the other is not claimed', () => {
    const claimed = complete('MDS', { 'device-record-attribution': 'blank' });
    expect(keysOf('ANS-01', claimed)).toEqual([]);
    const neither = complete('MDS', {
      'record-finalisation': 'no',
      'device-record-attribution': 'blank',
    });
    expect(keysOf('ANS-01', neither)).toEqual(['device-record-attribution']);
  });

  it('passes a sheet with answers, and has nothing to judge on one of options alone', () => {
    expect(outcomeOf('ANS-01', sheet('SDS', { 'access-control': 'yes' }))).toBe('pass');
    const waiting = { 'remote-maintenance': 'no', 'remote-maintenance.log': 'blank' } as const;
    expect(outcomeOf('ANS-01', sheet('SDS', waiting))).toBe('pass');
  });

  it('counts the blank rows of a small section one by one', () => {
    const blank = complete('SDS', { 'scanning.signature-and-timestamp': 'blank', scanning: 'yes' });
    expect(keysOf('ANS-01', blank)).toEqual(['scanning.signature-and-timestamp']);
    expect(findingsOf('ANS-09', blank)).toEqual([]);
  });

  it('leaves rows that were not recognised to FORM-06', () => {
    const rows = { 'access-control': 'yes', note: { is: 'blank', key: null } } as const;
    expect(findingsOf('ANS-01', sheet('SDS', rows))).toEqual([]);
  });
});
