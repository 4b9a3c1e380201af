import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf } from '../findings.js';
import { complete, type RowWord } from '../support.js';

const both = (word: RowWord) => complete('MDS', { 'device-record-attribution': word });

describe('X-06 both alternatives claimed', () => {
  it('names both rows', () => {
    const message = messageOf('X-06', both('yes'));
    expect(message).toContain('「記録の確定機能」');
    expect(message).toContain('「確定機能のない装置の記録');
  });

  it('is settled by a note', () => {
    const explained = both({ is: 'yes', remark: '附属の検査装置についての回答です' });
    expect(findingsOf('X-06', explained)).toEqual([]);
    const other = complete('MDS', {
      'device-record-attribution': 'yes',
      'record-finalisation': { is: 'yes', remark: '本体についての回答です' },
    });
    expect(findingsOf('X-06', other)).toEqual([]);
  });
});
