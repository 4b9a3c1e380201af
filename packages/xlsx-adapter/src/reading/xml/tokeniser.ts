import { Attributes } from './attributes.js';
import {
  AMPERSAND,
  BANG,
  BRACKET,
  BYTE_ORDER_MARK,
  checkCharacters,
  checkRare,
  fail,
  GREATER,
  isSpace,
  LESS,
  nameEnd,
  nameRest,
  QUESTION,
  RETURN,
  SLASH,
  SPACE,
  skipSpace,
} from './characters.js';
import { declarationEnd } from './declaration.js';
import { resolveReferences, withLineFeeds } from './references.js';

/** A name of an element, cut from the text once for all elements that have it. */
export interface Name {
  /** As written, prefix included. */
  readonly full: string;
  /** Without the prefix. */
  readonly local: string;
  readonly prefixed: boolean;
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

/** Slots for known names; two names in one slot cost time, nothing else. */
const SLOTS = 256;

/**
 * A strict tokeniser of XML 1.0 documents without document types, made for the parts of a workbook:
 * it makes no object for a tag, cuts no value out of the text before somebody asks for it, and looks
 * at every character once. What it refuses a conforming parser refuses (the tests hold it against
 * one); namespaces are the caller's business.
 */
export class Tokeniser {
  private text = '';
  private readonly attributes = new Attributes();
  private readonly names: (Name | undefined)[] = new Array(SLOTS);
  private readonly stack: Name[] = [];
  private rooted = false;
  private pieces = 0;

  constructor(private readonly sink: TokenSink) {}

  /**
   * Hands a whole document to the sink.
   * @throws NotWellFormed where the document is not; what was handed over before stays so
   */
  run(text: string): void {
    this.text = text;
    this.stack.length = 0;
    this.rooted = false;
    let at = declarationEnd(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
    for (;;) {
      const less = text.charCodeAt(at) === LESS ? at : text.indexOf('<', at);
      if (less < 0) break;
      if (less > at) this.takeText(at, less);
      at = this.takeMarkup(less + 1);
    }
    if (!this.rooted || this.stack.length > 0) fail('the document ends too early');
    if (skipSpace(text, at) < text.length) fail('text outside of the root');
  }

  /** @param at index behind the `<` */
  private takeMarkup(at: number): number {
    this.pieces += 1;
    if (this.pieces % PAUSE === 0) this.sink.pause();
    switch (this.text.charCodeAt(at)) {
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
    const { text, attributes, sink, stack } = this;
    if (this.rooted && stack.length === 0) fail('a second root');
    let at = nameEnd(text, start);
    const name = this.nameFrom(start, at);
    attributes.begin(text);
    for (;;) {
      let next = at;
      let code = text.charCodeAt(next);
      while (isSpace(code)) {
        next += 1;
        code = text.charCodeAt(next);
      }
      const empty = code === SLASH;
      if (empty || code === GREATER) {
        if (empty && text.charCodeAt(next + 1) !== GREATER) fail('a / inside a tag');
        attributes.checkNames();
        this.rooted = true;
        sink.open(name, attributes);
        if (empty) sink.close(name);
        else stack.push(name);
        return empty ? next + 2 : next + 1;
      }
      if (next === at) fail('attributes without a space between them');
      at = attributes.take(next);
    }
  }

  private takeEndTag(start: number): number {
    const { text, stack } = this;
    const innermost = stack.pop();
    if (innermost === undefined) return fail('an end tag without a start tag');
    const { full } = innermost;
    const end = start + full.length;
    // Nearly always the right name stands there, and nothing but the end of the tag behind it.
    const right = text.startsWith(full, start);
    if (right && text.charCodeAt(end) === GREATER) {
      this.sink.close(innermost);
      return end + 1;
    }
    // Whatever name it is, the tag still ends the element that is open.
    const endOfName = nameRest(text, start, true);
    const at = skipSpace(text, endOfName);
    if (endOfName === start || text.charCodeAt(at) !== GREATER) fail('an end tag without a name');
    this.sink.close(innermost);
    if (!right || endOfName !== end) fail('the wrong end tag');
    return at + 1;
  }

  /** A comment, a CDATA section, or a document type, which is refused. */
  private takeDeclaration(start: number): number {
    const { text } = this;
    if (text.startsWith('--', start)) {
      const end = text.indexOf('--', start + 2);
      if (end < 0 || text.charCodeAt(end + 2) !== GREATER) fail('a comment without a proper end');
      checkCharacters(text, start + 2, end);
      return end + 3;
    }
    if (text.startsWith('[CDATA[', start)) {
      if (this.stack.length === 0) fail('text outside of the root');
      const from = start + '[CDATA['.length;
      const end = text.indexOf(']]>', from);
      if (end < 0) fail('a CDATA section without an end');
      checkCharacters(text, from, end);
      if (end > from) this.sink.text(withLineFeeds(text.slice(from, end)));
      return end + 3;
    }
    if (text.startsWith('DOCTYPE', start) && !this.rooted) this.sink.doctype();
    return fail('a declaration that cannot stand here');
  }

  private takeInstruction(start: number): number {
    const { text } = this;
    const endOfName = nameEnd(text, start);
    const end = text.indexOf('?>', endOfName);
    if (end < 0) fail('an instruction without an end');
    const behind = text.charCodeAt(endOfName);
    // A ? right behind the name does no harm, as in `<?a??>`.
    if (!isSpace(behind) && behind !== QUESTION) fail('an instruction without a name');
    // The declaration of XML stands at the very beginning and was taken there.
    if (text.slice(start, endOfName).toLowerCase() === 'xml')
      fail('a declaration that comes too late');
    checkCharacters(text, endOfName, end);
    return end + 2;
  }

  private takeText(start: number, end: number): void {
    const { text } = this;
    if (this.stack.length === 0) {
      if (skipSpace(text, start) < end) fail('text outside of the root');
      return;
    }
    let plain = true;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > GREATER && code < 0xd800) continue;
      if (code === AMPERSAND || code === RETURN) plain = false;
      else if (code === GREATER && at - start >= 2) {
        if (text.charCodeAt(at - 1) === BRACKET && text.charCodeAt(at - 2) === BRACKET)
          fail('a ]]> in text');
      } else if (code < SPACE || code >= 0xd800) at = checkRare(text, at, code);
    }
    const raw = text.slice(start, end);
    this.sink.text(plain ? raw : resolveReferences(withLineFeeds(raw)));
  }

  private nameFrom(start: number, end: number): Name {
    const { text } = this;
    const length = end - start;
    const slot =
      (length * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 3) & (SLOTS - 1);
    const known = this.names[slot];
    if (known !== undefined && known.full.length === length && text.startsWith(known.full, start))
      return known;
    const full = text.slice(start, end);
    const colon = full.indexOf(':');
    const name = { full, local: full.slice(colon + 1), prefixed: colon >= 0 };
    this.names[slot] = name;
    return name;
  }
}
