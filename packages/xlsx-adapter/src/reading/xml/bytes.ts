/** Characters of ASCII as bytes. */
export const bytesOf = (ascii: string): Uint8Array =>
  Uint8Array.from(ascii, (each) => each.charCodeAt(0));

/** Whether bytes stand at a place. */
export function standsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

/** Whether the same bytes stand at two places, of which the second may reach beyond the end. Four at a time. */
export function areSame(view: DataView, first: number, second: number, length: number): boolean {
  if (second + length > view.byteLength) return false;
  const end = first + length;
  const away = second - first;
  let at = first;
  for (; at + 4 <= end; at += 4)
    if (view.getInt32(at, true) !== view.getInt32(at + away, true)) return false;
  for (; at < end; at += 1) if (view.getInt8(at) !== view.getInt8(at + away)) return false;
  return true;
}
