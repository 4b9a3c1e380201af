import { itemsOf, referenceForm } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { cover, stateOn } from './cover.js';
import { fullSheet, type Mark, type Marks, sheet } from './sheets.js';

describe('a gate', () => {
  const behind = (gate: Mark, row: Mark) =>
    cover('C-13-10', [sheet({ 'external-exchange': gate, 'path-eavesdropping-prevention': row })]);
  const GATE = 'external-exchange';

  it.each(['yes', 'no', 'blank', 'na', 'na!', 'several'] as const)(
    'answered いいえ sets the row aside, whatever is marked (%s)',
    (row) => {
      const coverage = behind('no', row);
      expect(coverage).toMatchObject({ state: 'not-applicable', asked: true, gap: false });
      expect(coverage.contributions[0]?.setAside).toEqual({ reason: 'gate-no', gate: GATE });
    },
  );

  it('answered 対象外 does the same, explained or not', () => {
    expect(behind('na!', 'no').state).toBe('not-applicable');
    expect(behind('na', 'no').state).toBe('not-applicable-unexplained');
  });

  it('answered 対象外 sets はい aside as well, and tells whether a note explains it', () => {
    for (const [gate, explained] of [
      ['na!', true],
      ['na', false],
    ] as const)
      expect(behind(gate, 'yes')).toMatchObject({
        state: explained ? 'not-applicable' : 'not-applicable-unexplained',
        contributions: [{ setAside: { reason: 'gate-not-applicable', gate: GATE, explained } }],
      });
  });

  it('on each of two sheets sets both rows aside, explained when one of the gates is', () => {
    const both = (first: Mark, second: Mark) =>
      cover('C-7-12', [
        sheet({ 'remote-maintenance': first, 'remote-maintenance.login-restriction': 'no' }),
        sheet(
          { 'remote-maintenance': second, 'remote-maintenance.login-restriction': 'no' },
          { kind: 'SDS' },
        ),
      ]);
    expect(both('na', 'na').state).toBe('not-applicable-unexplained');
    expect(both('na', 'na!').state).toBe('not-applicable');
    expect(both('blank', 'blank')).toMatchObject({ state: 'unanswered', gap: false });
  });

  it('answered はい lets the row speak', () => {
    expect(behind('yes', 'yes').state).toBe('declared');
    expect(behind('yes', 'no').state).toBe('declared-absent');
  });

  it('without a clear answer holds back いいえ, and はい stands', () => {
    expect(behind('blank', 'yes').state).toBe('declared');
    expect(behind('blank', 'no')).toMatchObject({ state: 'unanswered', gap: false });
    expect(behind('unreadable', 'no').state).toBe('unreadable');
    expect(behind('several', 'no').state).toBe('conflicting');
    expect(behind('blank', 'na!').state).toBe('not-applicable');
  });

  it('that no sheet has is not asked', () => {
    const marks: Marks = { 'remote-maintenance.log': 'no' };
    expect(cover('C-10-4', [sheet(marks, { kind: 'SDS' })])).toMatchObject({
      state: 'declared-absent',
      gap: true,
    });
  });

  it('is found on the other sheet of the product', () => {
    const mds = sheet({ 'remote-maintenance': 'no' });
    const sds = sheet({ 'remote-maintenance.log': 'no' }, { kind: 'SDS' });
    expect(cover('C-10-4', [mds, sds])).toMatchObject({ state: 'not-applicable', gap: false });
  });

  it('on the own sheet comes first', () => {
    const mds = sheet({ 'remote-maintenance': 'no', 'remote-maintenance.login-restriction': 'no' });
    const sds = sheet(
      { 'remote-maintenance': 'yes', 'remote-maintenance.login-restriction': 'yes' },
      { kind: 'SDS' },
    );
    const [first, second] = cover('C-7-12', [mds, sds]).contributions;
    expect([first?.setAside?.reason, second?.setAside]).toEqual(['gate-no', null]);
  });
});

