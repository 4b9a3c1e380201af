import { availableParallelism } from 'node:os';
import type { Opened } from 'kaijisho';
import type { Target } from '../files/expand.js';
import { unopened } from '../files/load.js';
import { Lane, type LaneOptions } from './lane.js';
import type { Job } from './protocol.js';

const MOST_LANES = 8;

/** How many workers are worth starting for so many files. */
export const lanesFor = (files: number, processors = availableParallelism()): number =>
  Math.max(1, Math.min(files, processors, MOST_LANES));

/**
 * Reads files in worker threads and yields them in the order given, whichever is ready first. At
 * most a few results wait for their turn, so that memory does not grow with the number of files.
 * @param nameOf what a file is called in results
 * @param excerpts keep the cells around what is read
 */
export async function* readAll(
  targets: readonly Target[],
  options: LaneOptions & { readonly lanes: number },
  nameOf: (path: string) => string = (path) => path,
  excerpts = false,
): AsyncGenerator<Opened, void, undefined> {
  const idle = Array.from({ length: options.lanes }, () => new Lane(options));
  const all = [...idle];
  const waiting: ((lane: Lane) => void)[] = [];
  const release = (lane: Lane) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(lane);
    else next(lane);
  };
  const read = async (job: Job): Promise<Opened> => {
    const lane = idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
    const opened = await lane.run(job);
    release(lane);
    return opened;
  };
  const begin = ({ path, failure }: Target): Promise<Opened> => {
    const name = nameOf(path);
    return failure === null
      ? read({ path, name, excerpts })
      : Promise.resolve(unopened(name, failure));
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
    await Promise.all(all.map((lane) => lane.close()));
  }
}
