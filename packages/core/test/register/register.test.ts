import {
  addSubmission,
  groupProducts,
  heldProduct,
  matchProduct,
  monthsBefore,
  newProduct,
  type Page,
  type RegisteredProduct,
  readDeviceList,
  registerStatus,
  submissionOf,
  updateFromList,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { mds } from '../agreement/support.js';

type Facts = Parameters<typeof mds>[1];

const RECEIVED = { bytes: 100, receivedOn: '2026-04-01' };

function submitted(facts: Facts = {}, marks: Parameters<typeof mds>[0] = undefined, sha = 'a') {
  const sheet = mds(marks, facts);
  const disclosure = {
    ...sheet,
    reading: { ...sheet.reading, source: { ...sheet.reading.source, sha256: sha.repeat(64) } },
  };
  const [product] = groupProducts([disclosure]);
  if (product === undefined) throw new Error('No product');
  return { product, submission: submissionOf(product, disclosure, RECEIVED) };
}

const held = (facts: Facts = {}): RegisteredProduct => {
  const { product, submission } = submitted(facts);
  return addSubmission(null, product, submission).product;
};

describe('the product of a sheet', () => {
  it('is known by vendor and name, whatever its version', () => {
    const { product } = submitted({ version: '9.9' });
    expect(matchProduct(product, [held()])).toMatchObject({ kind: 'known' });
  });

  it('is known by name alone when the list of devices names no vendor', () => {
    const listed = newProduct({ id: '/そらかるて', name: 'そらカルテ', organisation: '' });
    expect(matchProduct(submitted().product, [listed])).toMatchObject({ kind: 'known' });
  });

  it('is asked for when a name is like one of the same vendor, or the same of another', () => {
    const renamed = submitted({ product: 'そらカルテ新版' }).product;
    expect(matchProduct(renamed, [held()])).toMatchObject({ kind: 'unsure' });
    const sold = submitted({ organisation: 'みどり野（架空）' }).product;
    expect(matchProduct(sold, [held()])).toMatchObject({ kind: 'unsure' });
  });

  it('is new otherwise', () => {
    const other = submitted({ product: 'うみPACS' }).product;
    expect(matchProduct(other, [held()])).toEqual({ kind: 'new' });
  });
});

describe('adding a sheet', () => {
  const again = (facts: Facts, sha = 'b') => {
    const { product, submission } = submitted(facts, undefined, sha);
    return addSubmission(held({ createdOn: '2025-01-01' }), product, submission);
  };

  it('tells a newer version from an older one, and keeps both', () => {
    expect(again({ createdOn: '2026-01-01' })).toMatchObject({ added: 'newer' });
    const older = again({ createdOn: '2024-01-01' });
    expect(older.added).toBe('older');
    expect(older.product.submissions).toHaveLength(2);
  });

  it('goes by versions where one sheet has no date, and by the day of receipt where that fails', () => {
    const undated = (version: string | null) => again({ createdOn: null, version });
    expect(undated('0.1')).toMatchObject({ added: 'older' });
    expect(undated('99.0')).toMatchObject({ added: 'newer' });
    expect(undated(null)).toMatchObject({ added: 'newer' });
  });

  it('changes nothing for a sheet that is held', () => {
    const same = again({ createdOn: '2025-01-01' }, 'a');
    expect(same.added).toBe('held');
    expect(same.product.submissions).toHaveLength(1);
  });
});

describe('the status', () => {
  const marksOf = (product: RegisteredProduct) =>
    registerStatus([product], '2026-04-01', 12).products[0]?.marks;

  it('tells what a product lacks', () => {
    expect(marksOf(newProduct({ id: 'x', name: 'x', organisation: '' }))).toEqual(['no-sheet']);
    expect(marksOf(held({ createdOn: '2025-03-31' }))).toContain('old-sheet');
    expect(marksOf(held({ createdOn: '2025-04-01' }))).not.toContain('old-sheet');
    expect(marksOf(held({ createdOn: '2026年2月30日' }))).toContain('undated');
    expect(marksOf(held({ edition: '3.0a' }))).toContain('old-form');
    expect(marksOf(held({ edition: null }))).toContain('old-form');
  });

  it('counts gaps and open answers apart, and tells of plans past their date', () => {
    const { product, submission } = submitted(
      { createdOn: '2026-01-01' },
      { 'malware-protection': 'no', 'away-lock': 'blank' },
    );
    const plan = {
      row: 'R03',
      phase: 'normal',
      measure: '隔離',
      effort: '',
      owner: '',
      completed: '',
    };
    const registered = {
      ...addSubmission(null, product, submission).product,
      plans: [{ ...plan, due: '2026-03-31' }],
    };
    const [status] = registerStatus([registered], '2026-04-01', 12).products;
    expect(status).toMatchObject({ gaps: ['malware-protection'] });
    expect(status?.open).toBeGreaterThan(0);
    expect(status?.marks).toContain('overdue');
    const done = {
      ...registered,
      plans: [{ ...plan, due: '2026-03-31', completed: '2026-03-01' }],
    };
    expect(marksOf(done)).not.toContain('overdue');
  });

  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-04-01', 12, '2025-04-01'],
    ['2024-02-29', 12, '2023-02-28'],
  ])('%s less %i months is %s', (date, months, before) => {
    expect(monthsBefore(date, months)).toBe(before);
  });
});

