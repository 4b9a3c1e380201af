import { cliText, LANGUAGES, VERSION } from 'kaijisho';
import type { Prepared } from './arguments/command.js';
import { defaultAsOf } from './arguments/dates.js';
import { chooseLanguage, unknownLanguage } from './arguments/language.js';
import { parseArguments } from './arguments/parser.js';
import { UsageError } from './arguments/values.js';
import { commandsFor } from './commands/index.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** What the process knows about the person and the moment. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The operating system's locale where no variable names one, or null. */
  readonly systemLocale: string | null;
  readonly now: Date;
}

/** An exception that nobody expected is told like everything else, and is never a silent exit. */
async function runSafely({ invocation, run }: Prepared, io: Io): Promise<ExitCode> {
  try {
    return await run(io);
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      io.err(`${thrown.message}\n`);
      return EXIT.failed;
    }
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
  const language = chooseLanguage(argv, variables, surroundings.systemLocale);
  const unknown = unknownLanguage(argv, variables);
  if (unknown !== null) {
    const choices = LANGUAGES.join(' / ');
    const said = { option: 'KAIJISHO_LANG', value: unknown, choices };
    io.err(`${cliText('cli.invalid-choice', language, said)}\n`);
    return EXIT.failed;
  }
  const parsed = parseArguments(argv, await commandsFor(argv), {
    language,
    version: VERSION,
    today: defaultAsOf(variables.SOURCE_DATE_EPOCH, now),
    columns: io.width,
  });
  if (parsed.kind === 'run') return runSafely(parsed, io);
  if (parsed.kind === 'text') {
    await io.out(`${parsed.text}\n`);
    return EXIT.clean;
  }
  io.err(`${parsed.message}\n`);
  return EXIT.failed;
}
