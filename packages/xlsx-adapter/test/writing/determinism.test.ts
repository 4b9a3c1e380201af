import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { sampleInput } from './build/input.js';

/** Same input, same bytes: outputs can be hashed and compared. */

const timeZone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

const writtenAt = async (now: string, zone: string) => {
  process.env.TZ = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  return writeMatrixWorkbook(sampleInput());
};

describe('the bytes of the workbook', () => {
  it('depend neither on the clock nor on the time zone', async () => {
    const first = await writtenAt('2026-08-01T00:00:00Z', 'Asia/Tokyo');
    const second = await writtenAt('2031-12-31T23:59:59Z', 'America/Los_Angeles');
    const third = await writtenAt('2027-03-01T12:00:00Z', 'Pacific/Kiritimati');
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(third).equals(Buffer.from(first))).toBe(true);
  });

  it('follow the as-of date in the container and in the properties', async () => {
    const input = sampleInput();
    const bytes = await writeMatrixWorkbook(input);
    const core = new TextDecoder().decode(unzipSync(bytes)['docProps/core.xml']);
    expect(core.match(/2026-07-15T00:00:00/g)).toHaveLength(2);
    const later = await writeMatrixWorkbook({
      ...input,
      matrix: { ...input.matrix, asOf: '2026-07-16' },
    });
    expect(Buffer.from(later).equals(Buffer.from(bytes))).toBe(false);
    // MS-DOS date of the first entry: 2026-07-15 at noon.
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    expect(header.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (7 << 5) | 15);
    expect(header.getUint16(10, true)).toBe(12 << 11);
  });
});
