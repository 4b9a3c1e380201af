import { isRecord } from '@kaijisho/core';
// The builder alone: the parser beside it needs Node.
import { Builder } from 'xml2js/lib/builder.js';
import { EXTENSION, type XmlDocument, XSI, xmlForm } from './documents.js';
import { escapeText } from './escape.js';
import { entryName, type Shape } from './shape.js';

/** An element in the terms of xml2js: attributes, text, child elements by name. */
interface Element {
  $?: Record<string, string>;
  _?: string;
  [name: string]: unknown;
}

function textElement(text: string, attributes: Record<string, string> = {}): Element {
  const { text: written, escaped } = escapeText(text);
  return { $: escaped ? { ...attributes, escape: 'json' } : attributes, _: written };
}

/** The name of a member of a map or an extension, which may hold any character. */
function named(name: string): Record<string, string> {
  const { text, escaped } = escapeText(name);
  return escaped ? { name: text, nameEscape: 'json' } : { name: text };
}

/** Any JSON value: for members the schema does not know. */
function anyElement(value: unknown, attributes: Record<string, string>): Element {
  if (Array.isArray(value))
    return {
      $: { ...attributes, type: 'list' },
      entry: value.map((entry) => anyElement(entry, {})),
    };
  if (isRecord(value))
    return { $: { ...attributes, type: 'object' }, member: memberElements(Object.entries(value)) };
  if (value === null) return { $: { ...attributes, type: 'null' } };
  const type = typeof value === 'string' ? 'text' : typeof value;
  return textElement(String(value), { ...attributes, type });
}

const memberElements = (members: readonly (readonly [string, unknown])[]): Element[] =>
  members.map(([name, value]) => anyElement(value, named(name)));

function recordElement(
  value: Readonly<Record<string, unknown>>,
  shape: Extract<Shape, { kind: 'record' }>,
): Element {
  const element: Element = {};
  const unknown: (readonly [string, unknown])[] = [];
  for (const [name, part] of Object.entries(value)) {
    const member = shape.members.get(name);
    if (part === undefined) continue;
    if (member === undefined) unknown.push([name, part]);
    else element[name] = elementOf(part, member.shape, name);
  }
  if (unknown.length > 0) element[EXTENSION] = { member: memberElements(unknown) };
  return element;
}

/** @param name what the element is called, after which entries of a list are called */
function elementOf(value: unknown, shape: Shape, name: string): Element {
  if (value === null) return { $: { 'xsi:nil': 'true' } };
  if (shape.kind === 'record' && isRecord(value)) return recordElement(value, shape);
  if (shape.kind === 'map' && isRecord(value))
    return {
      entry: Object.entries(value).map(([key, part]) => {
        const { $, ...rest } = elementOf(part, shape.entry, key);
        return { $: { ...named(key), ...$ }, ...rest };
      }),
    };
  if (shape.kind === 'list' && Array.isArray(value)) {
    const entry = entryName(name);
    return { [entry]: value.map((part) => elementOf(part, shape.entry, entry)) };
  }
  return textElement(String(value));
}

/**
 * Writes a checked document as XML, nothing left out: members the schema does not know stand in
 * `extension`, characters that XML cannot hold are written as a JSON string.
 */
export function writeXml(kind: XmlDocument, value: object): string {
  const { root, namespace, shape } = xmlForm(kind);
  const builder = new Builder({
    xmldec: { version: '1.0', encoding: 'UTF-8' },
    renderOpts: { pretty: true, indent: '  ', newline: '\n' },
  });
  const element = elementOf(value, shape, kind);
  const text = builder.buildObject({
    [root]: { $: { xmlns: namespace, 'xmlns:xsi': XSI }, ...element },
  });
  return `${text}\n`;
}
