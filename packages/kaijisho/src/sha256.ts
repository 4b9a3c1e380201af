/**
 * SHA-256 of bytes in lower-case hexadecimal, by the platform's own cryptography: at once where Node's
 * is at hand, because handing so little to another thread costs more than the digest itself.
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (node !== undefined) return node.hash('sha256', bytes, 'hex');
  // A copy: the digest takes no view of memory that is shared between threads.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
