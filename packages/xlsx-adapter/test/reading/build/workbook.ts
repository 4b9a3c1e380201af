import { DECLARATION, type Link, MAIN, RELATIONSHIPS, relationships, zipOf } from './package.js';

export interface SheetInput {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Content of `sheetData`: rows. */
  readonly rows?: string;
  /** Elements before `sheetData`, such as `sheetFormatPr` and `cols`. */
  readonly before?: string;
  /** Elements behind `sheetData`, such as `mergeCells` and `dataValidations`. */
  readonly after?: string;
  readonly links?: readonly Link[];
}

export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  /** Items of the shared string table: `<si>…</si>`. */
  readonly strings?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  readonly theme?: string;
  /** Elements of the workbook part before `sheets` and behind it. */
  readonly properties?: string;
  readonly names?: string;
  readonly links?: readonly Link[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const sheetXml = ({
  before = '',
  rows = '',
  after = '',
}: Omit<SheetInput, 'name'>): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** Parts of a workbook in the usual places; `input.parts` adds parts and replaces them. */
export function workbookParts(input: WorkbookInput): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    ]),
  };
  const links: Link[] = [...(input.links ?? [])];
  const tabs = input.sheets.map(({ name, state }, index) => {
    links.push({
      id: `s${index + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    });
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index + 1}"/>`;
  });
  parts['xl/workbook.xml'] =
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${input.properties ?? ''}<sheets>${tabs.join('')}</sheets>${input.names ?? ''}</workbook>`;
  input.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    if (sheet.links !== undefined) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.links);
    }
  });
  if (input.strings !== undefined) {
    links.push({ id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' });
    parts['xl/sharedStrings.xml'] = `${DECLARATION}<sst xmlns="${MAIN}">${input.strings}</sst>`;
  }
  if (input.styles !== undefined) {
    links.push({ id: 'styles', type: 'styles', target: 'styles.xml' });
    parts['xl/styles.xml'] =
      `${DECLARATION}<styleSheet xmlns="${MAIN}">${input.styles}</styleSheet>`;
  }
  if (input.theme !== undefined) {
    links.push({ id: 'theme', type: 'theme', target: 'theme/theme1.xml' });
    parts['xl/theme/theme1.xml'] = input.theme;
  }
  parts['xl/_rels/workbook.xml.rels'] = relationships(links);
  return { ...parts, ...input.parts };
}

/** Bytes of a workbook. */
export const workbook = (input: WorkbookInput): Uint8Array => zipOf(workbookParts(input));

/** A row of inline strings from column A on; an empty string leaves its cell out. */
export function textRow(row: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, index) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}
