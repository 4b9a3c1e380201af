import {
  type CoverageState,
  coverageOf,
  type Disclosure,
  type FormItem,
  type FormKind,
  itemsOf,
  listRequirements,
  referenceForm,
} from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, fullSheet, type Mark, type Marks, sheetOf } from './sheets.js';

const MARKS: readonly Mark[] = ['yes', 'no', 'na', 'na!', 'blank', 'several', 'unreadable'];
const kinds = fc.constantFrom<FormKind>('MDS', 'SDS');
const options = { retention: 'yes', environment: null } as const;

const rowsOf = (kind: FormKind): readonly FormItem[] =>
  itemsOf(referenceForm(kind)).filter(({ role }) => role !== 'heading');

/** Random marks for every row of a form; most rows are はい, as on real sheets. */
const marksFor = (kind: FormKind): fc.Arbitrary<Record<string, Mark>> =>
  fc.record(
    Object.fromEntries(
      rowsOf(kind).map(({ key }) => [
        key,
        fc.oneof(
          { weight: 2, arbitrary: fc.constant<Mark>('yes') },
          { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
        ),
      ]),
    ),
  );

const sheets = kinds.chain((kind) => marksFor(kind).map((marks) => ({ kind, marks })));
const statesOf = (disclosures: readonly Disclosure[]) =>
  new Map(coverageOf(disclosures, options).map((entry) => [entry.requirement, entry]));

/** Rows whose はい changes nothing but their own matter. */
const standsAlone = (kind: FormKind, item: FormItem): boolean =>
  item.role !== 'presence' &&
  rowsOf(kind).every(({ gatedBy }) => gatedBy !== item.key) &&
  item.triggers === undefined;

describe('laws of coverage', () => {
  it('the same sheets give the same answer, in whatever order their rows stand', () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), ({ kind, marks }, random) => {
        const rows = Object.entries(marks).map(([key, mark]) => answerOf(key, mark));
        const shuffled = rows
          .map((row) => ({ row, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const read = (answers: typeof rows) =>
          coverageOf([sheetOf(answers, { kind })], options).map(({ contributions, ...rest }) => ({
            ...rest,
            rows: contributions.map(({ key, says, setAside }) => ({ key, says, setAside })),
          }));
        expect(read(shuffled)).toEqual(read(rows));
      }),
      { numRuns: 30 },
    );
  });

  it('a はい in place of any answer but 対象外 never makes coverage worse', () => {
    const rank: Partial<Record<CoverageState, number>> = { declared: 2, 'partly-declared': 1 };
    const change = sheets.chain(({ kind, marks }) => {
      const changeable = rowsOf(kind).filter(
        (item) =>
          standsAlone(kind, item) && !['yes', 'na', 'na!'].includes(marks[item.key] ?? 'yes'),
      );
      return changeable.length === 0
        ? fc.constant(null)
        : fc.constantFrom(...changeable).map(({ key }) => ({ kind, marks, key }));
    });
    fc.assert(
      fc.property(change, (changed) => {
        fc.pre(changed !== null);
        const { kind, marks, key } = changed;
        const before = statesOf([fullSheet(kind, 'blank', marks)]);
        const after = statesOf([fullSheet(kind, 'blank', { ...marks, [key]: 'yes' })]);
        for (const [requirement, { state, gap }] of before) {
          const now = after.get(requirement);
          expect(rank[now?.state ?? 'not-asked'] ?? 0).toBeGreaterThanOrEqual(rank[state] ?? 0);
          if (!gap) expect(now?.gap).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a requirement is never declared by partial edges or information alone', () => {
    fc.assert(
      fc.property(sheets, ({ kind, marks }) => {
        const declared = coverageOf([fullSheet(kind, 'blank', marks)], options).filter(
          ({ state }) => state === 'declared',
        );
        for (const { contributions } of declared) {
          const counted = contributions.filter(({ setAside }) => setAside === null);
          const direct = counted.filter(({ key, edge, says }) => {
            const role = rowsOf(kind).find((item) => item.key === key)?.role;
            return role === 'measure' && edge.relation === 'direct' && says === 'yes';
          });
          expect(direct.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a gap rests on a measure answered いいえ that is not set aside, and the other way round', () => {
    fc.assert(
      fc.property(sheets, ({ kind, marks }) => {
        for (const { gap, state, contributions } of coverageOf(
          [fullSheet(kind, 'blank', marks)],
          options,
        )) {
          const lacking = contributions.some(({ key, says, setAside }) => {
            const role = rowsOf(kind).find((item) => item.key === key)?.role;
            return role === 'measure' && says === 'no' && setAside === null;
          });
          expect(gap).toBe(lacking && state !== 'not-applicable');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('what is asked does not depend on how it is answered', () => {
    const asked = (kind: FormKind, marks: Marks) =>
      coverageOf([fullSheet(kind, 'yes', marks)], options)
        .filter((entry) => entry.asked)
        .map(({ requirement }) => requirement);
    fc.assert(
      fc.property(sheets, ({ kind, marks }) => {
        expect(asked(kind, marks)).toEqual(asked(kind, {}));
      }),
      { numRuns: 30 },
    );
  });

  it('every requirement has exactly the duties the catalogue gives it', () => {
    const bundled = listRequirements().filter(({ subItems }) => subItems !== undefined);
    const states = statesOf([fullSheet('MDS', 'yes'), fullSheet('SDS', 'yes')]);
    for (const { id } of bundled) expect(states.get(id)?.subItems.length).toBeGreaterThan(0);
    expect([...states.values()].filter(({ subItems }) => subItems.length > 0)).toHaveLength(
      bundled.length,
    );
  });
});
