import type { Name, Tag } from './names.js';

/**
 * The attributes of the element that is being opened, by their names as written, prefix included.
 * One list serves all elements, and values are cut out of the text when they are asked for, because
 * most never are: it holds good only until the next element.
 */
export class Attributes {
  private text = '';
  private tag: Tag | undefined;

  get(name: string): string | undefined {
    const { tag } = this;
    if (tag === undefined) return undefined;
    const { attributes, count } = tag;
    for (let index = 0; index < count; index += 1)
      if ((attributes[index] as Name).full === name) return this.valueAt(tag, index);
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
    const names = this.names().filter((name) => name.local === local && name.prefix !== '');
    const found = names.find(({ prefix }) => prefix === 'r') ?? names[0];
    return found && this.get(found.full);
  }

  /** Prefixes that the element declares, each with its namespace. */
  namespaces(): readonly (readonly [prefix: string, namespace: string])[] {
    return this.names()
      .filter(({ prefix }) => prefix === 'xmlns')
      .map(({ local, full }) => [local, this.get(full) ?? '']);
  }

  /** Takes the attributes of a tag in a text. */
  hold(tag: Tag, text: string): void {
    this.tag = tag;
    this.text = text;
  }

  private names(): readonly Name[] {
    return this.tag?.attributes.slice(0, this.tag.count) ?? [];
  }

  private valueAt({ decoded, starts, ends }: Tag, index: number): string {
    return decoded[index] ?? this.text.slice(starts[index], ends[index]);
  }
}