describe('a list of devices', () => {
  const page = (...rows: readonly (readonly string[])[]): Page => ({
    name: '台帳',
    kind: 'csv',
    drawings: [],
    cells: rows.flatMap((cells, row) =>
      cells.map((text, col) => ({
        row: row + 1,
        col: col + 1,
        rowSpan: 1,
        colSpan: 1,
        text,
        box: { x: 0, y: 0, width: 1, height: 1 },
        address: `R${row + 1}C${col + 1}`,
      })),
    ),
  });

  it('is read below its headings, wherever they are, with free columns kept', () => {
    const list = readDeviceList([
      page(
        ['機器台帳 令和8年度'],
        ['No', '機器名', '型式', 'メーカー', '設置場所', '所管部署', 'ネットワーク区分', '備考'],
        ['1', 'そらカルテ', 'S-1', '株式会社あおぞら', '1階', '医事課', '診療系', ''],
        ['2', 'そらカルテ', 'S-1', 'あおぞら㈱', '2階', '外来', '診療系', '増設'],
        ['3', '', '', '', '', '', '', ''],
      ),
    ]);
    expect(list?.nameless).toEqual(['R5C1']);
    expect(list?.products).toHaveLength(1);
    expect(list?.products[0]).toMatchObject({
      name: 'そらカルテ',
      organisation: '株式会社あおぞら',
      department: '医事課、外来',
      zone: '診療系',
      columns: { No: '1、2', 型式: 'S-1', 設置場所: '1階、2階', 備考: '増設' },
    });
  });

  it('goes on with the name of a merged cell, and keeps columns that nothing heads', () => {
    const sheet = page(['製品・システム名', 'ベンダー'], ['そらカルテ', 'あおぞら', 'メモ']);
    const [heading, vendor, name, ...others] = sheet.cells;
    if (heading === undefined || vendor === undefined || name === undefined) throw new Error();
    const below = { ...others[0], row: 3, text: 'うみ電子' } as Page['cells'][number];
    const cells = [heading, vendor, { ...name, rowSpan: 2 }, ...others, below];
    expect(readDeviceList([{ ...sheet, cells }])?.products).toMatchObject([
      { name: 'そらカルテ', organisation: 'あおぞら', columns: { '(3)': 'メモ' } },
      { name: 'そらカルテ', organisation: 'うみ電子' },
    ]);
  });

  it('takes any word for a heading', () => {
    const rows = [1, 2].map((n) => ['そらカルテ', `甲${n}`, `乙${n}`]);
    const list = readDeviceList([page(['製品名', 'constructor', '__proto__'], ...rows)]);
    expect(Object.entries(list?.products[0]?.columns ?? {})).toEqual([
      ['constructor', '甲1、甲2'],
      ['__proto__', '乙1、乙2'],
    ]);
  });

  it('knows the product of a sheet whether or not the list names its vendor', () => {
    const product = held();
    const listed = (organisation: string) => {
      const list = readDeviceList([page(['製品名', '事業者'], [product.name, organisation])]);
      const [one] = list?.products ?? [];
      if (one === undefined) throw new Error('No product');
      return one;
    };
    expect(heldProduct(listed(product.organisation), [product])).toBe(product);
    expect(heldProduct(listed(''), [product])).toBe(product);
    expect(heldProduct(listed('うみ電子'), [product])).toBeNull();
    const named = updateFromList(listed(''), listed(product.organisation));
    expect(named).toMatchObject({ id: product.id, organisation: product.organisation });
  });

  it('is none without a column for products', () => {
    expect(readDeviceList([page(['番号', '数量'], ['1', '2'])])).toBeNull();
  });

  it('leaves the sheets of a held product as they are', () => {
    const listed = { ...newProduct({ id: 'x', name: 'x', organisation: '' }), zone: '診療系' };
    const updated = updateFromList(held(), listed);
    expect(updated).toMatchObject({ name: 'そらカルテ', zone: '診療系' });
    expect(updated.submissions).toHaveLength(1);
  });
});
