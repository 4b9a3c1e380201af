import { oneLine } from '../../../text/fold.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import { isBlank, onLine } from '../../grid/sheet-cell.js';
import type { FoundHeader } from '../../header/header.js';
import { asksWhatIsAmiss } from '../../wording/contrary-headings.js';
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

/** What says who answered, or when, and not for which product: 品質保証部, 担当者, 二次, 自己評価. */
const OF_SOMEBODY =
  /(?:部門?|課|係|班|チーム|グループ|担当|者|様|さん|委員会?|事務局|評価|判定|回目?|次|時点?|現状|現在|将来)(?:[(].*[)])?$|^(?:自己|他者|第三者|社内|一次|二次|三次|初回)/;

const namesSomebody = textFact((text) => OF_SOMEBODY.test(oneLine(text).normalize('NFKC')));

/** What stands above some answers without the name of somebody, which is not that of a product. */
export const withoutSomebody = ({ product, ...others }: FoundHeader): FoundHeader =>
  product === undefined || namesSomebody(product.value) ? others : { product, ...others };

/**
 * What tells the answers below from those beside them; null for nothing. A product may be named after a
 * department (検査部門), and what has a version of its own is one: the version tells it then, not the name.
 */
function nameOf({ product, version }: FoundHeader): string | null {
  if (product === undefined || namesSomebody(product.value)) return version?.value ?? null;
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
  return above.some(asksWhatIsAmiss) ? { why: 'contrary', headings: titles([area]) } : null;
}
