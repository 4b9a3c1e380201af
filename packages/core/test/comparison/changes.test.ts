import {
  type Changes,
  changesBetween,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  fingerprintText,
  groupProducts,
  isChanged,
  isWorsened,
} from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Marks, SheetFacts } from '../coverage/sheets.js';
import { KUMO, mds, SORA, sds } from './bids.js';

const changes = (before: readonly Disclosure[], after: readonly Disclosure[]): Changes =>
  changesBetween(groupProducts(before), groupProducts(after), {
    asOf: '2026-04-01',
    coverage: DEFAULT_COVERAGE_OPTIONS,
  });

const NEWER: SheetFacts = { ...SORA, version: '2.0', createdOn: '2025-04-01' };

/** Changes of a single sheet whose marks moved. */
const moved = (before: Marks, after: Marks) =>
  changes([mds(SORA, before)], [mds(NEWER, after)]).products[0];

/** The sheet after a change to the texts of one answer. */
function reworded(sheet: Disclosure, key: string, over: { remark?: string; question?: string }) {
  const answers = sheet.content.answers.map((answer) =>
    answer.key === key ? { ...answer, ...over } : answer,
  );
  return { ...sheet, content: { ...sheet.content, answers } };
}

describe('which way an answer moved', () => {
  const CASES: readonly (readonly [Mark, Mark, string])[] = [
    ['no', 'yes', 'improved'],
    ['blank', 'yes', 'improved'],
    ['blank', 'no', 'improved'],
    ['na', 'na!', 'improved'],
    ['yes', 'no', 'worsened'],
    ['yes', 'na!', 'worsened'],
    ['yes', 'blank', 'worsened'],
    ['no', 'unreadable', 'worsened'],
    ['na!', 'na', 'worsened'],
    ['na!', 'no', 'worsened'],
    ['no', 'na!', 'changed'],
    ['blank', 'several', 'changed'],
  ];
  it.each(CASES)('%s to %s of a measure: %s', (before, after, expected) => {
    const items = moved({ 'away-lock': before }, { 'away-lock': after })?.items;
    expect(items).toMatchObject(
      [{ key: 'away-lock', change: expected, differs: ['answer'] }].map((item) =>
        before.includes('!') !== after.includes('!')
          ? { ...item, differs: expect.any(Array) }
          : item,
      ),
    );
  });

  it('of a question of existence: neither better nor worse', () => {
    const items = moved({ scanning: 'yes' }, { scanning: 'no' })?.items;
    expect(items).toMatchObject([{ key: 'scanning', change: 'changed' }]);
  });
});

describe('texts', () => {
  it('another note under the same answer is reworded', () => {
    const before = mds(SORA);
    const after = reworded(mds(NEWER), 'away-lock', { remark: '一〇分で画面を隠します' });
    expect(changes([before], [after]).products[0]?.items).toMatchObject([
      { key: 'away-lock', change: 'reworded', differs: ['note'] },
    ]);
  });

  it('width, white space and note numbers are layout', () => {
    const before = reworded(mds(SORA), 'away-lock', { remark: 'ロック 10 分' });
    const after = reworded(mds(SORA), 'away-lock', { remark: 'ﾛｯｸ　１０分\n' });
    expect(isChanged(changes([before], [after]))).toBe(false);
    expect(fingerprintText(before)).toBe(fingerprintText(after));
  });

  it('a note no row refers to is not lost', () => {
    const before = mds(SORA);
    const after = {
      ...before,
      content: { ...before.content, notes: [{ number: '9', text: '新しい注' }] },
    };
    const [product] = changes([before], [after]).products;
    expect(product?.looseNotes.map(({ change, text }) => [change, text])).toContainEqual([
      'new',
      '新しい注',
    ]);
  });
});

