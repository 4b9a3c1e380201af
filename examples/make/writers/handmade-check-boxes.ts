import type { FilledForm, Submission } from '../filled-form.js';
import { empty, escaped, RawSheet, STYLE, writePackage } from './raw-package.js';

/** Three check boxes (form controls) on every row, with the option as their caption. */
const COLUMNS = [52, 440, 92, 70, 76, 84, 60];
const CAPTIONS = { yes: 'はい', no: 'いいえ', 'not-applicable': '対象外' };
const FIRST_SHAPE = 1025;

interface CheckBox {
  readonly row: number;
  readonly column: number;
  readonly caption: string;
  readonly checked: boolean;
}

function checkBox({ row, column, caption, checked }: CheckBox, at: number): string {
  const anchor = [column, 6, row, 4, column, 66, row, 26].join(', ');
  return (
    `<v:shape id="_x0000_s${FIRST_SHAPE + at}" type="#_x0000_t201" style="position:absolute;z-index:${at + 1};mso-wrap-style:tight" filled="f" stroked="f" o:insetmode="auto">` +
    '<o:lock v:ext="edit" rotation="t"/><v:textbox style="mso-direction-alt:auto" o:singleclick="f"><div style="text-align:left">' +
    `<font face="MS UI Gothic" size="180" color="auto">${escaped(caption)}</font></div></v:textbox>` +
    `<x:ClientData ObjectType="Checkbox"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:AutoLine>False</x:AutoLine>` +
    `<x:TextVAlign>Center</x:TextVAlign>${checked ? '<x:Checked>1</x:Checked>' : ''}<x:NoThreeD/></x:ClientData></v:shape>`
  );
}

function layOut({ title, header, sections, notes }: FilledForm) {
  const sheet = new RawSheet(COLUMNS);
  const boxes: CheckBox[] = [];
  sheet.add([[title, STYLE.title]], 30);
  for (const [label, value] of [
    ['作成日', header.createdOn.replaceAll('-', '/')],
    ['サービス事業者', header.organisation],
    ['サービス名称', header.product],
    ['バージョン', header.version ?? ''],
  ] as const) {
    sheet.add([
      [label, STYLE.shaded],
      ['', STYLE.shaded],
      [value, STYLE.box],
      ...empty(4, STYLE.box),
    ]);
    sheet.merge(0, 1);
    sheet.merge(2, 6);
  }
  sheet.add([]);
  sheet.add(
    ['番号', '質問', '参照', '回答', '', '', '備考番号'].map(
      (text) => [text, STYLE.shaded] as const,
    ),
  );
  sheet.merge(3, 5);
  for (const { heading, rows } of sections) {
    sheet.add([[heading, STYLE.shaded], ...empty(6, STYLE.shaded)]);
    sheet.merge(0, 6);
    for (const { number, question, references, answer, note = '' } of rows) {
      const row = sheet.add(
        [
          [number, STYLE.centred],
          [question, STYLE.wrapped],
          [references, STYLE.wrapped],
          ...empty(3, STYLE.box),
          [note, STYLE.centred],
        ],
        34,
      );
      if (answer === 'heading') continue;
      Object.entries(CAPTIONS).forEach(([option, caption], at) => {
        boxes.push({ row, column: 3 + at, caption, checked: answer === option });
      });
    }
  }
  sheet.add([]);
  sheet.add([['備考記載欄', STYLE.plain]]);
  for (const { number, text } of notes) {
    sheet.add([[number, STYLE.centred], [text, STYLE.wrapped], ...empty(5, STYLE.box)], 30);
    sheet.merge(1, 6);
  }
  return { sheet, boxes };
}

/** Writes the workbook to `path`. */
export function write({ forms: [form] }: Submission, path: string): void {
  const { sheet, boxes } = layOut(form);
  writePackage(path, {
    name: form.sheet,
    sheet,
    after: '<legacyDrawing r:id="rId1"/>',
    parts: {
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
        '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
        '<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
        `<v:path shadowok="f" o:extrusionok="f" strokeok="f" fillok="f" o:connecttype="rect"/></v:shapetype>${boxes.map(checkBox).join('')}</xml>`,
    },
    links: [{ id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' }],
    overrides: {},
  });
}
