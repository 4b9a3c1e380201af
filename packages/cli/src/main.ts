import { cliText, VERSION } from 'kaijisho';
import { defaultAsOf } from './arguments/dates.js';
import type { Invocation } from './arguments/invocation.js';
import { chooseLanguage } from './arguments/language.js';
import { parseArguments } from './arguments/parser.js';
import { runCheck } from './commands/check.js';
import { runExplain } from './commands/explain.js';
import { runForms } from './commands/forms.js';
import { runMatrix } from './commands/matrix.js';
import { runRead } from './commands/read.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** What the process knows about the person and the moment. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The operating system's locale where no variable names one, or null. */
  readonly systemLocale: string | null;
  readonly now: Date;
}

function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  switch (invocation.command) {
    case 'read':
      return runRead(invocation, io);
    case 'check':
      return runCheck(invocation, io);
    case 'matrix':
      return runMatrix(invocation, io);
    case 'explain':
      return runExplain(invocation, io);
    case 'forms':
      return runForms(invocation, io);
  }
}

/** An exception that nobody expected is told like everything else, and is never a silent exit. */
async function runSafely(invocation: Invocation, io: Io): Promise<ExitCode> {
  try {
    return await run(invocation, io);
  } catch (thrown) {
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    io.err(`${cliText('cli.defect', invocation.language, { detail })}\n`);
    return EXIT.failed;
  }
}

/**
 * The command from its arguments to its exit code.
 * @param argv arguments after the program's name
 */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings,
  io: Io,
): Promise<ExitCode> {
  const { variables, now } = surroundings;
  const parsed = parseArguments(argv, {
    language: chooseLanguage(argv, variables, surroundings.systemLocale),
    version: VERSION,
    today: defaultAsOf(variables.SOURCE_DATE_EPOCH, now),
    columns: io.width,
  });
  if (parsed.kind === 'run') return runSafely(parsed.invocation, io);
  if (parsed.kind === 'text') {
    await io.out(`${parsed.text}\n`);
    return EXIT.clean;
  }
  io.err(`${parsed.message}\n`);
  return EXIT.failed;
}
