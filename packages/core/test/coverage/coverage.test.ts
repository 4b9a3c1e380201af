import { type CoverageState, coverageOf, DEFAULT_COVERAGE_OPTIONS } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { cover, stateOn } from './cover.js';
import { answerOf, fullSheet, type Mark, sheet, sheetOf } from './sheets.js';

describe('the requirements listed', () => {
  it('are all 263, in the order of the guideline', () => {
    const ids = coverageOf([], DEFAULT_COVERAGE_OPTIONS).map(({ requirement }) => requirement);
    expect(ids).toHaveLength(263);
    expect(new Set(ids).size).toBe(263);
    expect(ids[0]).toMatch(/^G-/);
    expect(ids.at(-1)).toBe('C-18-1');
  });

  it('leave out those that do not bind the environment', () => {
    const bound = (environment: '1' | '2') =>
      coverageOf([], { retention: 'auto', environment }).map(({ requirement }) => requirement);
    expect(bound('1')).toHaveLength(263);
    expect(bound('2')).not.toContain('C-13-13');
    expect(bound('2')).toContain('C-14-5');
  });

  it('are asked in 127 cases when a product hands in a full MDS and a full SDS', () => {
    const both = coverageOf(
      [fullSheet('MDS', 'yes'), fullSheet('SDS', 'yes')],
      DEFAULT_COVERAGE_OPTIONS,
    );
    expect(both.filter(({ asked }) => asked)).toHaveLength(127);
    expect(both.filter(({ state }) => state === 'not-asked')).toHaveLength(263 - 127);
  });

  it('are all not asked when no sheet is handed in', () => {
    const states = coverageOf([], DEFAULT_COVERAGE_OPTIONS).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['not-asked']));
  });
});

describe('one measure row', () => {
  const cases: readonly (readonly [
    'yes' | 'no' | 'na' | 'na!' | 'blank' | 'several' | 'unreadable',
    CoverageState,
  ])[] = [
    ['yes', 'declared'],
    ['no', 'declared-absent'],
    ['na', 'not-applicable-unexplained'],
    ['na!', 'not-applicable'],
    ['blank', 'unanswered'],
    ['unreadable', 'unreadable'],
    ['several', 'conflicting'],
  ];
  it.each(cases)('marked %s gives %s', (mark, state) => {
    const coverage = cover('C-17-3', [sheet({ 'time-accuracy': mark })]);
    expect(coverage).toMatchObject({ state, asked: true, gap: mark === 'no' });
    expect(coverage.contributions).toHaveLength(1);
    expect(coverage.contributions[0]).toMatchObject({
      disclosure: 0,
      answer: 0,
      key: 'time-accuracy',
    });
  });

  it('is partly declared on a partial edge, and absent on one all the same', () => {
    expect(stateOn('M-5-1', { 'access-log': 'yes' })).toBe('partly-declared');
    expect(stateOn('M-5-1', { 'access-log': 'no' })).toBe('declared-absent');
  });
});

describe('対象外 is explained', () => {
  const coverWith = (over: Parameters<typeof answerOf>[2]) =>
    cover('C-17-3', [sheetOf([answerOf('time-accuracy', 'na', over)])]).state;

  it('by a note number that has a text', () => {
    expect(coverWith({ notes: ['1'] })).toBe('not-applicable');
    expect(coverWith({ notes: ['１'] })).toBe('not-applicable');
    expect(coverWith({ notes: ['9'] })).toBe('not-applicable-unexplained');
  });

  it('by a remark, but not by a dash', () => {
    expect(coverWith({ remark: '単体で使用するため' })).toBe('not-applicable');
    expect(coverWith({ remark: '－' })).toBe('not-applicable-unexplained');
    expect(coverWith({ notes: ['-'] })).toBe('not-applicable-unexplained');
  });
});

