import {
  edgesOfKey,
  parseReferenceCell,
  parseReferences,
  printReferences,
  referenceForm,
  resolveReference,
  routeOfPrinted,
  routeOfReference,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';

describe('citations of guideline 6.0', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '経営管理編 1.2.1①、システム運用編14.⑤⑥',
      ['経営管理編 1.2.1①', 'システム運用編 14⑤', 'システム運用編 14⑥'],
    ],
    ['運用編 第14章 遵守事項⑥', ['システム運用編 14⑥']],
    ['経営編：1.2', ['経営管理編 1.2']],
    ['企画編１．２①・③', ['企画管理編 1.2①', '企画管理編 1.2③']],
    ['システム運用編 14、システム運用編 14', ['システム運用編 14']],
    ['第14章⑥', []],
  ])('are read from %s', (text, citations) => {
    expect(parseReferences(text)).toEqual(citations);
  });

  it('lead to their requirements without any table', () => {
    expect(routeOfPrinted('システム運用編 14⑥', null)).toEqual({
      reference: 'システム運用編 14⑥',
      level: 'item',
      edges: [
        {
          from: 'システム運用編 14⑥',
          via: 'printed-reference',
          requirement: 'C-14-6',
          relation: null,
          subItems: [],
          basis: 'official',
          caveat: null,
          source: 'システム運用編 14⑥',
        },
      ],
      sections: [],
    });
    // One number stands under two headings of the chapter.
    const twice = routeOfPrinted('経営管理編 1.2.1①', null).edges;
    expect(twice.map(({ requirement }) => requirement)).toEqual(
      expect.arrayContaining(['G-1.2.1-A1', 'G-1.2.1-B1']),
    );
  });

  it('stay a chapter where they name one, and unknown where there is none', () => {
    const at = (reference: string) => routeOfPrinted(reference, null);
    expect(at('システム運用編 14')).toMatchObject({ level: 'chapter', edges: [], sections: [] });
    expect(at('システム運用編 99⑥')).toMatchObject({ level: 'unknown', edges: [], sections: [] });
    expect(at('別紙 システム運用編 14⑥').level).toBe('unknown');
  });
});

describe('a printed number of 5.x', () => {
  it('leads somewhere only with the edition it is printed in', () => {
    expect(routeOfPrinted('6.5.C15', '5.2').edges[0]?.requirement).toBe('C-13-13');
    expect(routeOfPrinted('6.5.C14', '5.1').edges[0]?.requirement).toBe('C-13-13');
    for (const edition of [null, '5.0', '6.0'])
      expect(routeOfPrinted('6.5.C14', edition)).toEqual({
        reference: '6.5.C14',
        level: 'unknown',
        edges: [],
        sections: [],
      });
  });

  it('says which cell of the table an edge rests on', () => {
    const sources = (reference: string) => [
      ...new Set(routeOfReference(reference, '5.1').edges.map(({ source }) => source)),
    ];
    expect(sources('6.8.C8')).toEqual(['6.8.C8 → 15⑧ / 10④']);
    expect(sources('6.5.C14')).toEqual(['6.5.C15']);
    expect(routeOfReference('6.8.C8', '5.1').edges[0]?.subItems).toEqual([]);
  });

  it('keeps the part in brackets that the catalogue does not number', () => {
    expect(resolveReference('6.5.C14(12)', '5.1')).toMatchObject({
      level: 'item',
      subItem: '(12)',
    });
    expect(resolveReference('6.5.C14', '5.1')).toMatchObject({ subItem: null });
    expect(resolveReference('6.5.C99(1)', '5.1').level).toBe('unknown');
    expect(resolveReference('6.5.C', '5.1')).toMatchObject({ level: 'chapter', chapter: '6.5' });
  });
});

describe('links by what a row asks', () => {
  const form = referenceForm('MDS');

  it('carry duties, caveats and their source', () => {
    expect(edgesOfKey(form, 'emergency-account')).toEqual([
      {
        from: 'emergency-account',
        via: 'topic',
        requirement: 'C-11-1',
        relation: 'direct',
        subItems: ['C-11-1.1', 'C-11-1.2', 'C-11-1.3'],
        basis: 'editorial',
        caveat: null,
        source: 'Kaijisho crosswalk',
      },
    ]);
    const [first, second] = edgesOfKey(form, 'authentication-method.two-factor');
    expect(first).toMatchObject({ subItems: [], caveat: expect.stringContaining('FY2027') });
    expect(second).toMatchObject({ relation: 'partial', subItems: [], caveat: null });
  });

  it('are none for a row without links and for no row', () => {
    expect(edgesOfKey(form, 'remote-maintenance')).toEqual([]);
    expect(edgesOfKey(form, 'no-such-key')).toEqual([]);
  });
});

describe('a cell of references', () => {
  it.each<readonly [string, readonly string[]]>([
    ['8.1.4', ['8.1.4']],
    ['８.１.４、12.34.56', ['8.1.4']],
    ['(8.1.4) 6.5.C1', ['6.5.C1', '8.1.4']],
    ['備考 4.1', []],
    ['18.1.4', []],
    ['8.1.4.1', []],
  ])('holds bare numbers as well: %s', (text, references) => {
    expect(parseReferenceCell(text)).toEqual(references);
  });

  it('is printed shortly, and read back as it was', () => {
    const parts = (...numbers: readonly number[]) => numbers.map((n) => `6.5.C13(${n})`);
    const list = [...parts(1, 2, 3), '6.5.C14', '8.1.4', '6.9.C1(2)', '6.9.C1(4)'];
    const printed = printReferences(list);
    expect(printed).toBe('6.5.C13(1)~(3)、6.5.C14、(8.1.4)、6.9.C1(2)、6.9.C1(4)');
    expect([...parseReferenceCell(printed)].sort()).toEqual([...list].sort());
    expect(printReferences(parts(9, 10))).toBe('6.5.C13(9)~(10)');
    expect(parseReferenceCell('6.5.C13(9)~(12)')).toEqual(parts(9, 10, 11, 12));
    expect(printReferences(parts(3, 2))).toBe('6.5.C13(3)、6.5.C13(2)');
    expect(printReferences([])).toBe('');
  });

  it.each<readonly [string, readonly string[]]>([
    ['GL 6.5.C1', ['6.5.C1']],
    ['GL   6.5.C1', ['6.5.C1']],
    ['6.5.C1   6.5.C3', ['6.5.C1', '6.5.C3']],
    ['6.5.C1-6.5.C3', ['6.5.C1', '6.5.C3']],
    ['6.5.C10-12', ['6.5.C10']],
    ['6.5.Cloud', []],
    ['(10.12)', []],
  ])('keeps apart what stands apart: %s', (text, references) => {
    expect(parseReferences(text)).toEqual(references);
  });
});
