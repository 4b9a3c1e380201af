import { readFileSync } from 'node:fs';
import { guarded } from '@kaijisho/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompoundFile } from '../../src/compound/compound-file.js';
import { encryptedParts } from '../../src/decrypting/encrypted-parts.js';

const container = new Uint8Array(readFileSync(new URL('fixtures/agile.xlsx', import.meta.url)));
const partsOf = (bytes: Uint8Array) =>
  guarded('damaged-workbook', () => encryptedParts(new CompoundFile(bytes)));

test('both streams come out: the short one from small pieces, the long one from sectors', () => {
  const { info, content } = encryptedParts(new CompoundFile(container));
  expect(new TextDecoder().decode(info.subarray(8))).toMatch(/^<\?xml.*<\/encryption>/s);
  expect(content.length % 16).toBe(8);
});

test('a chain that leads in a circle ends', () => {
  const looping = container.slice();
  const view = new DataView(looping.buffer);
  // The table of chains: every sector is followed by the first.
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let at = table; at < table + 512; at += 4) view.setUint32(at, 0, true);
  expect(partsOf(looping)).toMatchObject({ ok: false, failure: { code: 'damaged-workbook' } });
});

test('whatever is changed or cut, it ends with the streams or with a failure, and takes no more room than the file', () => {
  const changes = fc.array(fc.tuple(fc.nat(container.length - 1), fc.nat(255)), { maxLength: 20 });
  fc.assert(
    fc.property(changes, fc.nat(container.length), (all, length) => {
      const bytes = container.slice(0, length);
      for (const [at, byte] of all) if (at < length) bytes[at] = byte;
      const parts = partsOf(bytes);
      if (parts.ok) expect(parts.value.content.length).toBeLessThanOrEqual(container.length);
      else expect(parts.failure.code).toBe('damaged-workbook');
    }),
    { numRuns: 300, seed: 7 },
  );
  // Header and tables stand in the first sectors: there every single byte is worth a try.
  for (let at = 0; at < 512; at += 1) {
    const bytes = container.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    partsOf(bytes);
  }
});
