import type { HeaderField } from '../../model/disclosure.js';
import type { Cell } from '../../pages/index.js';
import { readDate } from '../../text/dates.js';
import { oneLine } from '../../text/fold.js';

/** Header values that stand without a label: a company's name, a date, or all of them in one line. */
export interface LoneValue {
  readonly field: HeaderField;
  readonly cell: Cell;
  readonly text: string;
}

const COMPANY =
  /(?:株式|有限|合同|合資)会社|㈱|㈲|[(（][株有同][)）]|(?:一般|公益)(?:社団|財団)法人|\b(?:K\.?K\.?|Inc\.?|Co\.,? ?Ltd\.?|Corporation)(?=\W|$)/;

const isShort = ({ text }: Cell): boolean =>
  text.length <= 40 && !text.includes('\n') && !/[。:：]/.test(text);

/** The only one of several, or undefined. */
const onlyOne = <T>(values: readonly T[]): T | undefined =>
  values.length === 1 ? values[0] : undefined;

/** `株式会社A　「製品B」　バージョン6.0　（2024年8月19日）`: what one line says of several fields. */
function lineValues(cell: Cell): readonly LoneValue[] {
  const text = oneLine(cell.text);
  const quoted = /[「『"“](.{2,40}?)[」』"”]/.exec(text);
  const version =
    /(?:バージョン|Version|Ver\.?|Rev\.?)\s*[:：]?\s*([0-9A-Za-z][0-9A-Za-z.-]{0,12})/i.exec(text);
  const date = readDate(text).kind === 'date';
  const company = text
    .replaceAll(/[「『"“(（].*?[」』"”)）]/g, '　')
    .split(/[\s　,、／/]+/)
    .find((part) => COMPANY.test(part));
  if (company === undefined || [quoted, version, date || null].filter((v) => v !== null).length < 2)
    return [];
  const value = (field: HeaderField, found: string | undefined): readonly LoneValue[] =>
    found === undefined ? [] : [{ field, cell, text: found }];
  return [
    ...value('organisation', company),
    ...value('product', quoted?.[1]),
    ...value('version', version?.[1]),
    ...value('createdOn', date ? text : undefined),
  ];
}

/** Values without labels among the cells above a table; each only where it is the only such one. */
export function loneValues(cells: readonly Cell[]): readonly LoneValue[] {
  const lines = cells.flatMap(lineValues);
  if (lines.length > 0) return lines;
  const short = cells.filter(isShort);
  const company = onlyOne(short.filter(({ text }) => COMPANY.test(text)));
  const date = onlyOne(
    short.filter((cell) => typeof cell.value === 'object' || readDate(cell.text).kind === 'date'),
  );
  return [
    ...(company === undefined
      ? []
      : [{ field: 'organisation' as const, cell: company, text: oneLine(company.text) }]),
    ...(date === undefined
      ? []
      : [{ field: 'createdOn' as const, cell: date, text: oneLine(date.text) }]),
  ];
}
