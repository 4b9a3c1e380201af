import { cliText } from 'kaijisho';
import { chooseLanguage } from './arguments/language.js';
import { systemLocale } from './system-locale.js';

/** The sentence for a program whose output could not be written. */
export const outputLost = (argv: readonly string[], code: string): string =>
  cliText('cli.output-lost', chooseLanguage(argv, process.env, systemLocale()), { code });
