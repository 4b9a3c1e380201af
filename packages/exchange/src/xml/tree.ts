import { isRecord, type Parsed, refusedInput } from '@kaijisho/core';
import { Parser } from 'xml2js';
import { hazardInXml } from './guard.js';

/** An element as the reader sees it, whatever the XML parser makes of it. */
export interface Node {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; `nil` and `xsi:nil` are one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** Grouped by name, each group in the order of the file. */
  readonly children: readonly Node[];
}

// Signs that no XML name can begin with, so that no element is taken for them.
const OPTIONS = {
  attrkey: '#attributes',
  charkey: '#text',
  xmlns: true,
  explicitArray: true,
  explicitCharkey: true,
  async: false,
} as const;
const NAMESPACE_KEY = `${OPTIONS.attrkey}ns`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of Object.values(isRecord(value) ? value : {}))
    if (isRecord(attribute)) attributes.set(textOf(attribute.local), textOf(attribute.value));
  return attributes;
}

function nodeOf(value: unknown): Node {
  const element = isRecord(value) ? value : {};
  const named = element[NAMESPACE_KEY];
  const { local, uri } = isRecord(named) ? named : {};
  return {
    name: textOf(local),
    namespace: textOf(uri),
    attributes: attributesOf(element[OPTIONS.attrkey]),
    text: textOf(element[OPTIONS.charkey]),
    children: Object.entries(element).flatMap(([name, list]) =>
      name.startsWith('#') || !Array.isArray(list) ? [] : list.map(nodeOf),
    ),
  };
}

/** XML text as a tree. Nothing is fetched, and what could harm the parser never reaches it. */
export function parseXml(xml: string): Parsed<Node> {
  const hazard = hazardInXml(xml);
  if (hazard !== null) return refusedInput(hazard);
  let root: unknown = null;
  let detail = '';
  try {
    new Parser(OPTIONS).parseString(xml.replace(/^\ufeff/, ''), (error, result: unknown) => {
      if (error === null) root = result;
      else detail ||= error.message;
    });
  } catch (thrown) {
    detail ||= thrown instanceof Error ? thrown.message : String(thrown);
  }
  const [element] = isRecord(root) ? Object.values(root) : [];
  if (detail !== '' || element === undefined)
    return refusedInput({ id: 'not-xml', detail: (detail || 'no element').replace(/\n/g, ' ') });
  return { ok: true, value: nodeOf(element) };
}