describe('the retention duty', () => {
  const retention = itemsOf(referenceForm('MDS')).filter(({ appliesTo }) =>
    appliesTo?.includes('retention'),
  );
  const rows = (mark: Mark, marks: Marks = {}): Marks => ({
    ...Object.fromEntries(retention.map(({ key }) => [key, mark])),
    ...marks,
  });
  const io = (marks: Marks, option: 'yes' | 'no' | 'auto' = 'auto') =>
    cover('C-5-1', [sheet(marks)], { retention: option });

  it('is absent when all its rows are 対象外, with or without notes', () => {
    const coverage = io(rows('na'));
    expect(coverage.state).toBe('not-applicable');
    expect(coverage.contributions[0]?.setAside).toEqual({
      reason: 'condition-not-met',
      condition: 'retention',
    });
    expect(coverage.reasons).toEqual([
      { id: 'coverage.reason.condition-not-met.retention', args: {} },
    ]);
  });

  it('is absent when presence rows say いいえ and the rest is 対象外', () => {
    expect(io(rows('na', { 'signed-documents': 'no', 'proxy-entry': 'no' })).state).toBe(
      'not-applicable',
    );
  });

  it('does not count rows behind a closed gate as evidence', () => {
    const marks = rows('na', { 'signed-documents': 'no', timestamp: 'blank' });
    expect(io(marks).state).toBe('not-applicable');
    expect(io({ ...marks, 'signed-documents': 'na' }).state).toBe('not-applicable');
  });

  it('is absent just as well when every 対象外 has its note', () => {
    const [row] = io(rows('na!')).contributions;
    expect(row?.setAside).toEqual({ reason: 'condition-not-met', condition: 'retention' });
  });

  it('holds as soon as a presence row says はい', () => {
    const held = io(rows('na', { 'signed-documents': 'yes' }));
    expect(held.state).toBe('not-applicable-unexplained');
  });

  it.each(['yes', 'no', 'blank', 'unreadable', 'several'] as const)(
    'holds as soon as one row is %s',
    (mark) => {
      expect(io(rows('na', { 'search-and-display-time': mark })).state).toBe(
        'not-applicable-unexplained',
      );
    },
  );

  it('can be settled by a person', () => {
    expect(io(rows('na'), 'yes').state).toBe('not-applicable-unexplained');
    expect(io(rows('no'), 'no')).toMatchObject({ state: 'not-applicable', gap: false });
    expect(io(rows('no'))).toMatchObject({ state: 'declared-absent', gap: true });
  });

  it('leaves requirements not asked when the sheet has none of the rows', () => {
    expect(stateOn('C-5-1', { 'away-lock': 'yes' })).toBe('not-asked');
  });

  it('is decided for each sheet: an MDS may leave section 7 to the service', () => {
    const mds = fullSheet('MDS', 'na!', rows('na'));
    const sds = fullSheet('SDS', 'yes');
    expect(cover('C-5-1', [mds, sds])).toMatchObject({ state: 'declared' });
    expect(cover('C-5-1', [mds, sds], { retention: 'yes' }).state).toBe('conflicting');
  });
});

describe('external storage', () => {
  const section8 = itemsOf(referenceForm('SDS')).filter(
    ({ appliesTo }) => appliesTo?.length === 1 && appliesTo[0] === 'external-storage',
  );
  const rows = (mark: Mark): Marks => Object.fromEntries(section8.map(({ key }) => [key, mark]));

  it('is absent when section 8 of the SDS is 対象外 throughout', () => {
    const facts = { kind: 'SDS' } as const;
    expect(stateOn('C-10-2', rows('na'), facts)).toBe('not-applicable');
    expect(stateOn('C-10-2', { ...rows('na'), 'contract-end-return': 'yes' }, facts)).toBe(
      'not-applicable-unexplained',
    );
  });

  it('is not settled by what a person says about the retention duty', () => {
    const sds = sheet(rows('yes'), { kind: 'SDS' });
    expect(cover('C-10-2', [sds], { retention: 'no' }).state).toBe('declared');
  });

  it('is not read off the single row of the MDS', () => {
    const state = (mark: Mark) =>
      cover('C-13-8', [sheet({ 'external-storage-integrity': mark })], { retention: 'yes' }).state;
    expect(state('na')).toBe('not-applicable-unexplained');
    expect(state('na!')).toBe('not-applicable');
  });
});

describe('a row whose condition stands in the question', () => {
  it('is properly answered by 対象外 with a note', () => {
    const coverage = cover('C-13-13', [sheet({ 'wireless-lan-security': 'na!' })]);
    expect(coverage.state).toBe('not-applicable');
    expect(coverage.contributions[0]?.setAside).toEqual({ reason: 'self-conditional' });
  });

  it('still needs the note', () => {
    expect(stateOn('C-13-13', { 'wireless-lan-security': 'na' })).toBe(
      'not-applicable-unexplained',
    );
  });
});

describe('alternatives', () => {
  const both = (finalisation: Mark, device: Mark) =>
    cover(
      'C-14-8',
      [sheet({ 'record-finalisation': finalisation, 'device-record-attribution': device })],
      { retention: 'yes' },
    );

  it('need not both be there', () => {
    expect(both('yes', 'no')).toMatchObject({ state: 'declared', gap: false });
    expect(both('no', 'yes')).toMatchObject({ state: 'declared', gap: false });
    expect(both('yes', 'blank').state).toBe('declared');
  });

  it('set the missing one aside, unless a note says why it is missing', () => {
    const setAside = (device: Mark) =>
      both('yes', device).contributions.find(({ key }) => key === 'device-record-attribution')
        ?.setAside;
    const claimed = { reason: 'alternative', key: 'record-finalisation' };
    expect(setAside('no')).toEqual(claimed);
    expect(setAside('na')).toEqual(claimed);
    expect(setAside('blank')).toEqual(claimed);
    expect(setAside('na!')).toBeNull();
  });

  it('are none to the rows that no alternative names', () => {
    const coverage = cover(
      'C-14-8',
      [sheet({ 'device-record-attribution': 'yes', 'update-history': 'no' })],
      { retention: 'yes' },
    );
    expect(coverage).toMatchObject({ state: 'partly-declared', gap: true });
  });

  it('stand on one sheet: the other sheet of a product claims none for it', () => {
    const mds = sheet({ 'device-record-attribution': 'no' });
    const sds = sheet({ 'record-finalisation': 'yes' }, { kind: 'SDS' });
    const own = cover('C-14-8', [mds, sds], { retention: 'yes' }).contributions[0];
    expect(own).toMatchObject({ key: 'device-record-attribution', setAside: null });
  });

  it('are a gap when both are missing', () => {
    expect(both('no', 'no')).toMatchObject({ state: 'declared-absent', gap: true });
  });

  it('do not hide an unreadable answer', () => {
    expect(both('yes', 'unreadable').state).toBe('partly-declared');
  });
});
