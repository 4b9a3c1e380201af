import { describe, expect, it } from 'vitest';
import { addressesOf, cellAt, documentOf, pageOfRows } from './build/read.js';
import { workbook } from './build/workbook.js';

const escaped = (code: string): string =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A numeric cell under a format code, or under a built-in format by its number. */
function numeric(value: number | string, format: string | number, date1904 = false) {
  const custom = typeof format === 'string';
  const id = custom ? 164 : format;
  const codes = custom
    ? `<numFmts><numFmt numFmtId="164" formatCode="${escaped(format)}"/></numFmts>`
    : '';
  const page = pageOfRows(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
    styles: `${codes}<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`,
    properties: date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
  });
  return cellAt(page, 'A1');
}

const typed = (type: string, value: string, formula = '') =>
  pageOfRows(`<row r="1"><c r="A1" t="${type}">${formula}<v>${value}</v></c></row>`).cells[0];

describe('numbers under General', () => {
  it.each([
    ['4.1', '4.1'],
    ['4.0999999999999996', '4.1'],
    ['0.30000000000000004', '0.3'],
    ['0.333333333333333', '0.333333333'],
    ['1234567.891', '1234567.891'],
    ['12345678901', '12345678901'],
    ['123456789012', '1.23457E+11'],
    ['0.00001234', '1.234E-05'],
    ['-0.5', '-0.5'],
    ['1E3', '1000'],
    ['0', '0'],
  ])('shows %s as %s', (stored, text) => {
    expect(numeric(stored, 0)).toMatchObject({ text, value: Number(stored) });
    expect(numeric(stored, 'General')).toMatchObject({ text });
    expect(numeric(stored, 0).format).toBeUndefined();
  });
});

