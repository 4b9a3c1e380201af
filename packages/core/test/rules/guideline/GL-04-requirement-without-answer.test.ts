import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/index.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete, completeWithout } from '../support.js';

describe('GL-04 requirements without an answer', () => {
  it('counts requirements no answered row leads to', () => {
    const silent = complete('SDS', {
      'time-accuracy': 'blank',
      'wireless-lan-security': 'several',
    });
    expect(onlyFinding('GL-04', silent).args).toEqual({
      citations: ['システム運用編 17③', 'システム運用編 13⑬'],
      citationsEn: ['システム運用編 17③', 'システム運用編 13⑬'],
      count: 2,
    });
  });

  it('does not count a requirement that another row speaks to', () => {
    const one = complete('SDS', { 'screen-privacy': 'blank' });
    expect(findingsOf('GL-04', one)).toEqual([]);
    const both = complete('SDS', { 'screen-privacy': 'blank', 'away-lock': 'unreadable' });
    expect(onlyFinding('GL-04', both).args).toMatchObject({
      count: 1,
      citations: ['システム運用編 12⑥'],
    });
    expect(onlyFinding('GL-04', both).actual).toBe('1');
  });

  it('takes いいえ and 対象外 for answers', () => {
    const answered = complete('SDS', {
      'time-accuracy': 'no',
      'wireless-lan-security': 'not-applicable',
    });
    expect(findingsOf('GL-04', answered)).toEqual([]);
  });

  it('does not count what no product of this kind has to answer', () => {
    const closed = complete('SDS', {
      'remote-maintenance': 'no',
      'remote-maintenance.log': 'blank',
      'remote-maintenance.file-sanitisation': 'blank',
    });
    expect(findingsOf('GL-04', closed)).toEqual([]);
    const section7 = complete('SDS', { 'standard-format-io': 'blank' });
    expect(onlyFinding('GL-04', section7, { retention: 'yes' }).args.count).toBe(1);
    expect(findingsOf('GL-04', section7, { retention: 'no' })).toEqual([]);
  });

  it('misses no row that is ours and not of the form', () => {
    const derived = 'authentication-method.two-factor';
    expect(
      findingsOf(
        'GL-04',
        completeWithout('SDS', (key) => key === derived),
      ),
    ).toEqual([]);
    expect(findingsOf('GL-04', complete('SDS', { [derived]: 'blank' }))).toHaveLength(1);
  });

  it('counts rows the sheet lacks, unless it lacks most of them', () => {
    const lacking = completeWithout('SDS', (key) => key === 'time-accuracy');
    expect(findingsOf('GL-04', lacking)).toHaveLength(1);
    let kept = 0;
    const most = completeWithout('SDS', () => {
      kept += 1;
      return kept > 20;
    });
    const judged = checkAll([most]).disclosures[0]?.judgements.find(({ rule }) => rule === 'GL-04');
    expect(judged?.outcome).toBe('cannot-tell');
  });
});
