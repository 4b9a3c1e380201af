import { homedir } from 'node:os';
import { join } from 'node:path';
import { cliText, type Form, parseFormDefinition } from 'kaijisho';
import type { Invocation } from '../arguments/invocation.js';
import type { Io } from '../io.js';
import { readText } from './text.js';
import { exists } from './write.js';

/**
 * Where imported forms are kept when no place is named: they hold their publisher's wording, so the
 * place is the person's own and no folder that may be shared.
 */
const formsFolder = (): string => join(homedir(), '.kaijisho', 'forms');

/** Path of an imported form by its name: `mds-4.1-official` in the person's folder of forms. */
export const formPath = (name: string): string => join(formsFolder(), `${name}.json`);

/** A name without a folder and an ending is one of the person's own forms. */
async function pathOf(named: string): Promise<string> {
  if (/[\\/]/.test(named) || (await exists(named))) return named;
  const own = formPath(named.replace(/\.json$/i, ''));
  return (await exists(own)) ? own : named;
}

/** The forms that `--form` names; null when one cannot be used, which has been said then. */
export async function loadForms(
  { forms = [], language }: Invocation,
  io: Io,
): Promise<readonly Form[] | null> {
  const loaded: Form[] = [];
  for (const named of forms) {
    const text = await readText(await pathOf(named));
    if (!text.ok) {
      io.err(`${cliText('cli.form-missing', language, { file: named })}\n`);
      return null;
    }
    const definition = parseFormDefinition(text.value);
    if (definition === null) {
      io.err(`${cliText('cli.form-invalid', language, { file: named })}\n`);
      return null;
    }
    loaded.push(definition.form);
  }
  return loaded;
}
