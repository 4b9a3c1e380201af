import { Attributes } from './attributes.js';
import {
  AMPERSAND,
  APOSTROPHE,
  BANG,
  BRACKET,
  checkCharacter,
  continuesName,
  EQUALS,
  fail,
  GREATER,
  isSpace,
  kindOf,
  LESS,
  nameWidth,
  PLAIN,
  QUESTION,
  QUOTE,
  RETURN,
  SLASH,
  SPACE,
  SUSPICIOUS_LEAD,
  skipSpace,
  startsName,
  THREE,
  utf8,
  widthOf,
} from './characters.js';
import { declarationEnd } from './declaration.js';
import { type Name, Names, withByte } from './names.js';
import { resolved } from './references.js';

/**
 * A document twice over: its bytes in UTF-8, and a text with one character for each byte, of which only
 * those that are ASCII mean anything.
 */
export interface XmlText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Receives what the tokeniser finds. */
export interface TokenSink {
  /** A start tag; an empty element is opened and closed. `attributes` holds good during the call. */
  open(name: Name, attributes: Attributes): void;
  /** An end tag. One with the wrong name still ends the innermost element before the error. */
  close(name: Name): void;
  /** Text inside the root between two tags, comments, instructions or CDATA sections, never empty. */
  text(text: string): void;
  /** A DOCTYPE begins; must not return. */
  doctype(): never;
  /** Called every now and then, for a look at the clock. */
  pause(): void;
}

/** Tags, comments and the like between two pauses. */
const PAUSE = 2048;

/** Names of all documents: a name met before is found by its bytes and never cut out again. */
const names = new Names();
/** Start tags so far, in all documents: what tells attributes of one tag from those of another. */
let tags = 0;

const bytesOf = (ascii: string): readonly number[] =>
  Array.from(ascii, (each) => each.charCodeAt(0));
const DASHES = bytesOf('--');
const CDATA = bytesOf('[CDATA[');
const CDATA_END = bytesOf(']]>');
const DOCTYPE = bytesOf('DOCTYPE');
const INSTRUCTION_END = bytesOf('?>');
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * A strict tokeniser of XML 1.0 documents without document types, made for the parts of a workbook:
 * it makes no object for a tag, cuts no value out of the text before somebody asks for it, and looks
 * at every byte once. Bytes, because an engine reads them much faster than the characters of a string;
 * what is ASCII, which nearly all is that anybody asks for but the words of cells, is cut from the
 * string, which is faster than decoding it piece by piece; the rest is decoded from its bytes. What it
 * refuses a conforming parser refuses (the tests hold it against one); namespaces are the caller's
 * business.
 */
export class Tokeniser {
  private bytes: Uint8Array = new Uint8Array();
  private text = '';
  /** Whether what has been passed of a piece stands in the text as it is handed out. */
  private verbatim = true;
  private readonly attributes = new Attributes();
  private readonly stack: Name[] = [];
  private rooted = false;
  private pieces = 0;

  constructor(private readonly sink: TokenSink) {}

  /**
   * Hands a whole document to the sink.
   * @throws NotWellFormed where the document is not; what was handed over before stays so
   */
  run({ bytes, text }: XmlText): void {
    this.bytes = bytes;
    this.text = text;
    this.stack.length = 0;
    this.rooted = false;
    names.tidy();
    const start = this.standsAt(BYTE_ORDER_MARK, 0) ? BYTE_ORDER_MARK.length : 0;
    let at = this.skipOutside(declarationEnd(text, start));
    while (at < bytes.length) {
      at = bytes[at] === LESS ? this.takeMarkup(at + 1) : this.takeText(at);
      if (this.stack.length === 0) at = this.skipOutside(at);
    }
    if (!this.rooted || this.stack.length > 0) fail('the document ends too early');
  }

