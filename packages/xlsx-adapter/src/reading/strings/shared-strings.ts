import type { Palette } from '../styles/palette.js';
import type { Workspace } from '../workspace.js';
import { bytesOf, standsAt } from '../xml/bytes.js';
import type { Attributes, XmlHandler } from '../xml/parse.js';
import type { Content } from '../xml/tokens.js';
import { unescapeText } from './escapes.js';
import { plainString, plainText, type RichText, RichTextBuilder } from './rich-text.js';

const OPENING = bytesOf('<si><t>');
const PRESERVED = bytesOf('<si><t xml:space="preserve">');
const ENDING = bytesOf('</t></si>');

class SharedStrings implements XmlHandler {
  readonly strings: RichText[] = [];
  private readonly builder: RichTextBuilder;
  private depth = 0;

  /** As with cells, a string of one text is known by its bytes, at a third of what its tags cost one by one. */
  readonly shortcut = {
    levels: 2,
    shortcut: (content: Content, at: number): number =>
      this.depth === 1 ? this.take(content, at) : at,
  };

  constructor(palette: Palette) {
    this.builder = new RichTextBuilder(palette);
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    this.builder.open(name, attributes);
  }

  text(text: string): void {
    this.builder.characters(text);
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === 'si') this.strings.push(this.builder.take());
    else this.builder.close(name);
  }

  private take(content: Content, at: number): number {
    const { bytes } = content;
    const preserved = standsAt(bytes, at, PRESERVED);
    if (!preserved && !standsAt(bytes, at, OPENING)) return at;
    const text = content.textFrom(at + (preserved ? PRESERVED : OPENING).length);
    const end = content.textEnd;
    if (!standsAt(bytes, end, ENDING)) return at;
    this.strings.push(preserved ? plainText(unescapeText(text)) : plainString(text));
    return end + ENDING.length;
  }
}

/** Reads the shared string table; cells refer to its entries by position. */
export function readSharedStrings(
  workspace: Workspace,
  part: string | undefined,
  palette: Palette,
): readonly RichText[] {
  if (part === undefined) return [];
  const handler = new SharedStrings(palette);
  workspace.parse(part, handler);
  return handler.strings;
}
