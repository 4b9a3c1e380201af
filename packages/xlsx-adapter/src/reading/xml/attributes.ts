import { emptyTag, type Name, type Tag } from './names.js';
import { plainNumber } from './numbers.js';
import { XmlText } from './xml-text.js';

const NO_TEXT = new XmlText(new Uint8Array());

/**
 * The attributes of the element that is being opened, by their names as written, prefix included.
 * One list serves all elements, and values are cut out of the text when they are asked for, because
 * most never are: it holds good only until the next element.
 */
export class Attributes {
  private document = NO_TEXT;
  private tag: Tag = emptyTag();

  get(name: string): string | undefined {
    const index = this.indexOf(name);
    return index < 0 ? undefined : this.valueAt(index);
  }

  /** The value as a number, or undefined when there is none. */
  number(name: string): number | undefined {
    const index = this.indexOf(name);
    if (index < 0) return undefined;
    const { decoded, starts, ends } = this.tag;
    if (decoded[index] === undefined) {
      const plain = plainNumber(
        this.document.bytes,
        starts[index] as number,
        ends[index] as number,
      );
      if (!Number.isNaN(plain)) return plain;
    }
    const value = this.valueAt(index);
    const number = Number(value);
    // Blanks count as zero for `Number`.
    if (number === 0 && value.trim() === '') return undefined;
    return Number.isFinite(number) ? number : undefined;
  }

  /** The value of a prefixed attribute such as `r:id`, whatever its prefix. */
  prefixed(local: string): string | undefined {
    const { attributes, count } = this.tag;
    let found = -1;
    for (let index = 0; index < count; index += 1) {
      const name = attributes[index] as Name;
      if (name.local !== local || name.prefix === '') continue;
      if (name.prefix === 'r') return this.valueAt(index);
      if (found < 0) found = index;
    }
    return found < 0 ? undefined : this.valueAt(found);
  }

  /** Prefixes that the element declares, each with its namespace. */
  namespaces(): readonly (readonly [prefix: string, namespace: string])[] {
    const { attributes, count } = this.tag;
    const declared: [string, string][] = [];
    for (let index = 0; index < count; index += 1) {
      const { prefix, local } = attributes[index] as Name;
      if (prefix === 'xmlns') declared.push([local, this.valueAt(index)]);
    }
    return declared;
  }

  /** Takes the attributes of a tag in a text. */
  hold(tag: Tag, document: XmlText): void {
    this.tag = tag;
    this.document = document;
  }

  /** Place of an attribute in the tag; -1 where it has none of this name. */
  private indexOf(name: string): number {
    const { attributes, count } = this.tag;
    for (let index = 0; index < count; index += 1)
      if ((attributes[index] as Name).full === name) return index;
    return -1;
  }

  private valueAt(index: number): string {
    const { decoded, starts, ends } = this.tag;
    return decoded[index] ?? this.document.cut(starts[index] as number, ends[index] as number);
  }
}
