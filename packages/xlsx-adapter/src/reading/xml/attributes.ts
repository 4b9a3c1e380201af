import { fail } from './characters.js';
import type { Name } from './names.js';

/** From this many on, a set finds repeated names: comparing each with each would take too long. */
const MANY = 24;

/**
 * The attributes of the element that is being opened, by their names as written, prefix included.
 * One list serves all elements, and values are cut out of the text when they are asked for, because
 * most never are: it holds good only until the next element.
 */
export class Attributes {
  private text = '';
  private count = 0;
  private readonly names: Name[] = [];
  /** Where values start and end in the text. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Values that are not what stands in the text: with references or line ends. */
  private readonly decoded: (string | undefined)[] = [];

  get(name: string): string | undefined {
    const { names, count } = this;
    for (let index = 0; index < count; index += 1)
      if ((names[index] as Name).full === name) return this.valueAt(index);
    return undefined;
  }

  /** The value of a prefixed attribute such as `r:id`, whatever its prefix. */
  prefixed(local: string): string | undefined {
    let found = -1;
    for (let index = 0; index < this.count; index += 1) {
      const name = this.names[index] as Name;
      if (name.local !== local || name.prefix === '') continue;
      if (name.prefix === 'r') return this.valueAt(index);
      if (found < 0) found = index;
    }
    return found < 0 ? undefined : this.valueAt(found);
  }

  /** Prefixes that the element declares, each with its namespace. */
  namespaces(): readonly (readonly [prefix: string, namespace: string])[] {
    const found: (readonly [string, string])[] = [];
    for (let index = 0; index < this.count; index += 1) {
      const { prefix, local } = this.names[index] as Name;
      if (prefix === 'xmlns') found.push([local, this.valueAt(index)]);
    }
    return found;
  }

  /** Empties the list for the next element of a text. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  /**
   * Adds an attribute.
   * @param decoded its value where that is not what stands in the text from `start` to `end`
   */
  add(name: Name, start: number, end: number, decoded: string | undefined): void {
    const index = this.count;
    this.names[index] = name;
    this.starts[index] = start;
    this.ends[index] = end;
    this.decoded[index] = decoded;
    this.count = index + 1;
  }

  /** Fails when two attributes have one name. */
  checkNames(): void {
    const { names, count } = this;
    if (count >= MANY) {
      if (new Set(names.slice(0, count)).size < count) fail('two attributes of one name');
      return;
    }
    for (let index = 1; index < count; index += 1)
      for (let other = 0; other < index; other += 1)
        if (names[index] === names[other]) fail('two attributes of one name');
  }

  private valueAt(index: number): string {
    return this.decoded[index] ?? this.text.slice(this.starts[index], this.ends[index]);
  }
}
