import { type Deadline, Facts } from '@kaijisho/core';
import type { Budgets } from '../budgets.js';
import { utf8 } from './xml/characters.js';
import { decodePart } from './xml/decode.js';
import { type XmlHandler, XmlReader } from './xml/parse.js';
import type { XmlText } from './xml/xml-text.js';
import type { Archive } from './zip/archive.js';

/** What every concern needs while one file is read: its parts, its limits and where facts go. */
export class Workspace {
  readonly facts = new Facts();
  private readonly xml: XmlReader;

  constructor(
    readonly archive: Archive,
    readonly budgets: Budgets,
    private readonly deadline: Deadline,
  ) {
    this.xml = new XmlReader(budgets, deadline);
  }

  /** A part decoded, or undefined when it is not there; bytes that are no text become a fact. */
  contentOf(part: string): XmlText | undefined {
    this.deadline.check();
    const bytes = this.archive.read(part);
    if (bytes === undefined) return undefined;
    const { document, replaced } = decodePart(bytes);
    if (replaced) this.facts.add('damaged-part', part);
    return document;
  }

  textOf(part: string): string | undefined {
    const content = this.contentOf(part);
    return content && utf8.decode(content.bytes);
  }

  /**
   * Parses a part into a handler. Damaged XML becomes a fact and leaves what came before it.
   * @returns whether the part is there at all.
   */
  parse(part: string, handler: XmlHandler): boolean {
    const content = this.contentOf(part);
    if (content === undefined) return false;
    this.parseContent(part, content, handler);
    return true;
  }

  /** Like `parse`, for a part that was decoded before. */
  parseContent(part: string, content: XmlText, handler: XmlHandler): void {
    if (!this.isRead(content, handler)) this.facts.add('damaged-part', part);
  }

  /** Parses content that may need mending first; false where it is damaged, without a word. */
  isRead(content: XmlText, handler: XmlHandler): boolean {
    return this.xml.parse(content, handler) === undefined;
  }
}
