import { failed, type Result } from 'kaijisho';
import {
  isStaleLock,
  LOCK,
  type LockOwner,
  lockedBy,
  parseLockOwner,
  type RegisterStorage,
} from 'kaijisho/register';

/**
 * A register in a folder that the person gave to the page.
 *
 * What is not promised: a browser cannot make a file exclusively. Two pages of one browser are kept
 * apart by the browser's own locks. Against the command, or a page elsewhere, the page writes the
 * same lock file and looks whether it is still its own; both may believe to hold it when they begin
 * within the same moment.
 */

declare global {
  // The library of types knows the iterators of folders only together with those of all other lists.
  interface FileSystemDirectoryHandle {
    keys(): AsyncIterableIterator<string>;
  }
}

/** How long another page that began at the same moment gets to write its own name into the lock. */
const DOUBT_MILLISECONDS = 150;

/** What a browser leaves beside a file it was interrupted at. */
const LEFTOVER = /\.crswap$/;

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(thrown.name);

/** The value, or null where there is no such file or folder; other errors stay errors. */
const unlessMissing = <T>(value: Promise<T>): Promise<T | null> =>
  value.catch((thrown: unknown) => {
    if (isMissing(thrown)) return null;
    throw thrown;
  });

async function folderAt(
  root: FileSystemDirectoryHandle,
  parts: readonly string[],
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return folder;
}

async function fileAt(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const parts = path.split('/');
  const folder = await folderAt(root, parts.slice(0, -1), create);
  return folder.getFileHandle(parts.at(-1) ?? '', { create });
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs work with the lock file of the register held, or says who holds it. */
async function withLockFile<T>(
  storage: Pick<RegisterStorage, 'name' | 'read' | 'write' | 'remove'>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { name, read, write, remove } = storage;
  const textOf = async (): Promise<string | null> => {
    const bytes = await read(LOCK);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const found = await textOf();
  const owner = found === null ? null : parseLockOwner(found);
  const now = Date.now();
  if (found !== null && (owner === null || !isStaleLock(owner, now)))
    return lockedBy(owner, name, now);
  const [pid = 0] = crypto.getRandomValues(new Uint32Array(1));
  const own: LockOwner = { user: 'kaijisho.html', host: 'browser', pid, since: now };
  const text = JSON.stringify(own);
  await write(LOCK, new TextEncoder().encode(text));
  await wait(DOUBT_MILLISECONDS);
  const after = await textOf();
  if (after !== text) return lockedBy(parseLockOwner(after ?? ''), name, Date.now());
  try {
    return await work();
  } finally {
    await remove(LOCK);
  }
}

export function folderStorage(root: FileSystemDirectoryHandle): RegisterStorage {
  const fileOf = async (path: string): Promise<File | null> => {
    const handle = await unlessMissing(fileAt(root, path, false));
    return handle === null ? null : unlessMissing(handle.getFile());
  };
  const files: Omit<RegisterStorage, 'exclusively'> = {
    name: root.name,
    read: async (path) => {
      const file = await fileOf(path);
      return file === null ? null : new Uint8Array(await file.arrayBuffer());
    },
    size: async (path) => (await fileOf(path))?.size ?? null,
    names: async (path) => {
      const folder = await unlessMissing(folderAt(root, path.split('/'), false));
      const names: string[] = [];
      if (folder !== null)
        for await (const name of folder.keys()) if (!LEFTOVER.test(name)) names.push(name);
      return names;
    },
    makeFolder: async (path) => {
      await folderAt(root, path.split('/'), true);
    },
    // The browser writes beside the file and puts the whole in its place when it is closed.
    write: async (path, bytes) => {
      const writable = await (await fileAt(root, path, true)).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    },
    remove: async (path) => {
      const parts = path.split('/');
      const folder = await unlessMissing(folderAt(root, parts.slice(0, -1), false));
      if (folder !== null) await unlessMissing(folder.removeEntry(parts.at(-1) ?? ''));
    },
  };
  return {
    ...files,
    exclusively: async (work) =>
      await navigator.locks.request('kaijisho-register', { ifAvailable: true }, (lock) =>
        lock === null
          ? failed('register-locked', { file: root.name, owner: 'kaijisho.html', minutes: 0 })
          : withLockFile(files, work),
      ),
  };
}
