import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, matrixOf, mds } from '../support.js';

const matrix = matrixOf([mds(undefined, { createdOn: '2026-02-01' })]);
const variants = (date: string, in_ = matrix) =>
  findingsOf('AGR-09', agreementOf({ 'R03 normal': { 'next review date': date } }, in_)).map(
    ({ variant }) => variant,
  );

describe('AGR-09 review overdue', () => {
  it('tells of a newer sheet, or of a date that has passed', () => {
    expect(variants('2026-01-31')).toEqual(['sheet']);
    expect(variants('2026-03-31')).toEqual(['past']);
  });

  it('is quiet for a date to come, and for a sheet with an impossible date', () => {
    expect(variants('2026-04-01')).toEqual([]);
    expect(
      variants('2027-01-31', matrixOf([mds(undefined, { createdOn: '2029年2月30日' })])),
    ).toEqual([]);
  });
});
