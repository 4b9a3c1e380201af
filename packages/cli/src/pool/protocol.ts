import type { Opened, OpenOptions } from 'kaijisho';

/** One file to read: where it is, and what it is called in results. */
export interface Job {
  readonly path: string;
  readonly name: string;
  /** What was read from standard input; null: the file is read from its path. */
  readonly bytes: Uint8Array | null;
  readonly options: OpenOptions;
}

/** What a worker answers to a job. */
export interface JobResult {
  readonly opened: Opened;
}
