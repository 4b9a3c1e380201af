import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/index.js';
import { findingsOf, messageOf, onlyFinding, outcomeOf } from '../findings.js';
import { complete, type RowWord } from '../support.js';

const without = (password: RowWord, twoFactor: RowWord = 'no') =>
  complete('MDS', {
    'authentication-method.knowledge': password,
    'password-management': password === 'yes' ? 'yes' : 'not-applicable',
    'authentication-method.two-factor': twoFactor,
  });

describe('GL-02 two-factor authentication answered no', () => {
  it("is worded by the requirement's own condition, never as a flat deadline", () => {
    const message = messageOf('GL-02', without('yes'));
    for (const part of [
      '新たに導入または更新',
      '令和9年度に稼働が見込まれる',
      'パスワード認証',
      '同等の対策',
      'システム運用編 14⑤',
    ])
      expect(message).toContain(part);
    expect(message).not.toMatch(/期限|までに|義務/);
    const english = findingText(onlyFinding('GL-02', without('yes')), 'en').message;
    expect(english).toMatch(/newly bought or renewed.*fiscal 2027.*equivalent measure/);
  });

  it('passes a sheet that says はい', () => {
    expect(outcomeOf('GL-02', without('yes', 'yes'))).toBe('pass');
  });

  it('does not hold where no password is used', () => {
    expect(findingsOf('GL-02', without('no'))).toEqual([]);
    expect(findingsOf('ANS-07', without('no'))).toEqual([]);
  });

  it('points to a note that may describe an equivalent measure', () => {
    const explained = without('yes', { is: 'no', remark: '入退室を生体認証で管理' });
    expect(onlyFinding('GL-02', explained).variant).toBe('explained');
  });
});
