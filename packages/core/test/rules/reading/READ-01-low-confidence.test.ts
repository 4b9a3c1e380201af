import { describe, expect, it } from 'vitest';
import { findingsOf, keysOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

const doubtful = (...keys: readonly string[]) =>
  complete(
    'SDS',
    Object.fromEntries(keys.map((key) => [key, { is: 'yes', confidence: 0.55 } as const])),
  );

describe('READ-01 answer read unsurely', () => {
  it('shows how sure the reading is', () => {
    expect(messageOf('READ-01', doubtful('time-accuracy'))).toContain('（確からしさ 0.55）');
  });

  it('reports up to three rows one by one, more of them once', () => {
    const three = ['time-accuracy', 'away-lock', 'access-log'] as const;
    expect(keysOf('READ-01', doubtful(...three))).toHaveLength(3);
    const findings = findingsOf('READ-01', doubtful(...three, 'staff-training'));
    expect(findings.map(({ variant, args }) => [variant, args.count])).toEqual([['many', 4]]);
  });

  it('is not about rows without an answer', () => {
    const blank = complete('SDS', { 'time-accuracy': { is: 'blank', confidence: 0.2 } });
    expect(keysOf('READ-01', blank)).toEqual([]);
  });
});
