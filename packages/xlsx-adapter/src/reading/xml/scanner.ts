import { standsAt } from './bytes.js';
import {
  AMPERSAND,
  BRACKET,
  checkCharacter,
  continuesName,
  fail,
  GREATER,
  kindOf,
  LESS,
  nameWidth,
  PLAIN,
  RETURN,
  SPACE,
  SUSPICIOUS_LEAD,
  startsName,
  THREE,
  widthOf,
} from './characters.js';
import { type Name, Names, withByte } from './names.js';
import { resolved } from './references.js';
import type { Content, XmlText } from './tokens.js';

/** Names of all documents: a name met before is found by its bytes and never cut out again. */
const names = new Names();
const NO_VIEW = new DataView(new ArrayBuffer(0));

/**
 * A document of which names, texts and values are passed one after the other, each byte looked at once.
 * What stands where is the tokeniser's business.
 */
export abstract class Scanner implements Content {
  bytes: Uint8Array = new Uint8Array();
  textEnd = 0;
  protected text = '';
  protected view: DataView = NO_VIEW;
  /** Whether what has been passed of a piece stands in the text as it is handed out. */
  protected verbatim = true;

  protected begin({ bytes, text }: XmlText): void {
    this.bytes = bytes;
    this.text = text;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    names.tidy();
  }

  textFrom(start: number): string {
    const end = this.endOfText(start);
    this.textEnd = end;
    if (end === start) return '';
    return this.verbatim ? this.text.slice(start, end) : resolved(this.bytes, start, end, false);
  }

  /** Index of the next `<`, or of the end of the document; fails before where there is no proper text. */
  private endOfText(start: number): number {
    const { bytes } = this;
    this.verbatim = true;
    let at = start;
    for (;;) {
      at = this.passPlain(at);
      const byte = bytes[at] as number;
      if (byte === LESS) return at;
      if (byte >= 0x80) at = this.passWide(at, byte);
      else {
        if (byte === AMPERSAND || byte === RETURN) this.verbatim = false;
        else if (byte === GREATER) {
          if (at - start >= 2 && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET)
            fail('a ]]> in text');
        } else if (!(byte >= SPACE)) {
          if (at >= bytes.length) return at;
          checkCharacter(bytes, at);
        }
        at += 1;
      }
    }
  }

  /** Index of the quote that ends the value of an attribute; fails before where there is no proper one. */
  protected endOfValue(start: number, quote: number): number {
    const { bytes } = this;
    this.verbatim = true;
    let at = start;
    for (;;) {
      at = this.passPlain(at);
      const byte = bytes[at] as number;
      if (byte === quote) return at;
      if (byte >= 0x80) at = this.passWide(at, byte);
      else {
        if (byte === LESS) fail('a < in an attribute value');
        // Also behind the end, where there is no byte.
        if (!(byte >= SPACE)) checkCharacter(bytes, at);
        if (byte === AMPERSAND || byte < SPACE) this.verbatim = false;
        at += 1;
      }
    }
  }

  /** Passes what means nothing but itself: plain ASCII, kana, kanji and others of three bytes. */
  private passPlain(start: number): number {
    const { bytes } = this;
    let at = start;
    let wide = false;
    for (;;) {
      const kind = kindOf(bytes[at] as number);
      if (kind === PLAIN) at += 1;
      else if (kind === THREE) {
        at += 3;
        wide = true;
      } else break;
    }
    if (wide) this.verbatim = false;
    return at;
  }

  /** Passes a character that is not ASCII. */
  private passWide(at: number, lead: number): number {
    if (lead === SUSPICIOUS_LEAD) checkCharacter(this.bytes, at);
    this.verbatim = false;
    return at + widthOf(lead);
  }

  /** Passes everything up to and with the bytes that end it; fails, for the reason given, without them. */
  protected pass(start: number, ending: Uint8Array, otherwise: string): number {
    const { bytes } = this;
    let at = start;
    while (!standsAt(bytes, at, ending)) {
      if (at >= bytes.length) fail(otherwise);
      const byte = bytes[at] as number;
      if (byte >= 0x80) at = this.passWide(at, byte);
      else {
        if (byte < SPACE) checkCharacter(bytes, at);
        at += 1;
      }
    }
    return at + ending.length;
  }

  /** The name that begins at a place; fails where none begins. */
  protected nameAt(start: number): Name {
    const { bytes } = this;
    let end = start;
    let tail = 0;
    let byte = bytes[end] as number;
    if (startsName(byte)) {
      do {
        tail = withByte(tail, byte);
        end += 1;
        byte = bytes[end] as number;
      } while (continuesName(byte));
    }
    // Also at the end, where there is no byte.
    if (!(byte < 0x80)) {
      const wide = end;
      end = this.nameRest(wide, wide > start);
      for (const each of bytes.subarray(wide, end)) tail = withByte(tail, each);
    }
    if (end === start) fail('no name where one is needed');
    return names.find(bytes, start, end, tail);
  }

  /** Index behind the name characters from `start` on, of ASCII or not. */
  protected nameRest(start: number, inside: boolean): number {
    let at = start;
    for (;;) {
      const width = nameWidth(this.bytes, at, inside || at > start);
      if (width === 0) return at;
      at += width;
    }
  }
}
