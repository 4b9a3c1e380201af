import type { Worker } from 'node:worker_threads';

/** What a command may touch of the process, so that tests can stand in for it. */
export interface Io {
  /** Results: standard output. Resolves when the reader has room again. */
  readonly out: (text: string) => Promise<void>;
  /** Messages: standard error. */
  readonly err: (text: string) => void;
  /** Messages go to a terminal: progress may be drawn. */
  readonly interactive: boolean;
  /** Columns of the terminal, or a comfortable width where there is none. */
  readonly width: number;
  /** Asks for a line that is not shown while it is typed; null where nobody sits at a terminal. */
  readonly askSecret: ((question: string) => Promise<string>) | null;
  /** Starts a worker thread for reading files. */
  readonly startWorker: () => Worker;
}

/** Exit codes, documented in the help. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
