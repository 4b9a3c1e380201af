import type { Opened } from 'kaijisho';

/** One file to read: where it is, and what it is called in results. */
export interface Job {
  readonly path: string;
  readonly name: string;
  /** Keep the cells around what is read. */
  readonly excerpts: boolean;
}

/** What a worker answers to a job. */
export interface JobResult {
  readonly opened: Opened;
}
