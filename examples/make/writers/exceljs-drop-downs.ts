import ExcelJS, {
  type Alignment,
  type Borders,
  type Fill,
  type Row,
  type Worksheet,
} from 'exceljs';
import type { FilledForm, Submission } from '../filled-form.js';

/**
 * The layout closest to the form vendors know: one table on one sheet, each question with its
 * reference in brackets, the answer chosen from a list, note numbers beside it, notes below.
 */
const LABELS: Readonly<Record<string, string | null>> = {
  yes: 'はい',
  no: 'いいえ',
  'not-applicable': '対象外',
  blank: null,
  heading: null,
};
const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const SHADED: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
const WRAP: Partial<Alignment> = { vertical: 'middle', wrapText: true };
const CENTRE: Partial<Alignment> = { ...WRAP, horizontal: 'center' };

const LAST_COLUMN = 4;

function framed(row: Row): Row {
  for (let column = 1; column <= LAST_COLUMN; column += 1) row.getCell(column).border = BOX;
  return row;
}

function header(
  sheet: Worksheet,
  { createdOn, organisation, product, version }: FilledForm['header'],
): void {
  const entries = [
    ['作成日', new Date(`${createdOn}T00:00:00Z`)],
    ['製造業者', organisation],
    ['製品名称', product],
    ['バージョン', version],
  ] as const;
  for (const [label, value] of entries) {
    const row = framed(sheet.addRow([label, value]));
    sheet.mergeCells(row.number, 2, row.number, 4);
    row.getCell(1).fill = SHADED;
    row.getCell(2).alignment = { horizontal: 'left' };
    if (value instanceof Date) row.getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
  }
}

function table(sheet: Worksheet, sections: FilledForm['sections']): void {
  const head = framed(sheet.addRow(['番号', '質問', '回答', '備考']));
  head.eachCell((cell) => {
    cell.fill = SHADED;
    cell.alignment = CENTRE;
    cell.font = { ...cell.font, bold: true };
  });
  for (const { heading, rows } of sections) {
    const title = framed(sheet.addRow([heading]));
    sheet.mergeCells(title.number, 1, title.number, 4);
    title.getCell(1).fill = SHADED;
    for (const { number, question, references, answer, note } of rows) {
      const row = framed(
        sheet.addRow([
          number,
          `${question}${references}`,
          answer in LABELS ? LABELS[answer] : answer,
          note ?? null,
        ]),
      );
      row.getCell(1).alignment = CENTRE;
      row.getCell(2).alignment = WRAP;
      row.getCell(3).alignment = CENTRE;
      row.getCell(4).alignment = CENTRE;
      if (answer !== 'heading')
        row.getCell(3).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: ['"はい,いいえ,対象外"'],
        };
    }
  }
}

function notesBelow(sheet: Worksheet, notes: FilledForm['notes']): void {
  sheet.addRow([]);
  sheet.addRow(['備考記載欄']).font = { name: 'ＭＳ Ｐゴシック', size: 11, bold: true };
  for (const { number, text } of notes) {
    const row = framed(sheet.addRow([`備考${number}`, text]));
    sheet.mergeCells(row.number, 2, row.number, 4);
    row.getCell(2).alignment = WRAP;
    row.height = text.length > 45 ? 30 : 16;
  }
}

/** Writes the workbook to `path`. */
export async function write({ forms }: Submission, path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date('2026-01-01T00:00:00Z');
  for (const { sheet: name, title, header: head, sections, notes } of forms) {
    const sheet = book.addWorksheet(name, {
      pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      properties: { defaultRowHeight: 18 },
    });
    sheet.columns = [{ width: 10 }, { width: 78 }, { width: 10 }, { width: 8 }];
    const top = sheet.addRow([title]);
    sheet.mergeCells(top.number, 1, top.number, 4);
    top.font = { size: 14, bold: true };
    top.alignment = { horizontal: 'center' };
    sheet.addRow([]);
    header(sheet, head);
    sheet.addRow([]);
    table(sheet, sections);
    notesBelow(sheet, notes);
  }
  await book.xlsx.writeFile(path);
}
