import { basename } from 'node:path';
import type { open } from 'kaijisho';
import { type DocumentOutcome, openDocument } from 'kaijisho/exchange';
import type { Invocation, Reading } from '../../arguments/invocation.js';
import { readBytes } from '../../files/load.js';
import { readInput, STANDARD_INPUT } from '../../files/text.js';
import type { Io } from '../../io.js';
import { unlocking } from '../../password.js';
import { FILE_MILLISECONDS, Lane, WATCHED } from '../../pool/lane.js';
import { tellProblems } from './problems.js';
import { refuse } from './written.js';

/** Of a command that takes one file. */
export interface InputInvocation extends Invocation, Pick<Reading, 'passwordFile'> {
  readonly input: string;
}

/** The document in the file that a command takes; null when it was told why there is none. */
export async function openInput(
  invocation: InputInvocation,
  io: Io,
): Promise<Extract<DocumentOutcome, { readonly ok: true }> | null> {
  const { input, imported = [] } = invocation;
  const bytes = input === STANDARD_INPUT ? await readInput(input) : readBytes(input, input);
  if (!bytes.ok) {
    refuse(bytes.failure, input, invocation, io);
    return null;
  }
  const file = { name: basename(input), bytes: bytes.value };
  const lane = new Lane({ start: io.startWorker, milliseconds: FILE_MILLISECONDS });
  const openSheet: typeof open = ({ name, bytes }, options = {}) =>
    lane.run({ path: name, name, bytes, options: { ...options, budgets: WATCHED } });
  const outcome = await unlocking(
    { ...invocation, file: input },
    io,
    (password) =>
      openDocument(file, { imported, openSheet, ...(password !== undefined && { password }) }),
    (opened) => ('failure' in opened ? opened.failure.code : undefined),
  ).finally(() => lane.close());
  if (outcome.ok) return outcome;
  if ('failure' in outcome) refuse(outcome.failure, input, invocation, io);
  else tellProblems('cli.convert-refused', outcome.problems, invocation, io);
  return null;
}
