import type { Language } from '../messages/message.js';

/**
 * A document as people print it (責任分界表, 立入検査のための資料): every heading, sentence and cell
 * in its words and in its order. All formats are written from it (workbook, page, PDF, Markdown),
 * so that they cannot say different things; a writer chooses looks and room, never words.
 */

/** Backgrounds by what they stand for. Each goes with a text that says the same. */
export type PaperTone =
  | 'subject'
  | 'input'
  | 'attention'
  | 'caution'
  | 'blue'
  | 'green'
  | 'lilac'
  | 'grey';

/** How the cells of a column, or one cell, look. */
export interface PaperLook {
  readonly tone?: PaperTone;
  readonly bold?: boolean;
  readonly centred?: boolean;
}

/** How the texts of a column stand together where rows that say the same are printed as one. */
export interface PaperJoin {
  /**
   * `numbers`: in ranges, `1–4、7`; `list`: one after the other. Rows are joined over each column
   * with `join`; those that `follow` are not compared, and list what goes with the rows joined.
   */
  readonly as: 'numbers' | 'list';
  readonly follows: boolean;
  /** What stands in place of all of these texts together; null = nothing shorter is known. */
  readonly all: { readonly texts: readonly string[]; readonly text: string } | null;
}

export interface PaperColumn {
  /** Stable within its table; worksheets are read back by it. */
  readonly id: string;
  readonly heading: string;
  /** Room the column wants, in widths of a digit; a kana takes two. */
  readonly width: number;
  readonly look: PaperLook;
  /** Filled in by people: what stands here they wrote. */
  readonly people: boolean;
  /** Id of the group it belongs to; null where the table has none. */
  readonly group: string | null;
  /**
   * Where a sheet of paper is too narrow: beside the others, below each row under its heading, or
   * once above the rows that share it.
   */
  readonly print: 'across' | 'below' | 'above';
  /** Null where rows that differ here are printed apart. */
  readonly join: PaperJoin | null;
  /** Words a list offers to people; they may write others. */
  readonly offers: readonly string[];
}

export interface PaperCell {
  /** '' prints nothing. */
  readonly text: string;
  /** The same in ever fewer words, for a place that cannot hold the text. */
  readonly shorter?: readonly string[];
  /** What people attached to the cell: a spreadsheet has comments, elsewhere it stands in the cell. */
  readonly comment?: { readonly text: string; readonly told: string };
  /** Key of the row whose cell in this column says what this one refers to. */
  readonly sameAs?: string;
  /** What a spreadsheet calculates with; `text` is how people read it. */
  readonly number?: number;
  /** Number format of a spreadsheet, for `number`. */
  readonly format?: string;
  /** The look of this cell, where it is not that of its column. */
  readonly look?: PaperLook;
}

export interface PaperRow {
  /** What the row is known by in its table. */
  readonly key: string;
  /** Keys of all rows it stands for, its own among them, where several are printed as one. */
  readonly joined: readonly string[];
  /** Parallel to the columns. */
  readonly cells: readonly PaperCell[];
  /** Begins a new group of rows. */
  readonly opensGroup: boolean;
  /** Left out at first, where a reader can filter (a worksheet, a page); print leaves it out. */
  readonly aside: boolean;
  /** Ids of the columns in which people wrote something. */
  readonly entered: readonly string[];
  /** People added it below the others; no line of ours stands behind it. */
  readonly added: boolean;
  /** Parallel to the hidden columns of the table; null = nothing. */
  readonly hidden: readonly (string | null)[];
}

/** Columns under one heading. */
export interface PaperGroup {
  readonly id: string;
  readonly heading: string;
  readonly people: boolean;
}

export interface PaperTable {
  readonly kind: 'table';
  /** Null where the title of the section is enough. */
  readonly title: string | null;
  readonly columns: readonly PaperColumn[];
  /** Groups in the order of their columns; [] where the table has none. */
  readonly groups: readonly PaperGroup[];
  readonly rows: readonly PaperRow[];
  /** Ids of what a worksheet keeps out of sight, to be read back; nothing else prints it. */
  readonly hidden: readonly string[];
  /** How many columns at the left say what a row is about. */
  readonly lead: number;
  /** Said in place of rows where there are none. */
  readonly empty: string;
}

/** Labels with their texts: date, scope, legends. */
export interface PaperFacts {
  readonly kind: 'facts';
  readonly title: string | null;
  readonly entries: readonly {
    readonly label: string;
    readonly text: string;
  }[];
}

/** Sentences to be read one by one. */
export interface PaperNotices {
  readonly kind: 'notices';
  readonly title: string | null;
  readonly texts: readonly string[];
}

/** What a part of a bar stands for; the words stand beside every bar. */
export type BarTone = 'stated' | 'partly' | 'other' | 'open' | 'aside';

/**
 * Bars that lie below each other, one row for each. Numbers and words stand beside the bars: a
 * reader who sees no colour, or no picture, misses nothing. It compares no vendors by a score.
 */
export interface PaperChart {
  readonly kind: 'chart';
  readonly title: string;
  /** Parts of every bar from left to right. */
  readonly parts: readonly { readonly label: string; readonly tone: BarTone }[];
  /** Headings of the columns of labels, such as chapter and product. */
  readonly headings: readonly string[];
  /** Heading of the bars. */
  readonly chart: string;
  readonly rows: readonly {
    readonly labels: readonly string[];
    /** Parallel to the parts. */
    readonly counts: readonly number[];
    readonly opensGroup: boolean;
  }[];
  /** What the longest bar stands for. */
  readonly whole: number;
}

export type PaperBlock = PaperTable | PaperFacts | PaperNotices | PaperChart;

export interface PaperSection {
  /** Stable, such as `matrix` or `connections`. */
  readonly id: string;
  /** Short name: of a worksheet, in a list of contents. */
  readonly name: string;
  readonly title: string;
  /** How to read it; '' for none. */
  readonly intro: string;
  readonly blocks: readonly PaperBlock[];
  /** Full lists to look things up in: in workbook and page, left out of PDF and Markdown. */
  readonly annex: boolean;
}

export interface Paper {
  readonly kind: 'matrix' | 'inspection' | 'comparison' | 'check';
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Date it stands for, YYYY-MM-DD; files are dated by it. */
  readonly asOf: string;
  /** Printed at the foot of every page: what it is, and what it is not. */
  readonly footer: string;
  /** Said in place of the annexes where they are left out. */
  readonly leftOut: string;
  readonly sections: readonly PaperSection[];
}

/** The tables of a section. */
export const tablesOf = ({ blocks }: PaperSection): readonly PaperTable[] =>
  blocks.filter((block) => block.kind === 'table');
