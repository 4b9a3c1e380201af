import {
  AMPERSAND,
  APOSTROPHE,
  checkRare,
  EQUALS,
  fail,
  isSpace,
  LESS,
  nameEnd,
  QUOTE,
  SPACE,
  skipSpace,
} from './characters.js';
import { resolveReferences, withLineFeeds } from './references.js';

/** From this many on, a set finds repeated names: comparing each with each would take too long. */
const MANY = 24;

/** Numbers kept for each attribute: start and end of its name and of its value. */
const FIELDS = 4;

/**
 * The attributes of the element that is being opened, by their names as written, prefix included.
 * One list serves all elements, and values are cut out of the text when they are asked for, because
 * most never are: it holds good only until the next element.
 */
export class Attributes {
  private text = '';
  private count = 0;
  private readonly places: number[] = [];
  /** Values that are not what stands in the text: with references or line ends. */
  private readonly decoded: (string | undefined)[] = [];

  get(name: string): string | undefined {
    const { text, places, count } = this;
    const { length } = name;
    for (let index = 0; index < count; index += 1) {
      const start = places[index * FIELDS] as number;
      if ((places[index * FIELDS + 1] as number) - start === length && text.startsWith(name, start))
        return this.valueAt(index);
    }
    return undefined;
  }

  /** The value of a prefixed attribute such as `r:id`, whatever its prefix. */
  prefixed(local: string): string | undefined {
    const usual = this.get(`r:${local}`);
    if (usual !== undefined) return usual;
    for (let index = 0; index < this.count; index += 1)
      if (this.nameAt(index).endsWith(`:${local}`)) return this.valueAt(index);
    return undefined;
  }

  /** Prefixes that the element declares, each with its namespace. */
  namespaces(): readonly (readonly [prefix: string, namespace: string])[] {
    const found: (readonly [string, string])[] = [];
    for (let index = 0; index < this.count; index += 1) {
      const name = this.nameAt(index);
      if (name.startsWith('xmlns:')) found.push([name.slice(6), this.valueAt(index)]);
    }
    return found;
  }

  /** Empties the list for the next element of a text. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  /**
   * Takes the attribute that begins at an index.
   * @returns index behind it
   */
  take(at: number): number {
    const { text, places } = this;
    const endOfName = nameEnd(text, at);
    let next = endOfName;
    if (text.charCodeAt(next) !== EQUALS) next = skipSpace(text, next);
    if (text.charCodeAt(next) !== EQUALS) fail('an attribute without a value');
    next += 1;
    let quote = text.charCodeAt(next);
    if (isSpace(quote)) {
      next = skipSpace(text, next);
      quote = text.charCodeAt(next);
    }
    if (quote !== QUOTE && quote !== APOSTROPHE) fail('an attribute value without quotes');
    const start = next + 1;
    let plain = true;
    for (next = start; ; next += 1) {
      const code = text.charCodeAt(next);
      if (code > LESS && code < 0xd800) continue;
      if (code === quote) break;
      if (code === LESS) fail('a < in an attribute value');
      if (code === AMPERSAND || code < SPACE) plain = false;
      // Also behind the end of the text, where there is no code.
      if (!(code >= SPACE && code < LESS)) next = checkRare(text, next, code);
    }
    const field = this.count * FIELDS;
    places[field] = at;
    places[field + 1] = endOfName;
    places[field + 2] = start;
    places[field + 3] = next;
    this.decoded[this.count] = plain
      ? undefined
      : resolveReferences(withLineFeeds(text.slice(start, next)).replace(/[\t\n]/g, ' '));
    this.count += 1;
    return next + 1;
  }

  /** Fails when two attributes have one name. */
  checkNames(): void {
    const { count } = this;
    if (count < 2) return;
    if (count >= MANY) {
      const names = new Set(Array.from({ length: count }, (_, index) => this.nameAt(index)));
      if (names.size < count) fail('two attributes of one name');
      return;
    }
    for (let index = 1; index < count; index += 1)
      for (let other = 0; other < index; other += 1)
        if (this.sameName(index, other)) fail('two attributes of one name');
  }

  private sameName(index: number, other: number): boolean {
    const { text, places } = this;
    const start = places[index * FIELDS] as number;
    const otherStart = places[other * FIELDS] as number;
    const length = (places[index * FIELDS + 1] as number) - start;
    if ((places[other * FIELDS + 1] as number) - otherStart !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (text.charCodeAt(start + at) !== text.charCodeAt(otherStart + at)) return false;
    return true;
  }

  private nameAt(index: number): string {
    return this.text.slice(this.places[index * FIELDS], this.places[index * FIELDS + 1]);
  }

  private valueAt(index: number): string {
    return (
      this.decoded[index] ??
      this.text.slice(this.places[index * FIELDS + 2], this.places[index * FIELDS + 3])
    );
  }
}
