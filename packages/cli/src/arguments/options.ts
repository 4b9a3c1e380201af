import { type CliMessageId, cliText, type Language } from 'kaijisho';
import type { Options } from 'yargs';
import { FAIL_ON, FORMATS } from './invocation.js';

/** Every option of the command line, once; commands choose from these by name. */

export const COMMANDS = ['read', 'check', 'matrix', 'explain', 'forms'] as const;
export type CommandName = (typeof COMMANDS)[number];

const COMMON = ['format', 'lang', 'quiet'] as const;
const READING = ['fail-on', 'form'] as const;
const JUDGING = ['as-of', 'environment', 'retention', 'class'] as const;
const EVERYWHERE = ['help', 'version'] as const;

export type OptionName =
  | (typeof COMMON)[number]
  | (typeof READING)[number]
  | (typeof JUDGING)[number]
  | 'output'
  | 'force';

const OPTIONS_OF: Record<CommandName, readonly OptionName[]> = {
  read: [...COMMON, ...READING],
  check: [...JUDGING, ...COMMON, ...READING],
  matrix: ['output', 'force', ...JUDGING, ...COMMON, ...READING],
  explain: COMMON,
  forms: COMMON,
};

/** Names people may type for a command's options, for the check of unknown ones. */
export const knownOptions = (command: CommandName): readonly string[] => [
  ...OPTIONS_OF[command],
  ...EVERYWHERE,
];

/**
 * Option definitions of a command in yargs' terms. Values are checked afterwards, in our own words,
 * so the choices stand in the description.
 */
export function optionsOf(
  command: CommandName,
  language: Language,
): Readonly<Record<string, Options>> {
  const text = (id: CliMessageId) => cliText(id, language);
  const choice = (id: CliMessageId, choices: readonly string[], initial: string): Options => ({
    type: 'string',
    describe: `${text(id)} [${choices.join('|')}]`,
    defaultDescription: initial,
  });
  const definitions: Record<OptionName, Options> = {
    format: choice('cli.option-format', FORMATS, 'pretty'),
    lang: choice('cli.option-lang', ['ja', 'en'], language),
    quiet: { type: 'boolean', describe: text('cli.option-quiet') },
    'fail-on': choice('cli.option-fail-on', FAIL_ON, command === 'matrix' ? 'never' : 'error'),
    form: { type: 'string', describe: text('cli.option-form') },
    'as-of': { type: 'string', describe: text('cli.option-as-of') },
    environment: { type: 'string', describe: text('cli.option-environment') },
    retention: choice('cli.option-retention', ['yes', 'no', 'auto'], 'auto'),
    class: choice('cli.option-class', ['basic', 'extended', 'full'], 'full'),
    output: {
      type: 'string',
      alias: 'o',
      describe: text('cli.option-output'),
    },
    force: { type: 'boolean', describe: text('cli.option-force') },
  };
  return Object.fromEntries(OPTIONS_OF[command].map((name) => [name, definitions[name]]));
}
