import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '@kaijisho/report';

/** Writes the JSON Schemas of the documents to `schemas/`. A test fails when they are out of date. */
for (const { file, schema } of jsonSchemas()) {
  writeFileSync(
    new URL(`../schemas/${file}`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
