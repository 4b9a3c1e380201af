import { describe, expect, it } from 'vitest';
import { cover } from './cover.js';
import { type Mark, type Marks, sheet } from './sheets.js';

/** Why a requirement stands as it does, in phrases that each page words for itself. */

const reasons = (requirement: string, ...sheets: readonly Marks[]) =>
  cover(
    requirement,
    sheets.map((marks, index) => sheet(marks, { kind: index === 0 ? 'MDS' : 'SDS' })),
    { retention: 'yes' },
  ).reasons.map(({ id, args }) => [id.replace('coverage.reason.', ''), args.topics ?? null]);

const EXCHANGE = 'external-exchange';

describe('reasons', () => {
  it.each<[Mark, Mark, string]>([
    ['no', 'yes', 'gate-no'],
    ['na', 'yes', 'gate-not-applicable'],
    ['blank', 'no', 'gate-open'],
  ])('name the gate (%s) behind which the row (%s) stands: %s', (gate, row, reason) => {
    const marks = { [EXCHANGE]: gate, 'path-eavesdropping-prevention': row };
    expect(reasons('C-13-10', marks)).toContainEqual([reason, [EXCHANGE]]);
  });

  it('name the alternative that is claimed instead', () => {
    const marks = { 'record-finalisation': 'yes', 'device-record-attribution': 'no' } as const;
    expect(reasons('C-14-8', marks)).toEqual([['alternative', ['record-finalisation']]]);
  });

  it('tell that the question itself has a condition', () => {
    expect(reasons('C-13-13', { 'wireless-lan-security': 'na!' })).toEqual([
      ['self-conditional', null],
    ]);
  });

  it('are told once, however many rows have the same one', () => {
    const marks = {
      [EXCHANGE]: 'no',
      'path-spoofing-prevention': 'no',
      'peer-authentication': 'no',
    };
    expect(reasons('C-13-12', marks as Marks)).toEqual([
      ['presence-no', [EXCHANGE]],
      ['gate-no', [EXCHANGE]],
    ]);
    expect(reasons('M-16-2', { scanning: 'no' }, { scanning: 'no' })).toEqual([
      ['presence-no', ['scanning']],
    ]);
  });

  it('keep different ones apart', () => {
    const gates = { 'update-history': 'no', 'proxy-entry': 'no' } as const;
    const behind = { 'update-history.order': 'no', 'proxy-entry.record': 'no' } as const;
    expect(reasons('C-14-8', { ...gates, ...behind })).toEqual([
      ['gate-no', ['update-history']],
      ['gate-no', ['proxy-entry']],
    ]);
  });

  it('name every document or fact that the vendor withholds', () => {
    const withheld = { 'storage-specification': 'no', 'backup-restore': 'no' } as const;
    expect(reasons('C-12-4', {}, withheld)).toEqual([
      ['information-no', ['storage-specification']],
    ]);
  });

  it('are none where the answers speak for themselves', () => {
    expect(reasons('C-17-3', { 'time-accuracy': 'no' })).toEqual([]);
    expect(reasons('C-9-1', { 'configuration-disclosure': 'yes' })).toEqual([]);
    expect(reasons('C-16-1', { scanning: 'yes', 'scanning.specification': 'yes' })).toEqual([]);
  });
});

describe('caveats', () => {
  it('are those of the rows that have one', () => {
    expect(cover('C-17-3', [sheet({ 'time-accuracy': 'yes' })]).caveats).toEqual([]);
  });

  it('are told once for both sheets of a product', () => {
    const tls = { 'tls-configuration': 'yes' } as const;
    expect(cover('C-13-6', [sheet(tls), sheet(tls)]).caveats).toEqual([
      { id: 'coverage.caveat.tls-configuration', args: {} },
    ]);
  });
});
