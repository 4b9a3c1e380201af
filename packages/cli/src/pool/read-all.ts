import { availableParallelism } from 'node:os';
import type { Failure, Opened, OpenOptions } from 'kaijisho';
import type { Target } from '../files/expand.js';
import { unopened } from '../files/load.js';
import { readInput, STANDARD_INPUT } from '../files/text.js';
import { Lane, type LaneOptions } from './lane.js';
import type { Job } from './protocol.js';

const MOST_LANES = 8;

/** How many workers are worth starting for so many files. */
export const lanesFor = (files: number, processors = availableParallelism()): number =>
  Math.max(1, Math.min(files, processors, MOST_LANES));

/** Of a file nobody waits for any more; it reaches no output. */
const STOPPED: Failure = { code: 'internal-error', args: {}, detail: 'reading was stopped' };

/**
 * Reads files in worker threads and yields them in the order given, whichever is ready first. At
 * most a few results wait for their turn, so that memory does not grow with the number of files.
 * @param nameOf what a file is called in results
 * @param open how every file is opened
 */
export async function* readAll(
  targets: readonly Target[],
  options: LaneOptions & { readonly lanes: number },
  nameOf: (path: string) => string = (path) => path,
  open: OpenOptions = {},
): AsyncGenerator<Opened, void, undefined> {
  const idle: Lane[] = [];
  const busy = () => options.lanes - idle.length;
  for (let n = 0; n < options.lanes; n += 1) idle.push(new Lane({ busy, ...options }));
  const all = [...idle];
  const waiting: ((lane: Lane) => void)[] = [];
  let stopped = false;
  const release = (lane: Lane) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(lane);
    else next(lane);
  };
  const read = async (job: Job): Promise<Opened> => {
    const lane = idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
    // Who reads the results may stop early; files in the queue must not start new workers then.
    const opened = stopped ? unopened(job.name, STOPPED) : await lane.run(job);
    release(lane);
    return opened;
  };
  const begin = async ({ path, failure }: Target): Promise<Opened> => {
    const name = nameOf(path);
    if (failure !== null) return unopened(name, failure);
    if (path !== STANDARD_INPUT) return read({ path, name, bytes: null, options: open });
    const bytes = await readInput(path);
    return bytes.ok
      ? read({ path, name, bytes: bytes.value, options: open })
      : unopened(name, bytes.failure);
  };
  const ahead = options.lanes * 2;
  const pending: Promise<Opened>[] = [];
  try {
    for (const target of targets) {
      pending.push(begin(target));
      const first = pending.length > ahead ? pending.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const result of pending) yield await result;
  } finally {
    stopped = true;
    for (const lane of all) lane.close();
  }
}
