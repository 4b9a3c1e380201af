import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/** Parts of a workbook written by hand, for what the libraries cannot draw: shapes and check boxes. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A pixel in English Metric Units, in which drawings are measured. */
export const EMU = 9525;

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Indexes of the cell formats in `STYLES`. */
export const STYLE = { plain: 0, title: 1, box: 2, wrapped: 3, centred: 4, shaded: 5 };

const BORDER =
  '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const FONT = '<name val="ＭＳ 明朝"/><family val="1"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/>${FONT}</font><font><b/><sz val="13"/>${FONT}</font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${BORDER}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  '<cellXfs count="6"><xf/><xf fontId="1" applyFont="1"/><xf borderId="1" applyBorder="1"/>' +
  '<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>' +
  '<xf fillId="2" borderId="1" applyFill="1" applyBorder="1"/></cellXfs></styleSheet>';

/** A link of one part to another. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relationships = (entries: readonly Link[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** Text and an index of `STYLE`. */
export type RawCell = readonly [text: string, style: number];

/** Cells without text. */
export const empty = (count: number, style: number): readonly RawCell[] =>
  Array.from({ length: count }, () => ['', style] as const);

/**
 * One worksheet in the making: rows of cells, with the heights that place drawings.
 *
 * @param widths of the columns, in pixels
 */
export class RawSheet {
  private readonly rows: { cells: readonly RawCell[]; height: number }[] = [];
  private readonly merges: string[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** Adds a row; without one it is left empty. @returns its 0-based index */
  add(cells: readonly RawCell[], height = 24): number {
    this.rows.push({ cells, height });
    return this.rows.length - 1;
  }

  /** Merges the last row's cells from one column to another. */
  merge(from: number, to: number): void {
    this.merges.push(`${letter(from)}${this.rows.length}:${letter(to)}${this.rows.length}`);
  }

  /** Left edge of a column, in pixels. */
  left(column: number): number {
    return this.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  }

  /** Top edge of a row, in pixels. */
  top(row: number): number {
    return this.rows.slice(0, row).reduce((sum, { height }) => sum + height, 0);
  }

  xml(after: string): string {
    const columns = this.widths
      .map(
        (width, at) =>
          `<col min="${at + 1}" max="${at + 1}" width="${width / 7}" customWidth="1"/>`,
      )
      .join('');
    const rows = this.rows.map(({ cells, height }, at) => {
      const written = cells.map(([text, style], column) => {
        const open = `<c r="${letter(column)}${at + 1}" s="${style}"`;
        return text ? `${open} t="inlineStr"><is><t>${escaped(text)}</t></is></c>` : `${open}/>`;
      });
      return `<row r="${at + 1}" ht="${height * 0.75}" customHeight="1">${written.join('')}</row>`;
    });
    const merged = this.merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
    return (
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>` +
      `<mergeCells count="${this.merges.length}">${merged}</mergeCells><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>${after}</worksheet>`
    );
  }
}

export interface RawPackage {
  readonly name: string;
  readonly sheet: RawSheet;
  /** Elements that follow the cells, such as a reference to a drawing. */
  readonly after: string;
  /** Parts of the sheet beside itself: path → XML. */
  readonly parts: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  /** Content types of those parts: path → type. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** Writes a workbook of one sheet. */
export function writePackage(
  path: string,
  { name, sheet, after, parts, links, overrides }: RawPackage,
): void {
  const types = {
    '/xl/workbook.xml':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    '/xl/worksheets/sheet1.xml':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    '/xl/styles.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    ...overrides,
  };
  const all = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
      types,
    )
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    ]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': `${XML}${STYLES}`,
    'xl/worksheets/sheet1.xml': sheet.xml(after),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(links),
    ...parts,
  };
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(all).map(([part, text]) => [part, strToU8(text)]))),
  );
}
