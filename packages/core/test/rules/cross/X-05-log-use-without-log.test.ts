import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

describe('X-05 log use without a log', () => {
  it.each(['no', 'not-applicable'] as const)('with the log %s', (log) => {
    const keys = keysOf('X-05', complete('MDS', { 'access-log': log }));
    expect(keys).toEqual(['access-log.review', 'access-log.protection']);
  });

  it('is content with 対象外 under it', () => {
    const consistent = complete('MDS', {
      'access-log': 'no',
      'access-log.review': 'not-applicable',
      'access-log.protection': 'no',
    });
    expect(keysOf('X-05', consistent)).toEqual([]);
  });

  it('says nothing while the log itself has no answer', () => {
    expect(keysOf('X-05', complete('MDS', { 'access-log': 'several' }))).toEqual([]);
  });
});
