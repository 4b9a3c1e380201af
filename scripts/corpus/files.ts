import { readFileSync } from 'node:fs';
import { corpusFiles } from '../../packages/core/test/rules/corpus/files.js';
import { CORPUS_CASES } from '../../packages/core/test/rules/corpus/index.js';
import { hostileCases } from './hostile.js';
import { corpusManifestSchema } from './manifest-schema.js';
import { jsonBytes, type MadeReading, readingCases, sha256Of } from './reading.js';

/** Everything of the corpus that is made: cases of all three kinds and the manifest. */

function ownSheet(cases: readonly MadeReading[], format: 'xlsx' | 'csv'): Uint8Array {
  const made = cases.find(({ entry }) => entry.case === `own-${format}`);
  const bytes = made?.files.get(made.entry.file);
  if (bytes === undefined) throw new RangeError(`No sheet as ${format}`);
  return bytes;
}

/** Schemas of the manifest, and of what the cases of rules hold and a reader prints. */
const SCHEMAS = ['corpus-1.json', 'disclosure-1.json', 'read-1.json'];

/** The files by their path below `corpus`, in the order of the manifest, which comes last. */
export async function corpusContents(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const rules = corpusFiles(CORPUS_CASES).map(({ file, text, entry }) => {
    const bytes = new TextEncoder().encode(text);
    files.set(file, bytes);
    const { case: name, about, ...rest } = entry;
    return { case: name, about, file, sha256: sha256Of(bytes), ...rest };
  });
  const reading = await readingCases();
  for (const made of reading) for (const [file, bytes] of made.files) files.set(file, bytes);
  const own = { xlsx: ownSheet(reading, 'xlsx'), csv: ownSheet(reading, 'csv') };
  const hostile = await hostileCases(own);
  for (const { entry, bytes } of hostile) files.set(entry.file, bytes);
  const manifest = corpusManifestSchema.parse({
    formatVersion: '1',
    rules,
    reading: reading.map(({ entry }) => entry),
    hostile: hostile.map(({ entry }) => entry),
  });
  for (const name of SCHEMAS)
    files.set(`schemas/${name}`, readFileSync(new URL(`../../schemas/${name}`, import.meta.url)));
  files.set('manifest.json', jsonBytes(manifest));
  return files;
}
