import { describe, expect, it } from 'vitest';
import { cellAt, firstPage, pageOfRows } from './build/read.js';

const SHARED = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

/** The cell of a shared string. */
const shared = (item: string, styles?: string) =>
  cellAt(pageOfRows(SHARED, { strings: `<si>${item}</si>`, ...(styles && { styles }) }), 'A1');

/** The cell of an inline string. */
const inline = (content: string) =>
  cellAt(pageOfRows(`<row r="1"><c r="A1" t="inlineStr"><is>${content}</is></c></row>`), 'A1');

describe('furigana', () => {
  const phonetic = '<rPh sb="0" eb="2"><t>リセキ</t></rPh><phoneticPr fontId="1"/>';
  it('is no part of a shared string, plain or rich', () => {
    expect(shared(`<t>離席時</t>${phonetic}`).text).toBe('離席時');
    expect(shared(`<r><t>離席</t></r>${phonetic}<r><t>時</t></r>${phonetic}`).text).toBe('離席時');
  });

  it('is no part of an inline string, and does not take its row with it', () => {
    const page = pageOfRows(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>離席時</t>${phonetic}</is></c><c r="B1" t="inlineStr"><is><t>はい</t></is></c></row>`,
    );
    expect(page.cells.map(({ text }) => text)).toEqual(['離席時', 'はい']);
  });
});

describe('characters', () => {
  it('undoes escapes, also that of the underscore', () => {
    expect(shared('<t>一行目_x000D__x000a_二行目</t>').text).toBe('一行目\n二行目');
    expect(shared('<t>_x005F_x000D_ _x0041_ _xZZZZ_</t>').text).toBe('_x000D_ A _xZZZZ_');
    expect(shared('<t>a_x0007_b_x0009_c</t>').text).toBe('ab\tc');
  });

  it('ends lines with a single line feed', () => {
    expect(shared('<t>a&#13;&#10;b&#13;c&#10;d</t>').text).toBe('a\nb\nc\nd');
  });

  it('keeps outer spaces only where they are to be preserved, full-width ones always', () => {
    expect(shared('<t>  はい \n</t>').text).toBe('はい');
    expect(shared('<t xml:space="preserve">  はい </t>').text).toBe('  はい ');
    expect(shared('<t>　はい　</t>').text).toBe('　はい　');
    expect(shared('<t> a  b </t>').text).toBe('a  b');
  });

  it('keeps every character as it was written', () => {
    expect(shared('<t>㈱髙﨑①〜～ｶﾞ𠮷&amp;&lt;</t>').text).toBe('㈱髙﨑①〜～ｶﾞ𠮷&<');
  });
});

describe('rich text', () => {
  const run = (text: string, properties = ''): string =>
    `<r>${properties && `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

  it('gives runs with their places in the text and their style', () => {
    const red =
      '<b/><strike/><u val="double"/><color rgb="FFFF0000"/><sz val="11"/><rFont val="x"/>';
    const cell = inline(run('はい・') + run('いいえ', red) + run('・対象外'));
    expect(cell.text).toBe('はい・いいえ・対象外');
    expect(cell.runs).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6, bold: true, struck: true, underlined: true, colour: '#FF0000' },
      { start: 6, end: 10 },
    ]);
  });

  it('counts places behind escapes and trimmed spaces', () => {
    const cell = inline('<r><t> a_x000D_\n</t></r><r><rPr><b/></rPr><t>はい</t></r>');
    expect(cell.text).toBe('a\nはい');
    expect(cell.runs?.[1]).toEqual({ start: 2, end: 4, bold: true });
  });

  it('takes switched-off properties for what they are', () => {
    const off = '<b val="0"/><strike val="false"/><u val="none"/><color rgb="FF000000"/>';
    expect(inline(run('は', off) + run('い')).runs).toBeUndefined();
  });

  it('lets a run without a font look like its cell', () => {
    const styles =
      '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const page = firstPage({
      sheets: [{ name: 'MDS', rows: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>' }],
      strings: `<si>${run('はい') + run('いいえ', '<strike/>')}</si>`,
      styles,
    });
    expect(cellAt(page, 'A1').runs).toEqual([
      { start: 0, end: 2, bold: true },
      { start: 2, end: 5, struck: true },
    ]);
  });

  it('makes runs that all look alike the style of the cell', () => {
    const cell = inline(run('は', '<strike/>') + run('い', '<strike/>'));
    expect(cell.runs).toBeUndefined();
    expect(cell.style).toEqual({ struck: true });
  });

  it('joins neighbours that look alike', () => {
    const cell = inline(run('は') + run('い') + run('・') + run('いいえ', '<b/>'));
    expect(cell.runs).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6, bold: true },
    ]);
  });
});

describe('references to the table', () => {
  it('reports an entry that is not there and leaves the cell empty', () => {
    const page = pageOfRows('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: '' });
    expect(page.cells).toEqual([]);
  });
});
