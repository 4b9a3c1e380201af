import { LANGUAGES, type Language } from 'kaijisho';

type Variables = Readonly<Record<string, string | undefined>>;

const isLanguage = (value: string | undefined): value is Language =>
  LANGUAGES.some((language) => language === value);

/** The value of `--lang` before the arguments are parsed: the help itself depends on it. */
function languageArgument(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((option) => option === '--lang' || option.startsWith('--lang='));
  const option = options[at];
  return option === '--lang' ? options[at + 1] : option?.slice('--lang='.length);
}

/** What `KAIJISHO_LANG` says where that is no language and counts; null otherwise. */
export function unknownLanguage(argv: readonly string[], variables: Variables): string | null {
  const { KAIJISHO_LANG: wanted = '' } = variables;
  return wanted === '' || isLanguage(wanted) || isLanguage(languageArgument(argv)) ? null : wanted;
}

/**
 * Language of all messages: `--lang`, then `KAIJISHO_LANG`, then the locale. Japanese unless the
 * locale clearly is another language; `C` and `POSIX` say nothing about the person.
 * @param systemLocale the operating system's locale where no variable names one (Windows), or null.
 */
export function chooseLanguage(
  argv: readonly string[],
  variables: Variables,
  systemLocale: string | null,
): Language {
  for (const wanted of [languageArgument(argv), variables.KAIJISHO_LANG]) {
    if (isLanguage(wanted)) return wanted;
  }
  const locale =
    [variables.LC_ALL, variables.LC_MESSAGES, variables.LANG].find(
      (value) => value !== undefined && value !== '',
    ) ?? systemLocale;
  if (locale === null || /^(c|posix)\b/i.test(locale) || /^ja\b|^ja[_-]/i.test(locale)) return 'ja';
  return 'en';
}
