import { basename } from 'node:path';
import { printable, renderFailure } from '@kaijisho/report/terminal';
import {
  atOrAbove,
  cliText,
  type Finding,
  type Form,
  type Language,
  type Opened,
  type OpenOptions,
} from 'kaijisho';
import type { FailOn } from '../../arguments/invocation.js';
import type { Corrections } from '../../files/corrections.js';
import { type Expanded, expandFiles, type Target } from '../../files/expand.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { askPassword, givenPasswords, withPasswords } from '../../password.js';
import { FILE_MILLISECONDS, WATCHED } from '../../pool/lane.js';
import { lanesFor, readAll } from '../../pool/read-all.js';
import { Progress } from '../../progress.js';

/** What the commands that read files have in common. */

export interface ReadingOptions {
  readonly files: readonly string[];
  /** What the files were expanded to, where a command has done so already. */
  readonly expanded?: Expanded;
  readonly language: Language;
  readonly quiet: boolean;
  /** What each of all the files is called in results. Default: its path as given. */
  readonly namesOf?: (paths: readonly string[]) => (path: string) => string;
  /** Keep the cells around what is read. Default: no. */
  readonly excerpts?: boolean;
  /** Forms learnt from publishers' files. Default: none. */
  readonly imported?: readonly Form[];
  /** Put into what is read. Default: none. */
  readonly corrected?: Corrections;
  readonly passwordFile: string | null;
}

/**
 * Opens all files behind the arguments, in order. A file that could not be read is told on standard
 * error at its turn and is yielded like the others.
 */
export async function* openFiles(
  options: ReadingOptions,
  io: Io,
): AsyncGenerator<Opened, void, undefined> {
  const { targets, leftOut } = options.expanded ?? (await expandFiles(options.files));
  if (!options.quiet) tellLeftOut(leftOut, options.language, io);
  const paths = targets.map(({ path }) => path);
  const progress = new Progress(io, options.language, targets.length, options.quiet);
  const nameOf = options.namesOf?.(paths);
  const passwords = await givenPasswords(options.passwordFile, options.language);
  const [password] = passwords;
  const opening: OpenOptions = {
    excerpts: options.excerpts === true,
    imported: options.imported ?? [],
    budgets: WATCHED,
    ...(password !== undefined && { password }),
  };
  const read = (some: readonly Target[], how: OpenOptions) =>
    readAll(
      some,
      { start: io.startWorker, milliseconds: FILE_MILLISECONDS, lanes: lanesFor(some.length) },
      nameOf,
      how,
    );
  let done = 0;
  progress.show(done);
  try {
    for await (const first of read(targets, opening)) {
      const target = targets[done];
      done += 1;
      progress.clear();
      const file =
        target === undefined
          ? first
          : await unlocked(first, passwords, options.language, io, async (other) => {
              let again = first;
              for await (const opened of read([target], { ...opening, password: other }))
                again = opened;
              return again;
            });
      if (file.failure !== null) io.err(renderFailure(file, options.language, io.width));
      yield options.corrected?.apply(file) ?? file;
      progress.show(done);
    }
  } finally {
    progress.clear();
  }
}

/** Names of files left out that are worth printing; the rest is counted. */
const MOST_NAMED = 3;

/** A file of another kind may be a sheet that was saved or packed otherwise: that it was not read is said. */
function tellLeftOut(paths: readonly string[], language: Language, io: Io): void {
  if (paths.length === 0) return;
  const names = paths.slice(0, MOST_NAMED).map((path) => printable(basename(path)));
  const more = paths.length > names.length ? ['…'] : [];
  const said = { count: paths.length, names: [...names, ...more] };
  io.err(`${cliText('cli.left-out', language, said)}\n`);
}

const codeOf = ({ failure }: Opened) => failure?.code;

/**
 * A file as it was opened with the first of the given passwords, or with another of them, or with what
 * the person types where none is given.
 */
async function unlocked(
  first: Opened,
  passwords: readonly string[],
  language: Language,
  io: Io,
  readWith: (password: string) => Promise<Opened>,
): Promise<Opened> {
  if (codeOf(first) === 'password-wrong')
    return withPasswords(
      passwords,
      async (password) =>
        password === undefined || password === passwords[0] ? first : readWith(password),
      codeOf,
    );
  let opened = first;
  if (codeOf(first) === 'password-required')
    await askPassword(first.source.file, language, io, async (password) => {
      opened = await readWith(password);
      return codeOf(opened) !== 'password-wrong';
    });
  return opened;
}

/**
 * Starts to read at once, not when the first result is asked for: meanwhile the command loads what
 * it needs for the results.
 */
export function begun<T>(results: AsyncGenerator<T, void, undefined>): AsyncIterable<T> {
  const first = results.next();
  // Whoever takes the results learns of it; until then it is nobody's fault.
  first.catch(() => {});
  return (async function* all() {
    try {
      const { value, done } = await first;
      if (done === true) return;
      yield value;
      yield* results;
    } finally {
      // Also where nobody wants more than the first: workers must end.
      await results.return();
    }
  })();
}

/** Gathers what the exit code depends on, file by file. */
export class Outcome {
  private failures = 0;
  private empty = 0;
  private disclosures = 0;
  private reached = false;

  /**
   * @param wanted how many of the files have to hold a disclosure: of a document that is drawn from all
   *   of them, one without is missing; where each file has findings of its own, they tell of it
   */
  constructor(
    private readonly failOn: FailOn,
    private readonly wanted: 'every' | 'some' = 'some',
  ) {}

  add(opened: Opened, findings: readonly Finding[]): void {
    if (opened.failure !== null) this.failures += 1;
    else if (opened.disclosures.length === 0) this.empty += 1;
    this.disclosures += opened.disclosures.length;
    if (this.failOn === 'never') return;
    const grave = atOrAbove(this.failOn);
    if (findings.some(({ severity }) => grave.includes(severity))) this.reached = true;
  }

  /** Files that could not be read. */
  get unreadable(): number {
    return this.failures;
  }

  /** 2 when a file could not be read or lacks a wanted disclosure, else 1 for findings, else 0. */
  get exitCode(): ExitCode {
    if (this.wanted === 'every' && this.empty > 0) return EXIT.failed;
    if (this.failures > 0 || this.disclosures === 0) return EXIT.failed;
    return this.reached ? EXIT.findings : EXIT.clean;
  }
}

/**
 * Tells which files could be read and hold no disclosure, so that nothing of them is in what is made
 * of the others. Those that could not be read were told when they were opened.
 */
export function tellUnused(opened: readonly Opened[], language: Language, io: Io): void {
  const unused = opened
    .filter(({ failure, disclosures }) => failure === null && disclosures.length === 0)
    .map(({ source }) => source.file);
  if (unused.length > 0 && unused.length < opened.length)
    io.err(`${cliText('cli.unused-files', language, { files: unused })}\n`);
}

/** JSON as a document for people to read (`json`) or as one line (`jsonl`). */
export const jsonText = (value: unknown, format: 'json' | 'jsonl'): string =>
  `${JSON.stringify(value, null, format === 'json' ? 2 : undefined)}\n`;

/**
 * What files are called in a matrix, which leaves the house: by their names alone, and by their paths
 * as given only where two files share a name.
 */
export function namesInMatrix(paths: readonly string[]): (path: string) => string {
  const counts = new Map<string, number>();
  for (const name of paths.map((path) => basename(path)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return (path) => {
    const name = basename(path);
    return counts.get(name) === 1 ? name : path;
  };
}
