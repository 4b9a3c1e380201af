import { v5 } from 'uuid';

/** Parts that the OSCAL documents share. */

const OSCAL_VERSION = '1.2.1';

/** Namespace of our own properties. */
const NS = 'urn:kaijisho:oscal';

const ROOT = v5(NS, v5.URL);

/** The same name gives the same UUID, on every machine and in every year. */
export const uuidOf = (...names: readonly string[]): string => v5(names.join('\n'), ROOT);

export interface OscalOptions {
  /** Date of the document, YYYY-MM-DD. There is no clock: equal input gives equal bytes. */
  readonly date: string;
  /** Version of the program. */
  readonly version: string;
}

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly remarks?: string;
}

export const property = (name: string, value: string, remarks?: string): Property => ({
  name,
  ns: NS,
  value,
  ...(remarks === undefined ? {} : { remarks }),
});

export const metadataOf = (title: string, { date, version }: OscalOptions, remarks: string) => ({
  title,
  'last-modified': `${date}T00:00:00+09:00`,
  version,
  'oscal-version': OSCAL_VERSION,
  remarks,
});

/** A line of prose without what Markdown would take for markup, and never empty. */
export const line = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_`[\]<>]/g, '\\$&') || '-';

/** Files in which the documents refer to each other, beside one another. */
export const CATALOG_FILE = 'guideline-6.0-catalog.json';
export const formCatalogFile = (kind: string, edition: string): string =>
  `${kind.toLowerCase()}-${edition}-catalog.json`;
