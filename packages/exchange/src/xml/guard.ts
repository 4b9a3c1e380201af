import { type InputProblem, MOST_DEPTH, MOST_VALUES } from '@kaijisho/core';

/** A tag from its name to its end; a quoted value may hold `>`. */
const TAG = /<(\/?)([^\s"'<>/]+)(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/y;

/** A disclosure takes some 3,000 elements; a tag of ours has three attributes. */
const LONGEST_TAG = 64 * 1024;

/** Parts in which nothing is markup, by their beginning and end. */
const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Names that every object already answers to. */
const isHostile = (name: string): boolean => name.replace(/^.*:/, '') in {};

/**
 * Looks through XML before a parser does: no DOCTYPE (and so no entities of its own), no names that
 * would reach into objects, no deep nesting. One pass, however the text is made.
 * @returns what speaks against parsing it, or null
 */
export function hazardInXml(xml: string): InputProblem['reason'] | null {
  let depth = 0;
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const opaque = OPAQUE.find(([start]) => xml.startsWith(start, at));
    if (opaque !== undefined) {
      const end = xml.indexOf(opaque[1], at + opaque[0].length);
      // Never closed: the parser says so, and nothing behind it counts.
      if (end < 0) return null;
      at = end;
      continue;
    }
    if (xml.startsWith('<!', at)) return { id: 'doctype' };
    TAG.lastIndex = at;
    const [tag, closing, name] = TAG.exec(xml) ?? [];
    at += tag?.length ?? 1;
    if (tag === undefined || name === undefined) continue;
    if (isHostile(name)) return { id: 'hostile-name' };
    if (closing === '') elements += 1;
    if (elements > MOST_VALUES || tag.length > LONGEST_TAG) return { id: 'too-large' };
    if (closing === '/') depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > MOST_DEPTH) return { id: 'too-deep' };
  }
  return null;
}
