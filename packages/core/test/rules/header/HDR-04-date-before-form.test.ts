import { describe, expect, it } from 'vitest';
import { findingsOf, onlyFinding } from '../findings.js';
import { sheet } from '../support.js';

const dated = (createdOn: string, edition: string | null) =>
  sheet('SDS', { scanning: 'no' }, { edition, header: { createdOn } });

describe('HDR-04 dated before the form existed', () => {
  it('compares with the day of publication', () => {
    expect(findingsOf('HDR-04', dated('2023-08-24', '4.1'))).toHaveLength(1);
    expect(findingsOf('HDR-04', dated('2023-08-25', '4.1'))).toEqual([]);
  });

  it('compares with a month where only the month is known', () => {
    expect(findingsOf('HDR-04', dated('2024-08-31', '5.0'))).toHaveLength(1);
    expect(findingsOf('HDR-04', dated('2024-09-01', '5.0'))).toEqual([]);
  });

  it('accuses nobody on a date that is not confirmed', () => {
    expect(onlyFinding('HDR-04', dated('2021-04-01', '4.0'))).toMatchObject({
      severity: 'info',
      variant: 'unconfirmed',
    });
  });

  it('says nothing without an edition or a date', () => {
    expect(findingsOf('HDR-04', dated('2011-01-01', null))).toEqual([]);
    expect(findingsOf('HDR-04', dated('2011-02-31', '4.1'))).toEqual([]);
  });
});
