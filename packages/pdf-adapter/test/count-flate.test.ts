import { constants, deflateSync, type ZlibOptions } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countFlate } from '../src/document/count-flate.js';

const MOST = 1_000_000;
/** Text that repeats itself, as pages do, and bytes that do not. */
const page = Buffer.from('1 0 0 1 72.5 700 Tm [<0a1b>] TJ\n'.repeat(900));
const noise = Buffer.from(
  Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + at * 7) & 0xff),
);

/** What stands behind a stream's data in a file. */
const BEHIND = Buffer.from('\nendstream\nendobj\n12 0 obj\n<< /Length 44 >>\nstream\n');

describe('data compressed in every way there is', () => {
  const ways: readonly (readonly [string, ZlibOptions])[] = [
    ['stored', { level: 0 }],
    ['fast', { level: 1 }],
    ['usual', { level: 6 }],
    ['small', { level: 9 }],
    ['with fixed codes', { strategy: constants.Z_FIXED }],
    ['with codes alone', { strategy: constants.Z_HUFFMAN_ONLY }],
    ['with runs alone', { strategy: constants.Z_RLE }],
  ];
  it.each(ways)('%s are counted to the byte, whatever follows them', (_, options) => {
    for (const content of [page, noise, Buffer.concat([noise, page, noise]), Buffer.alloc(0)]) {
      const data = deflateSync(content, options);
      expect(countFlate(data, MOST)).toBe(content.length);
      expect(countFlate(Buffer.concat([data, BEHIND, data]), MOST)).toBe(content.length);
    }
  });
});

test('any bytes are counted as they unfold', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 2000 }),
      fc.integer({ min: 1, max: 40 }),
      (bytes, times) => {
        const content = Buffer.concat(Array.from({ length: times }, () => bytes));
        expect(countFlate(deflateSync(content), MOST)).toBe(content.length);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});

test('a bomb is counted no further than the limit', () => {
  const bomb = deflateSync(Buffer.alloc(5_000_000));
  expect(countFlate(bomb, 10_000)).toBeGreaterThan(10_000);
  expect(countFlate(bomb, 10_000)).toBeLessThan(11_000);
});

test('a bomb behind empty blocks is counted all the same', () => {
  const emptyBlocks = Buffer.from('000000ffff'.repeat(20_000), 'hex');
  const bomb = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    emptyBlocks,
    deflateSync(Buffer.alloc(300_000)).subarray(2),
  ]);
  expect(countFlate(bomb, MOST)).toBe(300_000);
});

test('what is damaged or cut is counted as far as it goes, and it always ends', () => {
  const data = deflateSync(Buffer.concat([noise, page]));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(data.length - 1), fc.nat(255)), { maxLength: 5 }),
      fc.nat(data.length),
      (changes, length) => {
        const damaged = new Uint8Array(data.subarray(0, length));
        for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
        expect(countFlate(damaged, MOST)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 200, seed: 12 },
  );
  const half = countFlate(data.subarray(0, data.length / 2), MOST);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(noise.length + page.length);
});
