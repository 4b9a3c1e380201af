import { type Deadline, stop } from '@kaijisho/core';
import { SaxesParser } from 'saxes';
import type { Budgets } from '../../budgets.js';
import { AlternateContent } from './alternate-content.js';

/** Attributes by their name as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Receives one part. Element names come without their prefix: what writers call `x:worksheet` or
 * `worksheet`, transitional or strict, is one thing to us.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Elements between two looks at the clock. */
const CLOCK_INTERVAL = 2048;

/** Not an Error: it ends a parse below and is caught there. */
class NotWellFormed {
  constructor(readonly message: string) {}
}

/**
 * Parses the parts of one file, one after the other. The tokeniser is kept between parts: making
 * one costs as much as a small part.
 */
export class XmlReader {
  private parser: SaxesParser | undefined;
  private handler: XmlHandler | undefined;
  private alternates = new AlternateContent();
  private readonly maxDepth: number;
  private depth = 0;
  private opened = 0;
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
  parse(text: string, handler: XmlHandler): string | undefined {
    const parser = this.parser ?? this.newParser();
    // Taken out while it runs: after an error it is in no state to be used again.
    this.parser = undefined;
    this.handler = handler;
    this.alternates = new AlternateContent();
    this.depth = 0;
    this.skippedFrom = 0;
    try {
      parser.write(text).close();
      this.parser = parser;
      return undefined;
    } catch (error) {
      if (error instanceof NotWellFormed) return error.message;
      throw error;
    }
  }

  private newParser(): SaxesParser {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', (tag) => this.open(tag.name, tag.attributes as Attributes));
    parser.on('closetag', (tag) => this.close(tag.name));
    const onText = (data: string): void => {
      if (this.skippedFrom === 0) this.handler?.text?.(data);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('doctype', () => stop('doctype-refused'));
    parser.on('error', (error) => {
      throw new NotWellFormed(error.message);
    });
    return parser;
  }

  private open(tagName: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > this.maxDepth) stop('budget-xml-depth', { limit: this.maxDepth });
    this.opened += 1;
    if (this.opened % CLOCK_INTERVAL === 0) this.deadline.check();
    if (this.skippedFrom > 0) return;
    if (this.depth === 1) this.alternates.declare(attributes);
    const colon = tagName.indexOf(':');
    if (colon < 0) {
      this.handler?.open(tagName, attributes);
      return;
    }
    const name = tagName.slice(colon + 1);
    if (name === 'AlternateContent') {
      this.alternates.declare(attributes);
      this.alternates.enter();
    } else if (name === 'Choice' || name === 'Fallback') {
      this.alternates.declare(attributes);
      if (!this.alternates.takes(name, attributes)) this.skippedFrom = this.depth;
    } else {
      this.handler?.open(name, attributes);
    }
  }

  private close(tagName: string): void {
    this.depth -= 1;
    if (this.skippedFrom > 0) {
      if (this.depth < this.skippedFrom) this.skippedFrom = 0;
      return;
    }
    const colon = tagName.indexOf(':');
    const name = colon < 0 ? tagName : tagName.slice(colon + 1);
    if (colon < 0 || !isBranching(name)) this.handler?.close(name);
    else if (name === 'AlternateContent') this.alternates.leave();
  }
}

const isBranching = (name: string): boolean =>
  name === 'AlternateContent' || name === 'Choice' || name === 'Fallback';

/** Reads an XML boolean (`1`, `true`, `on`, `t`); `absent` when the attribute is not there. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : /^(?:1|true|on|t)$/i.test(value.trim());
}

/** Reads a number, or undefined when there is none. */
export function numeric(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  // Blanks count as zero for `Number`.
  if (number === 0 && value.trim() === '') return undefined;
  return Number.isFinite(number) ? number : undefined;
}

/** Value of a prefixed attribute such as `r:id`, whatever its prefix. */
export function prefixed(attributes: Attributes, local: string): string | undefined {
  const usual = attributes[`r:${local}`];
  if (usual !== undefined) return usual;
  for (const name in attributes) {
    if (name.endsWith(`:${local}`)) return attributes[name];
  }
  return undefined;
}
