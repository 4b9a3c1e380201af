import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/**
 * A hidden name in the folder of a file, for writing it before it is moved to its place. No other process
 * has the same one, nor one that was killed: numbers of processes come again. It is short, because the
 * name of the file may be as long as names can be.
 */
export const besideOf = (path: string): string =>
  join(dirname(path), `.kaijisho-${randomUUID().slice(0, 8)}.tmp`);
