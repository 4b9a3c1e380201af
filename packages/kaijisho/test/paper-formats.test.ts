import { matrixPaper, type Paper, paperInput, tablesOf } from '@kaijisho/core';
import ExcelJS from 'exceljs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  check,
  demarcate,
  inspection,
  type Matrix,
  type MatrixFormat,
  type Opened,
  open,
  writeInspection,
  writeMatrix,
} from '../src/index.js';
import { sheetText, textFile } from './files.js';
import { japaneseFont, textOfPdf } from './pdf-text.js';

/** The formats of one document, each read by a reader of its kind, against each other. */

const asOf = '2026-04-01';

/** White space is where formats may differ: lines break where there is room. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Texts of the cells of each row, empty ones left out, by section. */
type Rows = readonly (readonly string[])[];

let opened: readonly Opened[];
let matrix: Matrix;
let pdfFont: Uint8Array;

beforeAll(async () => {
  const sheets = [
    sheetText({
      answers: { '3': 'いいえ', '4.3': '', '5': '対象外' },
      product: 'みほん<b>カルテ</b>|甲',
    }),
    sheetText({ product: 'ためしPACS', organisation: '合同会社ためし（架空）' }),
  ];
  opened = await Promise.all(sheets.map((text, at) => open(textFile(text, `開示書${at}.csv`))));
  matrix = demarcate(opened, { asOf });
  pdfFont = await japaneseFont();
});

const files = new Map<MatrixFormat, Promise<Uint8Array>>();

/** The matrix in a format, written once. */
function written(format: MatrixFormat): Promise<Uint8Array> {
  const known = files.get(format);
  if (known !== undefined) return known;
  const file = writeMatrix(matrix, { format, pdfFont, check: check(opened, { asOf }) });
  files.set(format, file);
  return file;
}

/** Visible cells of each worksheet below its headings, by the name of the sheet. */
async function rowsOfWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, Rows>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const headings = sheet.name === '責任分界表' ? 5 : 4;
      const rows: string[][] = [];
      sheet.eachRow((row, number) => {
        if (number <= headings || row.hidden) return;
        const cells: string[] = [];
        row.eachCell((cell, column) => {
          const { value, numFmt, text } = cell;
          const shown =
            typeof value === 'number' && numFmt === '0%' ? `${Math.round(value * 100)}%` : text;
          if (sheet.getColumn(column).hidden !== true) cells.push(squeeze(shown));
        });
        rows.push(cells.filter((text) => text !== ''));
      });
      return [sheet.name, rows];
    }),
  );
}

const childrenOf = (node: Tree.Node): readonly Tree.Node[] =>
  'childNodes' in node ? node.childNodes : [];
const attribute = (node: Tree.Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
function elements(node: Tree.Node, ...names: readonly string[]): readonly Tree.Node[] {
  const own = names.includes(node.nodeName) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => elements(child, ...names))];
}

/** Rows of the tables of each section of a page, by the id of the section. */
function rowsOfPage(bytes: Uint8Array): ReadonlyMap<string, Rows> {
  const page = parse(new TextDecoder().decode(bytes));
  return new Map(
    elements(page, 'section').map((section) => [
      attribute(section, 'id') ?? '',
      elements(section, 'tbody')
        .filter((body) => attribute(body, 'data-key') !== undefined)
        .map((body) =>
          elements(body, 'th', 'td', 'dd')
            .filter((cell) => attribute(cell, 'colspan') === undefined)
            .map((cell) => squeeze(textOf(cell)))
            .filter((text) => text !== ''),
        ),
    ]),
  );
}

/** Numbers of lines: `1–4、7`. */
const numbersIn = (text: string): readonly number[] =>
  text.split('、').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });

/** Lines that are printed as one, with everything that stands above, in and below them. */
interface Joined {
  readonly numbers: readonly number[];
  readonly text: string;
}

