import { writeFileSync } from 'node:fs';
import { XML_DOCUMENTS, xmlSchema } from '@kaijisho/exchange/xml';
import { jsonSchemas } from '@kaijisho/report';
import { corpusSchema } from './corpus/manifest-schema.js';

/**
 * Writes the JSON Schemas and XML Schemas of the documents, and of the corpus, to `schemas/`. A test fails when they are
 * out of date.
 */
const write = (file: string, text: string): void =>
  writeFileSync(new URL(`../schemas/${file}`, import.meta.url), text);

for (const { file, schema } of jsonSchemas()) write(file, `${JSON.stringify(schema, null, 2)}\n`);
write('corpus-1.json', `${JSON.stringify(corpusSchema(), null, 2)}\n`);
for (const kind of XML_DOCUMENTS) write(`${kind}-1.xsd`, xmlSchema(kind));
