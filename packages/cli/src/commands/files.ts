import { renderFailure } from '@kaijisho/report/terminal';
import {
  atOrAbove,
  DEFAULT_BUDGETS,
  type Finding,
  type Form,
  type Language,
  type Opened,
} from 'kaijisho';
import type { FailOn } from '../arguments/invocation.js';
import { expandFiles, type Target } from '../files/expand.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { lanesFor, readAll } from '../pool/read-all.js';
import { Progress } from '../progress.js';

/** What the three commands that read files have in common. */

/** Beyond the reader's own time budget: a worker that answers later than this hangs. */
const WORKER_MILLISECONDS = DEFAULT_BUDGETS.milliseconds ?? 10_000;

export interface ReadingOptions {
  readonly files: readonly string[];
  /** What the files were expanded to, where a command has done so already. */
  readonly targets?: readonly Target[];
  readonly language: Language;
  readonly quiet: boolean;
  /** What a file is called in results. Default: its path as given. */
  readonly nameOf?: (path: string, all: readonly string[]) => string;
  /** Keep the cells around what is read. Default: no. */
  readonly excerpts?: boolean;
  /** Forms learnt from publishers' files. Default: none. */
  readonly imported?: readonly Form[];
}

/**
 * Opens all files behind the arguments, in order. A file that could not be read is told on standard
 * error at its turn and is yielded like the others.
 */
export async function* openFiles(
  options: ReadingOptions,
  io: Io,
): AsyncGenerator<Opened, void, undefined> {
  const targets = options.targets ?? (await expandFiles(options.files));
  const paths = targets.map(({ path }) => path);
  const progress = new Progress(io, options.language, targets.length, options.quiet);
  const { nameOf } = options;
  const opened = readAll(
    targets,
    { start: io.startWorker, milliseconds: WORKER_MILLISECONDS, lanes: lanesFor(targets.length) },
    nameOf === undefined ? undefined : (path) => nameOf(path, paths),
    { excerpts: options.excerpts === true, imported: options.imported ?? [] },
  );
  let done = 0;
  progress.show(done);
  try {
    for await (const file of opened) {
      done += 1;
      progress.clear();
      if (file.failure !== null) io.err(renderFailure(file, options.language, io.width));
      yield file;
      progress.show(done);
    }
  } finally {
    progress.clear();
  }
}

/** Gathers what the exit code depends on, file by file. */
export class Outcome {
  private failures = 0;
  private disclosures = 0;
  private reached = false;

  constructor(private readonly failOn: FailOn) {}

  add(opened: Opened, findings: readonly Finding[]): void {
    if (opened.failure !== null) this.failures += 1;
    this.disclosures += opened.disclosures.length;
    if (this.failOn === 'never') return;
    const grave = atOrAbove(this.failOn);
    if (findings.some(({ severity }) => grave.includes(severity))) this.reached = true;
  }

  /** Files that could not be read. */
  get unreadable(): number {
    return this.failures;
  }

  /** 2 when a file could not be read or none holds a disclosure, else 1 for findings, else 0. */
  get exitCode(): ExitCode {
    if (this.failures > 0 || this.disclosures === 0) return EXIT.failed;
    return this.reached ? EXIT.findings : EXIT.clean;
  }
}

/** JSON as a document for people to read (`json`) or as one line (`jsonl`). */
export const jsonText = (value: unknown, format: 'json' | 'jsonl'): string =>
  `${JSON.stringify(value, null, format === 'json' ? 2 : undefined)}\n`;
