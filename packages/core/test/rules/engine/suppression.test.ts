import { describe, expect, it } from 'vitest';
import {
  allFindings,
  checkAll,
  type Suppression,
  suppressionListSchema,
} from '../../../src/index.js';
import { complete } from '../support.js';

const no = complete('SDS', { 'time-accuracy': 'no' });
const entry: Suppression = {
  rule: 'GL-01',
  key: 'time-accuracy',
  reason: '院内の時刻サーバで補うことを確認済み',
  by: '架空病院 調達係',
};
const check = (...suppressions: readonly Suppression[]) =>
  checkAll([no], { asOf: '2024-05-01', suppressions });
const rows = (result: ReturnType<typeof check>) =>
  allFindings(result)
    .filter(({ key }) => key !== null)
    .map(({ rule }) => rule);

describe('suppression', () => {
  it('brings the next finding of the row to the front', () => {
    expect(rows(check())).toEqual(['GL-01']);
    expect(rows(check(entry))).toEqual(['ANS-07']);
  });

  it('keeps what was set aside, with reason and name', () => {
    const result = check(entry, { ...entry, rule: 'ANS-07' });
    expect(rows(result)).toEqual([]);
    expect(result.verdict).toBe('ok');
    expect(
      result.suppressed.map(({ finding, suppression }) => [finding.rule, suppression.by]),
    ).toEqual([
      ['GL-01', '架空病院 調達係'],
      ['ANS-07', '架空病院 調達係'],
    ]);
  });

  it('reports entries that matched nothing', () => {
    const elsewhere = { ...entry, file: '別の開示書.xlsx' };
    expect(check(elsewhere).unusedSuppressions).toEqual([elsewhere]);
    expect(check({ ...entry, file: '提出/sds.xlsx' }).unusedSuppressions).toEqual([]);
  });

  it('tells rows without a key apart by their place', () => {
    const odd = complete('SDS', { odd: { is: 'several', key: null, question: '独自の設問' } });
    const place = `SDS!${odd.reading.answers.at(-1)?.place.cell}`;
    const base = { rule: 'ANS-02', key: null, reason: '確認済み', by: '架空病院 調達係' };
    const suppressed = (cell: string) =>
      checkAll([odd], { suppressions: [{ ...base, cell }] }).suppressed.length;
    expect(suppressed(place)).toBe(1);
    expect(suppressed('SDS!A1')).toBe(0);
  });

  it('needs a reason and a name', () => {
    const list = (change: object) => ({
      formatVersion: '1',
      suppressions: [{ ...entry, ...change }],
    });
    expect(suppressionListSchema.safeParse(list({})).success).toBe(true);
    expect(suppressionListSchema.safeParse(list({ reason: '' })).success).toBe(false);
    expect(suppressionListSchema.safeParse(list({ by: '' })).success).toBe(false);
  });
});
