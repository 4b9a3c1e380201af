import {
  type CliMessageId,
  cliText,
  ENVIRONMENTS,
  type Environment,
  isRealDay,
  type Language,
  type RetentionOption,
  type RuleClass,
} from 'kaijisho';
import { type Circumstances, FAIL_ON, type FailOn, FORMATS, type Reading } from './invocation.js';

/** Arguments as yargs leaves them: texts, and `true` for switches. */
export type RawArguments = Readonly<Record<string, unknown>>;

/** yargs drops a lone `-`, which stands for standard input: it passes under another name. */
const DASH = '\u0000-';
export const guardDash = (text: string): string => (text === '-' ? DASH : text);
const withDash = (text: string): string => (text === DASH ? '-' : text);

/** Wrong use of the command line; the message is ready to print. */
export class UsageError extends Error {}

/** Roman numerals as people type them: full-width signs or plain letters. */
const ROMAN: ReadonlyMap<string, Environment> = new Map([
  ['I', '1'],
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
]);

/**
 * The arguments of one command, asked for by name and checked as they are asked for.
 * Every method throws a {@link UsageError} when what the person typed cannot be.
 */
export class Values {
  /**
   * @param today as-of date when none is given, YYYY-MM-DD
   * @param positionals names of arguments that people give by their place alone
   */
  constructor(
    private readonly raw: RawArguments,
    readonly language: Language,
    private readonly today: string,
    private readonly positionals: readonly string[],
  ) {
    for (const name of Object.keys(raw)) {
      if (!this.texts(name).includes('')) continue;
      if (name === '--' || positionals.includes(name)) this.refuse('cli.empty-argument');
      this.refuse('cli.missing-value', { option: `--${name}` });
    }
  }

  refuse(id: CliMessageId, args: Parameters<typeof cliText>[2] = {}): never {
    throw new UsageError(cliText(id, this.language, args));
  }

  /** An option's text. One that is given several times is refused: which of them counts would be a guess. */
  text(name: string): string | undefined {
    const [text, ...more] = this.texts(name);
    return more.length === 0 ? text : this.refuse('cli.given-twice', { option: `--${name}` });
  }

  /** Every text of an argument that may come several times. */
  texts(name: string): readonly string[] {
    const value = this.raw[name];
    return (Array.isArray(value) ? value : [value]).flatMap((entry) =>
      typeof entry === 'string' ? [withDash(entry)] : [],
    );
  }

  switch(name: string): boolean {
    return this.raw[name] === true;
  }

  choose<T extends string>(name: string, choices: readonly T[], initial: T): T {
    const value = this.text(name);
    if (value === undefined) return initial;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const said = { value, choices: choices.join(' / ') };
    return this.positionals.includes(name)
      ? this.refuse('cli.invalid-argument', said)
      : this.refuse('cli.invalid-choice', { option: `--${name}`, ...said });
  }

  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || isRealDay(value)) return value;
    return this.refuse('cli.invalid-date', { option: `--${name}`, value });
  }

  /** Positional arguments called `name` and everything behind `--`, at least one. */
  targets(name: string, missing: CliMessageId): readonly string[] {
    const targets = [...this.texts(name), ...this.texts('--')];
    return targets.length === 0 ? this.refuse(missing) : targets;
  }

  /**
   * What all commands share.
   * @param others formats of the command's own, which are data for programs like JSON
   */
  common(others: readonly string[] = []) {
    const named = this.choose('format', [...FORMATS, ...others], 'pretty');
    return {
      language: this.choose<Language>('lang', ['ja', 'en'], this.language),
      format: FORMATS.find((format) => format === named) ?? ('json' as const),
      quiet: this.switch('quiet'),
      forms: this.texts('form'),
      corrections: this.texts('corrections'),
    };
  }

  /** What commands that read files share. */
  reading(failOn: FailOn, files: 'needed' | 'optional' = 'needed'): Reading {
    return {
      files:
        files === 'optional'
          ? [...this.texts('files'), ...this.texts('--')]
          : this.targets('files', 'cli.missing-files'),
      failOn: this.choose('fail-on', FAIL_ON, failOn),
      ...this.password(),
    };
  }

  /** Of commands that take an encrypted file. */
  password(): Pick<Reading, 'passwordFile'> {
    return { passwordFile: this.text('password-file') ?? null };
  }

  /** What commands that judge answers share. */
  circumstances(): Circumstances {
    return {
      asOf: this.date('as-of') ?? this.today,
      environment: this.environment(),
      retention: this.choose<RetentionOption>('retention', ['yes', 'no', 'auto'], 'auto'),
      class: this.choose<RuleClass>('class', ['basic', 'extended', 'full'], 'full'),
      suppressions: this.text('suppressions') ?? null,
    };
  }

  /** What commands that draw a document from judged files share. */
  drawing() {
    return { ...this.common(), ...this.circumstances(), ...this.reading('never') };
  }

  /** The file to write and its format, told by the name's ending. */
  output<T extends string>(
    formats: readonly T[],
  ): { readonly output: string; readonly outputFormat: T } {
    const output = this.text('output') ?? this.refuse('cli.missing-output');
    return { output, outputFormat: this.ending(output, formats) };
  }

  /** Which of the formats a file's name ends in. */
  ending<T extends string>(file: string, formats: readonly T[]): T {
    const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
    const endings = formats.map((format) => `.${format}`);
    return (
      formats.find((format) => format === ending) ??
      this.refuse('cli.invalid-output', {
        file,
        endings,
      })
    );
  }

  private environment(): Environment | null {
    const value = this.text('environment');
    if (value === undefined) return null;
    const folded = value.normalize('NFKC').trim().toUpperCase();
    return (
      ENVIRONMENTS.find((pattern) => pattern === folded) ??
      ROMAN.get(folded) ??
      this.refuse('cli.invalid-choice', {
        option: '--environment',
        value,
        choices: '1 / 2 / 3 / 4 / Ⅰ / Ⅱ / Ⅲ / Ⅳ',
      })
    );
  }
}
