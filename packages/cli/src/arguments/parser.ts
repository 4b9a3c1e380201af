import { type CliMessageId, cliText, exampleLine, type Language } from 'kaijisho';
import yargs, { type Argv } from 'yargs';
import { closest } from './closest.js';
import type { Command, Prepared } from './command.js';
import type { OptionSet } from './options.js';
import { guardDash, type RawArguments, UsageError, Values } from './values.js';

/** What parsing needs from the process, so that tests decide it. */
export interface ParserContext {
  readonly language: Language;
  readonly version: string;
  /** Default of `--as-of`, YYYY-MM-DD. */
  readonly today: string;
  /** Width of the terminal in columns, for the help. */
  readonly columns: number;
}

/** Outcome of parsing: something to run, a text to print (help, version), or what was wrong. */
export type Parsed =
  | ({ readonly kind: 'run' } & Prepared)
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly message: string };

const PROGRAM = 'kaijisho';
const HELP_WIDTH = 100;

/** Our wording; yargs' own is in files that are no part of the bundle. */
const STRINGS: Record<Language, Record<string, string>> = {
  ja: {
    'Commands:': 'コマンド：',
    'Positionals:': '対象：',
    'Options:': 'オプション：',
    'Examples:': '例：',
    'default:': '省略時：',
    string: '文字列',
    boolean: '指定のみ',
    array: '複数可',
    command: 'コマンド',
  },
  en: {},
};

const withExamples = (argv: Argv, examples: Command['examples'], language: Language): Argv =>
  examples.reduce(
    (chain, [line, meaning]) =>
      chain.example(`$0 ${exampleLine(line, language)}`, cliText(meaning, language)),
    argv,
  );

/**
 * yargs lays out a command's help before it runs the command, in case that fails later. Nothing runs
 * inside yargs here, so the help would be made for nothing, at a tenth of the time of a short run.
 */
function omitHelpInAdvance(argv: Argv): void {
  const { getInternalMethods } = argv as Argv & {
    readonly getInternalMethods?: () => { getUsageInstance(): { cacheHelpMessage?: () => void } };
  };
  const usage = getInternalMethods?.call(argv).getUsageInstance();
  if (usage?.cacheHelpMessage !== undefined) usage.cacheHelpMessage = () => {};
}

const epilogue = (exits: CliMessageId, language: Language): string =>
  (['cli.exits', exits, 'cli.epilogue'] as const).map((id) => cliText(id, language)).join('\n');

function describeCommand(argv: Argv, command: Command, language: Language): Argv {
  const scoped = argv
    .options(command.options(language))
    .usage(cliText(command.usage, language))
    .epilogue(epilogue(command.exits ?? 'cli.exits-done', language));
  const placed = Object.entries(command.positionals(language)).reduce(
    (chain, [name, options]) => chain.positional(name, options),
    scoped,
  );
  return withExamples(placed, command.examples, language);
}

/**
 * Parses the arguments after the program's name. Nothing is printed and the process never exits
 * here: help and version come back as text, wrong use as a message in the person's language.
 */
export function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
  context: ParserContext,
): Parsed {
  const { language } = context;
  let chosen: Command | null = null;
  let output = '';
  let raw: RawArguments = {};
  let failure: string | null = null;

  const typed = argv.map(guardDash);
  const program = yargs(typed)
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
    .epilogue(epilogue('cli.exits-findings', language))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message) => {
      failure = message;
    });
  omitHelpInAdvance(program);
  withExamples(
    program,
    commands.flatMap(({ examples }) => examples.slice(0, 1)),
    language,
  );
  for (const command of commands) {
    program.command(
      `${command.name} ${command.shape}`.trim(),
      cliText(command.summary, language),
      (builder) => {
        chosen = command;
        return describeCommand(builder, command, language);
      },
      () => {},
    );
  }
  program.parse(typed, {}, (_error: unknown, parsed: RawArguments, text: string) => {
    raw = parsed;
    output = text;
  });
  // The letters of such a name may ask for help.
  const asked = output !== '' && dashedName(argv) === undefined;
  if (asked && failure === null) return { kind: 'text', text: output };
  return conclude(chosen, commands, raw, failure, argv, context);
}

/** A name that begins with a dash is taken for options of one letter each. */
const dashedName = (argv: readonly string[]): string | undefined =>
  argv.find((text) => /^-[^-].*\./.test(text));

/** yargs takes `--quiet=no` for no switch at all, as it takes any value but `true`. */
function valueOfSwitch(
  argv: readonly string[],
  options: OptionSet,
): { readonly option: string; readonly value: string } | null {
  const end = argv.indexOf('--');
  for (const text of end === -1 ? argv : argv.slice(0, end)) {
    const [, name = '', value = ''] = /^--([^=]+)=(.*)$/s.exec(text) ?? [];
    if (options[name]?.type === 'boolean' && !/^(true|false)$/.test(value))
      return { option: `--${name}`, value };
  }
  return null;
}

/** Names people may type for a command's options and positional arguments. */
const knownOptions = (command: Command, language: Language): readonly string[] => [
  ...Object.keys(command.options(language)),
  'help',
  'version',
];

/** From what yargs found to something to run or to the message about wrong use. */
function conclude(
  command: Command | null,
  commands: readonly Command[],
  raw: RawArguments,
  failure: string | null,
  argv: readonly string[],
  { language, today }: ParserContext,
): Parsed {
  const error = (...sentences: readonly string[]): Parsed => {
    const hint = cliText('cli.see-help', language, {
      command: command === null ? PROGRAM : `${PROGRAM} ${command.name}`,
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
    const names = commands.map(({ name }) => name);
    return error(
      cliText('cli.unknown-command', language, { command: first, commands: names.join(' / ') }),
      ...suggest(first, names, ''),
    );
  }
  const options = knownOptions(command, language);
  const positionals = Object.keys(command.positionals(language));
  const known = new Set(['_', '--', '$0', ...options, ...positionals]);
  const unknown = Object.keys(raw).find((name) => !known.has(name));
  if (unknown !== undefined) {
    const dashes = unknown.length === 1 ? '-' : '--';
    const name = dashes === '-' ? dashedName(argv) : undefined;
    return error(
      cliText('cli.unknown-option', language, { option: `${dashes}${unknown}` }),
      ...suggest(unknown, options, '--'),
      ...(name === undefined ? [] : [cliText('cli.dash-name', language, { name })]),
    );
  }
  const valued = valueOfSwitch(argv, command.options(language));
  if (valued !== null) return error(cliText('cli.switch-takes-no-value', language, valued));
  try {
    const prepared = command.prepare(new Values(raw, language, today, positionals));
    return failure === null ? { kind: 'run', ...prepared } : error(failure);
  } catch (thrown) {
    if (thrown instanceof UsageError) return error(thrown.message);
    throw thrown;
  }
}
