import {
  type ComparisonDocument,
  type ComparisonMessageId,
  type DocumentRow,
  headed,
  type Language,
} from '@kaijisho/core';
import { html, type Markup } from '../markup.js';

/** The words of the page, in its language. */
export type Words = (id: ComparisonMessageId) => string;

type Product = ComparisonDocument['products'][number];

/** Letter, name and version. */
export const productTitle = ({ label, name, version }: Product, language: Language): string =>
  [headed(label, name, language), version].filter((part) => part !== null).join(' ');

/** One column heading per product. */
export const productHeads = ({ products, language }: ComparisonDocument): readonly Markup[] =>
  products.map(
    (product) => html`<th scope="col" class="product">${productTitle(product, language)}</th>`,
  );

/** 相違あり and 要確認, in two cells. */
export function flagCells(
  { difference, open }: Pick<DocumentRow, 'difference' | 'open'>,
  words: Words,
): Markup {
  const differs = difference.id === 'differs' ? 'differs' : 'no';
  return html`<td class="flag ${differs}">${difference.text}</td><td class="flag ${open ? 'open' : 'no'}">${words(open ? 'comparison.open' : 'comparison.not-open')}</td>`;
}
