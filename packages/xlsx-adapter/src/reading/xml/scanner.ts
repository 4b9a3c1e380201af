import { standsAt } from './bytes.js';
import {
  checkCharacter,
  continuesName,
  fail,
  kindOf,
  LESS,
  LINE_FEED,
  nameWidth,
  PLAIN,
  SPACE,
  SUSPICIOUS_LEAD,
  startsName,
  TAB,
  widthOf,
} from './characters.js';
import { type Name, Names, withByte } from './names.js';
import { endOfResolved, resolved } from './resolved.js';
import { Texts } from './texts.js';
import type { Content } from './tokens.js';
import { XmlText } from './xml-text.js';

/** Names of all documents: a name met before is found by its bytes and never cut out again. */
const names = new Names();
const texts = new Texts();
const NO_DOCUMENT = new XmlText(new Uint8Array());
const NO_VIEW = new DataView(new ArrayBuffer(0));

/**
 * A document of which names, texts and values are passed one after the other, each byte looked at once.
 * What stands where is the tokeniser's business.
 */
export abstract class Scanner implements Content {
  bytes: Uint8Array = new Uint8Array();
  textEnd = 0;
  protected document = NO_DOCUMENT;
  protected view: DataView = NO_VIEW;

  protected begin(document: XmlText): void {
    const { bytes } = document;
    this.document = document;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    names.tidy();
  }

  textFrom(start: number): string {
    const { bytes } = this;
    let end = this.passPlain(start);
    // Many writers put every element on a line of its own.
    while (bytes[end] === LINE_FEED || bytes[end] === TAB) end = this.passPlain(end + 1);
    if (bytes[end] !== LESS) return this.wordsFrom(start);
    this.textEnd = end;
    return end === start ? '' : this.document.cut(start, end);
  }

  /** A text that is not plain. Most were read before. */
  private wordsFrom(start: number): string {
    const known = texts.find(this.view, start);
    this.textEnd = texts.end;
    if (known !== undefined) return known;
    const text = this.resolvedFrom(start, LESS);
    texts.keep(text, this.bytes, start);
    return text;
  }

  /**
   * The text, or the value of an attribute, from a place up to the byte that ends it. Text may be ended by
   * the document, too.
   */
  protected resolvedFrom(start: number, ending: number): string {
    const text = resolved(this.bytes, start, ending);
    this.textEnd = endOfResolved();
    return text;
  }

  /** Index of the first byte from a place on that means more than itself or is not ASCII. */
  protected passPlain(start: number): number {
    const { bytes } = this;
    let at = start;
    while (kindOf(bytes[at] as number) === PLAIN) at += 1;
    return at;
  }

  /** Passes everything up to and with the bytes that end it; fails, for the reason given, without them. */
  protected pass(start: number, ending: Uint8Array, otherwise: string): number {
    const { bytes } = this;
    let at = start;
    while (!standsAt(bytes, at, ending)) {
      if (at >= bytes.length) fail(otherwise);
      const byte = bytes[at] as number;
      if (byte < SPACE || byte === SUSPICIOUS_LEAD) checkCharacter(bytes, at);
      at += widthOf(byte);
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
