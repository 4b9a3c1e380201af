import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { complete, type RowWord } from '../support.js';

const mds = (word: RowWord) => complete('MDS', { 'tls-configuration': word });

describe('GL-03 which TLS version', () => {
  it('cites the requirement that wants 1.3 in principle', () => {
    expect(messageOf('GL-03', mds('yes'))).toContain('システム運用編 13⑥');
    expect(onlyFinding('GL-03', mds('yes')).severity).toBe('info');
  });

  it('is settled by a note that names 1.3, and not by one that names 1.2', () => {
    expect(findingsOf('GL-03', mds({ is: 'yes', remark: 'TLS v1.3' }))).toEqual([]);
    expect(findingsOf('GL-03', mds({ is: 'yes', remark: 'TLS1.2以上' }))).toHaveLength(1);
  });

  it('does not claim that the SDS row is about TLS at all', () => {
    const sds = complete('SDS', { 'connection-method': 'yes' });
    expect(messageOf('GL-03', sds)).toContain('いくつかの通信方式のいずれか');
  });

  it('is silent where the requirement does not bind', () => {
    expect(findingsOf('GL-03', mds('yes'), { environment: '2' })).toEqual([]);
  });
});
