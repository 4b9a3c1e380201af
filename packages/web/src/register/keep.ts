import type { StoredFiles } from 'kaijisho/register';
import { z } from 'zod';
import { load, store } from '../desk/storage.js';

/** What the browser keeps of the register over a reload: a folder is only remembered. */
export type Kept =
  | { readonly kind: 'folder'; readonly folder: FileSystemDirectoryHandle }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly files: StoredFiles;
      readonly unsaved: boolean;
    };

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle;

const keptSchema: z.ZodType<Kept> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), folder: z.custom<FileSystemDirectoryHandle>(isFolder) }),
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    files: z.map(z.string(), z.instanceof(Uint8Array)),
    unsaved: z.boolean(),
  }),
]);

/** Null where nothing was kept, or the browser gives nothing back. */
export async function keptShelf(): Promise<Kept | null> {
  const kept = keptSchema.safeParse(await load('register').catch(() => null));
  return kept.success ? kept.data : null;
}

/** A browser that keeps nothing is no obstacle: the page says so where it speaks of what is kept. */
export const keepShelf = (kept: Kept | null): Promise<void> =>
  store('register', kept).catch(() => undefined);
