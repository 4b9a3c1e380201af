/**
 * Wording lives apart from logic: rules, failures and proposals carry ids and arguments, and one of
 * these catalogues turns them into a sentence. Japanese and English stand side by side so that
 * neither can be forgotten.
 */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in both languages; `{name}` stands for an argument. */
export type Message = Readonly<Record<Language, string>>;
export type MessageCatalogue = Readonly<Record<string, Message>>;

type Argument = string | number | readonly string[];

const SEPARATOR: Record<Language, string> = { ja: '、', en: ', ' };

/** `{name}`, or `{name|row|rows}`: the word that goes with the number of that name. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Fills the placeholders of a sentence. Lists are joined the way the language does; an argument
 * that is missing leaves its placeholder visible, which a test turns into a failure.
 */
export function fillMessage(
  message: Message,
  args: Readonly<Record<string, Argument>>,
  language: Language,
): string {
  return message[language].replace(
    PLACEHOLDER,
    (placeholder, name: string, one?: string, several?: string) => {
      const value = args[name];
      if (value === undefined) return placeholder;
      if (one !== undefined && several !== undefined) return String(value) === '1' ? one : several;
      return typeof value === 'object' ? value.join(SEPARATOR[language]) : String(value);
    },
  );
}

/** A sentence with dots for what it is told of a case. */
export const messageOutline = (message: Message, language: Language): string =>
  message[language].replace(PLACEHOLDER, (_, __, ___, several?: string) => several ?? '…');
