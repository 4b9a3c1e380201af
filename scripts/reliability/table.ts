import type { Range } from './ranges.js';

/** The table with the measured figures in a page: the first one after this line. */
const MARK = '<!-- The rows of this table are written by scripts/reliability.ts. -->\n\n';

/** Columns of a screen: Japanese characters take two. */
const widthOf = (text: string): number =>
  text.replace(/[\u3000-\u9fff\uff01-\uff60]/g, '  ').length;

/** Cells of a line of a table. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const percent = (share: number): string => (share * 100).toFixed(1);

const cellsFor = ({ from, to, answers, right, stated }: Range): readonly string[] => [
  `${from}–${to}`,
  answers.toLocaleString('en'),
  (answers - right).toLocaleString('en'),
  percent(stated),
  // Rounded down: 100 % is said of all alone.
  percent(Math.floor((right / answers) * 1000) / 1000),
];

/** Puts the measured rows into the marked table of a page; all words of the page, and of the heading, stay. */
export function withRows(page: string, ranges: readonly Range[]): string {
  const start = page.indexOf(MARK) + MARK.length;
  const end = page.indexOf('\n\n', start);
  if (start < MARK.length || end < 0) throw new Error('the page has no table that is marked');
  const [heading = ''] = page.slice(start, end).split('\n');
  const rows = [cellsOf(heading), ...ranges.map(cellsFor)];
  const widths = cellsOf(heading).map((_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const [first = '', ...others] = rows.map((row) => {
    const padded = row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)));
    return `| ${padded.join(' | ')} |`;
  });
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return page.slice(0, start) + [first, rule, ...others].join('\n') + page.slice(end);
}
