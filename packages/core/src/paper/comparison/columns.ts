import type { ComparisonDocument } from '../../comparison/document/schema.js';
import type { ComparisonMessageId } from '../../messages/comparison.js';
import { headed } from '../../messages/punctuation.js';
import type { PaperLook } from '../model.js';
import type { ColumnOf } from '../table.js';

/** What the sections of a comparison share. */

export type Say = (id: ComparisonMessageId) => string;

/** A product by its letter and name. */
export const productName = (
  { label, name }: ComparisonDocument['products'][number],
  { language }: ComparisonDocument,
): string => headed(label, name, language);

export const namesOf = (document: ComparisonDocument): readonly string[] =>
  document.products.map((product) => productName(product, document));

/** One column for each product, as wide as there is room. */
export const productColumns = <Row>(
  document: ComparisonDocument,
  text: (row: Row, index: number) => string,
  look: (row: Row, index: number) => PaperLook,
): readonly ColumnOf<Row>[] =>
  namesOf(document).map((heading, index) => ({
    heading,
    width: Math.max(18, 110 / document.products.length),
    value: (row: Row) => text(row, index),
    look: (row: Row) => look(row, index),
  }));

/** Whether the products differ in a line, and whether somebody has to look. */
export const differenceColumns = <
  Row extends { readonly difference: { readonly text: string }; readonly open: boolean },
>(
  say: Say,
): readonly ColumnOf<Row>[] => [
  {
    heading: say('comparison.difference'),
    width: 9,
    value: ({ difference }) => difference.text,
  },
  {
    heading: say('comparison.confirm'),
    width: 9,
    value: ({ open }) => say(open ? 'comparison.open' : 'comparison.not-open'),
  },
];
