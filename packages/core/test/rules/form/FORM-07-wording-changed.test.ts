import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/index.js';
import { importedForm, standInForm } from '../corpus/official-form.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete, sheet } from '../support.js';

const context = { officialForms: [standInForm()] };
const asked = (question: string) => sheet('SDS', { 'time-accuracy': { is: 'yes', question } });

describe('FORM-07 wording changed', () => {
  it('is never judged against our own subjects', () => {
    const result = checkAll([complete('MDS', { scanning: { is: 'no', question: '別の言葉' } })]);
    const judged = result.disclosures[0]?.judgements.find(({ rule }) => rule === 'FORM-07');
    expect(judged?.outcome).toBe('cannot-tell');
  });

  it('compares letters, not spaces, width or punctuation', () => {
    const same = asked('５．時刻を 正しく保てますか（見本）（6.5.C9）');
    expect(findingsOf('FORM-07', same, context)).toEqual([]);
  });

  it('has nothing to compare where a row was kept without its question', () => {
    expect(findingsOf('FORM-07', asked(''), context)).toEqual([]);
  });

  it('leaves alone a row that the official form does not have', () => {
    const added = sheet('SDS', { 'staff-training': { is: 'yes', question: '教育をしていますか' } });
    expect(findingsOf('FORM-07', added, context)).toEqual([]);
  });

  it('leaves headings alone: nobody answers them', () => {
    const key = 'authentication-method';
    const heading = sheet('SDS', { [key]: { is: 'blank', question: '認証の方式は次のとおり' } });
    const officialForms = [importedForm('SDS', '4.1')];
    expect(findingsOf('FORM-07', heading, { officialForms })).toEqual([]);
  });

  it('shows both wordings', () => {
    const changed = asked('時刻を正しく保つ予定ですか（見本）');
    expect(onlyFinding('FORM-07', changed, context)).toMatchObject({
      actual: '時刻を正しく保つ予定ですか（見本）',
      expected: '時刻を正しく保てますか（見本）',
    });
  });
});
