import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { localNoon } from './dates.js';

/** A filter that is switched on: which column of the filtered range, and the values it shows. */
export interface ActiveFilter {
  /** Worksheet counted from 1, in the order of the tabs. */
  readonly sheet: number;
  /** Column within the filtered range, counted from 0. */
  readonly column: number;
  readonly shows: readonly string[];
}

export interface Finish {
  /** Date of the file and of all its parts, YYYY-MM-DD. */
  readonly date: string;
  readonly filters: readonly ActiveFilter[];
}

const STYLES = 'xl/styles.xml';
const CONTENT_TYPES = '[Content_Types].xml';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Turns the mark of `style.ts` into the quote prefix. */
const withQuotePrefix = (styles: string): string =>
  styles.replace(
    /<xf ([^>]*?) applyProtection="1"([^>]*)>((?:(?!<\/xf>).)*?)<protection hidden="1"\/><\/xf>/g,
    '<xf $1$2 quotePrefix="1">$3</xf>',
  );

/**
 * The default font, in whose digits column widths are counted. exceljs names the theme's font,
 * which Japanese Excel and viewers without Calibri replace by wider ones: all columns grow with it
 * and the planned page breaks move. Arial 10 has a digit of 7 pixels (`measure.ts` counts on it),
 * and where it is missing a font of equal widths stands in.
 */
const DEFAULT_FONT =
  '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>';
const withDefaultFont = (styles: string): string =>
  styles.replace(/(<fonts[^>]*>)<font>(?:(?!<\/font>).)*<\/font>/, `$1${DEFAULT_FONT}`);

/** exceljs writes the filtered range only; the choice of values is put inside it. */
function withFilter(sheet: string, filter: ActiveFilter): string {
  const values = filter.shows.map((value) => `<filter val="${escapeXml(value)}"/>`).join('');
  const column = `<filterColumn colId="${filter.column}"><filters>${values}</filters></filterColumn>`;
  return sheet.replace(
    /<autoFilter ref="([^"]+)"\/>/,
    `<autoFilter ref="$1">${column}</autoFilter>`,
  );
}

/**
 * Keeps Excel from flagging every item number as "number stored as text". The element comes after
 * all others that exceljs writes into these sheets.
 */
function withoutNumberWarnings(sheet: string): string {
  const range = /<dimension ref="([^"]+)"\/>/.exec(sheet)?.[1];
  if (range === undefined) return sheet;
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return sheet.replace(/<\/worksheet>\s*$/, `${ignored}</worksheet>`);
}

const GUID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g;

/** exceljs names data bars by chance; here they are counted, so that equal input gives equal bytes. */
function withCountedNames(sheet: string): string {
  const names = new Map<string, string>();
  return sheet.replace(GUID, (name) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const counted = `{00000000-0000-4000-8000-${String(names.size + 1).padStart(12, '0')}}`;
    names.set(name, counted);
    return counted;
  });
}

/** Content types come first by convention of the format, the rest by name. */
const partOrder = (a: string, b: string): number =>
  Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1);

/**
 * Completes what exceljs wrote: quote prefixes, active filters, and a container whose bytes depend
 * on nothing but the content and the date (exceljs stamps the current time on every part).
 */
export function finishWorkbook(written: Uint8Array, finish: Finish): Uint8Array {
  const parts = unzipSync(written);
  const patch = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The written workbook has no part ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  patch(STYLES, (styles) => withDefaultFont(withQuotePrefix(styles)));
  for (const filter of finish.filters)
    patch(`xl/worksheets/sheet${filter.sheet}.xml`, (sheet) => withFilter(sheet, filter));
  for (const name of Object.keys(parts))
    if (name.startsWith('xl/worksheets/sheet'))
      patch(name, (sheet) => withCountedNames(withoutNumberWarnings(sheet)));
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const ordered: Zippable = {};
  for (const name of names.sort(partOrder)) {
    const part = parts[name];
    if (part !== undefined) ordered[name] = part;
  }
  return zipSync(ordered, { level: 6, mtime: localNoon(finish.date) });
}
