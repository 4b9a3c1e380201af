/** Switches a control on or off in the part that holds its properties. */
export function setControlProperties(xml: string, on: boolean): string {
  return xml.replace(/<((?:\w+:)?formControlPr)\b([^>]*?)(\/?)>/, (_, name, attributes, slash) => {
    const rest = String(attributes).replace(/\s+checked\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `<${name}${rest}${on ? ' checked="Checked"' : ''}${slash}>`;
  });
}

/** The same in an old drawing (VML), for the shape with a number. */
export function setVmlControl(xml: string, shape: string, on: boolean): string {
  const opening = new RegExp(
    `<(?:\\w+:)?shape\\b[^>]*\\bid\\s*=\\s*["'][^"']*?s?${shape}["'][^>]*>`,
  );
  const start = opening.exec(xml)?.index;
  if (start === undefined) return xml;
  const end = xml.indexOf('shape>', start);
  const before = xml.slice(0, start);
  const own = xml.slice(start, end);
  const bare = own.replace(/<(\w+:)?Checked\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?Checked>)\s*/i, '');
  const changed = on
    ? bare.replace(/(<\/(\w+:)?ClientData>)/, (all, _close, prefix: string | undefined) => {
        const name = `${prefix ?? ''}Checked`;
        return `<${name}>1</${name}>${all}`;
      })
    : bare;
  return before + changed + xml.slice(end);
}
