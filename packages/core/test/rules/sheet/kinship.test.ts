import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/index.js';
import { sameDocument, sameProduct, sameVendor } from '../../../src/rules/sheet/kinship.js';
import { type SheetOptions, sheet } from '../support.js';

const headed = (header: Partial<Header> = {}, options: SheetOptions = {}) => ({
  disclosure: sheet('MDS', {}, { ...options, header }),
});

describe('sheets of one vendor', () => {
  it('are known by the name, however it is written', () => {
    const spelled = headed({ organisation: '㈱あおぞら医療システム（架空）' });
    expect(sameVendor(headed(), spelled)).toBe(true);
    expect(sameVendor(headed(), headed({ organisation: 'みほん医療（架空）' }))).toBe(false);
  });

  it('are not made by both lacking the name', () => {
    const nameless = headed({ organisation: null });
    expect(sameVendor(nameless, headed({ organisation: null }))).toBe(false);
  });
});

describe('sheets of one product', () => {
  it('may be of different versions', () => {
    expect(sameProduct(headed(), headed({ version: '5.0' }))).toBe(true);
  });

  it('bear one name by one vendor', () => {
    expect(sameProduct(headed(), headed({ product: 'あおぞら画像管理' }))).toBe(false);
    expect(sameProduct(headed(), headed({ organisation: 'みほん医療（架空）' }))).toBe(false);
  });

  it('are not made by both lacking the name', () => {
    expect(sameProduct(headed({ product: null }), headed({ product: null }))).toBe(false);
  });
});

describe('one and the same document', () => {
  it('is one that was read twice', () => {
    expect(sameDocument(headed(), headed())).toBe(true);
  });

  it('is not another file with the same words', () => {
    expect(sameDocument(headed(), headed({}, { sha256: 'c'.repeat(64) }))).toBe(false);
  });

  it('is not the form of another kind in the same file', () => {
    const sds = { disclosure: sheet('SDS', {}, { sha256: 'a'.repeat(64) }) };
    expect(sameDocument(headed(), sds)).toBe(false);
  });

  it('is not another sheet, nor another product, of the same file', () => {
    const { disclosure } = headed();
    const source = { ...disclosure.reading.source, sheets: ['MDS (2)'] };
    const second = { disclosure: { ...disclosure, reading: { ...disclosure.reading, source } } };
    expect(sameDocument(headed(), second)).toBe(false);
    expect(sameDocument(headed(), headed({ product: 'あおぞら画像管理' }))).toBe(false);
  });
});
