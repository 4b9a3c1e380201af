/** Switches a control on or off in the part that holds its properties. */
export function setControlProperties(xml: string, on: boolean): string {
  return xml.replace(/<((?:\w+:)?formControlPr)\b([^>]*?)(\/?)>/, (_, name, attributes, slash) => {
    const rest = String(attributes).replace(/\s+checked\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `<${name}${rest}${on ? ' checked="Checked"' : ''}${slash}>`;
  });
}

/** Chooses an entry of a drop-down, counted from 1, in the part that holds its properties. */
export function setListProperties(xml: string, entry: number): string {
  return xml.replace(/<((?:\w+:)?formControlPr)\b([^>]*?)(\/?)>/, (_, name, attributes, slash) => {
    const rest = String(attributes).replace(/\s+sel\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `<${name}${rest} sel="${entry}"${slash}>`;
  });
}

/**
 * Sets one of the values of a control in an old drawing (VML), for the shape with a number.
 * @param value null: without the element that holds it
 */
export function setVmlValue(
  xml: string,
  shape: string,
  name: 'Checked' | 'Sel',
  value: number | null,
): string {
  const opening = new RegExp(
    `<(?:\\w+:)?shape\\b[^>]*\\bid\\s*=\\s*["'][^"']*?s?${shape}["'][^>]*>`,
  );
  const start = opening.exec(xml)?.index;
  if (start === undefined) return xml;
  const end = xml.indexOf('shape>', start);
  const before = xml.slice(0, start);
  const own = xml.slice(start, end);
  const old = new RegExp(`<(\\w+:)?${name}(?:\\s[^>]*)?(?:/>|>[^<]*</(?:\\w+:)?${name}>)\\s*`, 'i');
  const bare = own.replace(old, '');
  const changed =
    value === null
      ? bare
      : bare.replace(/(<\/(\w+:)?ClientData>)/, (all, _close, prefix: string | undefined) => {
          const tag = `${prefix ?? ''}${name}`;
          return `<${tag}>${value}</${tag}>${all}`;
        });
  return before + changed + xml.slice(end);
}
