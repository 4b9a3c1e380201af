import { groupedBy } from '../basics/grouped.js';
import { foldProduct, productId } from '../model/names.js';
import type { Cell, Page } from '../pages/page.js';
import { fold } from '../text/fold.js';
import { matchProduct } from './add.js';
import { newProduct, type RegisteredProduct } from './model.js';

/**
 * Reads a list of devices (機器台帳) of any layout: a row of headings that names a product, and one
 * product on each row below it. Columns that are not known are kept under their own headings.
 */

type Known = 'name' | 'organisation' | 'department' | 'zone';

/** Headings by which the columns are known. Of several that fit, the column named first here counts. */
const HEADINGS: Readonly<Record<Known, readonly string[]>> = {
  name: [
    '製品・サービス名',
    '製品名',
    'サービス名',
    'システム名',
    '機器名',
    '装置名',
    '品名',
    '製品',
    'システム',
    '機器',
    '名称',
    'product name',
    'product',
    'system',
  ],
  organisation: [
    '事業者',
    '製造業者',
    '製造事業者',
    'サービス事業者',
    '製造販売業者',
    'メーカー',
    'ベンダー',
    '製造元',
    '開発元',
    '提供元',
    '販売業者',
    '販売元',
    '会社',
    '業者',
    'vendor',
    'manufacturer',
  ],
  department: [
    '部署',
    '所管部署',
    '管理部署',
    '主管部署',
    '担当部署',
    '使用部署',
    '設置部署',
    '部門',
    '管理部門',
    '使用部門',
    '設置部門',
    '所管',
    '診療科',
    '設置場所',
    'department',
  ],
  zone: [
    '区域',
    'ゾーン',
    'ネットワーク区分',
    'ネットワーク',
    '接続先ネットワーク',
    '接続ネットワーク',
    'セグメント',
    'zone',
    'network',
  ],
};

/** `メーカー名`, `製品名称` and `製品` are one heading; remarks in brackets say nothing more. */
const folded = (heading: string): string =>
  fold(heading.replace(/[(（].*[)）]/gs, ''))
    .replace(/[「」:*※■●]/g, '')
    .replace(/(?<=.)名称?$/, '');

const KNOWN = new Map(
  (Object.entries(HEADINGS) as [Known, readonly string[]][]).flatMap(([known, words]) =>
    words.map((word, rank) => [folded(word), { known, rank }] as const),
  ),
);

/** What a heading names, the whole of it or (製品・システム名) each of its parts. */
function knownAs(text: string): { readonly known: Known; readonly rank: number } | undefined {
  const whole = KNOWN.get(folded(text));
  if (whole !== undefined) return whole;
  const parts = text.split(/[・/／、]/).map((part) => KNOWN.get(folded(part)));
  const [first] = parts;
  return parts.every((part) => part?.known === first?.known) ? first : undefined;
}

/** Which column holds what; further columns have their headings alone. */
interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<Known, number>;
  readonly titles: ReadonlyMap<number, string>;
}

/** The row that names a product column, with the meaning of each of its columns. */
function headingsOf(rows: ReadonlyMap<number, readonly Cell[]>): Headings | null {
  for (const [row, cells] of rows) {
    const best = new Map<Known, { readonly col: number; readonly rank: number }>();
    for (const { col, text } of cells) {
      const meant = knownAs(text);
      if (meant === undefined || meant.rank >= (best.get(meant.known)?.rank ?? Infinity)) continue;
      best.set(meant.known, { col, rank: meant.rank });
    }
    if (!best.has('name') || cells.length === 1) continue;
    const columns = new Map([...best].map(([known, { col }]) => [known, col] as const));
    return { row, columns, titles: new Map(cells.map(({ col, text }) => [col, text.trim()])) };
  }
  return null;
}

/** What a list of devices holds. */
export interface DeviceList {
  readonly products: readonly RegisteredProduct[];
  /** Rows that hold something but name no product: where they stand. They are left out. */
  readonly nameless: readonly string[];
}

