/**
 * Colours of a workbook that changes the classic palette, by index. They stand at the end of the
 * style sheet although everything before refers to them, so they are looked up where it is not parsed yet.
 * @param text the style sheet part.
 */
export function indexedColours(text: string): readonly string[] {
  if (!text.includes('indexedColors')) return [];
  const list = /<(?:\w+:)?indexedColors\b[^>]*>([\s\S]*?)<\/(?:\w+:)?indexedColors>/.exec(
    text,
  )?.[1];
  if (list === undefined) return [];
  return [...list.matchAll(/\brgb\s*=\s*["'](?:[0-9A-F]{2})?([0-9A-F]{6})["']/gi)].map((match) =>
    (match[1] ?? '').toUpperCase(),
  );
}
