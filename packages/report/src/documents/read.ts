import type { Disclosure, Finding, Language } from '@kaijisho/core';
import type { Opened } from '../opened.js';
import { fileDocument, findingDocument } from './build.js';
import type { ReadDocument } from './read-schema.js';
import { DOCUMENT_VERSION } from './version.js';

/** The document of opened files, with messages in `language`. */
export function readDocument(files: readonly Opened[], language: Language): ReadDocument {
  return {
    formatVersion: DOCUMENT_VERSION,
    disclosures: files.flatMap(({ disclosures }) => disclosures.map(disclosureOf)),
    findings: files.flatMap(({ source, findings }) =>
      findings.map((finding) => ({
        ...findingDocument(finding, language),
        file: source.file,
        disclosure: finding.disclosure,
        answer: finding.answer ?? null,
        variant: finding.variant ?? null,
        args: copyOf(finding.args),
      })),
    ),
    files: files.map((file) => fileDocument(file, language)),
  };
}

function disclosureOf(disclosure: Disclosure, index: number): ReadDocument['disclosures'][number] {
  const { content, reading } = disclosure;
  return {
    form: { ...reading.form, ...content.form },
    header: content.header,
    headerEvidence: reading.header,
    answers: content.answers.map((answer, position) => {
      const evidence = parallel(reading.answers, position);
      return { ...answer, ...evidence };
    }),
    notes: content.notes.map((note, position) => {
      const { place, confidence } = parallel(reading.notes, position);
      return { ...note, place, confidence };
    }),
    source: reading.source,
    index,
  };
}

const copyOf = (args: Finding['args']): Record<string, string | number | string[]> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  );

/** The entry of a list that runs parallel to another; a missing one is a defect of the reader. */
function parallel<T>(list: readonly T[], position: number): T {
  const entry = list[position];
  if (entry === undefined) throw new RangeError(`No evidence for entry ${position}`);
  return entry;
}
