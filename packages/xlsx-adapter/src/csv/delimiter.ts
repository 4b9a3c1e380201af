import { visitFields } from './records.js';

const CANDIDATES = [',', '\t', ';'];
/** Characters looked at; the first lines of a form show how it is written. */
const SAMPLE = 32 * 1024;

/** How a text is delimited, and where its records start. */
export interface Delimited {
  readonly delimiter: string;
  readonly start: number;
}

/**
 * Tells the delimiter: the one Excel was told by a `sep=` line, or the one that divides most
 * records; a comma when none does.
 */
export function findDelimiter(text: string): Delimited {
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told?.[1] !== undefined) return { delimiter: told[1], start: told[0].length };
  const sample = text.slice(0, SAMPLE);
  const scores = CANDIDATES.map((delimiter) => {
    const divided = new Set<number>();
    let fields = 0;
    visitFields(sample, delimiter, (row, col) => {
      if (col > 1) divided.add(row);
      fields += 1;
    });
    return { delimiter, divided: divided.size, fields };
  });
  const [best] = scores.sort((a, b) => b.divided - a.divided || b.fields - a.fields);
  return { delimiter: best === undefined || best.divided === 0 ? ',' : best.delimiter, start: 0 };
}
