import type { FilledForm, Submission } from '../filled-form.js';
import { EMU, empty, RawSheet, STYLE, writePackage } from './raw-package.js';

/** The options are printed on every row and the answer is circled with a drawn ellipse. */
const COLUMNS = [56, 470, 58, 58, 58, 52];
const OPTIONS: Readonly<Record<string, number>> = { yes: 2, no: 3, 'not-applicable': 4 };

interface Circle {
  readonly row: number;
  readonly column: number;
  /** Height of the row; the circle lies in its middle. */
  readonly height: number;
}

/** Pixels of a row with a question of one line and its reference, and with one of two lines. */
const HEIGHT = 34;
const HIGHER = 54;
const LONGEST_LINE = 42;

const marker = (tag: 'from' | 'to', { row, column }: Circle, dx: number, dy: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${dx * EMU}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${dy * EMU}</xdr:rowOff></xdr:${tag}>`;

function ellipse(sheet: RawSheet, circle: Circle, number: number): string {
  const above = circle.height / 2 - 14;
  const box = { x: sheet.left(circle.column) + 8, y: sheet.top(circle.row) + above, w: 42, h: 24 };
  return (
    `<xdr:twoCellAnchor>${marker('from', circle, 8, above)}${marker('to', circle, 50, above + 24)}` +
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${number + 2}" name="楕円 ${number + 1}"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="${box.x * EMU}" y="${box.y * EMU}"/><a:ext cx="${box.w * EMU}" cy="${box.h * EMU}"/></a:xfrm>` +
    '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="15875"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:ln></xdr:spPr>' +
    '</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Rows of the sheet, and the cells to circle. */
function layOut({ title, header, sections, notes }: FilledForm) {
  const sheet = new RawSheet(COLUMNS);
  const circles: Circle[] = [];
  sheet.add([[title, STYLE.title]], 30);
  sheet.add([]);
  const [year, month, day] = header.createdOn.split('-').map(Number);
  for (const [label, value] of [
    ['作成日', `${year}年${month}月${day}日`],
    ['会社名', header.organisation],
    ['製品名', header.product],
    ['バージョン', header.version],
  ]) {
    sheet.add([[`${label}：${value}`, STYLE.plain]]);
    sheet.merge(0, 5);
  }
  sheet.add([]);
  sheet.add(
    ['番号', '質　問', '', '回　答', '', '備考'].map((text) => [text, STYLE.shaded] as const),
  );
  for (const { heading, rows } of sections) {
    sheet.add([[heading, STYLE.shaded], ...empty(5, STYLE.shaded)]);
    sheet.merge(0, 5);
    for (const { number, question, references, answer, note = '' } of rows) {
      const options = answer === 'heading' ? ['', '', ''] : ['はい', 'いいえ', '対象外'];
      const height = question.length > LONGEST_LINE ? HIGHER : HEIGHT;
      const at = sheet.add(
        [
          [number, STYLE.centred],
          [`${question}\n${references}`, STYLE.wrapped],
          ...options.map((option) => [option, STYLE.centred] as const),
          [note, STYLE.centred],
        ],
        height,
      );
      const circled = answer === 'both' ? ['yes', 'no'] : [answer];
      for (const option of circled) {
        const column = OPTIONS[option];
        if (column !== undefined) circles.push({ row: at, column, height });
      }
    }
  }
  sheet.add([]);
  sheet.add([['＜備考＞', STYLE.plain]]);
  for (const { number, text } of notes) {
    sheet.add([[`備考${number}：${text}`, STYLE.plain]]);
    sheet.merge(0, 5);
  }
  return { sheet, circles };
}

/** Writes the workbook to `path`. */
export function write({ forms: [form] }: Submission, path: string): void {
  const { sheet, circles } = layOut(form);
  const shapes = circles.map((circle, at) => ellipse(sheet, circle, at)).join('');
  writePackage(path, {
    name: form.sheet,
    sheet,
    after: '<drawing r:id="rId1"/>',
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${shapes}</xdr:wsDr>`,
    },
    links: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
    overrides: {
      '/xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    },
  });
}
