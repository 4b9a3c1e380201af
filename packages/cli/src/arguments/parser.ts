import { cliText, type Language } from 'kaijisho';
import yargs, { type Argv } from 'yargs';
import { closest } from './closest.js';
import { complete, type RawArguments, UsageError } from './complete.js';
import type { Parsed } from './invocation.js';
import { COMMANDS, type CommandName, knownOptions, optionsOf } from './options.js';

/** What parsing needs from the process, so that tests decide it. */
export interface ParserContext {
  readonly language: Language;
  readonly version: string;
  /** Default of `--as-of`, YYYY-MM-DD. */
  readonly today: string;
  /** Width of the terminal in columns, for the help. */
  readonly columns: number;
}

const PROGRAM = 'kaijisho';
const HELP_WIDTH = 100;

/** Positional arguments and examples of each command. */
const SHAPES: Record<CommandName, string> = {
  read: 'read [files..]',
  check: 'check [files..]',
  matrix: 'matrix [files..]',
  explain: 'explain [terms..]',
  forms: 'forms [action] [kind] [edition]',
};

function positionals(argv: Argv, command: CommandName, language: Language): Argv {
  const describe = (id: Parameters<typeof cliText>[0]) => cliText(id, language);
  if (command === 'explain')
    return argv.positional('terms', {
      type: 'string',
      array: true,
      default: undefined,
      describe: describe('cli.terms'),
    });
  if (command === 'forms')
    return argv
      .positional('action', { type: 'string', describe: describe('cli.forms-action') })
      .positional('kind', { type: 'string', describe: describe('cli.forms-kind') })
      .positional('edition', { type: 'string', describe: describe('cli.forms-edition') });
  return argv.positional('files', {
    type: 'string',
    array: true,
    default: undefined,
    describe: describe('cli.files'),
  });
}

function withExamples(argv: Argv, command: CommandName | null, language: Language): Argv {
  const text = (id: Parameters<typeof cliText>[0]) => cliText(id, language);
  const examples: Record<CommandName, readonly (readonly [string, string])[]> = {
    read: [
      ['$0 read MDS_電子カルテ.xlsx', text('cli.example-read')],
      ['$0 read 開示書/ --format jsonl', text('cli.example-read-jsonl')],
    ],
    check: [
      ['$0 check 開示書/', text('cli.example-check')],
      ['$0 check MDS.xlsx --fail-on warning', text('cli.example-check-vendor')],
    ],
    matrix: [['$0 matrix 開示書/ -o 責任分界表.xlsx', text('cli.example-matrix')]],
    explain: [
      ['$0 explain 6.5.C14', text('cli.example-explain')],
      ['$0 explain away-lock', text('cli.example-explain-key')],
    ],
    forms: [['$0 forms show MDS', text('cli.example-forms')]],
  };
  const shown =
    command === null ? COMMANDS.flatMap((name) => examples[name].slice(0, 1)) : examples[command];
  return shown.reduce((chain, [line, meaning]) => chain.example(line, meaning), argv);
}

/** Our wording where yargs' own Japanese is not what a clerk would expect. */
const STRINGS: Record<Language, Record<string, string>> = {
  ja: {
    'Positionals:': '対象:',
    'default:': '省略時:',
    string: '文字列',
    boolean: '指定のみ',
    array: '複数可',
    command: 'コマンド',
  },
  en: {},
};

/** Options the person typed that the command does not have. */
function unknownOption(command: CommandName, raw: RawArguments): string | null {
  const known = new Set([
    ...knownOptions(command),
    '_',
    '--',
    '$0',
    'files',
    'terms',
    'action',
    'kind',
    'edition',
  ]);
  return Object.keys(raw).find((name) => !known.has(name)) ?? null;
}

/**
 * Parses the arguments after the program's name. Nothing is printed and the process never exits
 * here: help and version come back as text, wrong use as a message in the person's language.
 */
export function parseArguments(argv: readonly string[], context: ParserContext): Parsed {
  const { language } = context;
  let chosen: CommandName | null = null;
  let output = '';
  let raw: RawArguments = {};
  let failure: string | null = null;

  const program = yargs([...argv])
    .scriptName(PROGRAM)
    .locale(language)
    .updateStrings(STRINGS[language])
    .parserConfiguration({
      'camel-case-expansion': false,
      'strip-aliased': true,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'boolean-negation': false,
      'populate--': true,
    })
    .usage(cliText('cli.usage', language))
    .wrap(Math.min(HELP_WIDTH, context.columns))
    .help('help', cliText('cli.option-help', language))
    .alias('help', 'h')
    .version('version', cliText('cli.option-version', language), context.version)
    .alias('version', 'v')
    .epilogue(cliText('cli.epilogue', language))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message) => {
      failure = message;
    });
  withExamples(program, null, language);
  for (const command of COMMANDS) {
    program.command(
      SHAPES[command],
      cliText(`cli.${command}`, language),
      (builder) => {
        chosen = command;
        const scoped = builder
          .options(optionsOf(command, language))
          .usage(cliText(`cli.usage-${command}`, language))
          .epilogue(cliText('cli.epilogue', language));
        return withExamples(positionals(scoped, command, language), command, language);
      },
      () => {},
    );
  }
  program.parse([...argv], {}, (_error: unknown, parsed: RawArguments, text: string) => {
    raw = parsed;
    output = text;
  });
  if (output !== '' && failure === null) return { kind: 'text', text: output };
  return conclude(chosen, raw, failure, context);
}

/** From what yargs found to an invocation or to the message about wrong use. */
function conclude(
  command: CommandName | null,
  raw: RawArguments,
  failure: string | null,
  context: ParserContext,
): Parsed {
  const { language } = context;
  const error = (...sentences: readonly string[]): Parsed => {
    const hint = cliText('cli.see-help', language, {
      command: command === null ? PROGRAM : `${PROGRAM} ${command}`,
    });
    return { kind: 'error', message: [...sentences, hint].join('\n') };
  };
  const suggest = (word: string, candidates: readonly string[], prefix: string) => {
    const near = closest(word, candidates);
    return near === null
      ? []
      : [cliText('cli.did-you-mean', language, { suggestion: `${prefix}${near}` })];
  };
  const [first] = Array.isArray(raw._) ? raw._.map(String) : [];
  if (command === null) {
    if (first === undefined) return error(cliText('cli.no-command', language));
    const commands = COMMANDS.join(' / ');
    return error(
      cliText('cli.unknown-command', language, { command: first, commands }),
      ...suggest(first, COMMANDS, ''),
    );
  }
  const unknown = unknownOption(command, raw);
  if (unknown !== null) {
    const dashes = unknown.length === 1 ? '-' : '--';
    return error(
      cliText('cli.unknown-option', language, { option: `${dashes}${unknown}` }),
      ...suggest(unknown, knownOptions(command), '--'),
    );
  }
  try {
    const invocation = complete(command, raw, language, context.today);
    return failure === null ? { kind: 'run', invocation } : error(failure);
  } catch (thrown) {
    if (thrown instanceof UsageError) return error(thrown.message);
    throw thrown;
  }
}
