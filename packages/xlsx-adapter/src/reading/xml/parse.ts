import { type Deadline, stop } from '@kaijisho/core';
import type { Budgets } from '../../budgets.js';
import { AlternateContent } from './alternate-content.js';
import type { Attributes } from './attributes.js';
import { NotWellFormed } from './characters.js';
import type { Name } from './names.js';
import { Tokeniser } from './tokeniser.js';
import type { Content, Shortcut, TokenSink } from './tokens.js';
import type { XmlText } from './xml-text.js';

export type { Attributes };

/**
 * Receives one part. Element names come without their prefix: what writers call `x:worksheet` or
 * `worksheet`, transitional or strict, is one thing to us. Attributes hold good during the call only.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
  /** Takes elements at once that it knows by their bytes, at most `levels` deep. */
  readonly shortcut?: Shortcut & { readonly levels: number };
}

const NO_HANDLER: XmlHandler = { open() {}, close() {} };

/**
 * Parses the parts of one file, one after the other, with one tokeniser.
 */
export class XmlReader implements TokenSink, Shortcut {
  private readonly tokeniser = new Tokeniser(this);
  private handler: XmlHandler = NO_HANDLER;
  /** What the handler does, looked up once for its part: with so many kinds of handlers that takes longer than a call. */
  private opened: XmlHandler['open'] = NO_HANDLER.open;
  private closed: XmlHandler['close'] = NO_HANDLER.close;
  private passed: XmlHandler['text'];
  private taken: XmlHandler['shortcut'];
  private alternates = new AlternateContent();
  private readonly maxDepth: number;
  private depth = 0;
  /** Depth of the element whose whole content is left aside; 0 when nothing is. */
  private skippedFrom = 0;

  constructor(
    budgets: Budgets,
    private readonly deadline: Deadline,
  ) {
    this.maxDepth = budgets.xmlDepth;
  }

  /**
   * Parses one part in a single pass. What the handler received before an error stays received.
   * @returns what is wrong with the XML, or undefined; stops on DOCTYPE, depth and time.
   */
  parse(document: XmlText, handler: XmlHandler): string | undefined {
    this.handler = handler;
    this.opened = handler.open;
    this.closed = handler.close;
    this.passed = handler.text;
    this.taken = handler.shortcut;
    this.alternates = new AlternateContent();
    this.depth = 0;
    this.skippedFrom = 0;
    try {
      this.tokeniser.run(document, handler.shortcut && this);
      return undefined;
    } catch (error) {
      if (error instanceof NotWellFormed) return error.message;
      throw error;
    }
  }

  open({ local, prefix }: Name, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > this.maxDepth) stop('budget-xml-depth', { limit: this.maxDepth });
    if (this.skippedFrom > 0) return;
    if (this.depth === 1) this.alternates.declare(attributes);
    if (prefix === '' || !isBranching(local)) {
      this.opened.call(this.handler, local, attributes);
      return;
    }
    this.alternates.declare(attributes);
    if (local === 'AlternateContent') this.alternates.enter();
    else if (!this.alternates.takes(local, attributes)) this.skippedFrom = this.depth;
  }

  close({ local, prefix }: Name): void {
    this.depth -= 1;
    if (this.skippedFrom > 0) {
      if (this.depth < this.skippedFrom) this.skippedFrom = 0;
      return;
    }
    if (prefix === '' || !isBranching(local)) this.closed.call(this.handler, local);
    else if (local === 'AlternateContent') this.alternates.leave();
  }

  text(text: string): void {
    if (this.skippedFrom === 0) this.passed?.call(this.handler, text);
  }

  /** Where content is left aside or the depth might be exceeded, tags are looked at one by one. */
  shortcut(content: Content, at: number): number {
    const shortcut = this.taken;
    if (shortcut === undefined || this.skippedFrom > 0) return at;
    return this.depth + shortcut.levels > this.maxDepth ? at : shortcut.shortcut(content, at);
  }

  doctype(): never {
    return stop('doctype-refused');
  }

  pause(): void {
    this.deadline.check();
  }
}

const isBranching = (name: string): name is 'AlternateContent' | 'Choice' | 'Fallback' =>
  name === 'AlternateContent' || name === 'Choice' || name === 'Fallback';

/** Reads an XML boolean (`1`, `true`, `on`, `t`); `absent` when the attribute is not there. */
export function flag(value: string | undefined, absent = false): boolean {
  if (value === undefined) return absent;
  // Nearly all are written so, and a match costs several times as much.
  if (value === '1' || value === 'true' || value === 't') return true;
  if (value === '0' || value === 'false' || value === 'f') return false;
  return /^(?:1|true|on|t)$/i.test(value.trim());
}
