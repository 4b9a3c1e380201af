import type { InputFile } from 'kaijisho';

/** Name and bytes of a file; null for one that gives none, as a folder or one another program holds. */
export const inputFileOf = (file: File): Promise<InputFile | null> =>
  file.arrayBuffer().then(
    (buffer) => ({ name: file.name, bytes: new Uint8Array(buffer) }),
    () => null,
  );
