import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lane, LONGEST_WAIT } from '../../src/pool/lane.js';

/** A worker that does nothing, so that only the clocks decide. */
class Idle extends EventEmitter {
  ref(): void {}
  postMessage(): void {}
  async terminate(): Promise<number> {
    return 0;
  }
}

const LIMIT = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** When a file is given up, by the clock, where the process gets a share of the processor. */
async function givenUpAfter(share: number, lanes = 1): Promise<number> {
  const start = performance.now();
  const lane = new Lane({
    // A stand-in has not all a worker has.
    start: () => new Idle() as unknown as Worker,
    milliseconds: LIMIT,
    processorTime: () => (performance.now() - start) * share,
    busy: () => lanes,
  });
  const opened = lane.run({ path: 'a', name: 'a', bytes: null, options: {} });
  await vi.runAllTimersAsync();
  expect((await opened).failure).toEqual({ code: 'budget-time', args: { limit: 10 } });
  return Math.round((performance.now() - start) / LIMIT);
}

test('a file that keeps the processor busy is given up when its time is used up', async () => {
  expect(await givenUpAfter(1)).toBe(1);
  expect(await givenUpAfter(2, 2)).toBe(1);
});

test('a file waits its turn on a busy machine, but not for ever', async () => {
  expect(await givenUpAfter(0.5)).toBe(2);
  expect(await givenUpAfter(1, 3)).toBe(3);
  expect(await givenUpAfter(0)).toBe(LONGEST_WAIT);
});
