import {
  type CliMessageId,
  cliText,
  ENVIRONMENTS,
  type Environment,
  type FormKind,
  type Language,
  type RetentionOption,
  type RuleClass,
} from 'kaijisho';
import { isDate } from './dates.js';
import { FAIL_ON, FORMATS, type Invocation } from './invocation.js';
import type { CommandName } from './options.js';

/** Arguments as yargs leaves them: texts, and `true` for switches. */
export type RawArguments = Readonly<Record<string, unknown>>;

/** Wrong use of the command line; the message is ready to print. */
export class UsageError extends Error {}

/** An option's text; of one given several times the last counts. */
function text(value: unknown): string | undefined {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : undefined;
}
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');

/** Roman numerals as people type them: full-width signs or plain letters. */
const ROMAN: ReadonlyMap<string, Environment> = new Map([
  ['I', '1'],
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
]);

/**
 * Turns raw arguments into an invocation with every default filled in.
 * @param today as-of date when none is given.
 * @throws UsageError when a value is impossible or a needed one is missing.
 */
export function complete(
  command: CommandName,
  raw: RawArguments,
  language: Language,
  today: string,
): Invocation {
  const refuse = (id: CliMessageId, args: Readonly<Record<string, string>> = {}): never => {
    throw new UsageError(cliText(id, language, args));
  };
  for (const [name, value] of Object.entries(raw))
    if (text(value) === '') refuse('cli.missing-value', { option: `--${name}` });
  const choose = <T extends string>(name: string, choices: readonly T[], initial: T): T => {
    const value = text(raw[name]);
    if (value === undefined) return initial;
    return (
      choices.find((choice) => choice === value) ??
      refuse('cli.invalid-choice', { option: `--${name}`, value, choices: choices.join(' / ') })
    );
  };
  const environment = (): Environment | null => {
    const value = text(raw.environment);
    if (value === undefined) return null;
    const folded = value.normalize('NFKC').trim().toUpperCase();
    return (
      ENVIRONMENTS.find((pattern) => pattern === folded) ??
      ROMAN.get(folded) ??
      refuse('cli.invalid-choice', {
        option: '--environment',
        value,
        choices: '1 / 2 / 3 / 4 / Ⅰ / Ⅱ / Ⅲ / Ⅳ',
      })
    );
  };
  const asOf = (): string => {
    const value = text(raw['as-of']) ?? today;
    return isDate(value) ? value : refuse('cli.invalid-date', { option: '--as-of', value });
  };
  const common = {
    language: choose<Language>('lang', ['ja', 'en'], language),
    format: choose('format', FORMATS, 'pretty'),
    quiet: raw.quiet === true,
  };
  if (command === 'explain') {
    const terms = [...texts(raw.terms), ...texts(raw['--'])];
    return terms.length === 0 ? refuse('cli.missing-term') : { command, ...common, terms };
  }
  if (command === 'forms') {
    const kind = text(raw.kind)?.toUpperCase();
    const known: readonly FormKind[] = ['MDS', 'SDS'];
    return {
      command,
      ...common,
      action: choose('action', ['list', 'show'], 'list'),
      kind:
        kind === undefined
          ? null
          : (known.find((name) => name === kind) ??
            refuse('cli.unknown-form', { form: kind, forms: known.join(' / ') })),
      edition: text(raw.edition) ?? null,
    };
  }
  if (raw.form !== undefined) refuse('cli.form-reserved');
  const files = [...texts(raw.files), ...texts(raw['--'])];
  if (files.length === 0) refuse('cli.missing-files');
  const failOn = choose('fail-on', FAIL_ON, command === 'matrix' ? 'never' : 'error');
  if (command === 'read') return { command, ...common, files, failOn };
  const circumstances = {
    asOf: asOf(),
    environment: environment(),
    retention: choose<RetentionOption>('retention', ['yes', 'no', 'auto'], 'auto'),
    class: choose<RuleClass>('class', ['basic', 'extended', 'full'], 'full'),
  };
  if (command === 'check') return { command, ...common, ...circumstances, files, failOn };
  const output = text(raw.output);
  if (output === undefined) return refuse('cli.missing-output');
  const extension = /\.(xlsx|json)$/i.exec(output)?.[1]?.toLowerCase();
  if (extension !== 'xlsx' && extension !== 'json')
    return refuse('cli.invalid-output', { file: output });
  return {
    command,
    ...common,
    ...circumstances,
    files,
    failOn,
    output,
    outputFormat: extension,
    force: raw.force === true,
  };
}
