import { readFileSync } from 'node:fs';
import {
  readXmlDocument,
  writeXml,
  XML_DOCUMENTS,
  type XmlDocument,
  xmlSchema,
} from '@kaijisho/exchange/xml';
import { jsonSchemas } from '@kaijisho/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Schema, valid } from '../../../../test/contracts/arbitrary.js';
import { type ExchangeDocument, readJsonDocument, writeJsonDocument } from '../../src/index.js';
import { disclosuresData } from '../generated.js';

const accepted = (data: unknown): ExchangeDocument => {
  const read = readJsonDocument(JSON.stringify(data));
  return read.ok ? read.value : expect.fail(JSON.stringify(read.problems));
};
const matrixSchema = jsonSchemas().find(({ file }) => file.startsWith('matrix-'))?.schema as Schema;
const DATA = { disclosures: disclosuresData, matrix: valid(matrixSchema) } as const;

const xsd = (kind: XmlDocument) => ({
  fileName: `${kind}-1.xsd`,
  contents: readFileSync(new URL(`../../../../schemas/${kind}-1.xsd`, import.meta.url), 'utf8'),
});

describe.each(XML_DOCUMENTS)('%s', (kind) => {
  test('JSON, XML and JSON again say the same, member by member', () => {
    fc.assert(
      fc.property(DATA[kind], (data) => {
        const document = accepted(data);
        const again = readXmlDocument(writeXml(kind, document.value));
        if (!again.ok) expect.fail(JSON.stringify(again.problems));
        expect(JSON.parse(writeJsonDocument(again.value))).toEqual(
          JSON.parse(JSON.stringify(data)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the published XSD is the one of this code; `pnpm schemas` writes it anew', () => {
    expect(xsd(kind).contents).toBe(xmlSchema(kind));
  });

  test('libxml2 accepts what is written, and refuses what is not of the schema', async () => {
    const samples = fc.sample(DATA[kind], { numRuns: 25, seed: 7 });
    const xml = samples.map((data, index) => ({
      fileName: `${index}.xml`,
      contents: writeXml(kind, accepted(data).value),
    }));
    const good = await validateXML({ xml, schema: [xsd(kind)] });
    expect(good.errors).toEqual([]);
    const [first] = xml;
    const broken = first?.contents.replace('</', '<intruder/></') ?? '';
    const bad = await validateXML({
      xml: [{ fileName: 'x.xml', contents: broken }],
      schema: [xsd(kind)],
    });
    expect(bad.valid).toBe(false);
  });
});