describe('rows', () => {
  it('that come and go', () => {
    const before = mds(SORA);
    const without = {
      ...before,
      content: {
        ...before.content,
        answers: before.content.answers.filter(({ key }) => key !== 'away-lock'),
      },
    };
    expect(changes([before], [without]).products[0]?.items).toMatchObject([
      { key: 'away-lock', change: 'gone', new: null },
    ]);
    expect(changes([without], [before]).products[0]?.items).toMatchObject([
      { key: 'away-lock', change: 'new', old: null },
    ]);
    expect(isWorsened(changes([before], [without]))).toBe(true);
  });

  it('the gravest come first', () => {
    const kinds = moved(
      { 'away-lock': 'no', 'access-log': 'yes', 'screen-privacy': 'no' },
      { 'away-lock': 'yes', 'access-log': 'no', 'screen-privacy': 'na!' },
    )?.items.map(({ change }) => change);
    expect(kinds).toEqual(['worsened', 'changed', 'improved']);
  });
});

describe('consequences', () => {
  it('coverage and matrix rows that rest on a changed answer', () => {
    const product = moved({}, { 'access-log': 'no' });
    expect(product?.coverage.length).toBeGreaterThan(0);
    expect(
      product?.coverage.every(
        ({ old, new: now }) => old.state !== now.state || old.gap !== now.gap,
      ),
    ).toBe(true);
    expect(
      product?.matrix.some(
        ({ keys, because }) => keys.includes('access-log') && because === 'proposal',
      ),
    ).toBe(true);
  });

  it('a note alone asks to talk again about its rows, not about others', () => {
    const after = reworded(mds(NEWER), 'access-log', { remark: '記録は90日' });
    const [product] = changes([mds(SORA)], [after]).products;
    expect(product?.coverage).toEqual([]);
    expect(product?.matrix.length).toBeGreaterThan(0);
    expect(product?.matrix.every(({ keys }) => keys.includes('access-log'))).toBe(true);
  });
});

describe('products', () => {
  it('one on each side are versions of one product, and a new name is told', () => {
    const renamed = changes([mds(SORA)], [mds({ ...NEWER, product: 'そらカルテNEO' })]);
    expect(renamed.products).toHaveLength(1);
    expect(renamed.notices.map(({ id }) => id)).toEqual(['comparison.notice.renamed']);
    const other = changes([mds(SORA)], [mds(KUMO)]);
    expect(other.notices.map(({ id }) => id)).toEqual(['comparison.notice.other-vendor']);
  });

  it('of several, those of one name belong together; others are new or gone', () => {
    const found = changes([mds(SORA), mds(KUMO)], [mds(KUMO), sds({ ...SORA, product: 'かぜ' })]);
    expect(found.products.map(({ old, new: now }) => [old?.name, now?.name]).sort()).toEqual(
      [
        ['くもPACS', 'くもPACS'],
        ['そらカルテ', undefined],
        [undefined, 'かぜ'],
      ].sort(),
    );
    expect(isWorsened(found)).toBe(true);
  });

  it('a new version and date are told as such', () => {
    expect(moved({}, {})?.header.map(({ field }) => field)).toEqual(['createdOn', 'version']);
  });
});

describe('laws', () => {
  const KEYS = ['away-lock', 'access-log', 'screen-privacy', 'scanning'] as const;
  const marks = fc.record(
    Object.fromEntries(
      KEYS.map((key) => [key, fc.constantFrom<Mark>('yes', 'no', 'na', 'na!', 'blank')]),
    ),
  );

  it('no change if and only if the fingerprints agree, whatever the order of rows', () => {
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        const [old, now] = [mds(SORA, before), mds(SORA, after)];
        const reversed = {
          ...now,
          content: { ...now.content, answers: [...now.content.answers].reverse() },
        };
        const same = fingerprintText(old) === fingerprintText(reversed);
        expect(isChanged(changes([old], [reversed]))).toBe(!same);
        expect(same).toBe(KEYS.every((key) => before[key] === after[key]));
      }),
      { numRuns: 25 },
    );
  });
});
