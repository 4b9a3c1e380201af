import { basename } from 'node:path';
import { type DocumentOutcome, openDocument } from 'kaijisho/exchange';
import type { Invocation } from '../arguments/invocation.js';
import { readBytes } from '../files/load.js';
import type { Io } from '../io.js';
import { tellProblems } from './problems.js';
import { refuse } from './written.js';

/** The document in the file that a command takes; null when it was told why there is none. */
export async function openInput(
  invocation: Invocation & { readonly input: string },
  io: Io,
): Promise<Extract<DocumentOutcome, { readonly ok: true }> | null> {
  const { input, imported = [] } = invocation;
  const bytes = await readBytes(input, input);
  if (!bytes.ok) {
    refuse(bytes.failure, input, invocation, io);
    return null;
  }
  const outcome = await openDocument({ name: basename(input), bytes: bytes.value }, { imported });
  if (outcome.ok) return outcome;
  if ('failure' in outcome) refuse(outcome.failure, input, invocation, io);
  else tellProblems('cli.convert-refused', outcome.problems, invocation, io);
  return null;
}
