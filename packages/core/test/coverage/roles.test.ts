import { describe, expect, it } from 'vitest';
import { cover, stateOn } from './cover.js';
import { type Mark, sheet } from './sheets.js';

describe('option rows', () => {
  const methods = ['knowledge', 'biometric', 'possession', 'other'].map(
    (method) => `authentication-method.${method}`,
  );
  const group = (...marks: readonly ('yes' | 'no' | 'blank' | 'na' | 'na!' | 'unreadable')[]) =>
    cover('C-14-1', [
      sheet(Object.fromEntries(marks.map((mark, index) => [methods[index], mark]))),
    ]);

  it('count as a group: any はい is はい, and an いいえ beside it is no gap', () => {
    expect(group('no', 'no', 'yes', 'no')).toMatchObject({ state: 'partly-declared', gap: false });
    const marks = {
      'access-control': 'yes',
      [methods[0] ?? '']: 'yes',
      [methods[1] ?? '']: 'no',
    } as const;
    expect(stateOn('C-14-1', marks)).toBe('declared');
  });

  it('say いいえ only when every option does', () => {
    expect(group('no', 'no', 'no', 'no').state).toBe('declared-absent');
    expect(group('no', 'no', 'no', 'blank').state).toBe('unanswered');
    expect(group('no', 'unreadable', 'no', 'blank').state).toBe('unreadable');
    expect(group('no', 'no', 'na!', 'na!').state).toBe('not-applicable');
    expect(group('no', 'na', 'na!', 'na!').state).toBe('not-applicable-unexplained');
  });

  it('say nothing clear when one of them is marked twice', () => {
    const marks = { [methods[0] ?? '']: 'several', [methods[1] ?? '']: 'no' } as const;
    expect(stateOn('C-14-1', marks)).toBe('conflicting');
    expect(stateOn('C-14-1', { ...marks, [methods[1] ?? '']: 'yes' })).toBe('partly-declared');
  });

  it('never make a gap of their own', () => {
    expect(group('no', 'no', 'no', 'no').gap).toBe(false);
  });

  it('are the same group on both sheets of a product, whatever the single options say', () => {
    const mds = sheet({
      'authentication-method.knowledge': 'yes',
      'authentication-method.biometric': 'no',
    });
    const sds = sheet(
      { 'authentication-method.knowledge': 'yes', 'authentication-method.biometric': 'yes' },
      { kind: 'SDS' },
    );
    expect(cover('C-14-1', [mds, sds]).state).toBe('partly-declared');
    const none = sheet({ 'authentication-method.biometric': 'no' }, { kind: 'SDS' });
    expect(cover('C-14-1', [mds, none]).state).toBe('conflicting');
  });
});

describe('information rows', () => {
  const inventory = (mark: 'yes' | 'no' | 'blank' | 'na' | 'na!' | 'unreadable') =>
    cover('C-9-1', [sheet({ 'configuration-disclosure': mark }, {})], { retention: 'yes' });

  it('never fulfil a duty of the institution, however direct the edge', () => {
    expect(inventory('yes')).toMatchObject({ state: 'partly-declared', gap: false });
  });

  it('make no gap with いいえ: the sheet says nothing about the duty', () => {
    const coverage = inventory('no');
    expect(coverage).toMatchObject({ state: 'unanswered', gap: false });
    expect(coverage.contributions[0]?.says).toBe('no');
    expect(coverage.reasons).toEqual([
      { id: 'coverage.reason.information-no', args: { topics: ['configuration-disclosure'] } },
    ]);
  });

  it('keep the other states apart', () => {
    expect(inventory('blank').state).toBe('unanswered');
    expect(inventory('unreadable').state).toBe('unreadable');
    expect(inventory('na!').state).toBe('not-applicable');
    expect(inventory('na').state).toBe('not-applicable-unexplained');
  });

  it('say the worst of them where nothing else is asked', () => {
    const fineAndCoarse = (first: Mark, second: Mark) =>
      stateOn(
        'C-3-1',
        { 'risk-information-provision': first, 'responsibility-scope-document': second },
        { kind: 'SDS' },
      );
    expect(fineAndCoarse('na!', 'no')).toBe('unanswered');
    expect(fineAndCoarse('no', 'unreadable')).toBe('unreadable');
    expect(fineAndCoarse('na!', 'na')).toBe('not-applicable-unexplained');
  });

  it('do not speak where a measure is asked that is not there', () => {
    const marks = { 'backup-restore': 'na!', 'storage-specification': 'no' } as const;
    expect(stateOn('C-12-4', marks, { kind: 'SDS' })).toBe('not-applicable');
  });

  it('take nothing away from what a measure declares', () => {
    const marks = { 'backup-restore': 'yes', 'multi-generation-backup': 'yes' } as const;
    const facts = { kind: 'SDS' } as const;
    expect(stateOn('C-12-4', marks, facts)).toBe('declared');
    for (const mark of ['no', 'blank'] as const)
      expect(stateOn('C-12-4', { ...marks, 'storage-specification': mark }, facts)).toBe(
        'declared',
      );
  });
});

