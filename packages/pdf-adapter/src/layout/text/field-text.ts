import { type Field, glyphsOfField } from '../../annotations/fields.js';
import { ByHeight } from '../../geometry/by-height.js';
import type { Glyph } from '../../operators/content.js';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/**
 * The characters of a page with those that stand in its fields. What a field holds is printed over
 * whatever lies under it; where the same text is printed there already, it is not repeated.
 */
export function withFieldText(
  glyphs: readonly Glyph[],
  fields: readonly Field[],
): readonly Glyph[] {
  const byHeight = new ByHeight(fields.length === 0 ? [] : glyphs);
  const covered = new Set<Glyph>();
  const added: Glyph[] = [];
  for (const field of fields) {
    if (field.typed !== undefined || plain(field.text) === '') continue;
    const under = byHeight.within(field.box);
    if (plain(under.map(({ text }) => text).join('')) === plain(field.text)) continue;
    for (const glyph of under) covered.add(glyph);
    added.push(...glyphsOfField(field, Number.POSITIVE_INFINITY));
  }
  return [...glyphs.filter((glyph) => !covered.has(glyph)), ...added];
}
