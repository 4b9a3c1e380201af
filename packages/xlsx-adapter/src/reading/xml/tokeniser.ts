import { Attributes } from './attributes.js';
import { areSame, bytesOf, standsAt } from './bytes.js';
import {
  APOSTROPHE,
  BANG,
  EQUALS,
  fail,
  GREATER,
  isSpace,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
  skipSpace,
  utf8,
} from './characters.js';
import { declarationEnd } from './declaration.js';
import type { Name, Tag } from './names.js';
import { Scanner } from './scanner.js';
import type { Shortcut, TokenSink } from './tokens.js';
import type { XmlText } from './xml-text.js';

/** Tags, comments and the like between two pauses. */
const PAUSE = 2048;

/** Start tags looked at so far, in all documents: what tells attributes of one tag from those of another. */
let tags = 0;
let documents = 0;

const DASHES = bytesOf('--');
const CDATA = bytesOf('[CDATA[');
const CDATA_END = bytesOf(']]>');
const DOCTYPE = bytesOf('DOCTYPE');
const INSTRUCTION_END = bytesOf('?>');

/**
 * A strict tokeniser of XML 1.0 documents without document types, made for the parts of a workbook:
 * it makes no object for a tag, cuts no value out of the text before somebody asks for it, and looks
 * at every byte once. Bytes, because an engine reads them much faster than the characters of a string;
 * what is ASCII, which nearly all is that anybody asks for but the words of cells, is cut from the
 * string, which is faster than decoding it piece by piece; the rest is decoded from its bytes. What it
 * refuses a conforming parser refuses (the tests hold it against one); namespaces are the caller's
 * business.
 */
export class Tokeniser extends Scanner {
  private readonly attributes = new Attributes();
  private readonly stack: Name[] = [];
  /** Number of the document. */
  private number = 0;
  /** The last start tag. */
  private tag: Tag | undefined;
  private rooted = false;
  private pieces = 0;

  constructor(private readonly sink: TokenSink) {
    super();
  }

