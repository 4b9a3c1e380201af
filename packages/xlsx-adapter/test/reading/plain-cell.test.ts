import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_BUDGETS, readWorkbook } from '@kaijisho/xlsx-adapter';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from './build/package.js';
import { pageOfRows } from './build/read.js';
import { workbook } from './build/workbook.js';

/**
 * The same sheet in a spelling that no cell is recognised in by its bytes: a space more in every tag
 * changes nothing for those who read tag by tag.
 */
const spelledOut = (xml: string): string => xml.replaceAll('<c ', '<c  ');

const rows = (content: string, budgets = DEFAULT_BUDGETS) =>
  readWorkbook(
    workbook({
      sheets: [{ name: 'MDS', rows: content }],
      strings: '<si><t>はい</t></si><si><r><rPr><b/></rPr><t>い</t></r><r><t>いえ</t></r></si>',
      styles:
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf numFmtId="14"/></cellXfs>',
    }),
    budgets,
  );
function agrees(content: string, budgets = DEFAULT_BUDGETS): void {
  expect(rows(content, budgets)).toEqual(rows(spelledOut(content), budgets));
}

const attribute = (name: string, ...values: readonly string[]) =>
  fc.constantFrom('', ...values.map((value) => ` ${name}="${value}"`));
const cell = fc
  .tuple(
    attribute('r', 'A1', 'B1', 'AB12', 'c3', 'XFD1', 'XFE1', 'A0', 'A1048577', 'A', '7', '$A$1'),
    attribute('s', '0', '1', '2', '99', '', '-1', '1e0', '12345678'),
    attribute('t', 's', 'n', 'str', 'inlineStr', 'b', 'e', 'd', 'x', ''),
    fc.constantFrom(
      '/>',
      '></c>',
      ...['', '0', '1', '7', '46037', ' 1 ', '&#49;', 'は_x0041_い', 'TRUE', '2024-04-01'].map(
        (value) => `><v>${value}</v></c>`,
      ),
      ...['', ' はい ', '1 &amp; 2', 'a\r\nb', '_x0041_'].map(
        (text) => `><is><t>${text}</t></is></c>`,
      ),
      '><is><t xml:space="preserve"> は</t></is></c>',
      '><is><r><t>は</t></r></is></c>',
      '><f>1+1</f></c>',
      '><f>1+1</f><v>2</v></c>',
      '><v/></c>',
      ' ></c>',
    ),
  )
  .map((parts) => `<c${parts.join('')}`);
const row = fc
  .tuple(attribute('r', '1', '2', '3', '0'), fc.array(cell, { maxLength: 5 }))
  .map(([place, cells]) => `<row${place}>${cells.join('')}</row>`);
const sheet = fc.array(row, { maxLength: 4 }).map((each) => each.join(''));

describe('a cell recognised by its bytes is what it is tag by tag', () => {
  it('in any order of any cells', () => {
    fc.assert(
      fc.property(sheet, (content) => {
        agrees(content);
      }),
      { numRuns: 200 },
    );
  });

  it('with something put in, put in place of something or taken out', () => {
    const pieces =
      '< > / " = & ; ]]> \u0001 \ufffe あ 1 A <c <c> </c> <v> </v> <is> </is> <t> </t> <row> </row> <!--x--> <x:c>';
    const piece = fc.constantFrom('', ' ', ...pieces.split(' '));
    const change = fc.tuple(fc.nat(), fc.nat({ max: 6 }), piece);
    fc.assert(
      fc.property(sheet, fc.array(change, { minLength: 1, maxLength: 2 }), (content, changes) => {
        const damaged = changes.reduce((whole, [place, cut, put]) => {
          const at = place % (whole.length + 1);
          return whole.slice(0, at) + put + whole.slice(at + cut);
        }, content);
        agrees(damaged);
      }),
      { numRuns: 300 },
    );
  });

  it('where no more cells or no deeper elements are allowed', () => {
    fc.assert(
      fc.property(sheet, fc.nat({ max: 7 }), fc.nat({ max: 4 }), (content, xmlDepth, cells) => {
        agrees(content, { ...DEFAULT_BUDGETS, xmlDepth, cells });
      }),
      { numRuns: 100 },
    );
  });

  it('in other cells, where none belongs', () => {
    for (const cells of [
      '<c r="A1" t="inlineStr"><is><c r="B1" t="str"><v>1</v></c><t>2</t></is></c>',
      '<c r="A1" t="str"><v>1<c r="B1" t="str"><v>2</v></c>3</v></c>',
      '<c r="A1"><c r="B1"><v>1</v></c><f>1</f></c>',
      '<c r="A1"><v>1</v><c r="B1"/><f>1</f></c>',
    ])
      agrees(`<row r="1">${cells}</row>`);
  });

  it('in branches of alternate content, of which one is read', () => {
    const cells = '<c r="A1" t="str"><v>1</v></c>';
    const alternate = `<mc:AlternateContent><mc:Choice Requires="x14">${cells}</mc:Choice><mc:Fallback><c r="B1" t="str"><v>2</v></c></mc:Fallback></mc:AlternateContent>`;
    agrees(`<row r="1">${alternate}</row>`);
    const page = pageOfRows(`<row r="1">${alternate}</row>`);
    expect(page.cells.map(({ address, text }) => [address, text])).toEqual([['A1', '1']]);
  });

  it('in the sheets of every example', () => {
    const folder = new URL('../../../../examples/submissions/', import.meta.url);
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.xlsx'))) {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const parts = unzipSync(bytes);
      for (const [part, content] of Object.entries(parts))
        if (part.startsWith('xl/worksheets/'))
          parts[part] = new TextEncoder().encode(spelledOut(new TextDecoder().decode(content)));
      expect(readWorkbook(zipOf(parts))).toEqual(readWorkbook(bytes));
    }
  });
});

describe('a string of the table recognised by its bytes is what it is tag by tag', () => {
  const shown = (strings: readonly string[]) =>
    readWorkbook(
      workbook({
        sheets: [
          {
            name: 'MDS',
            rows: `<row r="1">${strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('')}</row>`,
          },
        ],
        strings: strings.join(''),
      }),
    );
  const text = fc.constantFrom(
    '',
    'はい',
    ' はい ',
    '1 &amp; 2',
    'a\r\nb',
    '_x0041_',
    '&x;',
    ']]>',
    ' \n',
  );
  const written = fc.tuple(
    fc.constantFrom('<si><t>', '<si><t xml:space="preserve">', '<si><t >', '<si><r><t>'),
    text,
    fc.constantFrom(
      '</t></si>',
      '</t ></si>',
      '</t><rPh><t>ハ</t></rPh></si>',
      '<!-- --></t></si>',
      '',
    ),
  );

  it('in any order of any strings', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), (each) => {
        const strings = each.map((parts) => parts.join(''));
        const spelled = strings.map((string) => string.replace('<si>', '<si >'));
        expect(shown(strings)).toEqual(shown(spelled));
      }),
    );
  });
});
