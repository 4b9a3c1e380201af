import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Failure } from 'kaijisho';
import { expandFiles } from './expand.js';
import { exists } from './write.js';

/** What a run reads and what it means to write. */
export interface Touched {
  /** Files and folders whose files are read. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Existing files may be replaced, but never one of the inputs. */
  readonly force: boolean;
}

/** What is the same for all names of one file, links among them; its path where the disk numbers none. */
async function identityOf(path: string): Promise<string | null> {
  const facts = await stat(path, { bigint: true }).catch(() => null);
  if (facts === null) return null;
  return facts.ino === 0n ? resolve(path) : `${facts.dev}:${facts.ino}`;
}

/**
 * The first output that must stay as it is: one that is read in the same run, since that may be the
 * only original, or one that exists without `force`. Looked at before the work; writing looks again.
 */
export async function inTheWay({
  inputs,
  outputs,
  force,
}: Touched): Promise<{ readonly file: string; readonly failure: Failure } | null> {
  const standing: string[] = [];
  for (const output of outputs) if (await exists(output)) standing.push(output);
  if (standing.length === 0) return null;
  const read = new Set<string | null>();
  for (const { path } of (await expandFiles(inputs)).targets) read.add(await identityOf(path));
  for (const file of standing) {
    const identity = await identityOf(file);
    if (identity !== null && read.has(identity))
      return { file, failure: { code: 'output-is-input', args: {} } };
    if (!force) return { file, failure: { code: 'output-exists', args: {} } };
  }
  return null;
}
