import type {
  AdapterId,
  Disclosure,
  DocumentFact,
  Failure,
  Finding,
  PageExcerpt,
} from '@kaijisho/core';

/** A file as it came in. */
export interface OpenedSource {
  /** Name or path as given. */
  readonly file: string;
  /** Lower-case hexadecimal; null when the bytes could not be obtained. */
  readonly sha256: string | null;
  /** Size in bytes; null when the bytes could not be obtained. */
  readonly bytes: number | null;
  /** What recognised the content; null when nothing did. */
  readonly adapter: AdapterId | null;
}

/**
 * One file after opening. Bad input is described here, never thrown: either `failure` says why
 * nothing could be read, or `disclosures` and `findings` say what was found.
 */
export interface Opened {
  readonly source: OpenedSource;
  readonly failure: Failure | null;
  /** What a recipient should know about the file (macros, external links, …). */
  readonly facts: readonly DocumentFact[];
  readonly disclosures: readonly Disclosure[];
  /** Findings of the reading itself; rules add theirs in `check`. */
  readonly findings: readonly Finding[];
  /** Cells around everything that was read; absent unless `open` was asked to keep them. */
  readonly excerpts?: readonly PageExcerpt[];
}

/** A file of which nothing could be read, in the shape of one that was. */
export function unopened(file: string, failure: Failure): Opened {
  return {
    source: { file, sha256: null, bytes: null, adapter: null },
    failure,
    facts: [],
    disclosures: [],
    findings: [],
  };
}
