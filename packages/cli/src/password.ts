import { cliText, type Failure, type Language } from 'kaijisho';
import { UsageError } from './arguments/values.js';
import { readText, STANDARD_INPUT } from './files/text.js';
import type { Io } from './io.js';

const TRIES = 3;

/**
 * The passwords that may open encrypted files: the lines of the file named with --password-file, or of
 * standard input for `-`. Vendors each have their own, so that every one is tried. Never an argument:
 * command lines are seen by others on the machine.
 * @returns [] when the option is not given; one empty password for a file without any
 * @throws UsageError when the file cannot be read
 */
export async function givenPasswords(
  path: string | null,
  language: Language,
): Promise<readonly string[]> {
  if (path === null) return [];
  const text = await readText(path);
  if (!text.ok) {
    const file = path === STANDARD_INPUT ? 'stdin' : path;
    throw new UsageError(cliText('cli.password-unreadable', language, { file }));
  }
  const lines = text.value.replace(/^\ufeff/, '').split(/\r?\n/);
  const passwords = lines.filter((line) => line !== '');
  return passwords.length > 0 ? passwords : [''];
}

/**
 * Opens one file with the first of some passwords that fits; with the last of them where none does.
 * @param open opens it with a password, or without where none is given
 */
export async function withPasswords<T>(
  [first, ...others]: readonly string[],
  open: (password: string | undefined) => Promise<T>,
  codeOf: (outcome: T) => Failure['code'] | undefined,
): Promise<T> {
  let outcome = await open(first);
  for (const password of others) {
    if (codeOf(outcome) !== 'password-wrong') break;
    outcome = await open(password);
  }
  return outcome;
}

/**
 * Opens one file, with the password that is given or typed where it needs one.
 * @param open opens it with a password, or without
 * @param codeOf why it could not be opened; undefined where it could
 */
export async function unlocking<T>(
  { file, passwordFile, language }: Unlocking,
  io: Io,
  open: (password: string | undefined) => Promise<T>,
  codeOf: (outcome: T) => Failure['code'] | undefined,
): Promise<T> {
  let outcome = await withPasswords(await givenPasswords(passwordFile, language), open, codeOf);
  if (codeOf(outcome) !== 'password-required') return outcome;
  await askPassword(file, language, io, async (password) => {
    outcome = await open(password);
    return codeOf(outcome) !== 'password-wrong';
  });
  return outcome;
}

interface Unlocking {
  readonly file: string;
  readonly passwordFile: string | null;
  readonly language: Language;
}

/**
 * Asks for the password of one file at the terminal, a few times over, until `attempt` succeeds.
 * Where nobody sits at a terminal nothing is asked.
 * @param attempt opens the file with a password; false when the password was wrong
 */
export async function askPassword(
  file: string,
  language: Language,
  io: Io,
  attempt: (password: string) => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < TRIES && io.askSecret !== null; tries += 1) {
    const question = cliText('cli.password-question', language, { file });
    const password = await io.askSecret(question);
    if (password === '' || (await attempt(password))) return;
    io.err(`${cliText('cli.password-again', language)}\n`);
  }
}
