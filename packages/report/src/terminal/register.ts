import {
  bulleted,
  currentSubmissions,
  type Language,
  listed,
  type ProductStatus,
  questionTitle,
  type RegisteredProduct,
  type RegisterStatus,
  registerText,
  STATUS_MARKS,
  together,
} from '@kaijisho/core';
import { printable } from '../printable.js';
import { markText, markTexts, planText, sheetText } from '../register.js';

/** The register as text: every product, or what is to be done about it. */

const nameOf = ({ name, organisation }: RegisteredProduct, language: Language): string =>
  together([name, organisation].filter((text) => text !== '').map(printable), language);

/** All products with their current sheets. */
export function renderRegisterList(
  products: readonly RegisteredProduct[],
  language: Language,
): string {
  if (products.length === 0) return `${registerText('register.empty', language)}\n`;
  const lines = products.flatMap((product) => {
    const sheets = currentSubmissions(product);
    const where = [product.department, product.zone].filter((text) => text !== '').map(printable);
    return [
      together([nameOf(product, language), ...where], language),
      ...(sheets.length === 0
        ? [`  ${registerText('register.mark.no-sheet', language)}`]
        : sheets.map((sheet) => `  ${printable(sheetText(sheet, language))}`)),
    ];
  });
  return `${[registerText('register.total', language, { count: products.length }), ...lines].join('\n')}\n`;
}

function productLines(
  status: ProductStatus,
  months: number,
  language: Language,
): readonly string[] {
  const told = markTexts(status, months, language).map(([, text]) => text);
  return [
    bulleted(nameOf(status.product, language), language),
    `    ${listed(told, language)}`,
    ...status.plans.map((plan) => `    ${printable(planText(plan, language))}`),
  ];
}

function totalLines(
  { products, counts, months, asOf }: RegisterStatus,
  language: Language,
): readonly string[] {
  const totals = STATUS_MARKS.filter((mark) => counts[mark] > 0).map(
    (mark) =>
      `  ${registerText('register.counts', language, { label: markText(mark, months, language), count: counts[mark] })}`,
  );
  return [
    registerText('register.title', language, { asOf }),
    `  ${registerText('register.total', language, { count: products.length })}`,
    ...totals,
    '',
  ];
}

/** Totals, then every product with something to do. */
export function renderRegisterStatus(status: RegisterStatus, language: Language): string {
  const { products, months } = status;
  if (products.length === 0) return `${registerText('register.empty', language)}\n`;
  const concerned = products.filter(({ marks }) => marks.length > 0);
  const lines = [
    ...totalLines(status, language),
    ...(concerned.length === 0
      ? [registerText('register.nothing', language)]
      : concerned.flatMap((one) => productLines(one, months, language))),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is held and what is open about one product. */
function overviewLines(
  { product, current, marks, gaps, open, plans }: ProductStatus,
  months: number,
  language: Language,
): readonly string[] {
  const where = [product.department, product.zone].filter((text) => text !== '').map(printable);
  const older = product.submissions.length - current.length;
  const measures = gaps.map((key) => questionTitle(key, language));
  const told = marks.map((mark) => markText(mark, months, language));
  return [
    bulleted(together([nameOf(product, language), ...where], language), language),
    ...current.map((sheet) => `    ${printable(sheetText(sheet, language))}`),
    ...(older > 0 ? [`    ${registerText('register.older', language, { count: older })}`] : []),
    ...(told.length > 0
      ? [`    ${registerText('register.marks', language, { marks: told })}`]
      : []),
    ...(open > 0 ? [`    ${registerText('register.open', language, { count: open })}`] : []),
    ...(measures.length > 0
      ? [`    ${registerText('register.gap-list', language, { count: gaps.length, measures })}`]
      : []),
    ...plans.map((plan) => `    ${printable(planText(plan, language))}`),
  ];
}

/** Totals, then every product: its sheets, what is open, and the plans. */
export function renderRegisterOverview(status: RegisterStatus, language: Language): string {
  const { products, months } = status;
  if (products.length === 0) return `${registerText('register.empty', language)}\n`;
  const lines = [
    ...totalLines(status, language),
    ...products.flatMap((one) => overviewLines(one, months, language)),
  ];
  return `${lines.join('\n')}\n`;
}
