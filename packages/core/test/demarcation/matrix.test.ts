import {
  coverageOf,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  demarcate,
  demarcationData,
  type FormKind,
  groupProducts,
  itemsOf,
  type Matrix,
  referenceForm,
} from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullSheet, type Mark, type Marks, sheet } from '../coverage/sheets.js';
import { AS_OF, matrixOf, texts } from './lines.js';

const { rows } = demarcationData();
const pacs = (marks: Marks = {}) =>
  fullSheet('MDS', 'yes', marks, { product: 'ほしPACS', file: 'pacs.xlsx' });

describe('lines of the matrix', () => {
  it('are one per row, product and phase, or one per row and phase for all', () => {
    const { lines, products } = matrixOf([
      fullSheet('MDS', 'yes'),
      fullSheet('SDS', 'yes'),
      pacs(),
    ]);
    expect(products).toHaveLength(2);
    const expected = rows.flatMap(({ id, scope, phases }) =>
      (scope === 'institution' ? ['institution'] : products.map((product) => product.id)).flatMap(
        (product) => phases.map((phase) => `${id}|${product}|${phase}`),
      ),
    );
    expect(lines.map(({ decisionKey }) => decisionKey)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('of the institution are there without any product', () => {
    const { lines } = matrixOf([]);
    expect(new Set(lines.map(({ product }) => product))).toEqual(new Set([null]));
    expect(lines.map(({ row }) => row)).toContain('R33');
  });

  it('carry the date and the options they were made with', () => {
    expect(matrixOf([], { environment: '2' })).toMatchObject({
      formatVersion: '1',
      asOf: AS_OF,
      options: { retention: 'auto', environment: '2' },
    });
  });

  it('cite the requirements of their row that bind the environment', () => {
    const wireless = (environment: '1' | '2') =>
      matrixOf([pacs()], { environment }).lines.find(({ row }) => row === 'R31')?.requirements;
    expect(wireless('1')).toEqual(['C-13-13']);
    expect(wireless('2')).toEqual([]);
  });

  it('show each answer once, where it was given', () => {
    const marks: Marks = { 'path-protection': 'yes', 'tls-configuration': 'yes' };
    const { lines, products } = matrixOf([
      sheet({ 'tls-configuration': 'yes' }, { kind: 'MDS' }),
      sheet({ 'path-protection': 'yes' }, { kind: 'SDS' }),
    ]);
    const answers =
      lines.find(({ row, phase }) => row === 'R13' && phase === 'normal')?.answers ?? [];
    expect(
      answers.map(({ disclosure, answer, key, use }) => [disclosure, answer, key, use]),
    ).toEqual([
      [1, 0, 'path-protection', 'offer'],
      [0, 0, 'tls-configuration', 'context'],
    ]);
    for (const { product, disclosure, answer, key } of answers) {
      const owner = products.find(({ id }) => id === product);
      expect(owner?.disclosures[disclosure]?.content.answers[answer]?.key).toBe(key);
      expect(Object.keys(marks)).toContain(key);
    }
  });

  it('show no answer where the sheet lacks the row', () => {
    const { lines } = matrixOf([sheet({ 'access-log': 'yes' }, { edition: '4.1' })]);
    expect(lines.find(({ row }) => row === 'R07')?.answers).toMatchObject([{ key: 'access-log' }]);
  });

  it('ask what a row leaves to settle, even where something is offered', () => {
    const questions = (marks: Marks) =>
      matrixOf([sheet(marks)]).lines.find(({ row }) => row === 'R03')?.questions;
    expect(questions({ 'malware-protection': 'yes' })).toEqual([]);
    expect(
      questions({ 'malware-protection': 'yes', 'executable-sanitisation': 'several' }),
    ).toEqual(['Q07', 'Q30']);
  });

  it('start without replies and without a decision that could be taken', () => {
    for (const line of matrixOf([pacs()]).lines)
      expect(line).toMatchObject({ replies: [], decidable: false });
  });

  it('leave the sheets of older versions out', () => {
    const old = sheet(
      { 'wireless-lan-security': 'no' },
      { version: '1.0', createdOn: '2023-01-01' },
    );
    const now = sheet(
      { 'wireless-lan-security': 'yes' },
      { version: '2.0', createdOn: '2025-01-01' },
    );
    const line = matrixOf([old, now]).lines.find(({ row }) => row === 'R31');
    expect(line?.proposal).toMatchObject({ rule: 4, conflict: false });
  });
});

describe('lines that stand for all products', () => {
  const boundaries = (...disclosures: readonly Disclosure[]) =>
    matrixOf(disclosures).lines.find(({ row }) => row === 'R22');

  it('say when several products claim a matter, or none', () => {
    const chart = fullSheet('MDS', 'yes');
    const several = boundaries(chart, pacs());
    expect(several?.contention && texts([several.contention])).toEqual([
      '関係する設問に「はい」と回答した製品が複数あります（そらカルテ、ほしPACS）。受け持ちの境界を確認してください。',
    ]);
    expect(boundaries(chart, pacs({ 'external-exchange': 'no' }))?.contention).toBeNull();
    const none = boundaries(pacs({ 'external-exchange': 'no' }));
    expect(none?.contention?.id).toBe('demarcation.contention.none');
    expect(boundaries()?.contention).toBeNull();
  });

  it('pass over products that were not asked, and over a はい behind a closed gate', () => {
    const unasked = sheet({ 'access-log': 'yes' }, { product: 'ほしPACS' });
    expect(boundaries(unasked)?.contention).toBeNull();
    expect(boundaries(fullSheet('MDS', 'yes'), unasked)?.contention).toBeNull();
    const closed = pacs({ 'external-exchange': 'no', 'route-and-protocol-control': 'yes' });
    const network = matrixOf([closed]).lines.find(({ row }) => row === 'R02');
    expect(network?.contention?.id).toBe('demarcation.contention.none');
  });

  it('do not speak of contention where a row is decided product by product', () => {
    const without = pacs({ 'wireless-lan-security': 'no' });
    const { lines, products } = matrixOf([fullSheet('MDS', 'yes'), without]);
    const own = lines.filter(({ row }) => row === 'R31');
    expect(own.map(({ product }) => product)).toEqual(products.map(({ id }) => id));
    expect(own.map(({ contention }) => contention)).toEqual([null, null]);
  });

  it('gather the answers of all products', () => {
    const answers = boundaries(fullSheet('MDS', 'yes'), pacs())?.answers ?? [];
    expect(new Set(answers.map(({ product }) => product)).size).toBe(2);
  });

  it('show contradictions in their context without letting them decide', () => {
    const line = boundaries(
      sheet({ 'external-exchange': 'yes', 'responsibility-scope-document': 'yes' }),
      sheet({ 'external-exchange': 'no' }, { file: 'twin.xlsx' }),
    );
    expect(line).toMatchObject({
      conflicts: ['external-exchange'],
      proposal: { rule: 1, conflict: false },
    });
  });
});

describe('laws of the matrix', () => {
  const MARKS: readonly Mark[] = ['yes', 'no', 'na', 'na!', 'blank', 'several', 'unreadable'];
  const keysOf = (kind: FormKind) =>
    itemsOf(referenceForm(kind))
      .filter(({ role }) => role !== 'heading')
      .map(({ key }) => key);
  const marksFor = (kind: FormKind): fc.Arbitrary<Record<string, Mark>> =>
    fc.record(Object.fromEntries(keysOf(kind).map((key) => [key, fc.constantFrom(...MARKS)])));
  const products = fc.tuple(marksFor('MDS'), marksFor('SDS'));
  const sheetsOf = ([mds, sds]: readonly [Marks, Marks]) => [
    fullSheet('MDS', 'blank', mds, { file: 'mds.xlsx' }),
    fullSheet('SDS', 'blank', sds, { file: 'sds.xlsx' }),
  ];

  it('the same sheets give the same matrix, in whatever order the files come', () => {
    fc.assert(
      fc.property(products, (marks) => {
        const json = (matrix: Matrix) => JSON.stringify(matrix);
        const sheets = sheetsOf(marks);
        expect(json(matrixOf([...sheets].reverse()))).toBe(json(matrixOf(sheets)));
      }),
      { numRuns: 20 },
    );
  });

  it('topics that are only context change no proposal', () => {
    const offers = new Set(
      rows.flatMap(({ topics }) =>
        topics.filter(({ use }) => use === 'offer').map(({ key }) => key),
      ),
    );
    const items = itemsOf(referenceForm('MDS')).concat(itemsOf(referenceForm('SDS')));
    /** Gates of offers and rows that compare with offers decide with them, though not by themselves. */
    const decides = (key: string) =>
      offers.has(key) ||
      items.some((item) => offers.has(item.key) && item.gatedBy === key) ||
      items.some((item) => item.covers?.includes(key) || (item.key === key && item.covers));
    const context = [...new Set(rows.flatMap(({ topics }) => topics.map(({ key }) => key)))].filter(
      (key) => !decides(key),
    );
    expect(context).toContain('access-control');
    const options = { retention: 'yes' } as const;
    fc.assert(
      fc.property(
        products,
        fc.constantFrom(...context),
        fc.constantFrom(...MARKS),
        (marks, key, mark) => {
          const [mds, sds] = marks;
          const changed = [
            key in mds ? { ...mds, [key]: mark } : mds,
            key in sds ? { ...sds, [key]: mark } : sds,
          ] as const;
          const proposals = (all: readonly [Marks, Marks]) =>
            matrixOf(sheetsOf(all), options).lines.map(({ proposal }) => proposal);
          expect(proposals(changed)).toEqual(proposals(marks));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a proposal is never more than proposed, and says why', () => {
    fc.assert(
      fc.property(products, (marks) => {
        for (const { proposal, questions } of matrixOf(sheetsOf(marks)).lines) {
          const { status, rule, allocation, gap, conflict, reason, vendorPart } = proposal;
          expect(status).toBe('proposed');
          expect(reason.length).toBeGreaterThan(0);
          expect(gap).toBe(rule === 6);
          expect(conflict).toBe(rule === 0);
          if (rule === 4 || rule === 5) expect(vendorPart.length).toBeGreaterThan(0);
          if (allocation === 'undecided') expect(vendorPart).toEqual([]);
          if (rule === 2) expect(questions).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('what coverage calls a gap, the matrix never offers', () => {
    fc.assert(
      fc.property(marksFor('MDS'), (marks) => {
        const sheets = [fullSheet('MDS', 'blank', marks)];
        const coverage = coverageOf(sheets, DEFAULT_COVERAGE_OPTIONS);
        const wireless = coverage.find(({ requirement }) => requirement === 'C-13-13');
        const line = demarcate(groupProducts(sheets), {
          asOf: AS_OF,
          coverage: DEFAULT_COVERAGE_OPTIONS,
        }).lines.find(({ row }) => row === 'R31');
        expect(line?.proposal.gap).toBe(wireless?.gap);
        expect(line?.proposal.rule === 4).toBe(wireless?.state === 'declared');
      }),
      { numRuns: 40 },
    );
  });
});
