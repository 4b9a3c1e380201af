import { type Parsed, refusedInput } from '@kaijisho/core';
import { SaxesParser } from 'saxes';
import { hazardInXml } from './guard.js';

/** An element as the reader sees it, whatever the XML parser makes of it. */
export interface Node {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; `nil` and `xsi:nil` are one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** In the order of the file. */
  readonly children: readonly Node[];
}

/** An element that is not closed yet. */
interface OpenNode extends Node {
  text: string;
  readonly children: OpenNode[];
}

/** Ends the parse at the first fault; not an Error, and caught below. */
class NotWellFormed {
  constructor(readonly message: string) {}
}

/** @throws NotWellFormed */
function rootOf(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenNode[] = [];
  let root: Node | null = null;
  const onText = (text: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map((each) => [each.local, each.value] as const);
    const node = {
      name: local,
      namespace: uri,
      attributes: new Map(named),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
    root ??= node;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('error', ({ message }) => {
    throw new NotWellFormed(message);
  });
  parser.write(xml).close();
  if (root === null) throw new NotWellFormed('no element');
  return root;
}

/** XML text as a tree. Nothing is fetched, and what could harm the parser never reaches it. */
export function parseXml(xml: string): Parsed<Node> {
  const hazard = hazardInXml(xml);
  if (hazard !== null) return refusedInput(hazard);
  try {
    return { ok: true, value: rootOf(xml) };
  } catch (thrown) {
    if (!(thrown instanceof NotWellFormed)) throw thrown;
    return refusedInput({ id: 'not-xml', detail: thrown.message.replace(/\n/g, ' ') });
  }
}
