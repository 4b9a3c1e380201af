import { describe, expect, it } from 'vitest';
import { keysOf, messageOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

const yes = (key: string, remark: string) => complete('SDS', { [key]: { is: 'yes', remark } });

describe('NOTE-07 a yes that its note takes back', () => {
  it('quotes the words and keeps the whole sentence as evidence', () => {
    const planned = yes('screen-privacy', '現在は手動です。次期版で対応予定です。');
    expect(messageOf('NOTE-07', planned)).toContain('備考欄の「対応予定」');
    expect(onlyFinding('NOTE-07', planned).actual).toBe('次期版で対応予定です。');
  });

  it('passes over presence rows, which are neither good nor bad', () => {
    expect(keysOf('NOTE-07', yes('scanning', 'オプション'))).toEqual([]);
  });

  it('reads options and information too', () => {
    expect(keysOf('NOTE-07', yes('authentication-method.biometric', '別売'))).toEqual([
      'authentication-method.biometric',
    ]);
    expect(keysOf('NOTE-07', yes('bcp-document', '別途ご契約が必要です'))).toEqual([
      'bcp-document',
    ]);
  });

  it('says nothing of a いいえ', () => {
    const no = complete('SDS', {
      'screen-privacy': { is: 'no', remark: '次期版で対応予定です。' },
    });
    expect(keysOf('NOTE-07', no)).toEqual([]);
  });
});
