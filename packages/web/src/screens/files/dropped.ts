/** Files that were dropped, those in dropped folders among them. */

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder tells its entries some at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

async function filesIn(
  entry: FileSystemEntry,
  isWanted: (file: File) => boolean,
): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file !== null && isWanted(file) ? [file] : [];
  }
  const files: File[] = [];
  for (const inside of await entriesOf(entry as FileSystemDirectoryEntry))
    files.push(...(await filesIn(inside, isWanted)));
  return files;
}

/**
 * @param data of the event of dropping, taken before anything is awaited
 * @param isWanted which files of a folder are taken; a file that was dropped itself is always
 */
export async function droppedFiles(
  data: DataTransfer | null,
  isWanted: (file: File) => boolean,
): Promise<readonly File[]> {
  const folders = [...(data?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory === true ? [entry] : [];
  });
  const names = new Set(folders.map(({ name }) => name));
  // A browser lists a dropped folder among the files, too, as one without content.
  const files = [...(data?.files ?? [])].filter(
    ({ name, type }) => type !== '' || !names.has(name),
  );
  for (const folder of folders) files.push(...(await filesIn(folder, isWanted)));
  return files;
}
