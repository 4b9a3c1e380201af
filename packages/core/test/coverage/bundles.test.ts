import { describe, expect, it } from 'vitest';
import { cover, dutyStates } from './cover.js';
import { fullSheet, type Marks, sheet } from './sheets.js';

/** Bundled requirements: an edge that names duties speaks to those only. */
describe('duties of a bundled requirement', () => {
  it('have states of their own; duties no row names are not asked', () => {
    const coverage = cover('C-11-1', [
      sheet({ 'emergency-account': 'yes', 'attack-contact': 'no' }, { kind: 'SDS' }),
    ]);
    expect(coverage.subItems).toHaveLength(6);
    expect(dutyStates(coverage)).toEqual({
      '.1': 'declared',
      '.2': 'declared',
      '.3': 'declared',
      '.4': 'declared-absent',
    });
    expect(coverage.state).toBe('partly-declared');
  });

  it('declare the requirement when every duty that is asked is answered はい', () => {
    expect(cover('C-11-1', [sheet({ 'emergency-account': 'yes' })]).state).toBe('declared');
  });

  it('are never declared by partial edges, however many say はい', () => {
    const marks: Marks = {
      'author-authentication': 'yes',
      'record-finalisation': 'yes',
      'update-history': 'yes',
      'proxy-entry': 'yes',
    };
    const coverage = cover('M-13-8', [sheet(marks, { kind: 'SDS' })], { retention: 'yes' });
    expect(dutyStates(coverage)).toEqual({
      '.1': 'partly-declared',
      '.2': 'partly-declared',
      '.3': 'partly-declared',
      '.4': 'partly-declared',
    });
    expect(coverage.state).toBe('partly-declared');
  });

  it('reach down to nested duties', () => {
    const coverage = cover(
      'C-14-8',
      [sheet({ 'record-finalisation': 'yes', 'record-finalisation.review': 'no' })],
      { retention: 'yes' },
    );
    expect(dutyStates(coverage)).toEqual({ '.1.1': 'declared', '.1.2': 'declared-absent' });
    expect(coverage.state).toBe('partly-declared');
  });

  it('are not claimed by a row that speaks to the requirement as a whole', () => {
    const coverage = cover('C-13-13', [sheet({ 'wireless-lan-security': 'yes' })]);
    expect(coverage.state).toBe('declared');
    expect(dutyStates(coverage)).toEqual({});
    const whole = cover(
      'C-14-8',
      [sheet({ 'update-history.order': 'no', 'update-history': 'yes' })],
      {
        retention: 'yes',
      },
    );
    expect(whole.state).toBe('partly-declared');
    expect(dutyStates(whole)).toEqual({ '.3': 'declared' });
  });

  it('are all declared by a sheet that says はい throughout, save those only reached in part', () => {
    const states = (requirement: string) =>
      dutyStates(cover(requirement, [fullSheet('SDS', 'yes')]));
    expect(states('M-14-1')).toEqual(
      Object.fromEntries([1, 2, 3, 4, 5].map((duty) => [`.${duty}`, 'declared'])),
    );
    expect(states('C-18-1')).toEqual({ '.4': 'partly-declared' });
  });
});

describe('caveats', () => {
  it('go with an answer, and not with a row set aside', () => {
    const tls = (mark: 'yes' | 'no' | 'na!' | 'blank') =>
      cover('C-13-6', [sheet({ 'tls-configuration': mark })]).caveats.map(({ id }) => id);
    expect(tls('yes')).toEqual(['coverage.caveat.tls-configuration']);
    expect(tls('no')).toEqual(['coverage.caveat.tls-configuration']);
    expect(tls('na!')).toEqual([]);
    expect(tls('blank')).toEqual([]);
  });
});
