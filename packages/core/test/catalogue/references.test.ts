import {
  citationOf,
  edgesOfKey,
  parseReferences,
  referenceForm,
  resolveReference,
  routeOfReference,
} from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const subs = (base: string, ...numbers: readonly number[]) =>
  numbers.map((number) => `${base}(${number})`);

describe('parseReferences', () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    '（６．５．Ｃ１３（１）～（５））': subs('6.5.C13', 1, 2, 3, 4, 5),
    '(6.5.C13(1)〜(5))': subs('6.5.C13', 1, 2, 3, 4, 5),
    '6.5.C13(1)\u0303(5)': subs('6.5.C13', 1, 2, 3, 4, 5),
    '(6.5.C13 (1) - (3))': subs('6.5.C13', 1, 2, 3),
    '6.5.C13(1)(2)': subs('6.5.C13', 1, 2),
    '6.5.C13（１）、（３）': subs('6.5.C13', 1, 3),
    '6.5.C13①': subs('6.5.C13', 1),
    '(6.5.C14)': ['6.5.C14'],
    '6.5 C14': ['6.5.C14'],
    '6.5.C.14': ['6.5.C14'],
    '6-5-C14': ['6.5.C14'],
    '6.5.c14': ['6.5.C14'],
    '6.5章C項14': ['6.5.C14'],
    '第6.5章の C-14': ['6.5.C14'],
    '6.11 Ｃ 10': ['6.11.C10'],
    '(6.5.D2)': ['6.5.D2'],
    '10.C1': ['10.C1'],
    '7.1.C(1)': ['7.1.C(1)'],
    '7.1.C【ネットワーク】(1)~(3)': subs('7.1.C【ネットワーク】', 1, 2, 3),
    'Ver5.1 7.1-C-ネットワーク(1)': ['7.1.C【ネットワーク】(1)'],
    '7.3 C項「ネットワーク」①': ['7.3.C【ネットワーク】(1)'],
    '8.1.2.Ｃ': ['8.1.2.C'],
    '（8.1.4）': ['8.1.4'],
    '(6.4.C1, 6.4.C2)': ['6.4.C1', '6.4.C2'],
    '6.9.C1、C5': ['6.9.C1', '6.9.C5'],
    '6.8.C2・C3': ['6.8.C2', '6.8.C3'],
    '6.11.C1～C3': ['6.11.C1', '6.11.C2', '6.11.C3'],
    '6.10.C4(1)~(3)及びC5': [...subs('6.10.C4', 1, 2, 3), '6.10.C5'],
    '６．９．Ｃ１、５': ['6.9.C1', '6.9.C5'],
    '6.8 C.2／3': ['6.8.C2', '6.8.C3'],
    '6.11.C1~3': ['6.11.C1', '6.11.C2', '6.11.C3'],
    '6.9.C1、5.2版': ['6.9.C1'],
    '6.9.C1、10.C3': ['6.9.C1', '10.C3'],
    '6.5.C1、2要素': ['6.5.C1'],
    '6.5-C-13(1)–(5)': subs('6.5.C13', 1, 2, 3, 4, 5),
    '7.2-C-(1), -(2)': subs('7.2.C', 1, 2),
  };
  it.each(Object.entries(spellings))('reads %s', (text, references) => {
    expect(parseReferences(text)).toEqual(references);
  });

  it('keeps two references apart that only white space divides', () => {
    expect(parseReferences('6.5.C1 6.5.C3')).toEqual(['6.5.C1', '6.5.C3']);
    expect(parseReferences('6.5.C1\n6.5.C3')).toEqual(['6.5.C1', '6.5.C3']);
    expect(parseReferences('4 6.5.C1')).toEqual(['6.5.C1']);
  });

  it.each(['', 'バージョン 6.5', '4.1.1', '(4.1.1)', 'ISO/IEC 27001', '6.5.C131'])(
    'finds none in "%s"',
    (text) => expect(parseReferences(text)).toEqual([]),
  );

  it('reads what it writes', () => {
    const reference = fc
      .tuple(
        fc.constantFrom('6.5', '6.10', '7.1', '10'),
        fc.constantFrom('C', 'D'),
        fc.integer({ min: 1, max: 16 }),
        fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
      )
      .map(
        ([section, letter, item, sub]) =>
          `${section}.${letter}${item}${sub === null ? '' : `(${sub})`}`,
      );
    const list = fc.uniqueArray(reference, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(list, fc.constantFrom(' ', '\n', '、', ', ', '）（'), (references, joint) => {
        expect(parseReferences(`（${references.join(joint)}）`)).toEqual(references);
      }),
    );
  });
});

describe('the numbering of the form', () => {
  const requirementsOf = (reference: string, edition: '5.1' | '5.2') =>
    routeOfReference(reference, edition).edges.map(({ requirement }) => requirement);

  it('takes (6.5.C14) for wireless LAN, which is システム運用編 13⑬', () => {
    expect(requirementsOf('6.5.C14', '5.1')).toEqual(['C-13-13']);
    expect(citationOf('C-13-13')).toBe('システム運用編 13⑬');
    const [edge] = edgesOfKey(referenceForm('MDS'), 'wireless-lan-security');
    expect(edge).toMatchObject({ requirement: 'C-13-13', via: 'topic', basis: 'editorial' });
  });

  it('takes (6.5.C13) for passwords, and 5.2 moves both by one', () => {
    expect(requirementsOf('6.5.C13(1)', '5.1')).toContain('C-14-6');
    expect(requirementsOf('6.5.C14', '5.2')).toContain('C-14-6');
    expect(requirementsOf('6.5.C15', '5.2')).toEqual(['C-13-13']);
  });

  it('says on what each edge rests', () => {
    const edges = [
      ...routeOfReference('6.8.C8', '5.1').edges,
      ...routeOfReference('6.5.C7', '5.1').edges,
    ];
    expect(edges.map(({ via }) => via)).toEqual(edges.map(() => 'printed-reference'));
    expect(new Set(edges.map(({ basis }) => basis))).toEqual(
      new Set(['official-draft', 'editorial']),
    );
    expect(edges.every(({ relation }) => relation === null)).toBe(true);
  });

  it('keeps a chapter a chapter and an unknown number unknown', () => {
    expect(resolveReference('6.5', '5.1')).toEqual({
      level: 'chapter',
      reference: '6.5',
      chapter: '6.5',
    });
    expect(routeOfReference('6.5', '5.1')).toMatchObject({
      level: 'chapter',
      edges: [],
      sections: [],
    });
    expect(resolveReference('6.5.C99', '5.1').level).toBe('unknown');
    expect(resolveReference('99.9', '5.1').level).toBe('unknown');
  });
});
