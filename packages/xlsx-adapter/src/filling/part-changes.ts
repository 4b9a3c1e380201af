import type { Archive } from '../reading/zip/archive.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const keyOf = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

type Step = (xml: string) => string;

/**
 * Changes of the parts of a package, one after the other and part by part in the order in which they
 * were first named; nothing is written before `contents`.
 */
export class PartChanges {
  private readonly steps = new Map<
    string,
    { readonly blank: string | null; readonly all: Step[] }
  >();
  private readonly names: Map<string, string>;

  constructor(private readonly archive: Archive) {
    this.names = new Map(archive.names.map((name) => [keyOf(name), name]));
  }

  /** Whether the package has a part, or will have it. */
  has(name: string): boolean {
    return this.names.has(keyOf(name)) || this.steps.has(name);
  }

  /** @param blank what a part that is not there begins as; without it such a part is left alone */
  change(name: string, step: Step, blank: string | null = null): void {
    const known = this.steps.get(name);
    if (known === undefined) this.steps.set(name, { blank, all: [step] });
    else known.all.push(step);
  }

  /** New contents by the names that the package has for them; what stays as it is is left out. */
  contents(): ReadonlyMap<string, Uint8Array> {
    const parts = new Map<string, Uint8Array>();
    for (const [name, { blank, all }] of this.steps) {
      const old = this.archive.read(name);
      const base = old === undefined ? blank : decoder.decode(old);
      if (base === null) continue;
      const xml = all.reduce((text, step) => step(text), base);
      if (old !== undefined && xml === base) continue;
      parts.set(this.names.get(keyOf(name)) ?? name, new TextEncoder().encode(xml));
    }
    return parts;
  }
}
