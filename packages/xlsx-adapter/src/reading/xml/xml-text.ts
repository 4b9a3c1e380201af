/**
 * A document twice over: its bytes in UTF-8, and a text with one character for each byte, of which only
 * those that are ASCII mean anything.
 */
export interface XmlText {
  readonly bytes: Uint8Array;
  readonly text: string;
}
