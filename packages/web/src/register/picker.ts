/** The browser's dialog for a folder, which not every browser has. */

type Permission = 'granted' | 'denied' | 'prompt';
type Mode = { readonly mode: 'readwrite' };

declare global {
  interface Window {
    showDirectoryPicker?: (
      options: Mode & { readonly id: string },
    ) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemDirectoryHandle {
    queryPermission?: (mode: Mode) => Promise<Permission>;
    requestPermission?: (mode: Mode) => Promise<Permission>;
  }
}

const MODE: Mode = { mode: 'readwrite' };

export const hasFolders = (): boolean => window.showDirectoryPicker !== undefined;

/** The folder the person chose, with leave to write; null when they changed their mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ ...MODE, id: 'kaijisho-register' })) ?? null;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return null;
    throw thrown;
  }
}

/**
 * Whether the page may still use a folder of an earlier visit.
 * @param ask whether the browser may ask the person, which it does only after a click
 */
export async function mayUse(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const known = (await folder.queryPermission?.(MODE)) ?? 'granted';
  if (known === 'granted' || !ask) return known === 'granted';
  return (await folder.requestPermission?.(MODE)) === 'granted';
}