/** Joined lines of a section of a page: what is said once for several is said of each. */
function joinedOfPage(bytes: Uint8Array, id: string): readonly Joined[] {
  const page = parse(new TextDecoder().decode(bytes));
  const section = elements(page, 'section').find((one) => attribute(one, 'id') === id);
  return elements(section ?? page, 'table').flatMap((table) => {
    const lines: { numbers: readonly number[]; text: string; open: boolean }[] = [];
    let topic = '';
    for (const body of elements(table, 'tbody')) {
      const rows = elements(body, 'tr');
      const of = (name: string) => rows.find((row) => attribute(row, 'class') === name);
      const [topicRow, below] = [of('topic'), of('below')];
      if (topicRow !== undefined) topic = squeeze(textOf(topicRow));
      const across = rows.find((row) => row !== topicRow && row !== below);
      const [number] = across === undefined ? [] : elements(across, 'th');
      if (across === undefined || number === undefined) continue;
      const numbers = numbersIn(squeeze(textOf(number)));
      lines.push({ numbers, text: topic + squeeze(textOf(across)), open: true });
      if (below === undefined) continue;
      for (const line of lines.filter(({ open }) => open)) {
        line.text += squeeze(textOf(below));
        line.open = false;
      }
    }
    return lines;
  });
}

/** Every row of a worksheet stands in the joined lines, once, with all its words. */
function expectCovered(rows: Rows, lines: readonly Joined[], place: string): void {
  expect(lines.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(
    rows.map((_, at) => at + 1),
  );
  for (const [number = '', ...cells] of rows) {
    const line = lines.find(({ numbers }) => numbers.includes(Number(number)));
    for (const cell of cells)
      if (!/^No\.\d+の行と同じ$/.test(cell))
        expect(line?.text, `${place} ${number}`).toContain(cell);
  }
}

/** The texts of a cell in Markdown, unescaped. */
const markdownText = (text: string): string =>
  squeeze(text.replaceAll('<br>', '').replace(/\\(.)/g, '$1'));

/** Rows of all tables of a Markdown document, one list for each table. */
function tablesOfMarkdown(text: string): readonly Rows[] {
  const tables: string[][][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('| ')) open = false;
    else if (!open) {
      tables.push([]);
      open = true;
    } else if (!line.startsWith('| --- '))
      tables.at(-1)?.push(
        line
          .slice(2, -2)
          .split(/(?<!\\) \| /)
          .map(markdownText)
          .filter((cell) => cell !== ''),
      );
  }
  return tables;
}

const modelRows = (paper: Paper, id: string): Rows =>
  paper.sections
    .filter((section) => section.id === id)
    .flatMap(tablesOf)
    .flatMap(({ rows }) =>
      rows
        .filter(({ aside }) => !aside)
        .map(({ cells }) => cells.map(({ text }) => squeeze(text)).filter((text) => text !== '')),
    );

/** The same words in any order: formats place columns differently, never other words. */
const sorted = (rows: Rows): Rows => rows.map((row) => [...row].sort());

