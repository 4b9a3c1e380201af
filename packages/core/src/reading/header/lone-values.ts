import type { HeaderField } from '../../model/disclosure.js';
import { readDate } from '../../text/dates.js';
import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import { optionWord } from '../marks/words/option-words.js';
import { fieldOfLabel, labelledValues } from './labels.js';
import { type NamedProduct, productInProse } from './prose-values.js';

/** Header values that stand without a label: a company's name, a date, or all of them in one line. */
export interface LoneValue {
  readonly field: HeaderField;
  readonly cell: SheetCell;
  readonly text: string;
}

const COMPANY =
  /(?:株式|有限|合同|合資)会社|㈱|㈲|[(（][株有同][)）]|(?:一般|公益)(?:社団|財団)法人|\b(?:K\.?K\.?|Inc\.?|Co\.,? ?Ltd\.?|Corporation)(?=\W|$)/;
const VERSION =
  /^(?:(?:バージョン|Version|Ver\.?|Rev\.?|V)\s*[:：]?\s*([0-9A-Za-z][\w.-]{0,14})|(\d+(?:\.\d+)*[a-z]?))$/i;
/** A text that is a version and nothing else: `Ver.2.1`, `5.0.3`. */
export const isLoneVersion = textFact((text) => VERSION.test(text.trim()));

const QUOTED = /[「『"“](.{2,40}?)[」』"”]/;

const isShort = textFact(
  (text) => text.length <= 40 && !text.includes('\n') && !/[。:：]/.test(text),
);
/** Whether a text names a company. */
export const namesCompany = textFact((text) => COMPANY.test(text));

/** What stands before a quotation mark in one word with it. */
const BEFORE_QUOTED = /([^\s　/／|｜,、「」『』"“”()（）]*)([「『"“](.{2,40}?)[」』"”])/;
const IS_ANY = /^(?:本|当社?|弊社|貴社)/;

/** The name in quotation marks, with what it is called when that is written in one: `照会サービス「つばさ」`. */
function quotedIn(text: string): string | undefined {
  const [, kind = '', quoted, name] = BEFORE_QUOTED.exec(text) ?? [];
  const isName = kind !== '' && !COMPANY.test(kind) && !IS_ANY.test(kind);
  return isName && fieldOfLabel(kind) === undefined ? `${kind}${quoted}` : name;
}

/** The only one of several, or undefined. */
const onlyOne = <T>(values: readonly T[]): T | undefined =>
  values.length === 1 ? values[0] : undefined;

const isDateText = textFact((text) => readDate(text).kind === 'date');

/** A cell, or a line of one that holds values beside their labels on other lines. */
interface CellLine {
  readonly cell: SheetCell;
  readonly text: string;
}

const linesOf = (cell: SheetCell): readonly CellLine[] =>
  (cell.text.includes('\n') && labelledValues.of(cell).length > 0
    ? cell.text.split('\n')
    : [cell.text]
  ).map((text) => ({ cell, text }));

/** `株式会社A　品質保証部`: the department that answers for a company. */
const DEPARTMENT = /(?<=\S)[\s\u3000]+[^\s\u3000]{1,12}(?<!事業)(?:部|課|室|グループ)$/;

/** `見本町一丁目　株式会社A`: where it has its seat. */
const ADDRESS =
  /^[^\s\u3000]{2,30}(?:[都道府県市区町村]|丁目|番地?|号|[-－\d０-９])[\s\u3000]+(?=\S*会社)/;

/** A part of a company that stands for itself between its name and a date. */
const PART_OF_COMPANY = /^[^\s\u3000]{1,14}(?<!事業)(?:部|課|室|グループ|委員会|事務局)$/;

/** A line that holds one value and nothing else. */
const wholeLine = (field: HeaderField, line: CellLine | undefined): readonly LoneValue[] =>
  line === undefined ? [] : [{ field, cell: line.cell, text: oneLine(line.text) }];

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
const lineValues = textFact((line): readonly Omit<LoneValue, 'cell'>[] => {
  const text = oneLine(line);
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
      !PART_OF_COMPANY.test(piece) &&
      !/^(?:更新|作成|現在|版|様|御中)$/.test(piece),
  );
  // What stands behind a label of its own is what the label says, and no product.
  const isLabelled = labelledValues(text).length > 0;
  const product = quotedIn(text) ?? (isLabelled ? '' : others.join(' '));
  const values = {
    organisation: company,
    product,
    version: version?.[1] ?? version?.[2],
    createdOn: date ? text : undefined,
  };
  return (['organisation', 'product', 'version', 'createdOn'] as const).flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [{ field, text: value }];
  });
});

/** `「製品B」医療情報セキュリティ開示書`: the product that a title names in quotation marks; `「はい」` is none. */
const productInTitle = textFact((text): string | undefined => {
  if (text.length > 60 || !/開示書/.test(text) || /[。]/.test(text)) return undefined;
  const quoted = QUOTED.exec(text)?.[1];
  return quoted === undefined || optionWord(quoted) !== undefined ? undefined : quoted;
});

/** `製品B（バージョン 3.2）　製造業者による…開示書`: product and version before the title of the form, in one line with it. */
const BEFORE_TITLE =
  /^\s*([^\s（()）「」『』:：。][^（()）「」『』:：。]{1,40}?)\s*[（(]\s*(?:バージョン|Version|Ver\.?|Rev\.?|V)\s*([0-9A-Za-z][\w.-]{0,14})\s*[)）][\s\u3000]+(?=\S*開示書)/i;

/** The product and the version that a title names before the form, none where it is the form that has that version. */
const namedBeforeTitle = (cell: SheetCell): readonly LoneValue[] => {
  const [, product = '', version = ''] = BEFORE_TITLE.exec(cell.text) ?? [];
  return product === '' || /開示書|[MＭSＳ][DＤ][SＳ]/i.test(product)
    ? []
    : productValues({ cell, name: product, version });
};

const productValues = (product: NamedProduct | undefined): readonly LoneValue[] =>
  product === undefined
    ? []
    : [
        { field: 'product', cell: product.cell, text: product.name },
        ...(product.version === undefined
          ? []
          : [{ field: 'version' as const, cell: product.cell, text: product.version }]),
      ];

/** Values without labels among the cells above a table; each only where it is the only such one. */
export function loneValues(cells: readonly SheetCell[]): readonly LoneValue[] {
  const lines = cells.flatMap((cell) =>
    lineValues.of(cell).map(({ field, text }): LoneValue => ({ field, cell, text })),
  );
  const short = cells.flatMap(linesOf).filter(({ text }) => isShort(text));
  const company = onlyOne(short.filter(({ text }) => namesCompany(text)));
  const date = onlyOne(
    short.filter(({ cell, text }) => typeof cell.value === 'object' || isDateText(text)),
  );
  return [
    ...lines,
    ...wholeLine('organisation', company).map((value) => ({
      ...value,
      text: value.text.replace(DEPARTMENT, '').replace(ADDRESS, ''),
    })),
    ...wholeLine('createdOn', date),
    ...cells.flatMap((cell): readonly LoneValue[] => {
      const text = productInTitle.of(cell);
      return text === undefined ? namedBeforeTitle(cell) : [{ field: 'product', cell, text }];
    }),
    ...productValues(productInProse(cells)),
  ];
}