describe('several rows for one requirement', () => {
  it('declare it only together', () => {
    const both = (first: 'yes' | 'no' | 'blank', second: 'yes' | 'no' | 'blank' | 'na!' | 'na') =>
      stateOn('C-12-6', { 'screen-privacy': first, 'away-lock': second });
    expect(both('yes', 'yes')).toBe('declared');
    expect(both('yes', 'no')).toBe('partly-declared');
    expect(both('yes', 'blank')).toBe('partly-declared');
    expect(both('yes', 'na!')).toBe('declared');
    expect(both('yes', 'na')).toBe('partly-declared');
    expect(both('no', 'blank')).toBe('declared-absent');
    expect(both('blank', 'na!')).toBe('unanswered');
  });

  it('are as badly known as the worst known of them', () => {
    const both = (first: Mark, second: Mark) =>
      stateOn('C-12-6', { 'screen-privacy': first, 'away-lock': second });
    expect(both('blank', 'unreadable')).toBe('unreadable');
    expect(both('yes', 'several')).toBe('conflicting');
    expect(both('na!', 'na')).toBe('not-applicable-unexplained');
  });

  it('let direct rows speak before partial ones when nobody says はい', () => {
    const marks = { 'malware-protection': 'blank', 'external-device-disabling': 'no' } as const;
    expect(cover('C-8-1', [sheet(marks)])).toMatchObject({ state: 'unanswered', gap: true });
    expect(stateOn('C-8-1', { ...marks, 'malware-protection': 'na' })).toBe('declared-absent');
    expect(stateOn('C-8-1', { ...marks, 'malware-protection': 'yes' })).toBe('partly-declared');
  });
});

describe('rows that do not count', () => {
  it('are those without a key', () => {
    const answers = [answerOf(null, 'yes', { references: ['6.5.C9'] })];
    expect(cover('C-17-3', [sheetOf(answers, { edition: null })]).state).toBe('not-asked');
  });

  it('are printed references of a recognised row', () => {
    // 6.5.C11 of 5.1 leads to システム運用編 8④ and 企画管理編 15⑥; the row away-lock to neither.
    const answers = [answerOf('away-lock', 'yes', { references: ['6.5.C11'] })];
    expect(cover('M-15-6', [sheetOf(answers, { edition: null })]).state).toBe('not-asked');
  });

  it('are headings', () => {
    expect(stateOn('C-14-1', { 'authentication-method': 'yes' })).toBe('not-asked');
  });
});

describe('a row the sheet lacks', () => {
  const lacking = (edition: string | null) =>
    cover('C-17-3', [sheet({ 'away-lock': 'yes' }, { edition })]);

  it('is unanswered when the form of that edition was verified to have it', () => {
    expect(lacking('4.1')).toMatchObject({
      state: 'unanswered',
      asked: true,
      contributions: [{ answer: null, key: 'time-accuracy', says: 'unanswered' }],
    });
  });

  it('is not asked on a sheet of another or an unknown edition', () => {
    expect(lacking('5.0')).toMatchObject({ state: 'not-asked', asked: false });
    expect(lacking(null).state).toBe('not-asked');
  });

  it('is not asked when the form is only reconstructed there', () => {
    expect(stateOn('C-7-6', { 'away-lock': 'yes' }, { edition: '4.1' })).toBe('not-asked');
    expect(stateOn('C-17-3', { 'away-lock': 'yes' }, { kind: 'SDS', edition: '4.1' })).toBe(
      'not-asked',
    );
  });

  it('is asked once: a row that strayed here changes nothing for the others', () => {
    const marks = { 'path-tampering-prevention': 'yes', 'time-accuracy': 'yes' } as const;
    const coverage = cover('C-17-3', [sheet(marks, { kind: 'SDS' })]);
    expect(coverage.contributions.map(({ answer }) => answer)).toEqual([1]);
  });

  it('is understood by the other form when it strayed onto this one', () => {
    expect(stateOn('C-12-4', { 'multi-generation-backup': 'yes' })).not.toBe('not-asked');
    expect(stateOn('C-13-9', { 'path-tampering-prevention': 'yes' }, { kind: 'SDS' })).toBe(
      'declared',
    );
  });
});
