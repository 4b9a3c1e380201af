import { SaxesParser } from 'saxes';

/** An element of a part by its place in the text. */
export interface ElementSpan {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon; '' for none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Index of its `<`. */
  readonly start: number;
  /** Behind its start tag. */
  readonly inner: number;
  /** Behind its end. */
  readonly end: number;
  /** 0 for the root. */
  readonly depth: number;
  readonly empty: boolean;
}

/**
 * Elements of an XML text that a caller asks for, each after those inside it.
 * @param wanted by name without prefix and depth
 */
export function elementSpans(
  xml: string,
  wanted: (name: string, depth: number) => boolean,
): readonly ElementSpan[] {
  const found: ElementSpan[] = [];
  const open: Omit<ElementSpan, 'end'>[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('opentag', (tag) => {
    const colon = tag.name.indexOf(':');
    open.push({
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, colon + 1),
      attributes: tag.attributes as Readonly<Record<string, string>>,
      // A `<` cannot stand in a tag, not even in an attribute.
      start: xml.lastIndexOf('<', parser.position - 1),
      inner: parser.position,
      depth: open.length,
      empty: tag.isSelfClosing,
    });
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined && wanted(element.name, element.depth))
      found.push({ ...element, end: parser.position });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** The text with something put before the end of its root. */
export function appendToRoot(xml: string, text: string): string {
  const root = elementSpans(xml, (_, depth) => depth === 0)[0];
  if (root === undefined) throw new RangeError('A part without a root');
  if (!root.empty) {
    const at = xml.lastIndexOf('</', root.end);
    return xml.slice(0, at) + text + xml.slice(at);
  }
  const tag = xml.slice(root.start, root.end - 2);
  const name = `${root.prefix}${root.name}`;
  return `${xml.slice(0, root.start)}${tag}>${text}</${name}>${xml.slice(root.end)}`;
}
