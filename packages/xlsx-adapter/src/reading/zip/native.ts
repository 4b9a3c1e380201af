/** How Node inflates: it throws on damage, and on more output than it may make. */
type InflateRaw = (
  data: Uint8Array,
  options: { readonly chunkSize: number; readonly maxOutputLength: number },
) => Uint8Array;

/**
 * Inflating and check sums as the runtime brings them along; absent in a browser, where a library and
 * a table do the same. Asked for at run time and never imported, so that bundles for browsers name no
 * module of Node (decision 0014). It took a sixth off the adapter's time.
 */
const zlib: { readonly inflateRawSync?: InflateRaw; crc32?(data: Uint8Array): number } =
  globalThis.process?.getBuiltinModule?.('node:zlib') ?? {};

export const nativeCrc32 = zlib.crc32;

/** zlib makes no smaller pieces of output. */
const LEAST_PIECE = 64;

/**
 * Inflates raw deflate data by the runtime's own means, never to more than a byte above `size`.
 * @returns exactly `size` bytes, or undefined when the data are not those, or the runtime has no means
 */
export function inflateNatively(data: Uint8Array, size: number): Uint8Array | undefined {
  if (zlib.inflateRawSync === undefined) return undefined;
  try {
    const { buffer, byteOffset, length } = zlib.inflateRawSync(data, {
      // Room for one byte more: where all output fits one piece, no second one is made.
      chunkSize: Math.max(LEAST_PIECE, size + 1),
      maxOutputLength: Math.max(1, size),
    });
    // Not the Buffer of Node: its methods do other things than those of other arrays.
    return length === size ? new Uint8Array(buffer, byteOffset, length) : undefined;
  } catch {
    return undefined;
  }
}
