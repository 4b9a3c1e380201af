import type { Attributes } from './attributes.js';

/**
 * Extensions whose markup we read like the base format. A `Choice` that needs any other is left
 * aside for its `Fallback`, as an application that does not know the extension would do.
 */
const UNDERSTOOD = new Set([
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  'http://schemas.microsoft.com/office/drawing/2010/main',
]);

/** Prefixes as every known writer declares them, for parts that declare them too far away. */
const USUAL_PREFIXES = new Set(['x14', 'x14ac', 'a14']);

/**
 * Chooses one branch of every `mc:AlternateContent`. The parser tells it about the elements of
 * that vocabulary and about namespace declarations.
 */
export class AlternateContent {
  /** Prefixes with their namespaces, in the order of the document. */
  private readonly namespaces: (readonly [prefix: string, namespace: string])[] = [];
  /** Innermost last: whether a branch has been taken already. */
  private readonly taken: boolean[] = [];

  declare(attributes: Attributes): void {
    this.namespaces.push(...attributes.namespaces());
  }

  enter(): void {
    this.taken.push(false);
  }

  leave(): void {
    this.taken.pop();
  }

  /** Whether the content of this `Choice` or `Fallback` is to be read. */
  takes(branch: 'Choice' | 'Fallback', attributes: Attributes): boolean {
    const innermost = this.taken.length - 1;
    if (innermost < 0 || this.taken[innermost] === true) return false;
    const takes = branch === 'Fallback' || this.understands(attributes.get('Requires') ?? '');
    this.taken[innermost] = takes;
    return takes;
  }

  private understands(requires: string): boolean {
    const prefixes = requires.split(/\s+/).filter((prefix) => prefix !== '');
    return prefixes.every((prefix) => {
      const namespace = this.namespaces.findLast(([declared]) => declared === prefix)?.[1];
      return namespace === undefined ? USUAL_PREFIXES.has(prefix) : UNDERSTOOD.has(namespace);
    });
  }
}
