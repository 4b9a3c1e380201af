import { groupProducts } from '@kaijisho/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SheetFacts, sheet } from '../coverage/sheets.js';

const of = (facts: SheetFacts) => sheet({}, facts);
const group = (...facts: readonly SheetFacts[]) => groupProducts(facts.map(of));
const AOZORA = '株式会社あおぞら医療システム（架空）';

describe('sheets of one product', () => {
  it('are an MDS and an SDS of the same vendor and product name', () => {
    const products = group({ kind: 'SDS', file: 'b.xlsx' }, { kind: 'MDS', file: 'a.xlsx' });
    expect(products).toHaveLength(1);
    expect(products[0]?.disclosures.map(({ content }) => content.form.kind)).toEqual([
      'MDS',
      'SDS',
    ]);
    expect(products[0]).toMatchObject({ name: 'そらカルテ', organisation: AOZORA, version: '1.0' });
  });

  it.each([
    ['㈱あおぞら医療システム(架空)', 'そらカルテ'],
    ['あおぞら医療システム（架空）　株式会社', 'そら カルテ'],
    ['（株）あおぞら医療システム（架空）', 'そらｶﾙﾃ'],
    ['あおぞら医療システム（架空）', 'そら・カルテ™'],
  ])('meet under every spelling: %s %s', (organisation, product) => {
    const products = group({}, { kind: 'SDS', organisation, product });
    expect(products).toHaveLength(1);
    expect(products[0]?.id).toBe(group({})[0]?.id);
  });

  it.each([
    [{ product: 'そらカルテ+' }],
    [{ product: 'そらカルテ2' }],
    [{ organisation: '株式会社あかぞら医療システム（架空）' }],
    [{ organisation: null, file: 'other.xlsx' }],
  ] as const)('stay apart from others: %o', (facts) => {
    expect(group({}, { kind: 'SDS', ...facts })).toHaveLength(2);
  });

  it('fold English company forms, and only those', () => {
    const id = (organisation: string) => group({ organisation })[0]?.id;
    expect(id('Aozora Medical Co., Ltd.')).toBe(id('AOZORA MEDICAL'));
    expect(id('Aozora Medical Inc.')).toBe(id('Aozora Medical'));
    expect(id('Zinc')).not.toBe(id('Z'));
    expect(id('株式会社')).not.toBe(id('有限会社'));
  });
});

describe('the id of a product', () => {
  it('survives version changes and holds nothing a decision key cannot hold', () => {
    const ids = ['1.0', '2.0', null].map((version) => group({ version })[0]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(group({ product: 'a|b/c', organisation: 'x|y' })[0]?.id).toBe('xy/abc');
  });

  it('falls back to the file where there is no product name', () => {
    const [product] = group({ product: null, file: 'data/そらカルテ MDS.xlsx' });
    expect(product).toMatchObject({ name: 'そらカルテ MDS.xlsx', organisation: AOZORA });
    expect(
      group({ product: null, file: 'a.xlsx' }, { product: null, file: 'b.xlsx' }),
    ).toHaveLength(2);
  });

  it('takes a missing name from the other sheets of the file', () => {
    const file = 'both.xlsx';
    const joined = group(
      { kind: 'MDS', file },
      { kind: 'SDS', file, product: null, organisation: null },
    );
    expect(joined).toHaveLength(1);
    const two = group(
      { kind: 'MDS', file },
      { kind: 'MDS', file, product: 'ほしPACS' },
      { kind: 'SDS', file, product: null },
    );
    expect(two).toHaveLength(3);
  });

  it('takes spaces around a name for nothing', () => {
    const [product, ...others] = group(
      { product: '　そらカルテ ' },
      { kind: 'SDS', product: ' ', file: 'sheet.xlsx' },
    );
    expect(others).toEqual([]);
    expect(product?.name).toBe('そらカルテ');
  });

  it('lets a nameless sheet take its id from the file alone where named ones of its kind are beside it', () => {
    const [first, second] = [{ product: 'そらカルテ' }, { product: 'ほしPACS' }];
    const alone = group({ product: null, file: 'x.xlsx' })[0]?.id;
    const beside = group(
      { product: null, file: 'x.xlsx' },
      { ...first, file: 'x.xlsx' },
      { ...second, file: 'x.xlsx' },
    );
    expect(beside.map(({ id }) => id)).toContain(alone);
  });

  it('joins a nameless MDS and SDS of one file, and keeps two nameless MDS apart', () => {
    const nameless = { product: null, organisation: null, file: 'x.xlsx' };
    expect(group({ ...nameless, kind: 'MDS' }, { ...nameless, kind: 'SDS' })).toHaveLength(1);
    const twins = group({ ...nameless, sheet: 'MDS1' }, { ...nameless, sheet: 'MDS2' });
    expect(twins).toHaveLength(2);
  });
});

describe('versions of one product', () => {
  it('are one product: the newest sheet is weighed, the older one kept beside it', () => {
    const [product, ...others] = group(
      { version: '2.0', createdOn: '2025-10-01', file: 'new.xlsx' },
      { version: '1.0', createdOn: '2024-04-01', file: 'old.xlsx' },
    );
    expect(others).toEqual([]);
    expect(product?.version).toBe('2.0');
    expect(product?.disclosures.map(({ reading }) => reading.source.file)).toEqual(['new.xlsx']);
    expect(product?.earlier.map(({ reading }) => reading.source.file)).toEqual(['old.xlsx']);
  });

  it('are told by version number where a date is missing', () => {
    const [product] = group(
      { version: 'Ver.5.9', createdOn: null },
      { version: '5.10', createdOn: '2024-04-01' },
    );
    expect(product?.version).toBe('5.10');
  });

  it('are all weighed where nothing tells which is newest', () => {
    const [product] = group({ version: null, createdOn: null }, { version: '1.0' });
    expect(product?.disclosures).toHaveLength(2);
    expect(product?.earlier).toEqual([]);
    expect(product?.version).toBe('1.0');
  });

  it('are none where no sheet names one', () => {
    expect(group({ version: null }, { kind: 'SDS', version: ' ' })[0]?.version).toBeNull();
  });

  it('are one version in different spellings', () => {
    const [product] = group({ version: 'Ver.5.2' }, { version: '第５．２版' });
    expect(product?.disclosures).toHaveLength(2);
  });

  it('of MDS and SDS are joined and both shown', () => {
    const [product] = group({ version: '5.2' }, { kind: 'SDS', version: '3' });
    expect(product?.version).toBe('5.2 / 3');
  });
});

describe('laws of grouping', () => {
  const facts: fc.Arbitrary<SheetFacts> = fc.record({
    kind: fc.constantFrom('MDS', 'SDS'),
    organisation: fc.constantFrom(
      AOZORA,
      '㈱あおぞら医療システム（架空）',
      '有限会社ほしぞら（架空）',
      null,
    ),
    product: fc.constantFrom('そらカルテ', 'ほしPACS', null),
    version: fc.constantFrom('1.0', '2.0', null),
    createdOn: fc.constantFrom('2024-04-01', '2025-04-01', null),
    file: fc.constantFrom('a.xlsx', 'b.xlsx'),
  });

  it('no sheet is lost or doubled, and the order of the files does not matter', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), (all) => {
        const sheets = all.map(of);
        const products = groupProducts(sheets);
        const kept = products.flatMap(({ disclosures, earlier }) => [...disclosures, ...earlier]);
        expect(kept).toHaveLength(sheets.length);
        expect(new Set(kept)).toEqual(new Set(sheets));
        const ids = products.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id.includes('|'))).toEqual([]);
        expect(groupProducts([...sheets].reverse()).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});
