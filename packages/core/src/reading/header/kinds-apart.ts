import type { FormKind } from '../../model/disclosure.js';
import { gridOf, type Line } from '../grid/grid.js';
import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { kindOfText } from './form-title.js';
import { type FoundHeader, readHeader, withoutProduct } from './header.js';
import { fieldOfLabel, labelKind, labelledValues } from './labels.js';

/**
 * Headers of an MDS and an SDS that stand together, on one cover or above the first of both forms: labels
 * say which form they mean (製品名称（MDS）, サービス名称), or a heading does that stands above them or over
 * their column.
 */
export type HeadersByKind = Readonly<Record<FormKind, FoundHeader>>;

/** What names a form and nothing else is no longer. */
const LONGEST_HEADING = 40;

const labelOf = (cell: SheetCell): string | undefined =>
  fieldOfLabel.of(cell) === undefined ? labelledValues.of(cell)[0]?.label : cell.text;

/** The cells of a line that name a form and are no labels. */
const headingsIn = ({ cells }: Line): readonly (readonly [SheetCell, FormKind])[] =>
  cells.flatMap((cell) => {
    const kind = cell.text.length <= LONGEST_HEADING ? kindOfText.of(cell) : null;
    return kind === null || labelOf(cell) !== undefined ? [] : [[cell, kind] as const];
  });

/**
 * The lines that head what is said of one form, with that form; [] unless there are some of both. Titles of
 * both, one below the other, head what is said of both.
 */
function sectionsOf(lines: readonly Line[]): ReadonlyMap<Line, FormKind | null> {
  const sections = new Map<Line, FormKind | null>();
  let above: FormKind | null | undefined;
  for (const line of lines) {
    const own = line.cells.length === 1 ? headingsIn(line)[0]?.[1] : undefined;
    if (own !== undefined) sections.set(line, above !== undefined && above !== own ? null : own);
    above = own;
  }
  const kinds = new Set(sections.values());
  return kinds.has('MDS') && kinds.has('SDS') ? sections : new Map();
}

/** Which form the cells of some lines speak of; cells that speak of both are left out. */
function kindsOf(lines: readonly Line[]): ReadonlyMap<SheetCell, FormKind> {
  const kinds = new Map<SheetCell, FormKind>();
  const columns = new Map<number, FormKind>();
  const products: { readonly col: number; readonly kind: FormKind | null }[] = [];
  const sections = sectionsOf(lines);
  let section: FormKind | null = null;
  for (const line of lines) {
    section = sections.has(line) ? (sections.get(line) ?? null) : section;
    const headings = headingsIn(line);
    if (new Set(headings.map(([, kind]) => kind)).size > 1)
      for (const [{ col }, kind] of headings) columns.set(col, kind);
    let kind = section;
    for (const cell of line.cells) {
      const label = labelOf(cell);
      if (label !== undefined) {
        const field = fieldOfLabel(label);
        const product = products.findLast(({ col }) => col === cell.col) ?? products.at(-1);
        const ofProduct = field === 'version' ? (product?.kind ?? null) : null;
        // サービス名 means the SDS, but for one that a heading has for the MDS.
        const byWord = section === null && columns.size === 0 ? labelKind([label]) : section;
        kind = kindOfText(label) ?? byWord ?? ofProduct;
        if (field === 'product') products.push({ col: cell.col, kind });
      }
      const own = columns.get(cell.col) ?? kind;
      if (own !== null) kinds.set(cell, own);
    }
  }
  return kinds;
}

/**
 * Header of each form, where the rows before `until` name a product for either; undefined where they
 * speak of one product only.
 */
export function headersByKind(page: SheetPage, until: number): HeadersByKind | undefined {
  const above = page.cells.filter(({ row }) => row < until);
  const grid = gridOf({ ...page, cells: above });
  const kinds = kindsOf(grid.lines);
  if (new Set(kinds.values()).size < 2) return undefined;
  const common = withoutProduct(readHeader(grid, until));
  const headerOf = (kind: FormKind): FoundHeader => {
    const cells = above.filter((cell) => (kinds.get(cell) ?? kind) === kind);
    return { ...common, ...readHeader(gridOf({ ...page, cells }), until) };
  };
  const [MDS, SDS] = [headerOf('MDS'), headerOf('SDS')];
  const [one, other] = [MDS.product?.cell, SDS.product?.cell];
  return one === undefined || other === undefined || one.address === other.address
    ? undefined
    : { MDS, SDS };
}