describe('the matrix', () => {
  const paper = () =>
    matrixPaper(paperInput({ matrix, findings: [], language: 'ja', toolVersion: '0' }));

  test('has the same rows with the same words in workbook, page and Markdown', async () => {
    const workbook = await rowsOfWorkbook(await written('xlsx'));
    const page = rowsOfPage(await written('html'));
    const markdown = tablesOfMarkdown(new TextDecoder().decode(await written('md')));
    for (const { id, name, annex } of paper().sections) {
      if (id === 'cover' || id === 'overview') continue;
      const rows = sorted(workbook.get(name) ?? []);
      if (id === 'notes' || rows.length === 0) continue;
      if (id !== 'findings') expect(sorted(modelRows(paper(), id))).toEqual(rows);
      if (id === 'matrix' || id === 'contract') {
        const lines = joinedOfPage(await written('html'), id);
        expectCovered(workbook.get(name) ?? [], lines, id);
        expect(lines.length).toBeLessThan(rows.length);
        const table = markdown.find((one) => one.length === lines.length);
        expectCovered(
          workbook.get(name) ?? [],
          (table ?? []).map(([number = '', ...cells]) => ({
            numbers: numbersIn(number),
            text: cells.join(''),
          })),
          `${id} in Markdown`,
        );
        continue;
      }
      expect(sorted(page.get(id) ?? [])).toEqual(rows);
      if (!annex) expect(markdown.map(sorted)).toContainEqual(rows);
    }
  });

  test('has every row of the page with all its words, in this order, in the PDF', async () => {
    const [page, text] = await Promise.all([
      rowsOfPage(await written('html')),
      textOfPdf(await written('pdf')),
    ]);
    let from = 0;
    for (const { id, name, annex } of paper().sections) {
      if (annex || id === 'cover' || id === 'overview') continue;
      for (const cells of page.get(id) ?? []) {
        // A row is found by its first words; the others stand close behind.
        const start = text.indexOf(cells.slice(0, 2).join(''), from);
        expect(start, `${name}: ${cells.slice(0, 2).join(' ')}`).toBeGreaterThanOrEqual(0);
        const window = text.slice(start, start + 6 * cells.join('').length + 1200);
        for (const cell of cells) expect(window).toContain(cell);
        from = start + 1;
      }
    }
    const table = paper()
      .sections.filter(({ id }) => id === 'matrix')
      .flatMap(tablesOf)[0];
    const title = table?.columns.findIndex(({ print }) => print === 'above') ?? -1;
    expect(title).toBeGreaterThan(0);
    for (const { cells } of table?.rows ?? [])
      expect(text).toContain(squeeze(cells[title]?.text ?? ''));
  });

  test('has the same words in JSON and CSV', async () => {
    const rows = (await rowsOfWorkbook(await written('xlsx'))).get('責任分界表') ?? [];
    const json = JSON.parse(new TextDecoder().decode(await written('json'))) as {
      readonly title: string;
      readonly notices: readonly string[];
      readonly lines: readonly {
        readonly title: string;
        readonly attention: readonly string[];
        readonly proposal: Readonly<Record<string, unknown>>;
      }[];
    };
    const csv = squeeze(new TextDecoder().decode(await written('csv')));
    expect(json.title).toBe('責任分界表（提案）');
    expect(json.lines).toHaveLength(rows.length);
    for (const [at, { title, attention, proposal }] of json.lines.entries()) {
      const row = (rows[at] ?? []).join('');
      const parts = ['institutionPart', 'vendorPart', 'openPoints', 'reason'].flatMap(
        (part) => proposal[part] as readonly string[],
      );
      for (const text of [title, ...attention, ...parts]) {
        expect(row).toContain(squeeze(text));
        expect(csv).toContain(squeeze(text).replaceAll('"', '""'));
      }
    }
  });

  test('says in every format whose words these are, and that nothing is agreed', async () => {
    for (const format of ['html', 'md', 'pdf', 'json', 'csv'] as const) {
      const bytes = await written(format);
      const text =
        format === 'pdf' ? await textOfPdf(bytes) : squeeze(new TextDecoder().decode(bytes));
      for (const words of ['自己申告', '編集', '合意'])
        expect(text, `${format}: ${words}`).toContain(words);
      if (format !== 'csv') expect(text, format).toContain('公開資料から再構成');
      expect(text, format).not.toMatch(/適合して|準拠して/);
    }
  });

  test('needs a font for a PDF', async () => {
    await expect(writeMatrix(matrix, { format: 'pdf' })).rejects.toThrow(RangeError);
  });
});

describe('the pack for an on-site inspection', () => {
  const product = {
    formatVersion: '1',
    id: 'missing',
    name: 'れいの装置',
    organisation: '株式会社れい（架空）',
    department: '検査部',
    zone: '院内LAN',
    columns: {},
    submissions: [],
    plans: [],
  };
  const input = () => ({ products: [product], opened, asOf, months: 12 });

  test('has the same rows with the same words in workbook, page and PDF', async () => {
    const [xlsx, html, pdf] = await Promise.all([
      writeInspection(input()),
      writeInspection(input(), { format: 'html' }),
      writeInspection(input(), { format: 'pdf', pdfFont }),
    ]);
    const workbook = await rowsOfWorkbook(xlsx);
    const page = rowsOfPage(html);
    const text = await textOfPdf(pdf);
    expect(inspection(input()).missing).toHaveLength(1);
    const names = [
      ['checklist', 'チェックリスト（案）'],
      ['gaps', '「いいえ」の項目と計画'],
      ['missing', '開示書のない製品'],
      ['letters', '提出の依頼文'],
      ['connections', '外部接続一覧'],
      ['contacts', '非常時連絡先'],
    ] as const;
    for (const [id, name] of names) {
      const rows = sorted(workbook.get(name) ?? []);
      expect(rows.length, name).toBeGreaterThan(0);
      expect(sorted(page.get(id) ?? []), name).toEqual(rows);
      for (const cell of rows.flat()) expect(text).toContain(cell);
    }
  });
});
