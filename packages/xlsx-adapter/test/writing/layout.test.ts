import { DECISION_KEY_ID, demarcationData } from '@kaijisho/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { sampleInput } from './build/input.js';
import { type ReadBack, readBack } from './read/read-back.js';

/** How the sheets are frozen, filtered, validated and printed. */

const MATRIX = '責任分界表';
const CHARTS = '申告のまとめ';
const REQUIREMENTS = '遵守事項別';
const SHEETS = [
  '表紙',
  '申告のまとめ',
  MATRIX,
  '確認事項一覧',
  '契約確認事項',
  '外部接続一覧',
  '非常時連絡先',
  '指摘一覧',
  '備考一覧',
  '回答・対応一覧',
  REQUIREMENTS,
];
const LISTS = SHEETS.slice(3);

let book: ReadBack;
beforeAll(async () => {
  book = readBack(await writeMatrixWorkbook(sampleInput()));
});

const attribute = (xml: string, tag: string, name: string): string | undefined =>
  new RegExp(`<${tag} [^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1];

/** `$A:$E` and the like for a defined name of a sheet. */
function definedName(sheet: string, name: string): string | undefined {
  const index = SHEETS.indexOf(sheet);
  const found = book.workbook.Workbook?.Names?.find(
    (candidate) => candidate.Name === `_xlnm.${name}` && candidate.Sheet === index,
  );
  return found?.Ref.replaceAll(`'${sheet}'!`, '');
}

describe('the charts', () => {
  it('begin their pages with their headings, below the repeated title, and are no wider than one', () => {
    const xml = book.xml(CHARTS);
    const begun = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(begun.length).toBeGreaterThan(0);
    const rows = book.rows(CHARTS);
    for (const row of begun) {
      const [first = '', second = ''] = rows[row] ?? [];
      expect(first).toMatch(second === '' ? /（.*の数.*）$/ : /^(?:章（第6.0版）|区分)$/);
    }
    expect(definedName(CHARTS, 'Print_Titles')).toBe('$1:$1');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    const points = widths.reduce((sum, width) => sum + width * 7 * 0.75, 0);
    expect(points).toBeLessThan(1191 - 2 * 0.39 * 72);
  });
});

describe('the sheets', () => {
  it('stand in the agreed order, all visible', () => {
    expect(book.workbook.SheetNames).toEqual(SHEETS);
    expect(book.workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual(
      SHEETS.map(() => 0),
    );
  });

  it.each(SHEETS)('%s prints on A3 landscape, fitted to the page width', (sheet) => {
    const xml = book.xml(sheet);
    expect(attribute(xml, 'pageSetup', 'paperSize')).toBe('8');
    expect(attribute(xml, 'pageSetup', 'orientation')).toBe('landscape');
    // A sheet that is fitted to pages breaks where the program likes: the charts begin their own.
    expect(attribute(xml, 'pageSetUpPr', 'fitToPage')).toBe(sheet === CHARTS ? undefined : '1');
    // A cover stays on one page; everything else is as long as it has to be.
    expect(attribute(xml, 'pageSetup', 'fitToHeight')).toBe(sheet === '表紙' ? '1' : '0');
    expect(attribute(xml, 'pageSetup', 'fitToWidth')).toBe(sheet === MATRIX ? '3' : '1');
  });

  it.each(SHEETS)('%s says on every page what it is, and its number', (sheet) => {
    const footer = /<oddFooter>([^<]*)<\/oddFooter>/.exec(book.xml(sheet))?.[1] ?? '';
    expect(footer).toContain('&amp;P / &amp;N');
    expect(footer).toContain(`${sheet}　基準日 2026年7月15日`);
    expect(footer).toContain('提案であり、合意ではありません　Kaijisho 0.1.0');
  });

  it.each(SHEETS)('%s has a print area that ends with its last line', (sheet) => {
    const area = /^\$A\$1:\$([A-Z]+)\$(\d+)$/.exec(definedName(sheet, 'Print_Area') ?? '');
    expect(Number(area?.[2])).toBe(book.rows(sheet).length);
  });

  it.each(LISTS)('%s keeps headings in view and repeats them in print', (sheet) => {
    expect(attribute(book.xml(sheet), 'pane', 'state')).toBe('frozen');
    expect(attribute(book.xml(sheet), 'pane', 'ySplit')).toBe('4');
    expect(definedName(sheet, 'Print_Titles')).toBe('$1:$4');
    expect(attribute(book.xml(sheet), 'autoFilter', 'ref')).toMatch(/^A4:/);
  });

  it.each(SHEETS)('%s gives every row a height that fits its page', (sheet) => {
    const rows = [...book.xml(sheet).matchAll(/<row ([^>]*)>/g)].map(([, text = '']) => text);
    for (const row of rows.filter((text) => !text.includes('hidden="1"'))) {
      const height = Number(/\bht="([\d.]+)"/.exec(row)?.[1]);
      expect(height).toBeGreaterThan(8);
      expect(height).toBeLessThanOrEqual(409);
    }
  });
});

describe('the matrix sheet', () => {
  it('keeps the five columns of the subject and the headings in view, and repeats both', () => {
    const xml = book.xml(MATRIX);
    expect(attribute(xml, 'pane', 'xSplit')).toBe('5');
    expect(attribute(xml, 'pane', 'ySplit')).toBe('5');
    expect(definedName(MATRIX, 'Print_Titles')).toBe('$A:$E,$1:$5');
    expect(attribute(xml, 'pageSetup', 'pageOrder')).toBe('overThenDown');
  });

  it('breaks its three pages between the blocks: each is as wide as the page', () => {
    const widths = (book.workbook.Sheets[MATRIX]?.['!cols'] ?? []).map((column) =>
      Math.round(column?.width ?? 0),
    );
    const [, , ids = [], groups = []] = book.rows(MATRIX);
    const starts = groups.flatMap((text, index) => (text === '' ? [] : [index]));
    expect(starts).toHaveLength(4);
    const [, first = 0, second = 0, third = 0] = starts;
    const sum = (from: number, to: number) =>
      widths.slice(from, to).reduce((total, width) => total + width, 0);
    const keyColumn = ids.indexOf(DECISION_KEY_ID);
    expect(sum(first, second)).toBe(sum(second, third));
    expect(sum(second, third)).toBe(sum(third, keyColumn));
    // The first column of the next page must not fit into what rounding of the scale leaves over.
    const page = sum(0, second);
    for (const start of [second, third]) expect(widths[start]).toBeGreaterThan(page * 0.05);
  });

  it('hides the row of ids and the columns behind the agreement, and nothing else', () => {
    const sheet = book.workbook.Sheets[MATRIX];
    const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
      (list ?? []).flatMap((entry, index) => (entry?.hidden === true ? [index] : []));
    expect(hidden(sheet?.['!rows'])).toEqual([2]);
    const ids = book.rows(MATRIX)[2] ?? [];
    const behind = ids.flatMap((_, index) => (index < ids.indexOf(DECISION_KEY_ID) ? [] : [index]));
    expect(hidden(sheet?.['!cols'])).toEqual(behind);
  });

  it('offers lists and checks dates in every line, and in no other cell', () => {
    const xml = book.xml(MATRIX);
    const [, , ids = []] = book.rows(MATRIX);
    const lastRow = book.rows(MATRIX).length;
    const found = new Map(
      [...xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)].map(
        ([, attributes = '', content = '']) => {
          const [, letters = '', from, to] =
            /sqref="([A-Z]+)(\d+):[A-Z]+(\d+)"/.exec(attributes) ?? [];
          expect([from, to]).toEqual(['6', String(lastRow)]);
          const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
          const list = /<formula1>&quot;(.*)&quot;<\/formula1>/.exec(content)?.[1];
          return [ids[column - 1], list ?? /type="(\w+)"/.exec(attributes)?.[1]] as const;
        },
      ),
    );
    const allocations = demarcationData().allocations.map(({ ja }) => ja);
    expect(Object.fromEntries(found)).toEqual({
      status: '提案,協議中,合意',
      allocation: allocations.join(','),
      'effort (now / planned with budget year)': '実施済み,予定（　　年度予算）',
      'due date': 'date',
      'first confirmation (yes/no, date)': 'はい,いいえ',
      'first confirmation (yes/no, date)#2': 'date',
      'completion date': 'date',
      'management approval date': 'date',
      'next review date': 'date',
    });
  });
});

describe('the requirements sheet', () => {
  it('opens filtered to what the form asks about, with all others hidden', () => {
    const xml = book.xml(REQUIREMENTS);
    const lines = book.records(REQUIREMENTS, 4);
    const filter = /<filterColumn colId="(\d+)"><filters><filter val="(.*?)"\/>/.exec(xml);
    expect(book.rows(REQUIREMENTS)[3]?.[Number(filter?.[1])]).toBe('様式の設問');
    expect(filter?.[2]).toBe('あり');
    const hidden = (book.workbook.Sheets[REQUIREMENTS]?.['!rows'] ?? [])
      .slice(4)
      .map((row) => row?.hidden === true);
    expect(lines.map((line) => line.様式の設問 === 'なし')).toEqual(hidden);
    expect(hidden.filter(Boolean).length).toBeGreaterThan(100);
  });
});
