import type { Form, Parsed } from '@kaijisho/core';
import { checkDocumentValue, type ExchangeDocument } from '../documents/read.js';
import { readXml } from './read.js';

export { XML_DOCUMENTS, type XmlDocument } from './documents.js';
export { readXml } from './read.js';
export { writeXml } from './write.js';
export { xmlSchema } from './xsd.js';

/** Reads an exchange document from XML text. Problems are told at JSON pointers, as for JSON. */
export function readXmlDocument(xml: string, forms?: readonly Form[]): Parsed<ExchangeDocument> {
  const read = readXml(xml);
  return read.ok ? checkDocumentValue(read.value, forms) : read;
}
