import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_BUDGETS, type Failure, type Opened, type OpenOptions, open } from 'kaijisho';

/** A file of which nothing could be read, in the shape of one that was. */
export function unopened(file: string, failure: Failure): Opened {
  return {
    source: { file, sha256: null, bytes: null, adapter: null },
    failure,
    facts: [],
    disclosures: [],
    findings: [],
  };
}

const detailOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

/**
 * Reads and opens one file of the disk. Size and kind are looked at first: neither a device nor a
 * file beyond the budget is read into memory.
 * @param name what the file is called in results.
 */
export async function loadFile(
  path: string,
  name: string,
  options: OpenOptions = {},
): Promise<Opened> {
  const refuse = (code: Failure['code'], args: Failure['args'], detail?: string) =>
    unopened(name, detail === undefined ? { code, args } : { code, args, detail });
  let bytes: Uint8Array;
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return refuse('file-unreadable', { file: name }, 'not a regular file');
    if (facts.size > DEFAULT_BUDGETS.fileBytes)
      return refuse('budget-file-size', { limit: DEFAULT_BUDGETS.fileBytes / 1024 / 1024 });
    bytes = await readFile(path);
  } catch (thrown) {
    const gone = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    return refuse(gone ? 'file-not-found' : 'file-unreadable', { file: name }, detailOf(thrown));
  }
  return open({ name, bytes }, options);
}
