import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import maps from '../src/cmaps/japanese.json' with { type: 'json' };
import { JapaneseMaps } from '../src/cmaps/maps.js';

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps');

test.each(Object.keys(maps))('%s is the map of the pdf.js in use', async (name) => {
  const Maps = JapaneseMaps(new Set());
  const served = await new Maps().fetch({ kind: 'cMapUrl', filename: `${name}.bcmap` });
  expect(Buffer.from(served)).toEqual(readFileSync(join(folder, `${name}.bcmap`)));
});

describe('what is not at hand', () => {
  test('a map of another language is written down, so that it can be told', async () => {
    const unknown = new Set<string>();
    const Maps = JapaneseMaps(unknown);
    const request = { kind: 'cMapUrl', filename: 'GBK-EUC-H.bcmap' };
    await expect(new Maps().fetch(request)).rejects.toThrow();
    expect([...unknown]).toEqual(['GBK-EUC-H']);
  });

  test('nothing else is served under a name that objects have by themselves', async () => {
    const Maps = JapaneseMaps(new Set());
    await expect(
      new Maps().fetch({ kind: 'cMapUrl', filename: 'constructor.bcmap' }),
    ).rejects.toThrow();
    await expect(
      new Maps().fetch({ kind: 'standardFontDataUrl', filename: 'H' }),
    ).rejects.toThrow();
  });
});
