import type { DefinedName } from '../package/workbook.js';
import { addressOf, parseRange, type Range } from './addresses.js';

/** A range on a named sheet; `fixed…` says which coordinates do not move with the cell. */
export interface Reference {
  readonly sheet: string;
  readonly range: Range;
  /** All coordinates carry a `$`, so that every cell of a validation means the same range. */
  readonly absolute: boolean;
  readonly fixedRows: boolean;
  readonly fixedColumns: boolean;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i;
/** A name may stand for a name; no form needs more steps. */
const MOST_STEPS = 5;

/** What formulas can refer to by name. */
export interface Names {
  /** Names of all tabs by their position, which is what `DefinedName.sheet` counts. */
  readonly tabs: readonly string[];
  readonly names: readonly DefinedName[];
}

/** Resolves references and defined names of one workbook. */
export class References {
  private readonly names = new Map<string, string>();

  constructor({ tabs, names }: Names) {
    for (const { name, sheet, formula } of names) {
      const scope = sheet === undefined ? '' : (tabs[sheet] ?? '');
      this.names.set(keyOf(scope, name), formula);
    }
  }

  /** Range that a formula on a sheet refers to, or undefined when it is not one plain range. */
  resolve(formula: string, sheet: string): Reference | undefined {
    let text = formula.trim();
    for (let step = 0; step < MOST_STEPS; step++) {
      text = text.replace(/^=/, '').trim();
      const reference = plainReference(text, sheet);
      if (reference !== undefined) return reference;
      const indirect = /^INDIRECT\(\s*"([^"]+)"\s*\)$/i.exec(text)?.[1];
      const next = indirect ?? this.nameFormula(text, sheet);
      if (next === undefined) return undefined;
      text = next;
    }
    return undefined;
  }

  /** Address of the one cell a formula refers to, when it lies on the sheet itself. */
  cellOn(formula: string, sheet: string): string | undefined {
    const reference = this.resolve(formula, sheet);
    if (reference === undefined || reference.sheet.toLowerCase() !== sheet.toLowerCase()) {
      return undefined;
    }
    return addressOf(reference.range.top, reference.range.left);
  }

  private nameFormula(text: string, sheet: string): string | undefined {
    const name = text.slice(text.lastIndexOf('!') + 1);
    return this.names.get(keyOf(sheet, name)) ?? this.names.get(keyOf('', name));
  }
}

const keyOf = (scope: string, name: string): string =>
  `${scope.toLowerCase()}\n${name.toLowerCase()}`;

function plainReference(text: string, sheet: string): Reference | undefined {
  const match = REFERENCE.exec(text);
  const cells = match?.[3];
  if (match === null || cells === undefined) return undefined;
  const range = parseRange(cells);
  // A lone `A` or `12` is a name or a number, not a range.
  if (range === undefined || (!cells.includes(':') && !/[A-Z]\$?\d/i.test(cells))) return undefined;
  const quoted = match[1]?.replaceAll("''", "'");
  const corners = cells.split(':');
  const fixedColumns = corners.every(
    (corner) => /^\$[A-Z]/i.test(corner) || !/[A-Z]/i.test(corner),
  );
  const fixedRows = corners.every((corner) => /\$\d+$/.test(corner) || !/\d/.test(corner));
  return {
    sheet: quoted ?? match[2] ?? sheet,
    range,
    absolute: fixedColumns && fixedRows,
    fixedRows,
    fixedColumns,
  };
}

/** The range as seen from a cell that lies `rows` and `columns` away from the validation's first. */
export function moved(reference: Reference, rows: number, columns: number): Range {
  const { range } = reference;
  const down = reference.fixedRows ? 0 : rows;
  const across = reference.fixedColumns ? 0 : columns;
  return {
    top: range.top + down,
    bottom: range.bottom + down,
    left: range.left + across,
    right: range.right + across,
  };
}