describe('presence rows', () => {
  it('say nothing themselves', () => {
    expect(stateOn('C-7-12', { 'remote-maintenance': 'yes' })).toBe('not-asked');
    expect(stateOn('C-7-12', { 'remote-maintenance': 'blank' })).toBe('not-asked');
  });

  it('take their triggers away with いいえ, even where no row asks', () => {
    const coverage = cover('M-16-2', [sheet({ scanning: 'no' })]);
    expect(coverage).toMatchObject({ state: 'not-applicable', asked: false, gap: false });
    expect(coverage.reasons).toEqual([
      { id: 'coverage.reason.presence-no', args: { topics: ['scanning'] } },
    ]);
    expect(stateOn('M-16-2', { scanning: 'yes' })).toBe('not-asked');
  });

  it('make a triggered measure without はい not applicable, gap and all', () => {
    const marks = {
      'authentication-method.knowledge': 'no',
      'authentication-method.two-factor': 'no',
    } as const;
    expect(cover('C-14-5', [sheet(marks)])).toMatchObject({ state: 'not-applicable', gap: false });
    expect(
      cover('C-14-5', [sheet({ ...marks, 'authentication-method.knowledge': 'yes' })]),
    ).toMatchObject({ state: 'declared-absent', gap: true });
  });

  it('leave open what they trigger when marked twice', () => {
    const marks = { scanning: 'several', 'scanning.specification': 'yes' } as const;
    expect(stateOn('C-16-1', marks)).toBe('conflicting');
  });

  it('alone take their triggers away: the measure of that name on the SDS does not', () => {
    const sds = sheet({ 'proxy-entry': 'no' }, { kind: 'SDS' });
    expect(cover('M-13-8', [sds], { retention: 'yes' }).state).toBe('declared-absent');
    const mds = sheet({ 'proxy-entry': 'no' });
    const yes = sheet({ 'proxy-entry': 'yes', 'record-finalisation': 'blank' }, { kind: 'SDS' });
    expect(cover('M-13-8', [mds, yes], { retention: 'yes' }).reasons).toContainEqual({
      id: 'coverage.reason.presence-no',
      args: { topics: ['proxy-entry'] },
    });
  });

  it('leave a はい standing', () => {
    const marks = {
      'authentication-method.knowledge': 'no',
      'authentication-method.two-factor': 'yes',
    } as const;
    expect(stateOn('C-14-5', marks)).toBe('declared');
  });

  it('do not take away duties that other rows name', () => {
    const marks = { 'proxy-entry': 'no', 'update-history': 'no' } as const;
    expect(cover('M-13-8', [sheet(marks)], { retention: 'yes' })).toMatchObject({
      state: 'declared-absent',
      gap: true,
    });
    expect(cover('M-13-8', [sheet({ 'proxy-entry': 'no' })]).state).toBe('not-applicable');
  });

  it('do not answer the measure that has their key on the other form', () => {
    const mds = sheet({ 'proxy-entry': 'yes' });
    const sds = (mark: 'blank' | 'yes' | 'no') => sheet({ 'proxy-entry': mark }, { kind: 'SDS' });
    const state = (mark: 'blank' | 'yes' | 'no') =>
      cover('C-14-8', [mds, sds(mark)], { retention: 'yes' }).state;
    expect(state('blank')).toBe('unanswered');
    expect(state('yes')).toBe('declared');
    expect(state('no')).toBe('conflicting');
  });
});
