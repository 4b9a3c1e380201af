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
const VERSION =
  /^(?:(?:バージョン|Version|Ver\.?|Rev\.?|V)\s*[:：]?\s*([0-9A-Za-z][\w.-]{0,14})|(\d+(?:\.\d+)*[a-z]?))$/i;
const QUOTED = /[「『"“](.{2,40}?)[」』"”]/;

const isShort = ({ text }: Cell): boolean =>
  text.length <= 40 && !text.includes('\n') && !/[。:：]/.test(text);

/** The only one of several, or undefined. */
const onlyOne = <T>(values: readonly T[]): T | undefined =>
  values.length === 1 ? values[0] : undefined;

const isDateText = (text: string): boolean => readDate(text).kind === 'date';

/** A value of a cell; none where its text was not found. */
const loneValue = (
  field: HeaderField,
  cell: Cell,
  text: string | undefined,
): readonly LoneValue[] => (text === undefined ? [] : [{ field, cell, text }]);

/** A cell that holds one value and nothing else. */
const wholeCell = (field: HeaderField, cell: Cell | undefined): readonly LoneValue[] =>
  cell === undefined ? [] : loneValue(field, cell, oneLine(cell.text));

/** Pieces of a line: what spaces, slashes, brackets and quotation marks part, `バージョン 3.3` as one. */
function piecesOf(text: string): readonly string[] {
  return text
    .replace(/(バージョン|Version|Ver\.?)\s+(?=\d)/gi, '$1')
    .split(/[\s　]*[/／|｜,、]\s*|[\s　]+|[「『」』"“”()（）]/)
    .filter((piece) => piece !== '');
}

/**
 * `株式会社A　「製品B」　バージョン6.0　（2024年8月19日）`, `株式会社A / 製品B / 2024-08-19`: a company with a
 * date or a version in one line, and the product between them.
 */
function lineValues(cell: Cell): readonly LoneValue[] {
  const text = oneLine(cell.text);
  if (!COMPANY.test(text) || text.length > 120 || /[。]/.test(text)) return [];
  const pieces = piecesOf(
    text.replace(/[(（][株有同][)）]/g, (mark) =>
      mark.normalize('NFKC').replace('(', '〈').replace(')', '〉'),
    ),
  );
  const plain = pieces.map((piece) => piece.replace('〈', '（').replace('〉', '）'));
  const company = plain.find((piece) => COMPANY.test(piece));
  const version = plain.map((piece) => VERSION.exec(piece)).find((match) => match !== null);
  const date = isDateText(text);
  if (company === undefined || (version === undefined && !date)) return [];
  const others = plain.filter(
    (piece) =>
      piece !== company &&
      !VERSION.test(piece) &&
      !isDateText(piece) &&
      !/^(?:更新|作成|現在|版|様|御中)$/.test(piece),
  );
  const product = QUOTED.exec(text)?.[1] ?? (others.length > 0 ? others.join(' ') : undefined);
  return [
    ...loneValue('organisation', cell, company),
    ...loneValue('product', cell, product),
    ...loneValue('version', cell, version?.[1] ?? version?.[2]),
    ...loneValue('createdOn', cell, date ? text : undefined),
  ];
}

/** Values without labels among the cells above a table; each only where it is the only such one. */
export function loneValues(cells: readonly Cell[]): readonly LoneValue[] {
  const lines = cells.flatMap(lineValues);
  const short = cells.filter(isShort);
  const company = onlyOne(short.filter(({ text }) => COMPANY.test(text)));
  const date = onlyOne(
    short.filter((cell) => typeof cell.value === 'object' || isDateText(cell.text)),
  );
  return [
    ...lines,
    ...(lines.length > 0 ? [] : wholeCell('organisation', company)),
    ...wholeCell('createdOn', date),
  ];
}
