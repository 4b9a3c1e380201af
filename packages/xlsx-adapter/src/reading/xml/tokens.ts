import type { Attributes } from './attributes.js';
import type { Name } from './names.js';

/** A document as a shortcut sees it while it is handed over. */
export interface Content {
  readonly bytes: Uint8Array;
  /** The text from a place up to the next `<`; fails where the text is none. */
  textFrom(start: number): string;
  /** Index behind the text taken last. */
  readonly textEnd: number;
}

/** Takes at once what somebody knows by its bytes, in place of the tags and texts it is made of. */
export interface Shortcut {
  /**
   * @param at index of a `<` inside the root
   * @returns index behind the elements that were taken, or `at` when none is known
   */
  shortcut(content: Content, at: number): number;
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
