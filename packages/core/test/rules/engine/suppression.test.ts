import { describe, expect, it } from 'vitest';
import {
  allFindings,
  checkAll,
  missingIn,
  type Suppression,
  suppressionListSchema,
} from '../../../src/index.js';
import { complete, completeWithout } from '../support.js';

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
    const other = { ...entry, key: 'away-lock' };
    expect(check(other, entry).unusedSuppressions).toEqual([other]);
    const elsewhere = { ...entry, file: '別の開示書.xlsx' };
    expect(check(elsewhere).unusedSuppressions).toEqual([elsewhere]);
    expect(check({ ...entry, file: '提出/sds.xlsx' }).unusedSuppressions).toEqual([]);
  });

  it('sets findings about the file aside by the name of the file', () => {
    const facts = [{ id: 'macros', detail: 'vbaProject.bin' }] as const;
    const macros = { ...entry, rule: 'DOC-03', key: null };
    const suppressed = (file: string) =>
      checkAll([no], { facts, suppressions: [{ ...macros, file }] }).suppressed.map(
        ({ finding }) => finding.rule,
      );
    expect(suppressed('sds.xlsx')).toEqual(['DOC-03']);
    expect(suppressed('別の開示書.xlsx')).toEqual([]);
  });

  it('needs a place where an entry names one', () => {
    const missing = completeWithout('MDS', (key) => key === 'time-accuracy');
    const base = { ...entry, rule: 'FORM-04' };
    const suppressed = (suppression: Suppression) =>
      checkAll([missing], { suppressions: [suppression] }).suppressed.length;
    expect([suppressed(base), suppressed({ ...base, cell: 'MDS!D10' })]).toEqual([1, 0]);
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
    expect(suppressionListSchema.safeParse(list({ by: '　' })).success).toBe(false);
    expect(suppressionListSchema.safeParse(list({ on: '2024-05-01' })).success).toBe(true);
    expect(suppressionListSchema.safeParse(list({ on: '2024年5月1日' })).success).toBe(false);
    expect([
      missingIn({ ...entry, on: '2026-02-31' }),
      missingIn({ ...entry, on: '2026-02-28' }),
    ]).toEqual(['on', null]);
  });

  it('is of a rule that there is, of whatever kind', () => {
    const isTaken = (rule: string) => missingIn({ ...entry, rule }) === null;
    expect(['ANS-07', 'SRC-08', 'READ-01', 'AGR-01'].map(isTaken)).toEqual(Array(4).fill(true));
    expect(['ANS-99', 'ans-07', 'constructor', ''].map(isTaken)).toEqual(Array(4).fill(false));
  });
});
