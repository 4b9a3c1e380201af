import { describe, expect, it } from 'vitest';
import { cover } from './cover.js';
import { sheet } from './sheets.js';

/** Coverage, matrix and comparison ask for the same sheets in turn; what was weighed is kept. */
describe('the same sheets asked again', () => {
  const row = { 'standard-format-io': 'no' } as const;

  it('are weighed anew under other circumstances', () => {
    const one = sheet(row);
    const state = (retention: 'yes' | 'no') => cover('C-5-1', [one], { retention }).state;
    expect([state('yes'), state('no'), state('yes')]).toEqual([
      'declared-absent',
      'not-applicable',
      'declared-absent',
    ]);
  });

  it('are weighed anew beside another sheet, and without it', () => {
    const [mds, first, second] = [
      sheet(row),
      sheet({ 'standard-format-io': 'yes' }, { kind: 'SDS' }),
      sheet({ 'standard-format-io': 'blank' }, { kind: 'SDS' }),
    ];
    const state = (...sheets: Parameters<typeof cover>[1]) =>
      cover('C-5-1', sheets, { retention: 'yes' }).state;
    expect([state(mds), state(mds, first), state(mds, second), state(mds)]).toEqual([
      'declared-absent',
      'conflicting',
      'declared-absent',
      'declared-absent',
    ]);
  });
});
