import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf } from '../findings.js';
import { sheet } from '../support.js';

const dated = (createdOn: string) => sheet('SDS', { scanning: 'no' }, { header: { createdOn } });

describe('HDR-03 impossible date', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '1900-02-29',
    '令和6年',
    '2024-04-01頃',
    '約2024-04-01',
    '0024-04-01',
  ])('%s', (date) => {
    expect(findingsOf('HDR-03', dated(date))).toHaveLength(1);
  });

  it.each(['2024-02-29', '2000-02-29', '2024-12-31'])('%s exists', (date) => {
    expect(findingsOf('HDR-03', dated(date))).toEqual([]);
  });

  it('quotes the date as printed', () => {
    const printed = sheet(
      'SDS',
      { scanning: 'no' },
      { header: { createdOn: '2024-02-30' }, headerRaw: { createdOn: '令和6年2月30日' } },
    );
    expect(messageOf('HDR-03', printed)).toContain('「令和6年2月30日」');
  });
});
