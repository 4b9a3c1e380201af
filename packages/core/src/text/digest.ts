/**
 * A short digest of a text (FNV-1a, 32 bits, eight hexadecimal digits): tells whether a text is
 * still the one that was written. No protection against anybody who wants two texts to agree.
 */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
