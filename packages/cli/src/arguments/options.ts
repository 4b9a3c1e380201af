import { type CliMessageId, cliText, type Language } from 'kaijisho';
import type { Options } from 'yargs';
import { FAIL_ON, type FailOn, FORMATS } from './invocation.js';

/**
 * Options that several commands share, in yargs' terms. Values are checked afterwards, in our own
 * words, so the choices stand in the description.
 */
export type OptionSet = Readonly<Record<string, Options>>;

/** An option with a value, described by one message. */
export const valueOption = (id: CliMessageId, language: Language): Options => ({
  type: 'string',
  describe: cliText(id, language),
});

/** An option that is given or not. */
export const switchOption = (id: CliMessageId, language: Language): Options => ({
  type: 'boolean',
  describe: cliText(id, language),
});

/** An option with one of several values; `initial` when it is not given. */
export const choiceOption = (
  id: CliMessageId,
  language: Language,
  choices: readonly string[],
  initial: string,
): Options => ({
  type: 'string',
  describe: `${cliText(id, language)} [${choices.join('|')}]`,
  defaultDescription: initial,
});

export const commonOptions = (language: Language): OptionSet => ({
  format: choiceOption('cli.option-format', language, FORMATS, 'pretty'),
  lang: choiceOption('cli.option-lang', language, ['ja', 'en'], language),
  quiet: switchOption('cli.option-quiet', language),
  form: valueOption('cli.option-form', language),
});

export const passwordOption = (language: Language): OptionSet => ({
  'password-file': valueOption('cli.option-password-file', language),
});

/** What opening files takes. */
export const openingOptions = (language: Language): OptionSet => ({
  corrections: valueOption('cli.option-corrections', language),
  ...passwordOption(language),
});

export const readingOptions = (language: Language, failOn: FailOn): OptionSet => ({
  'fail-on': choiceOption('cli.option-fail-on', language, FAIL_ON, failOn),
  ...openingOptions(language),
});

export const judgingOptions = (language: Language): OptionSet => ({
  'as-of': valueOption('cli.option-as-of', language),
  environment: valueOption('cli.option-environment', language),
  retention: choiceOption('cli.option-retention', language, ['yes', 'no', 'auto'], 'auto'),
  class: choiceOption('cli.option-class', language, ['basic', 'extended', 'full'], 'full'),
});

/** What commands that draw a document from judged files share; they do not fail on findings. */
export const drawingOptions = (language: Language): OptionSet => ({
  ...judgingOptions(language),
  ...commonOptions(language),
  ...readingOptions(language, 'never'),
});

/** @param describe what may be written, such as `cli.option-output` */
export const outputOptions = (describe: CliMessageId, language: Language): OptionSet => ({
  output: { ...valueOption(describe, language), alias: 'o' },
  force: switchOption('cli.option-force', language),
});
