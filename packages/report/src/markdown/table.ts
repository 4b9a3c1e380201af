import { escapeMarkdown } from './escape.js';

/** Text for a cell, where a stroke would begin the next one. */
export const escapeCell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|');

/** A cell of lines: each escaped, with a line break between. */
export const cellLines = (lines: readonly string[]): string => lines.map(escapeCell).join('<br>');

/** A table (GitHub Flavored Markdown); cells are ready-made. [] when there are no lines. */
export function markdownTable(
  headings: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): readonly string[] {
  if (lines.length === 0) return [];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(headings.map(escapeCell)), line(headings.map(() => '---')), ...lines.map(line), ''];
}
