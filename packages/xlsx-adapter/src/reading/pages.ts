import type { Cell, Drawing, Facts, Page } from '@kaijisho/core';
import type { ControlCells } from './controls/control-drawings.js';
import type { DrawingDraft } from './drawings/draft.js';
import { attachChoices } from './sheet/attach-choices.js';
import { attachLists } from './sheet/attach-lists.js';
import { ChoiceLists } from './sheet/choices.js';
import { Columns } from './sheet/columns.js';
import type { Comments } from './sheet/comments.js';
import { Grid } from './sheet/grid.js';
import type { RawSheet } from './sheet/raw-sheet.js';
import { type Names, References } from './sheet/references.js';
import { sheetCells } from './sheet/sheet-cells.js';
import type { Styles } from './styles/styles.js';

/** A sheet as it was read, of a workbook of either format, with what is asked for once its cells are known. */
export interface LoadedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly raw: RawSheet;
  comments(): Comments;
  drawings(grid: Grid, cells: ControlCells): readonly DrawingDraft[];
}

/** Makes pages of the sheets of a workbook: what all formats have in common. */
export function pagesOf(
  sheets: readonly LoadedSheet[],
  styles: Styles,
  names: Names,
  facts: Facts,
): readonly Page[] {
  const references = new References(names);
  const lists = new ChoiceLists(references);
  for (const { name, raw } of sheets) lists.addSheet(name, raw);
  return sheets.map((sheet): Page => {
    const { name, hidden, raw } = sheet;
    const grid = gridOf(raw, styles);
    const cells = sheetCells(raw, grid, styles);
    if (cells.clamped) facts.add('range-clamped', name);
    attachChoices(raw, cells, lists, grid, name, facts);
    sheet.comments().attach(cells.drafts);
    const drawings = sheet.drawings(grid, {
      linkedCell: (formula) => references.cellOn(formula, name),
      entries: (formula) => lists.at(formula, name),
    });
    return {
      name,
      kind: 'sheet',
      ...(hidden && { hidden: true }),
      // For whoever reads a drawing or a cell, a member that is undefined is one that is not there.
      drawings: attachLists(drawings, cells, grid) as readonly Drawing[],
      cells: cells.drafts as readonly Cell[],
    };
  });
}

export const gridOf = (raw: RawSheet, { defaultFont }: Styles): Grid =>
  new Grid(new Columns(raw.columnSpans, raw.columnDefaults, defaultFont), raw.rowEdges);
