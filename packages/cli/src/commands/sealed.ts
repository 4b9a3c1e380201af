import { basename } from 'node:path';
import { cliText, type DisclosureContent } from 'kaijisho';
import { openDocument } from 'kaijisho/exchange';
import type { Invocation } from '../arguments/invocation.js';
import { readBytes } from '../files/load.js';
import type { Io } from '../io.js';
import { tellProblems } from './problems.js';
import { refuse } from './written.js';

/** The disclosures of a file that is to be sealed or held against a seal; null when told why not. */
export async function contentsToSeal(
  invocation: Invocation & { readonly input: string },
  io: Io,
): Promise<readonly DisclosureContent[] | null> {
  const { input, language, imported = [] } = invocation;
  const bytes = await readBytes(input, input);
  if (!bytes.ok) {
    refuse(bytes.failure, input, invocation, io);
    return null;
  }
  const outcome = await openDocument({ name: basename(input), bytes: bytes.value }, { imported });
  if (!outcome.ok) {
    if ('failure' in outcome) refuse(outcome.failure, input, invocation, io);
    else tellProblems('cli.convert-refused', outcome.problems, invocation, io);
    return null;
  }
  const { document } = outcome;
  if (document.kind === 'disclosures' && document.value.disclosures.length > 0)
    return document.value.disclosures;
  io.err(`${cliText('cli.convert-nothing', language, { file: input })}\n`);
  return null;
}
