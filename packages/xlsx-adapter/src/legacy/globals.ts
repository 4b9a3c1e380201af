import { stop } from '@kaijisho/core';
import type { Budgets } from '../budgets.js';
import type { DefinedName } from '../reading/package/workbook.js';
import type { RichText } from '../reading/strings/rich-text.js';
import { type FontLook, type Styles, stylesOf } from '../reading/styles/styles.js';
import type { Cursor } from './cursor.js';
import { type FormulaNames, formulaText } from './formulas.js';
import { Links } from './links.js';
import { type LegacyFile, RECORD, readPart } from './records.js';
import { readRichText } from './rich-text.js';
import { StyleRecords } from './styles.js';
import { readCharacters, readText } from './text.js';

/** More names than this are not looked up by any form. */
const MOST_NAMES = 20_000;
const MOST_TABS = 10_000;
/** Kinds of tabs. */
const WORKSHEET = 0;
const MACROS = 1;
/** Bit of a name that Excel gave itself, such as that of the area to print. */
const BUILT_IN = 0x20;

export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: 'sheet' | 'macros' | 'other';
  /** Where its part begins in the stream. */
  readonly start: number;
}

/** What the first part of the stream says of the workbook as a whole. */
export interface Globals {
  readonly styles: Styles;
  readonly fonts: readonly FontLook[];
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
  readonly formulas: FormulaNames;
}

/** A name before the sheets that its formula refers to are known. */
interface NameRecord {
  readonly name: string;
  readonly sheet: number | undefined;
  readonly formula: Uint8Array;
}

class GlobalRecords {
  readonly styles = new StyleRecords();
  readonly links: Links;
  date1904 = false;
  readonly tabs: Tab[] = [];
  readonly names: NameRecord[] = [];
  private table: Cursor | undefined;

  constructor(
    file: LegacyFile,
    private readonly budgets: Budgets,
  ) {
    this.links = new Links(file.facts);
  }

  take(type: number, cursor: Cursor): void {
    switch (type) {
      case RECORD.password:
        stop('password-protected');
        break;
      case RECORD.date1904:
        this.date1904 = cursor.uint16() === 1;
        break;
      case RECORD.font:
        this.styles.takeFont(cursor);
        break;
      case RECORD.format:
        this.styles.takeFormat(cursor);
        break;
      case RECORD.style:
        this.styles.takeStyle(cursor);
        break;
      case RECORD.palette:
        this.styles.takePalette(cursor);
        break;
      case RECORD.sheet:
        this.takeTab(cursor);
        break;
      case RECORD.linked:
        this.links.takeBook(cursor);
        break;
      case RECORD.externalSheets:
        this.links.takeReferences(cursor);
        break;
      case RECORD.name:
        this.takeName(cursor);
        break;
      case RECORD.strings:
        this.table = cursor;
    }
  }

  /** Strings are read when all fonts are known. A table that lies about its length ends where its bytes end. */
  stringsIn(fonts: readonly FontLook[], { deadline, facts }: LegacyFile): readonly RichText[] {
    const { table } = this;
    const strings: RichText[] = [];
    if (table === undefined) return strings;
    try {
      table.skip(4);
      for (let left = table.uint32(); left > 0; left -= 1) {
        if (strings.length >= this.budgets.cells)
          stop('budget-cells', { limit: this.budgets.cells });
        if (left % 1024 === 0) deadline.check();
        strings.push(readRichText(table, fonts));
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      facts.add('damaged-part', 'shared strings');
    }
    return strings;
  }

  private takeTab(cursor: Cursor): void {
    const start = cursor.uint32();
    const hidden = (cursor.uint8() & 3) !== 0;
    const type = cursor.uint8();
    const kind = type === WORKSHEET ? 'sheet' : type === MACROS ? 'macros' : 'other';
    const name = readText(cursor, 1);
    if (this.tabs.length < MOST_TABS) this.tabs.push({ name, hidden, kind, start });
  }

  private takeName(cursor: Cursor): void {
    const flags = cursor.uint16();
    cursor.skip(1);
    const length = cursor.uint8();
    const formulaLength = cursor.uint16();
    cursor.skip(2);
    const tab = cursor.uint16();
    cursor.skip(4);
    const name = readCharacters(cursor, length);
    if (this.names.length >= MOST_NAMES) return;
    // Names are referred to by their place, so those of no use to a reader keep theirs.
    const usable = (flags & BUILT_IN) === 0 && formulaLength <= cursor.left;
    this.names.push({
      name,
      sheet: tab === 0 ? undefined : tab - 1,
      formula: usable ? cursor.bytes(formulaLength) : new Uint8Array(),
    });
  }
}

/** Reads the part of the stream that is about the whole workbook. Stops where it is encrypted. */
export function readGlobals(file: LegacyFile, budgets: Budgets): Globals {
  const records = new GlobalRecords(file, budgets);
  readPart(file, 0, 'Workbook', (type, cursor) => records.take(type, cursor));
  const { styles, links, tabs, date1904 } = records;
  const { tables, fonts } = styles.finish();
  const formulas: FormulaNames = {
    sheetAt: (reference) => tabs[links.tabOf(reference) ?? -1]?.name,
    nameAt: (number) => records.names[number - 1]?.name,
  };
  return {
    styles: stylesOf(tables),
    fonts,
    strings: records.stringsIn(fonts, file),
    date1904,
    tabs,
    names: records.names.flatMap(({ name, sheet, formula: tokens }) => {
      const formula = formulaText(tokens, formulas);
      return formula === undefined ? [] : [{ name, sheet, formula }];
    }),
    formulas,
  };
}
