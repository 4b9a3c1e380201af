import { type CliMessageId, cliText, type Language } from 'kaijisho';
import type { PositionalOptions } from 'yargs';
import type { Touched } from '../files/in-the-way.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import type { Circumstances, Invocation, Reading } from './invocation.js';
import type { OptionSet } from './options.js';
import type { Values } from './values.js';

/** One command: its words, its arguments and what it does. Each has one file in `commands/`. */
export interface CommandDefinition<I extends Invocation> {
  readonly name: string;
  /** Positional arguments in yargs' notation, such as `[files..]`. */
  readonly shape: string;
  /** What the command is for, in the list of commands. */
  readonly summary: CliMessageId;
  readonly usage: CliMessageId;
  readonly positionals: (language: Language) => Readonly<Record<string, PositionalOptions>>;
  readonly options: (language: Language) => OptionSet;
  /**
   * Command lines with their meaning; the first stands in the program's own help. What is named in
   * them goes by `exampleLine`.
   */
  readonly examples: readonly (readonly [line: string, meaning: CliMessageId])[];
  /** What its exit codes below 2 say; of most commands only that they are done. */
  readonly exits?: CliMessageId;
  /** @throws UsageError when a value is impossible or a needed one is missing */
  readonly complete: (values: Values) => I;
  /**
   * What is read, besides what options common to several commands name, and what is written, as far as
   * that is known before the work. No output takes the place of a file that is read.
   */
  readonly touched: (invocation: I) => Touched;
  /** @param mayWrite for outputs whose names the work itself gives */
  readonly run: (invocation: I, io: Io, mayWrite: MayWrite) => Promise<ExitCode>;
}

/** Whether files may be written; why not has been said then. */
export type MayWrite = (outputs: readonly string[]) => Promise<boolean>;

/** Of a command that writes no file a person names. */
export const writesNothing = (): Touched => ({ inputs: [], outputs: [], force: false });

/** Something to run, with every default filled in. */
export interface Prepared {
  readonly invocation: Invocation;
  readonly run: (io: Io) => Promise<ExitCode>;
}

/** A command without the type of its invocation, so that all stand in one list. */
export interface Command
  extends Omit<CommandDefinition<Invocation>, 'complete' | 'touched' | 'run'> {
  readonly prepare: (values: Values) => Prepared;
}

/**
 * What files that options name bring into a run; null when one cannot be used, which has been said
 * then. Most runs name none and load nothing for it.
 */
async function loadNamed(
  invocation: Invocation,
  io: Io,
): Promise<Pick<Invocation, 'imported' | 'corrected'> | null> {
  const { forms = [], corrections = [] } = invocation;
  if (forms.length + corrections.length === 0) return {};
  const { loadForms } = await import('../files/forms.js');
  const { loadCorrections } = await import('../files/corrections.js');
  const imported = await loadForms(invocation, io);
  const corrected = await loadCorrections(invocation, io);
  return imported === null || corrected === null ? null : { imported, corrected };
}

/** Files that options common to several commands name. */
const commonInputs = ({
  files = [],
  forms = [],
  corrections = [],
  passwordFile = null,
  suppressions = null,
}: Invocation &
  Partial<Pick<Reading, 'files' | 'passwordFile'> & Pick<Circumstances, 'suppressions'>>) =>
  [...files, ...forms, ...corrections, passwordFile, suppressions].filter((name) => name !== null);

/** Tells of an output that must stay as it is. */
async function isFree(touched: Touched, { language }: Invocation, io: Io): Promise<boolean> {
  if (touched.outputs.length === 0) return true;
  const { tellInTheWay } = await import('../files/tell-in-the-way.js');
  return tellInTheWay(touched, language, io);
}

export function defineCommand<I extends Invocation>({
  complete,
  touched,
  run,
  ...words
}: CommandDefinition<I>): Command {
  return {
    ...words,
    prepare: (values) => {
      const invocation = complete(values);
      return {
        invocation,
        run: async (io) => {
          const { inputs: own, outputs, force } = touched(invocation);
          const inputs = [...own, ...commonInputs(invocation)];
          const mayWrite: MayWrite = (files) =>
            isFree({ inputs, outputs: files, force }, invocation, io);
          if (!(await mayWrite(outputs))) return EXIT.failed;
          const more = await loadNamed(invocation, io);
          if (more === null) return EXIT.failed;
          const code = await run({ ...invocation, ...more }, io, mayWrite);
          more.corrected?.tellUnused(invocation.language, io);
          return code;
        },
      };
    },
  };
}

/** Positional arguments that take any number of texts. */
export const manyTexts = (
  name: string,
  describe: CliMessageId,
  language: Language,
): Readonly<Record<string, PositionalOptions>> => ({
  [name]: {
    type: 'string',
    array: true,
    default: undefined,
    describe: cliText(describe, language),
  },
});

/** The files of a command that reads them. */
export const filesPositional = (language: Language) => manyTexts('files', 'cli.files', language);
