import { type Work, workSchema } from './work.js';

/** The work on the desk as one file, to be handed on or kept: JSON with the files inside. */

export const WORK_ENDING = '.kaijisho.json';

/** Beyond this many bytes a file of work is not taken into memory. */
export const MOST_WORK_BYTES = 200 * 1024 * 1024;

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export const workBytes = ({ decisions, files, ...work }: Work): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      ...work,
      decisions: [...decisions],
      files: files.map(({ name, bytes }) => ({ name, bytes: base64Of(bytes) })),
    }),
  );

/** What such a file holds; null for anything else. It is data from outside: its shape is checked. */
export function readWork(bytes: Uint8Array): Work | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    const parsed = workSchema.safeParse({
      ...value,
      decisions: new Map(value.decisions),
      files: value.files.map((file: { name: unknown; bytes: string }) => ({
        name: file.name,
        bytes: bytesOf(file.bytes),
      })),
    });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
