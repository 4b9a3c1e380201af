import { Inflate, inflateSync } from 'fflate';
import { inflateNatively } from './native.js';

/** Compressed bytes handled at once: deflate turns one byte into at most 1032. */
const STEP = 16 * 1024;

/**
 * Inflates raw deflate data of which the size is known. Memory never exceeds the declared size by
 * more than one step's output, whatever the data would really grow to. What the runtime's own means
 * refuse, the library judges once more, so that every runtime reads the same files.
 * @returns exactly `size` bytes, or undefined when the data holds more, fewer or is damaged.
 */
export const inflateExactly = (data: Uint8Array, size: number): Uint8Array | undefined =>
  inflateNatively(data, size) ?? inflateByLibrary(data, size);

/** The same by the library alone, as a browser does. */
export function inflateByLibrary(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return data.length <= STEP ? inflateAtOnce(data, size) : inflateInSteps(data, size);
  } catch {
    return undefined;
  }
}

/** fflate cuts its output to the buffer without a word, so one byte more shows an overrun. */
function inflateAtOnce(data: Uint8Array, size: number): Uint8Array | undefined {
  const output = inflateSync(data, { out: new Uint8Array(size + 1) });
  return output.length === size ? output : undefined;
}

function inflateInSteps(data: Uint8Array, size: number): Uint8Array | undefined {
  const output = new Uint8Array(size);
  let filled = 0;
  let overrun = false;
  let finished = false;
  const inflate = new Inflate((chunk, final) => {
    finished ||= final;
    if (filled + chunk.length > size) overrun = true;
    else output.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length && !overrun; at += STEP) {
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return finished && !overrun && filled === size ? output : undefined;
}
