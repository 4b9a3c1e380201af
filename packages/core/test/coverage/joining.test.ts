import { describe, expect, it } from 'vitest';
import { cover } from './cover.js';
import { type Mark, type Marks, sheet } from './sheets.js';

const mds = (marks: Marks) => sheet(marks, { kind: 'MDS' });
const sds = (marks: Marks) => sheet(marks, { kind: 'SDS' });

describe('MDS and SDS of one product', () => {
  const both = (first: Mark, second: Mark) =>
    cover('C-17-3', [mds({ 'time-accuracy': first }), sds({ 'time-accuracy': second })]);

  it('join their answers, each with its sheet', () => {
    const coverage = both('yes', 'yes');
    expect(coverage.state).toBe('declared');
    expect(coverage.contributions.map(({ disclosure }) => disclosure)).toEqual([0, 1]);
  });

  it.each([
    ['yes', 'no'],
    ['yes', 'na!'],
    ['na', 'no'],
    ['no', 'several'],
  ] as const)('conflict when one says %s and the other %s', (first, second) => {
    expect(both(first, second).state).toBe('conflicting');
    expect(both(second, first).state).toBe('conflicting');
  });

  it('do not conflict over an answer that only one of them gives', () => {
    expect(both('yes', 'blank').state).toBe('declared');
    expect(both('unreadable', 'no').state).toBe('declared-absent');
    expect(both('blank', 'unreadable').state).toBe('unreadable');
  });

  it('explain 対象外 for each other', () => {
    expect(both('na', 'na!').state).toBe('not-applicable');
  });

  it('add what only one form asks', () => {
    const coverage = cover(
      'C-8-2',
      [mds({ 'malware-protection': 'yes' }), sds({ 'stored-data-malware-protection': 'no' })],
      { retention: 'yes' },
    );
    expect(coverage).toMatchObject({ state: 'partly-declared', gap: true });
  });

  it('make a triggered requirement conflict when they contradict each other about its subject', () => {
    const sheets = [
      mds({ scanning: 'no', 'scanning.specification': 'na' }),
      sds({ scanning: 'yes', 'scanning.specification': 'yes' }),
    ];
    expect(cover('C-16-1', sheets).state).toBe('conflicting');
    expect(cover('M-16-2', sheets).state).toBe('not-asked');
  });
});

describe('one sheet', () => {
  it('conflicts with itself when a row appears twice with different answers', () => {
    const twice = (first: Mark, second: Mark) =>
      cover('C-17-3', [sheet({ 'time-accuracy': [first, second] })]).state;
    expect(twice('yes', 'no')).toBe('conflicting');
    expect(twice('yes', 'yes')).toBe('declared');
    expect(twice('yes', 'blank')).toBe('declared');
  });

  it('leaves a gate open that it answers both ways', () => {
    const coverage = cover('C-13-10', [
      sheet({ 'external-exchange': ['yes', 'no'], 'path-eavesdropping-prevention': 'no' }),
    ]);
    expect(coverage).toMatchObject({ state: 'conflicting', gap: false });
  });
});

describe('a coarse row of the SDS', () => {
  const fine = (tampering: Mark, eavesdropping: Mark, spoofing: Mark) =>
    mds({
      'external-exchange': 'yes',
      'path-tampering-prevention': tampering,
      'path-eavesdropping-prevention': eavesdropping,
      'path-spoofing-prevention': spoofing,
    });
  const state = (coarse: Mark, ...rows: readonly [Mark, Mark, Mark]) =>
    cover('C-13-10', [fine(...rows), sds({ 'path-protection': coarse })]).state;

  it('is compared with the rows of the MDS it covers, taken together', () => {
    expect(state('yes', 'yes', 'yes', 'yes')).toBe('declared');
    expect(state('no', 'yes', 'yes', 'yes')).toBe('conflicting');
    expect(state('yes', 'yes', 'no', 'yes')).toBe('conflicting');
  });

  it('answers いいえ for all when one of them is いいえ', () => {
    expect(state('no', 'no', 'yes', 'yes')).toBe('partly-declared');
    expect(state('no', 'yes', 'no', 'yes')).toBe('declared-absent');
  });

  it('is not compared while the MDS leaves a part open', () => {
    expect(state('no', 'yes', 'blank', 'yes')).toBe('declared-absent');
    expect(state('yes', 'yes', 'blank', 'yes')).toBe('partly-declared');
  });

  it('contradicts the covered rows that say otherwise, and no others', () => {
    const sheets = [fine('no', 'yes', 'yes'), sds({ 'path-protection': 'yes' })];
    expect(cover('C-13-9', sheets).state).toBe('conflicting');
    expect(cover('C-13-12', sheets).state).toBe('partly-declared');
    const reverse = [fine('yes', 'no', 'no'), sds({ 'path-protection': 'yes' })];
    expect(cover('C-13-12', reverse).state).toBe('conflicting');
  });

  it('is compared with rows that are 対象外 throughout, with or without a note', () => {
    expect(state('yes', 'na!', 'na!', 'na!')).toBe('conflicting');
    expect(state('na', 'na!', 'na!', 'na!')).toBe('not-applicable-unexplained');
  });

  it('is compared with rows in force only', () => {
    const closed = mds({
      'external-exchange': 'no',
      'path-tampering-prevention': 'no',
      'path-eavesdropping-prevention': 'no',
      'path-spoofing-prevention': 'no',
    });
    expect(cover('C-13-10', [closed, sds({ 'path-protection': 'yes' })]).state).toBe('declared');
  });

  it('is contradicted by the lack of one part, whatever else the MDS asks', () => {
    const part = (mark: Mark) =>
      mds({ 'external-exchange': 'yes', 'path-eavesdropping-prevention': mark });
    const against = (coarse: Mark, mark: Mark) =>
      cover('C-13-10', [part(mark), sds({ 'path-protection': coarse })]).state;
    expect(against('yes', 'no')).toBe('conflicting');
    expect(against('no', 'yes')).toBe('partly-declared');
  });

  it('is not compared with a row of its own name on the MDS', () => {
    const finalisation = (mark: Mark) =>
      cover(
        'C-14-8',
        [
          mds({ 'record-finalisation': 'yes', 'record-finalisation.identity-and-time': mark }),
          sds({ 'record-finalisation': 'no' }),
        ],
        { retention: 'yes' },
      ).state;
    expect(finalisation('no')).toBe('partly-declared');
    expect(finalisation('yes')).toBe('conflicting');
  });
});
