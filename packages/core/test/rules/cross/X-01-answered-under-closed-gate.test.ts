import { describe, expect, it } from 'vitest';
import { findingsOf, keysOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

describe('X-01 answered although its premise is absent', () => {
  it('says はい row by row and いいえ once per gate', () => {
    const mixed = complete('MDS', {
      'external-exchange': 'no',
      'path-tampering-prevention': 'no',
      'path-eavesdropping-prevention': 'no',
      'path-spoofing-prevention': 'not-applicable',
      'peer-authentication': 'not-applicable',
      'route-and-protocol-control': 'not-applicable',
      'content-encryption': 'yes',
    });
    const findings = findingsOf('X-01', mixed);
    expect(findings.map(({ key, severity }) => [key, severity])).toEqual([
      ['path-tampering-prevention', 'info'],
      ['content-encryption', 'warning'],
    ]);
    expect(findings[0]?.args.rows).toHaveLength(2);
  });

  it('names the gate and its answer', () => {
    const closed = complete('MDS', {
      'authentication-method.knowledge': 'not-applicable',
      'password-management': 'yes',
    });
    expect(messageOf('X-01', closed)).toBe(
      '「記憶による認証（ID・パスワード等）」が「対象外」なのに、設問4.1.1「パスワード管理（パスワード認証を使う場合）」が「はい」です。',
    );
  });

  it('words the answer of the gate in English too', () => {
    const closed = (word: 'no' | 'not-applicable') =>
      findingsOf('X-01', complete('SDS', { scanning: word, 'scanning.specification': 'yes' }))[0]
        ?.args.gateChoiceEn;
    expect([closed('no'), closed('not-applicable')]).toEqual(['no', 'not applicable']);
  });

  it('leaves the access log to X-05', () => {
    expect(keysOf('X-01', complete('MDS', { 'access-log': 'no' }))).toEqual([]);
  });

  it('says nothing while the gate has no answer', () => {
    expect(keysOf('X-01', complete('MDS', { 'external-exchange': 'blank' }))).toEqual([]);
  });
});
