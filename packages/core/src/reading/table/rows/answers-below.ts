import type { Grid } from '../../grid/grid.js';
import { isBlank } from '../../grid/sheet-cell.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { QuestionRow } from '../model/question-row.js';

/** Share of the questions whose answer must stand below them. */
const NEARLY_ALL = 0.8;

/**
 * Where every question has a line of its own and the line below it holds the answer, as in a letter,
 * both are one row. Nothing changes where any answer stands beside its question.
 * @param noteColumns what stands there on the line of the answer belongs to the row
 */
export function withAnswersBelow(
  grid: Grid,
  area: AnswerArea,
  rows: readonly QuestionRow[],
  noteColumns: readonly number[],
): readonly QuestionRow[] {
  if (area.kind === 'words') return rows;
  const isAnswered = (row: number) =>
    grid.cellsIn(row).some(({ col }) => col >= area.from && col <= area.to);
  if (rows.some(({ row, across }) => !across && isAnswered(row))) return rows;
  const asking = rows.filter(({ across }) => !across);
  const own = new Set(rows.map(({ row }) => row));
  const below = new Set(
    asking.filter(({ row, span }) => isAnswered(row + span) && !own.has(row + span)),
  );
  if (below.size < asking.length * NEARLY_ALL) return rows;
  return rows.map((row): QuestionRow => {
    if (!below.has(row)) return row;
    const answers = row.row + row.span;
    const notes = noteColumns.flatMap((col) => grid.cellAt(answers, col) ?? []);
    const height = grid.cellAt(answers, area.from)?.box.height ?? 0;
    return {
      ...row,
      span: row.span + 1,
      noteCells: [...new Set([...row.noteCells, ...notes.filter((cell) => !isBlank(cell))])],
      band: { ...row.band, height: row.band.height + height },
    };
  });
}
