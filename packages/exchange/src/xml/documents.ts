import { z } from 'zod';
import { EXCHANGE_SCHEMAS } from '../documents/kinds.js';
import { type Shape, shapeOf } from './shape.js';

/** The documents that have an XML form. */
export const XML_DOCUMENTS = ['disclosures', 'matrix'] as const;
export type XmlDocument = (typeof XML_DOCUMENTS)[number];

export interface XmlForm {
  readonly kind: XmlDocument;
  /** Name of the root element. */
  readonly root: string;
  readonly namespace: string;
  readonly shape: Shape;
}

const formOf = (kind: XmlDocument): XmlForm => ({
  kind,
  root: `${kind}Document`,
  namespace: `urn:kaijisho:xml:${kind}:1`,
  shape: shapeOf(z.toJSONSchema(EXCHANGE_SCHEMAS[kind], { target: 'draft-2020-12' })),
});

const forms = new Map<XmlDocument, XmlForm>();

/** How a document is written as XML; worked out once. */
export function xmlForm(kind: XmlDocument): XmlForm {
  const known = forms.get(kind) ?? formOf(kind);
  forms.set(kind, known);
  return known;
}

/** Namespace of `nil`, the way XML Schema writes null. */
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Element for members that the schema does not name. */
export const EXTENSION = 'extension';
