import { describe, expect, it } from 'vitest';
import { findingsOf, messageOf } from '../findings.js';
import { sheet } from '../support.js';

const ROWS = { scanning: 'no' } as const;

describe('HDR-01 header field missing', () => {
  it('names the field as this form labels it', () => {
    const mds = sheet('MDS', ROWS, { header: { organisation: null } });
    expect(messageOf('HDR-01', mds)).toContain('「製造業者」');
    const sds = sheet('SDS', ROWS, { header: { organisation: null } });
    expect(messageOf('HDR-01', sds)).toContain('「サービス事業者」');
  });

  it.each(['', '－', '○○○○', 'XXXX', '　', '＿＿＿＿'])('takes %j for a placeholder', (product) => {
    expect(findingsOf('HDR-01', sheet('SDS', ROWS, { header: { product } }))).toHaveLength(1);
  });

  it.each(['年　月　日', '令和　年　月　日', 'YYYY/MM/DD'])(
    'takes the date %j for empty',
    (raw) => {
      const empty = sheet('SDS', ROWS, {
        header: { createdOn: null },
        headerRaw: { createdOn: raw },
      });
      expect(findingsOf('HDR-01', empty)).toHaveLength(1);
      expect(findingsOf('HDR-03', empty)).toEqual([]);
    },
  );

  it('says what stands there and, of a date, what should', () => {
    const empty = sheet('SDS', ROWS, { header: { createdOn: null, product: '○○○○' } });
    expect(findingsOf('HDR-01', empty).map(({ actual, expected }) => [actual, expected])).toEqual([
      [null, 'YYYY-MM-DD'],
      ['○○○○', null],
    ]);
  });

  it('takes a value as read, whatever is printed around it', () => {
    const read = sheet('SDS', ROWS, { headerRaw: { product: '○○○○' } });
    expect(findingsOf('HDR-01', read)).toEqual([]);
    const unread = sheet('SDS', ROWS, {
      header: { createdOn: null },
      headerRaw: { createdOn: '春ごろ' },
    });
    expect(findingsOf('HDR-01', unread)).toEqual([]);
    expect(findingsOf('HDR-03', unread)).toHaveLength(1);
  });

  it('leaves a date that is none to HDR-03, and the version to HDR-02', () => {
    const wrong = sheet('MDS', ROWS, { header: { createdOn: '2024-13-01', version: null } });
    expect(findingsOf('HDR-01', wrong)).toEqual([]);
  });
});
