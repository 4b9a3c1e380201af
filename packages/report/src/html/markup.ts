/**
 * Markup that cannot be injected into: text becomes part of a page only through `html`, which
 * escapes it, and only markup made by `html` is taken as it is.
 */
export class Markup {
  /** Made by `html` and `joined` alone; `text` is well-formed and escaped. */
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, `null` and `undefined` print nothing. */
export type Printable = Markup | string | number | null | undefined | readonly Printable[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an element or a quoted attribute. Control characters, and those that turn the direction
 * of writing, go: a vendor's file must not rearrange what stands beside it.
 */
export const escapeHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are to go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function print(value: Printable): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/**
 * A piece of a page. Every value is escaped unless it is markup itself, lists are put together
 * without anything between. Attribute values must be quoted: `html\`<a href="#${id}">${name}</a>\``.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  const parts = strings.map((text, index) => text + print(values[index]));
  return new Markup(parts.join(''));
}

/** Pieces with a separator between them. */
export const joined = (pieces: readonly Printable[], separator: Printable): Markup =>
  html`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))}`;