  /**
   * Hands a whole document to the sink, but for what a shortcut takes.
   * @throws NotWellFormed where the document is not; what was handed over before stays so
   */
  run(document: XmlText, shortcut?: Shortcut): void {
    this.begin(document);
    const { bytes } = document;
    this.stack.length = 0;
    this.rooted = false;
    this.tag = undefined;
    documents += 1;
    this.number = documents;
    let at = this.skipOutside(declarationEnd(document));
    while (at < bytes.length) {
      at = bytes[at] === LESS ? this.takeMarkup(at + 1) : this.takeText(at);
      if (this.stack.length === 0) at = this.skipOutside(at);
      else if (shortcut !== undefined) at = this.takeShortcuts(shortcut, at);
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

  /** Passes what a shortcut takes from a place on, piece by piece. */
  private takeShortcuts(shortcut: Shortcut, start: number): number {
    let at = start;
    for (;;) {
      const end = this.bytes[at] === LESS ? shortcut.shortcut(this, at) : at;
      if (end === at) return at;
      this.countPiece();
      at = end;
    }
  }

  private countPiece(): void {
    this.pieces += 1;
    if (this.pieces % PAUSE === 0) this.sink.pause();
  }

  /** @param at index behind the `<` */
  private takeMarkup(at: number): number {
    this.countPiece();
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
    const name = this.tagAt(start);
    const { tag } = name;
    const end = start + tag.length;
    this.rooted = true;
    attributes.hold(tag, this.document);
    sink.open(name, attributes);
    if (bytes[end - 2] === SLASH) sink.close(name);
    else stack.push(name);
    return end;
  }

  /** Name of the start tag at a place, with what it says. Most follow one another as they did before. */
  private tagAt(start: number): Name {
    const before = this.tag;
    const expected = before?.follower;
    if (expected !== undefined && this.isRepeated(expected.tag, start)) {
      this.tag = expected.tag;
      return expected;
    }
    const name = this.isNamed(expected, start) ? expected : this.nameAt(start);
    if (name === expected || !this.isRepeated(name.tag, start)) this.readTag(name, start);
    if (before !== undefined) before.follower = name;
    this.tag = name.tag;
    return name;
  }

  /** Whether a tag stands at a place, too, byte by byte. */
  private isRepeated(tag: Tag, start: number): boolean {
    return tag.document === this.number && areSame(this.view, tag.start, start, tag.length);
  }

  /** Whether a tag of a name stands at a place, told without looking the name up. */
  private isNamed(name: Name | undefined, start: number): name is Name {
    const { bytes } = this;
    if (name === undefined || !standsAt(bytes, start, name.bytes)) return false;
    const behind = bytes[start + name.bytes.length];
    return behind === SPACE || behind === GREATER || behind === SLASH;
  }

  private readTag(name: Name, start: number): void {
    const { bytes } = this;
    const { tag } = name;
    tag.document = 0;
    tag.count = 0;
    tags += 1;
    let at = start + name.bytes.length;
    for (;;) {
      const next = skipSpace(bytes, at);
      const byte = bytes[next];
      if (byte === GREATER || byte === SLASH) {
        if (byte === SLASH && bytes[next + 1] !== GREATER) fail('a / inside a tag');
        tag.document = this.number;
        tag.start = start;
        tag.length = next + (byte === SLASH ? 2 : 1) - start;
        return;
      }
      if (next === at) fail('attributes without a space between them');
      at = this.readAttribute(tag, next);
    }
  }

  private readAttribute(tag: Tag, start: number): number {
    const { bytes } = this;
    const expected = tag.attributes[tag.count];
    if (expected !== undefined && standsAt(bytes, start, expected.lead))
      return this.readValue(tag, expected, start + expected.lead.length, QUOTE);
    const name = this.nameAt(start);
    let at = skipSpace(bytes, start + name.bytes.length);
    if (bytes[at] !== EQUALS) fail('an attribute without a value');
    at = skipSpace(bytes, at + 1);
    const quote = bytes[at] as number;
    if (quote !== QUOTE && quote !== APOSTROPHE) fail('an attribute value without quotes');
    return this.readValue(tag, name, at + 1, quote);
  }

  /** @param start index behind the quote that begins the value of an attribute */
  private readValue(tag: Tag, name: Name, start: number, quote: number): number {
    if (name.usedBy === tags) fail('two attributes of one name');
    name.usedBy = tags;
    const { count } = tag;
    const end = this.passPlain(start);
    const plain = this.bytes[end] === quote;
    tag.attributes[count] = name;
    tag.starts[count] = start;
    tag.ends[count] = end;
    tag.decoded[count] = plain ? undefined : this.resolvedFrom(start, quote);
    tag.count = count + 1;
    return (plain ? end : this.textEnd) + 1;
  }

  private takeEndTag(start: number): number {
    const { bytes, stack } = this;
    const innermost = stack.pop();
    if (innermost === undefined) return fail('an end tag without a start tag');
    // Nearly always the right name stands there, and nothing but the end of the tag behind it.
    if (standsAt(bytes, start, innermost.end)) {
      this.sink.close(innermost);
      return start + innermost.end.length;
    }
    // Whatever name it is, the tag still ends the element that is open.
    const end = this.nameRest(start, true);
    const at = skipSpace(bytes, end);
    if (end === start || bytes[at] !== GREATER) fail('an end tag without a name');
    this.sink.close(innermost);
    const { length } = innermost.bytes;
    if (end - start !== length || !standsAt(bytes, start, innermost.bytes))
      fail('the wrong end tag');
    return at + 1;
  }

  /** A comment, a CDATA section, or a document type, which is refused. */
  private takeDeclaration(start: number): number {
    const { bytes } = this;
    if (standsAt(bytes, start, DASHES)) {
      const end = this.pass(start + DASHES.length, DASHES, 'a comment without an end');
      if (bytes[end] !== GREATER) fail('a comment without a proper end');
      return end + 1;
    }
    if (standsAt(bytes, start, CDATA)) {
      if (this.stack.length === 0) fail('text outside of the root');
      const from = start + CDATA.length;
      const end = this.pass(from, CDATA_END, 'a CDATA section without an end');
      const content = utf8.decode(bytes.subarray(from, end - CDATA_END.length));
      if (content !== '') this.sink.text(content.replace(/\r\n?/g, '\n'));
      return end;
    }
    if (standsAt(bytes, start, DOCTYPE) && !this.rooted) this.sink.doctype();
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
    const text = this.textFrom(start);
    if (this.textEnd < this.bytes.length) this.sink.text(text);
    return this.textEnd;
  }
}