/** Products of one page, one for each row; null when no row names a column for products. */
function listOfPage({ cells, name: sheet, kind }: Page): DeviceList | null {
  const rows = groupedBy(
    cells.filter(({ text }) => text.trim() !== ''),
    ({ row }) => row,
  );
  const headings = headingsOf(rows);
  if (headings === null) return null;
  const nameColumn = headings.columns.get('name');
  const merged = cells.filter(({ col, rowSpan }) => col === nameColumn && rowSpan > 1);
  const products: RegisteredProduct[] = [];
  const nameless: string[] = [];
  for (const [row, line] of rows) {
    if (row <= headings.row) continue;
    const textIn = (col: number | undefined) =>
      line.find((cell) => cell.col === col)?.text.trim() ?? '';
    const above = merged.find((cell) => cell.row < row && row < cell.row + cell.rowSpan);
    const name = textIn(nameColumn) || (above?.text.trim() ?? '');
    if (name === '') {
      const [first] = line;
      if (first !== undefined)
        nameless.push(kind === 'sheet' ? `${sheet}!${first.address}` : first.address);
      continue;
    }
    const organisation = textIn(headings.columns.get('organisation'));
    products.push({
      ...newProduct({ id: productId(organisation, name), name, organisation }),
      department: textIn(headings.columns.get('department')),
      zone: textIn(headings.columns.get('zone')),
      columns: furtherColumns(line, headings),
    });
  }
  return { products, nameless };
}

/** What stands in the columns nothing else is read from, under their headings or else their numbers. */
function furtherColumns(
  line: readonly Cell[],
  { columns, titles }: Headings,
): RegisteredProduct['columns'] {
  const read = new Set(columns.values());
  const further = new Map<string, string>();
  for (const { col, text } of line) {
    if (read.has(col)) continue;
    const title = titles.get(col) ?? `(${col})`;
    further.set(title, joined(further.get(title) ?? '', text.trim()));
  }
  return Object.fromEntries(further);
}

/** Two entries of one field, each once. */
const joined = (former: string, further: string): string => {
  const entries = [...former.split('、'), ...further.split('、')].filter((one) => one !== '');
  return [...new Set(entries)].join('、');
};

/** Of several rows about one product the first names it, and what the others say is added. */
function withRow(known: RegisteredProduct, row: RegisteredProduct): RegisteredProduct {
  // A heading may be called like a property that every object has.
  const columns = new Map(Object.entries(known.columns));
  for (const [title, text] of Object.entries(row.columns))
    columns.set(title, joined(columns.get(title) ?? '', text));
  return {
    ...known,
    department: joined(known.department, row.department),
    zone: joined(known.zone, row.zone),
    columns: Object.fromEntries(columns),
  };
}

/**
 * The products a list names, each once.
 * @returns null when no page has a column for products
 */
export function readDeviceList(pages: readonly Page[]): DeviceList | null {
  const found = pages.map(listOfPage).filter((list) => list !== null);
  if (found.length === 0) return null;
  const products = new Map<string, RegisteredProduct>();
  for (const product of found.flatMap((list) => list.products)) {
    const known = products.get(product.id);
    products.set(product.id, known === undefined ? product : withRow(known, product));
  }
  return {
    products: [...products.values()],
    nameless: found.flatMap(({ nameless }) => nameless),
  };
}

/** The product of the register that a row of a list is about: lists often name no vendor. */
export function heldProduct(
  listed: RegisteredProduct,
  held: readonly RegisteredProduct[],
): RegisteredProduct | null {
  const match = matchProduct(listed, held);
  if (match.kind === 'known') return match.product;
  const [only, ...others] =
    match.kind === 'unsure' && listed.organisation === '' ? match.candidates : [];
  const same = only !== undefined && foldProduct(only.name) === foldProduct(listed.name);
  return same && others.length === 0 ? only : null;
}

/** A product of the register with what a newer list says of it: its sheets and plans stay. */
export const updateFromList = (
  held: RegisteredProduct,
  listed: RegisteredProduct,
): RegisteredProduct => ({
  ...held,
  ...(held.organisation === ''
    ? { id: listed.id, name: listed.name, organisation: listed.organisation }
    : {}),
  department: listed.department || held.department,
  zone: listed.zone || held.zone,
  columns: { ...held.columns, ...listed.columns },
});
