import type { Palette } from '../styles/palette.js';
import type { Workspace } from '../workspace.js';
import { type RichText, RichTextBuilder } from './rich-text.js';

/** Reads the shared string table; cells refer to its entries by position. */
export function readSharedStrings(
  workspace: Workspace,
  part: string | undefined,
  palette: Palette,
): readonly RichText[] {
  const strings: RichText[] = [];
  if (part === undefined) return strings;
  const builder = new RichTextBuilder(palette);
  workspace.parse(part, {
    open: (name, attributes) => builder.open(name, attributes),
    text: (text) => builder.characters(text),
    close(name) {
      if (name === 'si') strings.push(builder.take());
      else builder.close(name);
    },
  });
  return strings;
}
