/**
 * Bytes as text: five characters of ASCII for four bytes, where base64 takes more than five. The
 * text holds no `<`, so that it can stand in an element of HTML as it is.
 */

const BASE = 85;
/** The character of 0; the others follow it in ASCII. */
const FIRST = 40;
/** `<` is the one character of the row that HTML minds; `!` stands for it. */
const LESS = '<'.charCodeAt(0);
const INSTEAD = '!'.charCodeAt(0);

/** @param bytes the last group of four is filled up with zeros; the text begins with the length */
export function armourOf(bytes: Uint8Array): string {
  const view = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4));
  new Uint8Array(view.buffer).set(bytes);
  const groups: string[] = [`${bytes.length} `];
  for (let at = 0; at < view.byteLength; at += 4) {
    let value = view.getUint32(at);
    const codes: number[] = [];
    for (let digit = 0; digit < 5; digit += 1) {
      const code = FIRST + (value % BASE);
      codes.unshift(code === LESS ? INSTEAD : code);
      value = Math.floor(value / BASE);
    }
    groups.push(String.fromCharCode(...codes));
  }
  return groups.join('');
}

/** The bytes of such a text. */
export function bytesOfArmour(text: string): Uint8Array<ArrayBuffer> {
  const start = text.indexOf(' ') + 1;
  const view = new DataView(new ArrayBuffer(((text.length - start) / 5) * 4));
  for (let at = 0; at < view.byteLength; at += 4) {
    let value = 0;
    for (let digit = 0; digit < 5; digit += 1) {
      const code = text.charCodeAt(start + (at / 4) * 5 + digit);
      value = value * BASE + (code === INSTEAD ? LESS : code) - FIRST;
    }
    view.setUint32(at, value);
  }
  return new Uint8Array(view.buffer, 0, Number(text.slice(0, start)));
}