describe('number formats', () => {
  it.each([
    [4.1, '0.0', '4.1'],
    [4.1, '0.00', '4.10'],
    [4, '0.0', '4.0'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-5, '0', '-5'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [12345678, '#,##0,', '12,346'],
    [5, '000', '005'],
    [0.5, '#.##', '.5'],
    [0, '#', ''],
    [0.256, '0%', '26%'],
    [0.07, '0.0%', '7.0%'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E+0', '1.2E-4'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"－"', '－'],
    [1234567, '000\\-0000', '123-4567'],
    [3, '"第"0"条"', '第3条'],
    [12, '0.0_ ', '12.0'],
    [1, '[=1]"○";[=0]"×";General', '○'],
    [0, '[=1]"○";[=0]"×";General', '×'],
    [7, '[=1]"○";[=0]"×";General', '7'],
    [150, '[>=100]"多";"少"', '多'],
    [50, '[>=100]"多";"少"', '少'],
    [1, '"✓";;', '✓'],
    [0, '"✓";;', ''],
    [1500, '[$¥-411]#,##0', '¥1,500'],
    [7, '[Red]0', '7'],
    [0.5, '# ?/?', '0.5'],
    [3, 'General"件"', '3件'],
    [3, 'G/標準', '3'],
    [4.1, '@', '4.1'],
    [6, '!第0', '第6'],
    [1.23456789e22, '0', '1.23457E+22'],
    [123456789012345, '0', '123456789012345'],
  ])('shows %d under %s as %s', (value, format, text) => {
    expect(numeric(value, format)).toMatchObject({ text, value, format });
  });

  it('knows the built-in ones by their numbers', () => {
    expect(numeric(4.1, 2)).toMatchObject({ text: '4.10', format: '0.00' });
    expect(numeric(0.5, 9).text).toBe('50%');
    expect(numeric(1234.5, 4).text).toBe('1,234.50');
    expect(numeric(4.1, 49).text).toBe('4.1');
  });

  it('takes an endless or unknown code for General', () => {
    expect(numeric(4.1, '0'.repeat(2000)).text).toBe('4.1');
    expect(numeric(4.1, 163).text).toBe('4.1');
  });
});

describe('dates', () => {
  const day = { year: 2024, month: 4, day: 1 };
  it.each([
    [14, '2024/4/1'],
    ['yyyy/m/d', '2024/4/1'],
    ['yyyy-mm-dd', '2024-04-01'],
    ['yyyy"年"m"月"d"日"', '2024年4月1日'],
    ['yyyy!年m!月d!日', '2024年4月1日'],
    ['yyyy年m月d日(aaa)', '2024年4月1日(月)'],
    ['aaaa', '月曜日'],
    ['[$-411]ggge"年"m"月"d"日"', '令和6年4月1日'],
    ['[$-ja-JP]ggge"年"m"月"d"日"', '令和6年4月1日'],
    ['[$-411]ge.m.d', 'R6.4.1'],
    ['[$-411]gee.mm.dd', 'R06.04.01'],
    ['ge.m.d;@', 'R6.4.1'],
    ['[$-411]e.m.d', '6.4.1'],
    ['[$-1030411]ggge"年"', '令和6年'],
    [27, 'R6.4.1'],
    [28, '令和6年4月1日'],
    [31, '2024年4月1日'],
    [57, 'R6.4.1'],
    ['mmm-yy', 'Apr-24'],
    ['d mmmm yyyy', '1 April 2024'],
    ['ddd', 'Mon'],
    ['[$-F800]yyyy"年"m"月"d"日"', '2024年4月1日'],
    ['yyyy/mm/dd hh:mm:ss', '2024/04/01 12:34:56'],
    ['m/d h:mm AM/PM', '4/1 12:34 PM'],
  ])('shows serial 45383.524259 under %s as %s', (format, text) => {
    expect(numeric('45383.5242592593', format)).toMatchObject({ text, value: day });
  });

  it.each([
    ['43585', 'H31.4.30'],
    ['43586', 'R1.5.1'],
    ['32515', 'S64.1.7'],
    ['32516', 'H1.1.8'],
  ])('changes eras on the day: %s is %s', (serial, text) => {
    expect(numeric(serial, '[$-411]ge.m.d').text).toBe(text);
  });

  it('writes the first year of an era as the format asks', () => {
    expect(numeric(43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"').text).toBe('令和元年5月1日');
  });

  it('counts the 29th of February 1900 as Excel does', () => {
    const shown = (serial: number) => numeric(serial, 'yyyy/m/d');
    expect(shown(1)).toMatchObject({ text: '1900/1/1', value: { year: 1900, month: 1, day: 1 } });
    expect(shown(59).text).toBe('1900/2/28');
    expect(shown(60).text).toBe('1900/2/29');
    expect(shown(61)).toMatchObject({ text: '1900/3/1', value: { year: 1900, month: 3, day: 1 } });
  });

  it('counts from 1904 where the workbook says so', () => {
    const shown = (serial: number) => numeric(serial, 'yyyy/m/d', true);
    expect(shown(43921)).toMatchObject({ text: '2024/4/1', value: day });
    expect(shown(0).text).toBe('1904/1/1');
  });

  it('leaves numbers that are no day, and times, numbers', () => {
    expect(numeric(-1, 'yyyy/m/d')).toMatchObject({ text: '-1', value: -1 });
    expect(numeric(99999999, 'yyyy/m/d')).toMatchObject({ text: '99999999', value: 99999999 });
    expect(numeric(0.5, 'h:mm')).toMatchObject({ text: '12:00', value: 0.5 });
    expect(numeric(1.5, '[h]:mm')).toMatchObject({ text: '36:00', value: 1.5 });
    expect(numeric(0.0001, 'mm:ss.0').text).toBe('00:08.6');
  });

  it('reads dates stored as text, as strict files may', () => {
    const page = pageOfRows(
      '<row r="1"><c r="A1" t="d"><v>2024-04-01</v></c><c r="B1" t="d" s="1"><v>2024-04-01T00:00:00</v></c></row>',
      { styles: '<cellXfs><xf/><xf numFmtId="28"/></cellXfs>' },
    );
    expect(cellAt(page, 'A1')).toMatchObject({ text: '2024/4/1', value: day });
    expect(cellAt(page, 'B1')).toMatchObject({ text: '令和6年4月1日', value: day });
  });
});

describe('other values', () => {
  it('reads booleans with their value', () => {
    expect(typed('b', '1')).toMatchObject({ text: 'TRUE', value: true });
    expect(typed('b', '0')).toMatchObject({ text: 'FALSE', value: false });
  });

  it('keeps the value of a cell whose format hides it, as forms do with linked cells', () => {
    const page = pageOfRows('<row r="1"><c r="A1" s="1" t="b"><v>1</v></c></row>', {
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    });
    expect(cellAt(page, 'A1')).toMatchObject({ text: '', value: true });
  });

  it('shows errors as they stand there', () => {
    expect(typed('e', '#N/A')?.text).toBe('#N/A');
  });

  it('takes the stored result of a formula, of any kind', () => {
    const formula = '<f>IF(A2=1,"はい","いいえ")</f>';
    expect(typed('str', 'はい', formula)).toMatchObject({ text: 'はい' });
    expect(typed('str', 'はい', formula)?.value).toBeUndefined();
    expect(typed('n', '3', formula)).toMatchObject({ text: '3', value: 3 });
    expect(typed('b', '1', formula)).toMatchObject({ value: true });
    expect(typed('e', '#REF!', formula)?.text).toBe('#REF!');
  });

  it('reports formulas whose result the file does not hold', () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row>';
    const document = documentOf(workbook({ sheets: [{ name: 'MDS', rows }] }));
    expect(document.facts).toEqual([{ id: 'formula-without-value', detail: 'MDS (1)' }]);
  });

  it('shows text through a format around it', () => {
    const page = pageOfRows('<row r="1"><c r="A1" s="1" t="str"><v>3</v></c></row>', {
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="0;0;0;&quot;備考&quot;@"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    });
    expect(cellAt(page, 'A1').text).toBe('備考3');
  });

  it('keeps what claims to be a number and is none', () => {
    expect(typed('n', 'はい')).toMatchObject({ text: 'はい' });
    expect(typed('n', '1e999')).toMatchObject({ text: '1e999' });
  });

  it('emits no cell for nothing', () => {
    const page = pageOfRows(
      '<row r="1"><c r="A1"/><c r="B1"><v></v></c><c r="C1" t="str"><v></v></c><c r="D1" t="inlineStr"><is/></c><c r="E1"><v>1</v></c></row>',
    );
    expect(addressesOf(page)).toEqual(['E1']);
  });
});
