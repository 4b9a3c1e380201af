import { productId } from '../demarcation/names.js';
import { groupedBy } from '../model/grouped.js';
import type { Cell, Page } from '../pages/page.js';
import { fold } from '../text/fold.js';
import { newProduct, type RegisteredProduct } from './model.js';

/**
 * Reads a list of devices (機器台帳) of any layout: a row of headings that names a product, and one
 * product on each row below it. Columns that are not known are kept under their own headings.
 */

type Known = 'name' | 'organisation' | 'department' | 'zone';

/** Headings by which the columns are known, folded. The first that fits wins. */
const HEADINGS: Readonly<Record<Known, RegExp>> = {
  name: /^(製品(\/サービス)?名称?|サービス名称?|製品・サービス名?|システム名称?|機器名称?|品名|装置名|名称|product(name)?|system)$/,
  organisation:
    /^(事業者名?|製造業者名?|メーカ名?|ベンダ名?|製造販売業者名?|販売業者名?|サービス事業者名?|会社名|業者名|vendor|manufacturer)$/,
  department:
    /^(部署名?|部門名?|設置部署|設置部門|使用部署|使用部門|管理部署|診療科|設置場所|department)$/,
  zone: /^(区域|ゾーン|ネットワーク区分|ネットワーク|接続先ネットワーク|セグメント|zone|network)$/,
};

const knownAs = (text: string): Known | null => {
  const folded = fold(text).replace(/[()「」:*※]/g, '');
  const found = (Object.keys(HEADINGS) as Known[]).find((known) => HEADINGS[known].test(folded));
  return found ?? null;
};

/** The row that names a product column, with the meaning of each of its columns. */
function headingRow(rows: ReadonlyMap<number, readonly Cell[]>) {
  for (const [row, cells] of rows) {
    const columns = new Map(cells.map((cell) => [cell.col, knownAs(cell.text)] as const));
    if ([...columns.values()].includes('name') && cells.length > 1) return { row, cells, columns };
  }
  return null;
}

/** Products of one page; null when no row names a column for products. */
function productsOfPage({ cells }: Page): readonly RegisteredProduct[] | null {
  const rows = groupedBy(
    cells.filter(({ text }) => text.trim() !== ''),
    ({ row }) => row,
  );
  const heading = headingRow(rows);
  if (heading === null) return null;
  const headings = new Map(heading.cells.map((cell) => [cell.col, cell.text.trim()]));
  return [...rows]
    .filter(([row]) => row > heading.row)
    .flatMap(([, line]) => {
      const textOf = (known: Known) =>
        line
          .filter(({ col }) => heading.columns.get(col) === known)
          .map(({ text }) => text.trim())[0] ?? '';
      const name = textOf('name');
      if (name === '') return [];
      const organisation = textOf('organisation');
      const columns = line.flatMap(({ col, text }): readonly (readonly [string, string])[] => {
        const title = headings.get(col);
        return title === undefined || heading.columns.get(col) !== null
          ? []
          : [[title, text.trim()]];
      });
      return [
        {
          ...newProduct({
            id: productId(organisation, name),
            name,
            organisation,
          }),
          department: textOf('department'),
          zone: textOf('zone'),
          columns: Object.fromEntries(columns),
        },
      ];
    });
}

/**
 * The products a list names, each once: of several rows about one product the first counts, and the
 * departments of the others are added to it.
 * @returns null when no page has a column for products
 */
export function readDeviceList(pages: readonly Page[]): readonly RegisteredProduct[] | null {
  const found = pages.map(productsOfPage).filter((products) => products !== null);
  if (found.length === 0) return null;
  const products = new Map<string, RegisteredProduct>();
  for (const product of found.flat()) {
    const known = products.get(product.id);
    const departments = [known?.department ?? '', product.department].filter((one) => one !== '');
    products.set(
      product.id,
      known === undefined
        ? product
        : { ...known, department: [...new Set(departments)].join('、') },
    );
  }
  return [...products.values()];
}

/** A product of the register with what a newer list says of it: its sheets and plans stay. */
export const updateFromList = (
  held: RegisteredProduct,
  listed: RegisteredProduct,
): RegisteredProduct => ({
  ...held,
  department: listed.department || held.department,
  zone: listed.zone || held.zone,
  columns: { ...held.columns, ...listed.columns },
});
