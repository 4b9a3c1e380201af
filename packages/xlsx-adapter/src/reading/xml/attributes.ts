import type { Name } from './names.js';

const NONE: Name[] = [];

/**
 * The attributes of the element that is being opened, by their names as written, prefix included.
 * One list serves all elements, and values are cut out of the text when they are asked for, because
 * most never are: it holds good only until the next element.
 */
export class Attributes {
  private text = '';
  private count = 0;
  /** Up to `count` the names of this element's attributes; behind it those of the last one like it. */
  private names = NONE;

  get(name: string): string | undefined {
    const { names, count } = this;
    for (let index = 0; index < count; index += 1) {
      const known = names[index] as Name;
      if (known.full === name) return this.valueOf(known);
    }
    return undefined;
  }

  /** The value as a number, or undefined when there is none. */
  number(name: string): number | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    // Blanks count as zero for `Number`.
    if (number === 0 && value.trim() === '') return undefined;
    return Number.isFinite(number) ? number : undefined;
  }

  /** The value of a prefixed attribute such as `r:id`, whatever its prefix. */
  prefixed(local: string): string | undefined {
    let found: Name | undefined;
    for (let index = 0; index < this.count; index += 1) {
      const name = this.names[index] as Name;
      if (name.local !== local || name.prefix === '') continue;
      if (name.prefix === 'r') return this.valueOf(name);
      found ??= name;
    }
    return found && this.valueOf(found);
  }

  /** Prefixes that the element declares, each with its namespace. */
  namespaces(): readonly (readonly [prefix: string, namespace: string])[] {
    return this.names
      .slice(0, this.count)
      .filter(({ prefix }) => prefix === 'xmlns')
      .map((name) => [name.local, this.valueOf(name)]);
  }

  /** Empties the list for the next element of a text. */
  begin({ attributes }: Name, text: string): void {
    this.text = text;
    this.names = attributes;
    this.count = 0;
  }

  /** The attribute that comes next if the element has the same as the last one of its name. */
  get expected(): Name | undefined {
    return this.names[this.count];
  }

  /** Adds an attribute, of which `said` is known. */
  add(name: Name): void {
    this.names[this.count] = name;
    this.count += 1;
  }

  private valueOf({ said: { start, end, decoded } }: Name): string {
    return decoded ?? this.text.slice(start, end);
  }
}
