import { bytesOf, standsAt } from '../xml/bytes.js';
import { SLASH } from '../xml/characters.js';
import type { Content } from '../xml/tokens.js';
import { LAST_COLUMN, LAST_ROW } from './addresses.js';

const OPENING = bytesOf('<c r="');
const STYLE = bytesOf('" s="');
const TYPE = bytesOf('" t="');
const EMPTY = bytesOf('"/>');
const WITHOUT_VALUE = bytesOf('"></c>');
const VALUE = bytesOf('"><v>');
const VALUE_END = bytesOf('</v></c>');
const STRING = bytesOf('"><is><t>');
const STRING_END = bytesOf('</t></is></c>');
/** Types of cells by the bytes of their attribute, which a quote ends; first those that most cells have. */
const TYPES = ['s', 'inlineStr', 'n', 'str', 'b'].map((type) => ({
  type,
  written: bytesOf(`${type}"`),
}));

/** A style or an index of more digits than this is left to those who read everything. */
const MOST_DIGITS = 7;

/**
 * Recognises a cell by its bytes, where it is written as nearly all are: an address, perhaps a style and
 * a type, in this order, and nothing inside but one value or one text, all without a space too many. To
 * take a sheet of such cells in one piece each costs half of what it costs tag by tag. Anything else is
 * not recognised, and what is wrong with it, if anything, is for the tokeniser to say; the tests hold both
 * ways against each other.
 */
export class PlainCell {
  /** Elements of it that lie in one another: the cell, its string, its text. */
  static readonly levels = 3;

  /** What the last cell that was recognised says. */
  col = 0;
  style = 0;
  type: string | undefined;
  /** Of its value: the index of a shared string, or the text; -1 and `''` without. */
  shared = -1;
  stored = '';
  /** Text of its inline string, as written; undefined without. */
  inline: string | undefined;

  private at = 0;

  /** @returns index behind the cell that begins at a place, or the place itself when none is recognised */
  take(content: Content, start: number): number {
    const { bytes } = content;
    this.at = start;
    const known =
      this.passes(bytes, OPENING) &&
      this.takeAddress(bytes) &&
      this.takeStyle(bytes) &&
      this.takeType(bytes) &&
      this.takeContent(content);
    return known ? this.at : start;
  }

  private takeAddress(bytes: Uint8Array): boolean {
    let { at } = this;
    let col = 0;
    for (;;) {
      const letter = (bytes[at] as number) - 64;
      if (!(letter >= 1 && letter <= 26)) break;
      col = col * 26 + letter;
      if (col > LAST_COLUMN) return false;
      at += 1;
    }
    this.at = at;
    this.col = col;
    const row = this.takeNumber(bytes);
    return col > 0 && row > 0 && row <= LAST_ROW;
  }

  private takeStyle(bytes: Uint8Array): boolean {
    this.style = this.passes(bytes, STYLE) ? this.takeNumber(bytes) : 0;
    return this.style >= 0;
  }

  private takeType(bytes: Uint8Array): boolean {
    this.type = undefined;
    if (!this.passes(bytes, TYPE)) return true;
    for (const { type, written } of TYPES)
      if (standsAt(bytes, this.at, written)) {
        this.type = type;
        this.at += type.length;
        return true;
      }
    return false;
  }

  private takeContent(content: Content): boolean {
    const { bytes } = content;
    this.shared = -1;
    this.stored = '';
    this.inline = undefined;
    if (bytes[this.at + 1] === SLASH) return this.passes(bytes, EMPTY);
    if (this.passes(bytes, VALUE)) {
      if (this.type === 's') {
        this.shared = this.takeNumber(bytes);
        return this.shared >= 0 && this.passes(bytes, VALUE_END);
      }
      this.stored = content.textFrom(this.at);
      this.at = content.textEnd;
      return this.passes(bytes, VALUE_END);
    }
    if (!this.passes(bytes, STRING)) return this.passes(bytes, WITHOUT_VALUE);
    this.inline = content.textFrom(this.at);
    this.at = content.textEnd;
    return this.passes(bytes, STRING_END);
  }

  /** Passes digits; -1 where there are none or too many. */
  private takeNumber(bytes: Uint8Array): number {
    const start = this.at;
    let at = start;
    let number = 0;
    for (;;) {
      const digit = (bytes[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
      at += 1;
    }
    this.at = at;
    return at > start && at - start <= MOST_DIGITS ? number : -1;
  }

  /** Passes bytes where they stand at the place reached. */
  private passes(bytes: Uint8Array, wanted: Uint8Array): boolean {
    const stands = standsAt(bytes, this.at, wanted);
    if (stands) this.at += wanted.length;
    return stands;
  }
}
