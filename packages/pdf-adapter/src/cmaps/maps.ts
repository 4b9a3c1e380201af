/** What pdf.js asks of whoever brings it its data files. */
interface DataRequest {
  readonly kind: string;
  readonly filename: string;
}

/**
 * A source of character maps for pdf.js that serves the Japanese ones from this package, so that
 * nothing is fetched, in Node or in a browser. Without its map a font's text would be read as an
 * empty string, and no error told: maps that are not here are therefore written down.
 *
 * @param unknown receives the names of maps that a file asks for and that are not at hand
 * @returns a class, as `BinaryDataFactory` of `getDocument` wants it
 */
export const JapaneseMaps = (unknown: Set<string>) =>
  class {
    async fetch({ kind, filename }: DataRequest): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`no data of the kind ${kind} is loaded`);
      const { default: maps } = await import('./japanese.json');
      const name = filename.replace(/\.bcmap$/, '');
      const data = new Map(Object.entries(maps)).get(name);
      if (data === undefined) {
        unknown.add(name);
        throw new Error(`no character map ${name}`);
      }
      return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    }
  };
