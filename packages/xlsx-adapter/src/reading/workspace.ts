import { type Deadline, Facts } from '@kaijisho/core';
import type { Budgets } from '../budgets.js';
import { decodePart } from './xml/decode.js';
import { type XmlHandler, XmlReader } from './xml/parse.js';
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

  /** Text of a part, or undefined when it is not there; bytes that are no text become a fact. */
  textOf(part: string): string | undefined {
    this.deadline.check();
    const bytes = this.archive.read(part);
    if (bytes === undefined) return undefined;
    const { text, replaced } = decodePart(bytes);
    if (replaced) this.facts.add('damaged-part', part);
    return text;
  }

  /**
   * Parses a part into a handler. Damaged XML becomes a fact and leaves what came before it.
   * @returns whether the part is there at all.
   */
  parse(part: string, handler: XmlHandler): boolean {
    const text = this.textOf(part);
    if (text === undefined) return false;
    this.parseText(part, text, handler);
    return true;
  }

  /** Like `parse`, for a part whose text was fetched before. */
  parseText(part: string, text: string, handler: XmlHandler): void {
    if (this.xml.parse(text, handler) !== undefined) this.facts.add('damaged-part', part);
  }
}