  /** Passes white space around the root, where nothing else but tags may stand. */
  private skipOutside(start: number): number {
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && isSpace(bytes[at] as number)) at += 1;
    if (at < bytes.length && bytes[at] !== LESS) fail('text outside of the root');
    return at;
  }

  /** @param at index behind the `<` */
  private takeMarkup(at: number): number {
    this.pieces += 1;
    if (this.pieces % PAUSE === 0) this.sink.pause();
    switch (this.bytes[at]) {
      case SLASH:
        return this.takeEndTag(at + 1);
      case BANG:
        return this.takeDeclaration(at + 1);
      case QUESTION:
        return this.takeInstruction(at + 1);
      default:
        return this.takeStartTag(at);
    }
  }

  private takeStartTag(start: number): number {
    const { bytes, attributes, sink, stack } = this;
    if (this.rooted && stack.length === 0) fail('a second root');
    const name = this.nameAt(start);
    attributes.begin(name, this.text);
    tags += 1;
    let at = start + name.bytes.length;
    for (;;) {
      const next = skipSpace(bytes, at);
      const byte = bytes[next];
      if (byte === GREATER || byte === SLASH) {
        const empty = byte === SLASH;
        if (empty && bytes[next + 1] !== GREATER) fail('a / inside a tag');
        this.rooted = true;
        sink.open(name, attributes);
        if (empty) sink.close(name);
        else stack.push(name);
        return empty ? next + 2 : next + 1;
      }
      if (next === at) fail('attributes without a space between them');
      at = this.takeAttribute(next);
    }
  }

  private takeAttribute(start: number): number {
    const { expected } = this.attributes;
    if (expected !== undefined && this.standsAt(expected.lead, start))
      return this.takeValue(expected, start + expected.lead.length, QUOTE);
    const { bytes } = this;
    const name = this.nameAt(start);
    let at = skipSpace(bytes, start + name.bytes.length);
    if (bytes[at] !== EQUALS) fail('an attribute without a value');
    at = skipSpace(bytes, at + 1);
    const quote = bytes[at] as number;
    if (quote !== QUOTE && quote !== APOSTROPHE) fail('an attribute value without quotes');
    return this.takeValue(name, at + 1, quote);
  }

  /** @param start index behind the quote that begins the value of an attribute */
  private takeValue(name: Name, start: number, quote: number): number {
    const { bytes } = this;
    const { said } = name;
    if (said.tag === tags) fail('two attributes of one name');
    said.tag = tags;
    said.start = start;
    this.verbatim = true;
    let at = start;
    for (;;) {
      at = this.passPlain(at);
      const byte = bytes[at] as number;
      if (byte === quote) break;
      if (byte >= 0x80) at = this.passWide(at, byte);
      else {
        if (byte === LESS) fail('a < in an attribute value');
        // Also behind the end, where there is no byte.
        if (!(byte >= SPACE)) checkCharacter(bytes, at);
        if (byte === AMPERSAND || byte < SPACE) this.verbatim = false;
        at += 1;
      }
    }
    said.end = at;
    said.decoded = this.verbatim ? undefined : resolved(bytes, start, at, true);
    this.attributes.add(name);
    return at + 1;
  }

  private takeEndTag(start: number): number {
    const { bytes, stack } = this;
    const innermost = stack.pop();
    if (innermost === undefined) return fail('an end tag without a start tag');
    // Nearly always the right name stands there, and nothing but the end of the tag behind it.
    const right = this.standsAt(innermost.bytes, start);
    const end = start + innermost.bytes.length;
    if (right && bytes[end] === GREATER) {
      this.sink.close(innermost);
      return end + 1;
    }
    // Whatever name it is, the tag still ends the element that is open.
    const endOfName = this.nameRest(start, true);
    const at = skipSpace(bytes, endOfName);
    if (endOfName === start || bytes[at] !== GREATER) fail('an end tag without a name');
    this.sink.close(innermost);
    if (!right || endOfName !== end) fail('the wrong end tag');
    return at + 1;
  }

  /** A comment, a CDATA section, or a document type, which is refused. */
  private takeDeclaration(start: number): number {
    if (this.standsAt(DASHES, start)) {
      const end = this.pass(start + DASHES.length, DASHES, 'a comment without an end');
      if (this.bytes[end] !== GREATER) fail('a comment without a proper end');
      return end + 1;
    }
    if (this.standsAt(CDATA, start)) {
      if (this.stack.length === 0) fail('text outside of the root');
      const from = start + CDATA.length;
      const end = this.pass(from, CDATA_END, 'a CDATA section without an end');
      const content = utf8.decode(this.bytes.subarray(from, end - CDATA_END.length));
      if (content !== '') this.sink.text(content.replace(/\r\n?/g, '\n'));
      return end;
    }
    if (this.standsAt(DOCTYPE, start) && !this.rooted) this.sink.doctype();
    return fail('a declaration that cannot stand here');
  }

  private takeInstruction(start: number): number {
    const name = this.nameAt(start);
    const endOfName = start + name.bytes.length;
    const behind = this.bytes[endOfName] as number;
    // A ? right behind the name does no harm, as in `<?a??>`.
    if (!isSpace(behind) && behind !== QUESTION) fail('an instruction without a name');
    // The declaration of XML stands at the very beginning and was taken there.
    if (name.full.toLowerCase() === 'xml') fail('a declaration that comes too late');
    return this.pass(endOfName, INSTRUCTION_END, 'an instruction without an end');
  }

  /** Hands over the text up to the next `<`; what no tag follows ends the document too early anyway. */
  private takeText(start: number): number {
    const { bytes } = this;
    this.verbatim = true;
    let at = start;
    for (;;) {
      at = this.passPlain(at);
      const byte = bytes[at] as number;
      if (byte === LESS) break;
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
    this.sink.text(this.verbatim ? this.text.slice(start, at) : resolved(bytes, start, at, false));
    return at;
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
  private pass(start: number, ending: readonly number[], otherwise: string): number {
    const { bytes } = this;
    let at = start;
    while (!this.standsAt(ending, at)) {
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

  private standsAt(wanted: ArrayLike<number>, start: number): boolean {
    for (let at = 0; at < wanted.length; at += 1)
      if (this.bytes[start + at] !== wanted[at]) return false;
    return true;
  }

  /** The name that begins at a place; fails where none begins. */
  private nameAt(start: number): Name {
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
  private nameRest(start: number, inside: boolean): number {
    let at = start;
    for (;;) {
      const width = nameWidth(this.bytes, at, inside || at > start);
      if (width === 0) return at;
      at += width;
    }
  }
}
