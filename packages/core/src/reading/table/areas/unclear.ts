import type { Grid } from '../../grid/grid.js';
import { isBlank, onLine } from '../../grid/sheet-cell.js';
import type { FoundHeader } from '../../header/header.js';
import { asksWhatIsAmiss, headsWhatIsMissing } from '../../wording/contrary-headings.js';
import { namesNoProduct } from '../../wording/no-product.js';
import { isDrafted } from '../../wording/others-columns.js';
import type { AnswerArea } from '../model/answer-area.js';
import { columnTitle, headingCells } from './column-header.js';
import { headingsOf } from './in-force.js';

/**
 * Answers that may not be those the vendor gives: several columns of them of which nothing says what they
 * are of, only those that somebody proposed, or what a column holds that asks for what is amiss.
 */
export interface Unclear {
  readonly why: 'side-by-side' | 'proposed' | 'contrary';
  /** What stands above the columns, of those above which something does. */
  readonly headings: readonly string[];
}

/** No answer of such a column is surer than this: whoever reads it has to look which one counts. */
export const UNCLEAR = 0.6;

/** What stands above some answers without a name that is not that of a product. */
export const withoutOtherNames = ({ product, ...others }: FoundHeader): FoundHeader =>
  product === undefined || namesNoProduct(product.value) ? others : { product, ...others };

/**
 * What tells the answers below from those beside them; null for nothing. A product may be named after a
 * department (検査部門), and what has a version of its own is one: the version tells it then, not the name.
 */
function nameOf({ product, version }: FoundHeader): string | null {
  if (product === undefined || namesNoProduct(product.value)) return version?.value ?? null;
  return `${product.value} ${version?.value ?? ''}`;
}

/** Whether all of some columns have a name of their own. */
function areToldApart(headings: readonly FoundHeader[]): boolean {
  const names = headings.map(nameOf);
  return !names.includes(null) && new Set(names).size === names.length;
}

/**
 * Why it cannot be told whether the answers of a column count; null where it can.
 * @param products all columns of answers in force that stand side by side, this one among them
 * @param headings what stands above each of them
 */
export function unclear(
  grid: Grid,
  area: AnswerArea,
  products: readonly AnswerArea[],
  headings: readonly FoundHeader[],
): Unclear | null {
  const titles = (areas: readonly AnswerArea[]) =>
    areas.flatMap((one) => {
      const title = columnTitle(grid, one) ?? headingCells(grid, one).at(-1);
      return title === undefined || isBlank(title) ? [] : [onLine.of(title)];
    });
  if (products.length > 1 && !areToldApart(headings))
    return { why: 'side-by-side', headings: titles(products) };
  const above = headingsOf(grid, area);
  if (above.some(isDrafted)) return { why: 'proposed', headings: titles([area]) };
  const isContrary = (heading: string) =>
    asksWhatIsAmiss(heading) || (area.kind === 'single' && headsWhatIsMissing(heading));
  return above.some(isContrary) ? { why: 'contrary', headings: titles([area]) } : null;
}
