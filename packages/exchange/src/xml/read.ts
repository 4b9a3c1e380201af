import { type InputProblem, type Parsed, pointerOf, refusedInput } from '@kaijisho/core';
import { EXTENSION, XML_DOCUMENTS, xmlForm } from './documents.js';
import { unescapeText } from './escape.js';
import { entryName, type Shape } from './shape.js';
import { type Node, parseXml } from './tree.js';

type Path = readonly PropertyKey[];
type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [name: string]: Value };

/** Turns a tree into data. Wrong types are left for the schema to tell; lost content is told here. */
class Reading {
  readonly problems: InputProblem[] = [];

  private problem(path: Path, reason: InputProblem['reason']): void {
    this.problems.push({ pointer: pointerOf(path), reason });
  }

  private text(node: Node, path: Path): string {
    for (const { name } of node.children) this.problem(path, { id: 'unknown-element', name });
    const text = unescapeText({
      text: node.text,
      escaped: node.attributes.get('escape') === 'json',
    });
    if (text === undefined) this.problem(path, { id: 'not-escaped' });
    return text ?? '';
  }

  private name(node: Node, path: Path): string {
    const name = unescapeText({
      text: node.attributes.get('name') ?? '',
      escaped: node.attributes.get('nameEscape') === 'json',
    });
    if (name === '__proto__') this.problem(path, { id: 'hostile-name' });
    if (name === undefined) this.problem(path, { id: 'not-escaped' });
    return name ?? '';
  }

  /** A word of XML Schema as the value it stands for; anything else stays a text. */
  private literal(node: Node, kind: 'number' | 'boolean', path: Path): Value {
    const text = this.text(node, path).trim();
    if (kind === 'boolean')
      return ['true', '1'].includes(text) || (/^(false|0)$/.test(text) ? false : text);
    const value = Number(text);
    return text !== '' && Number.isFinite(value) ? value : text;
  }

  /** The entries of an element that holds nothing but elements of one name. */
  private entries(node: Node, name: string, path: Path): readonly Node[] {
    this.noText(node, path);
    return node.children.filter((child) => {
      if (child.name === name) return true;
      this.problem(path, { id: 'unknown-element', name: child.name });
      return false;
    });
  }

  private noText({ text }: Node, path: Path): void {
    if (text.trim() !== '') this.problem(path, { id: 'stray-text' });
  }

  /** Members by name; the later of two wins, and both are told. */
  private members(
    nodes: readonly Node[],
    path: Path,
    read: (node: Node, path: Path) => Value,
  ): Record<string, Value> {
    const members = new Map<string, Value>();
    for (const node of nodes) {
      const name = this.name(node, path);
      if (members.has(name)) this.problem(path, { id: 'repeated-element', name });
      members.set(name, read(node, [...path, name]));
    }
    return Object.fromEntries(members);
  }

  private any(node: Node, path: Path): Value {
    switch (node.attributes.get('type')) {
      case 'object':
        return this.members(this.entries(node, 'member', path), path, this.any.bind(this));
      case 'list':
        return this.entries(node, 'entry', path).map((entry, index) =>
          this.any(entry, [...path, index]),
        );
      case 'null':
        return null;
      case 'number':
        return this.literal(node, 'number', path);
      case 'boolean':
        return this.literal(node, 'boolean', path);
      default:
        return this.text(node, path);
    }
  }

  private record(node: Node, shape: Extract<Shape, { kind: 'record' }>, path: Path): Value {
    this.noText(node, path);
    const members = new Map<string, Value>();
    let extension: Record<string, Value> = {};
    for (const child of node.children) {
      const { name } = child;
      const member = shape.members.get(name);
      if (members.has(name)) this.problem(path, { id: 'repeated-element', name });
      if (member !== undefined)
        members.set(name, this.value(child, member.shape, name, [...path, name]));
      else if (name === EXTENSION)
        extension = this.members(this.entries(child, 'member', path), path, this.any.bind(this));
      else this.problem(path, { id: 'unknown-element', name });
    }
    return { ...extension, ...Object.fromEntries(members) };
  }

  value(node: Node, shape: Shape, name: string, path: Path): Value {
    if (node.attributes.get('nil') === 'true') return null;
    switch (shape.kind) {
      case 'record':
        return this.record(node, shape, path);
      case 'map':
        return this.members(this.entries(node, 'entry', path), path, (entry, at) =>
          this.value(entry, shape.entry, 'entry', at),
        );
      case 'list': {
        const entry = entryName(name);
        return this.entries(node, entry, path).map((child, index) =>
          this.value(child, shape.entry, entry, [...path, index]),
        );
      }
      case 'text':
        return this.text(node, path);
      default:
        return this.literal(node, shape.kind, path);
    }
  }
}

/**
 * Reads XML into the data of the JSON document it stands for; its schema is checked afterwards.
 * @returns the data, or everything that could not be taken over, with JSON pointers
 */
export function readXml(xml: string): Parsed<unknown> {
  const tree = parseXml(xml);
  if (!tree.ok) return tree;
  const root = tree.value;
  const form = XML_DOCUMENTS.map(xmlForm).find(
    ({ root: name, namespace }) => root.name === name && root.namespace === namespace,
  );
  if (form === undefined) return refusedInput({ id: 'unknown-document' });
  const reading = new Reading();
  const value = reading.value(root, form.shape, form.kind, []);
  return reading.problems.length === 0
    ? { ok: true, value }
    : { ok: false, problems: reading.problems };
}
