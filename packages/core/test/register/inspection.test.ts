import {
  addSubmission,
  inspectionOf,
  listChecklistItems,
  newProduct,
  submissionOf,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { matrixOf, mds } from '../agreement/support.js';

const sheet = mds(
  { 'access-log': 'yes', 'wireless-lan-security': 'no', 'remote-maintenance': 'yes' },
  { createdOn: '2026-01-01' },
);
const matrix = matrixOf([sheet]);
const [product] = matrix.products;
if (product === undefined) throw new Error('No product');
const held = addSubmission(
  null,
  product,
  submissionOf(product, sheet, { bytes: 1, receivedOn: '2026-02-01' }),
).product;
const listed = newProduct({ id: 'x/y', name: 'なぞの装置', organisation: '未来機器（架空）' });
const pack = inspectionOf([held, listed], matrix, '2026-04-01', 12);
const lineOf = (id: string) => pack.checklist.find(({ item }) => item.id === id);

describe('the pack for an inspection', () => {
  it('has every item of the checklist, and an answer with its place behind those sheets speak to', () => {
    expect(pack.checklist.map(({ item }) => item)).toEqual(listChecklistItems());
    expect(lineOf('H7-2-11')?.evidence).toMatchObject([
      { key: 'access-log', says: 'yes', places: [{ cell: 'A1' }] },
    ]);
    expect(lineOf('H7-1-1')?.evidence).toEqual([]);
  });

  it('counts the products with a sheet only for the item that asks for sheets', () => {
    expect(lineOf('H7-2-3')?.held).toEqual({ have: 1, all: 2 });
    expect(lineOf('H7-2-11')?.held).toBeNull();
  });

  it('lists sheets, gaps with their rows, and products without a sheet', () => {
    expect(pack.sheets).toMatchObject([
      { current: true, submission: { receivedOn: '2026-02-01' } },
    ]);
    expect(pack.gaps).toMatchObject([{ key: 'wireless-lan-security', rows: ['R31'] }]);
    expect(pack.missing).toEqual([listed]);
  });
});
