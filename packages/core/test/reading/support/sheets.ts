import {
  type Cell,
  type Disclosure,
  type Drawing,
  type Page,
  readDisclosures,
} from '@kaijisho/core';

/** A cell as a case writes it: its text, or its text with what else it carries. */
export type MadeCell = string | (Partial<Cell> & { readonly text: string });

const WIDTH = 100;
const HEIGHT = 20;

/** A worksheet of these rows, each cell 100 × 20 points; `''` leaves a cell out. */
export function sheetOf(
  name: string,
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
): Page {
  const cells = rows.flatMap((row, y) =>
    row.flatMap((made, x): readonly Cell[] => {
      if (made === '') return [];
      const { colSpan = 1, rowSpan = 1, ...own } = typeof made === 'string' ? { text: made } : made;
      const box = { x: x * WIDTH, y: y * HEIGHT, width: colSpan * WIDTH, height: rowSpan * HEIGHT };
      const address = `${String.fromCharCode(65 + x)}${y + 1}`;
      return [{ row: y + 1, col: x + 1, colSpan, rowSpan, box, address, ...own }];
    }),
  );
  return { name, kind: 'sheet', cells, drawings };
}

/** What is read of a workbook of these sheets, and found about it. */
export function readWorkbook(...pages: readonly Page[]): ReturnType<typeof readDisclosures> {
  const document = { adapter: 'xlsx' as const, pages, facts: [] };
  return readDisclosures(document, { file: 'a.xlsx', sha256: '0'.repeat(64) });
}

/** The disclosures of a workbook of these sheets. */
export const readSheets = (...pages: readonly Page[]): readonly Disclosure[] =>
  readWorkbook(...pages).disclosures;

/** Answers of the only disclosure of a workbook, each as `choice` or, without one, its state. */
export function answersIn(...pages: readonly Page[]): readonly string[] {
  const [only, ...others] = readSheets(...pages);
  if (only === undefined || others.length > 0) throw new Error(`${others.length} further sheets`);
  return only.content.answers.map(({ choice, state }) => choice ?? state);
}

/** Questions of an MDS that are recognised whatever stands beside them. */
export const QUESTIONS = [
  '離席時の自動ログオフ機能がある（6.5.C4）',
  '利用者の識別と認証を行っている（6.5.C1）',
  'アクセスログを採取している（6.5.C7）',
  '不正なソフトウェアへの対策をしている（6.5.C10）',
  '無線LANの対策をしている（6.5.C14）',
  'リモートメンテナンスの不正な侵入を防いでいる（6.11.C7）',
] as const;

/** Rows of a form: the questions, numbered, with what `besides` puts beside each. */
export const asked = (besides: (index: number) => readonly MadeCell[]): MadeCell[][] =>
  QUESTIONS.map((question, index) => [String(index + 1), question, ...besides(index)]);

/** Titles of the two forms, each a row of its own. */
export const MDS = ['製造業者による医療情報セキュリティ開示書'];
export const SDS = ['サービス事業者による医療情報セキュリティ開示書'];
/** Heading of a table with one column of answers. */
export const HEADING = ['No.', '項目', '回答'];
/** The questions with one word beside each. */
export const answered = (word: MadeCell = 'はい'): MadeCell[][] => asked(() => [word]);

/** A sheet with a form: its title, what stands between that and the heading, its rows, what stands below. */
export const formOf = (
  title: readonly string[],
  name: string,
  more: {
    readonly above?: readonly (readonly MadeCell[])[];
    readonly rows?: readonly (readonly MadeCell[])[];
    readonly below?: readonly (readonly MadeCell[])[];
    readonly hidden?: boolean;
    readonly drawings?: readonly Drawing[];
  } = {},
): Page => ({
  ...sheetOf(
    name,
    [title, ...(more.above ?? []), HEADING, ...(more.rows ?? answered()), ...(more.below ?? [])],
    more.drawings,
  ),
  ...(more.hidden && { hidden: true }),
});

/** A text box, beside the n-th row of a sheet. */
export const boxed = (label: string, row = 0): Drawing => ({
  kind: 'text',
  label,
  box: { x: 900, y: row * 20, width: 90, height: 20 },
});
