import {
  type Language,
  NOTE_LABEL_ID,
  NOTE_TEXT_ID,
  type PaperRow,
  type PaperSection,
  type PaperTable,
  paperSay,
} from '@kaijisho/core';
import { splitToRows } from '../measure.js';
import { BODY_SIZE } from '../style.js';

/** Cuts long notes into rows that each fit into a worksheet, so that all of a note is printed. */
function continued(row: PaperRow, table: PaperTable, word: string): readonly PaperRow[] {
  const label = table.columns.findIndex(({ id }) => id === NOTE_LABEL_ID);
  const text = table.columns.findIndex(({ id }) => id === NOTE_TEXT_ID);
  const width = table.columns[text]?.width ?? 0;
  const parts = splitToRows(row.cells[text]?.text ?? '', { width, fontSize: BODY_SIZE });
  return parts.map((part, index) => ({
    ...row,
    opensGroup: row.opensGroup && index === 0,
    cells: row.cells.map((cell, at) => {
      if (at === text) return { ...cell, text: part };
      return at === label && index > 0 ? { text: `${cell.text}${word}` } : cell;
    }),
  }));
}

/** 備考一覧 with long notes going on in further rows, which Excel's tallest row asks for. */
export function withContinuedNotes(section: PaperSection, language: Language): PaperSection {
  const say = paperSay(language);
  const word = say('continued');
  return {
    ...section,
    intro: [section.intro, say('intro.notes-continued')].join(say('sentences')),
    blocks: section.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.flatMap((row) => continued(row, block, word)) }
        : block,
    ),
  };
}
