import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { renderFailure } from '@kaijisho/report/terminal';
import {
  cliText,
  type Form,
  type Language,
  parseFormDefinition,
  type Result,
  success,
  unopened,
} from 'kaijisho';
import type { Invocation } from '../arguments/invocation.js';
import type { Io } from '../io.js';
import { isAbsent, unreadable } from './disk-errors.js';
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

/** The form in a file; null when it cannot be used, which has been said then. */
async function loadForm(
  file: string,
  { named, option }: { readonly named: string; readonly option: string },
  language: Language,
  io: Io,
): Promise<Form | null> {
  const text = await readText(file);
  const definition = text.ok ? parseFormDefinition(text.value) : null;
  if (definition !== null) return definition.form;
  const said = text.ok ? 'cli.form-invalid' : 'cli.form-missing';
  io.err(`${cliText(said, language, { file: named, option })}\n`);
  return null;
}

/** The forms that an option names; null when one cannot be used, which has been said then. */
export async function loadForms(
  { forms = [], language }: Invocation,
  io: Io,
  option = '--form',
): Promise<readonly Form[] | null> {
  const loaded: Form[] = [];
  for (const named of forms) {
    const form = await loadForm(await pathOf(named), { named, option }, language, io);
    if (form === null) return null;
    loaded.push(form);
  }
  return loaded;
}

/** Names of the person's own forms, as `--form` takes them. */
async function ownNames(): Promise<Result<readonly string[]>> {
  const folder = formsFolder();
  try {
    const files = (await readdir(folder)).filter((file) => /\.json$/i.test(file));
    return success(files.map((file) => file.replace(/\.json$/i, '')).sort());
  } catch (thrown) {
    return isAbsent(thrown) ? success([]) : unreadable(thrown, folder);
  }
}

/**
 * The person's own forms by their names, without those that are named already; one that cannot be used
 * is null, which has been said then, and so is the folder where nobody can look into it.
 */
export async function ownForms(
  { forms: named = [], language }: Invocation,
  io: Io,
): Promise<readonly { readonly name: string; readonly form: Form | null }[]> {
  const names = await ownNames();
  if (!names.ok) {
    const folder = formsFolder();
    io.err(renderFailure(unopened(folder, names.failure), language, io.width));
    return [{ name: folder, form: null }];
  }
  const own: { readonly name: string; readonly form: Form | null }[] = [];
  for (const name of names.value) {
    if (named.includes(name)) continue;
    const file = formPath(name);
    own.push({ name, form: await loadForm(file, { named: file, option: '--form' }, language, io) });
  }
  return own;
}
