import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CliMessageId, cliText, type Language, type Suppression } from 'kaijisho';
import { UsageError } from '../arguments/values.js';

/** Name of the list that lies beside the sheets. */
const SUPPRESSIONS_FILE = 'kaijisho.suppressions.json';

/** A list that cannot be used; the message is ready to print. Findings are never dropped by guess. */
class SuppressionsError extends UsageError {}

type Lists = (file: string) => readonly Suppression[];

/**
 * The findings people have set aside, by file: those of the list beside each file, or of one list
 * for all.
 *
 * @param given list to use for every file instead of those beside them; null = none named
 * @returns the entries meant for a path; they are read once per folder
 * @throws SuppressionsError when a list is no valid one, or the named one is missing
 */
export async function loadSuppressions(
  paths: readonly string[],
  given: string | null,
  language: Language,
): Promise<Lists> {
  if (given !== null) {
    const list = await readList(given, language);
    if (list === null) throw refusal('cli.suppressions-missing', language, { file: given });
    return () => list;
  }
  const lists = new Map<string, readonly Suppression[]>();
  for (const folder of new Set(paths.map((path) => dirname(path))))
    lists.set(folder, (await readList(join(folder, SUPPRESSIONS_FILE), language)) ?? []);
  return (file) => lists.get(dirname(file)) ?? [];
}

const refusal = (id: CliMessageId, language: Language, args: Readonly<Record<string, string>>) =>
  new SuppressionsError(cliText(id, language, args));

/** The entries of a list; null when there is no such file. */
async function readList(file: string, language: Language): Promise<readonly Suppression[] | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw refusal('cli.suppressions-unreadable', language, { file });
  }
  let data: unknown;
  try {
    // Editors of Windows put a byte order mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refusal('cli.suppressions-no-json', language, { file });
  }
  // Most folders hold no list, and what validates one takes its time to load.
  const { parseSuppressions } = await import('./suppression-list.js');
  const parsed = parseSuppressions(data);
  if (parsed.ok) return parsed.suppressions;
  const { at } = parsed;
  throw at === null
    ? refusal('cli.suppressions-shape', language, { file })
    : refusal('cli.suppressions-entry', language, {
        file,
        entry: String(at.index + 1),
        field: at.field,
      });
}
