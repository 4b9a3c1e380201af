import type { Worker } from 'node:worker_threads';
import { DEFAULT_BUDGETS, type Failure, type Opened, type OpenOptions } from 'kaijisho';
import { unopened } from '../files/load.js';
import type { Job, JobResult } from './protocol.js';

/** How a worker is started and how long one file may take. */
export interface LaneOptions {
  readonly start: () => Worker;
  /** Of processor time: a machine busy with other things makes no file too long. */
  readonly milliseconds: number;
  /** Processor time this process has used so far, in milliseconds. */
  readonly processorTime?: () => number;
  /** How many lanes read at this moment: they share the processor time. Default: 1. */
  readonly busy?: () => number;
}

/** By the clock a file gets at most so many times its processor time, also when nothing runs at all. */
export const LONGEST_WAIT = 6;
/** The time budget of a file. */
export const FILE_MILLISECONDS = DEFAULT_BUDGETS.milliseconds ?? 10_000;
/** Of a reader in a worker that is watched: it need not stop by the clock. */
export const WATCHED: NonNullable<OpenOptions['budgets']> = {
  milliseconds: FILE_MILLISECONDS * LONGEST_WAIT,
};
/** Time is looked at no more often. */
const SHORTEST_TURN = 100;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * One worker thread that reads one file after another. When it dies or runs out of time, that file
 * gets a failure and the next one a fresh worker.
 */
export class Lane {
  private worker: Worker | null = null;

  constructor(private readonly options: LaneOptions) {}

  /** Never rejects: whatever happens to the worker is told as the file's failure. */
  run(job: Job): Promise<Opened> {
    const worker = this.start();
    return new Promise((resolve) => {
      const end = (opened: Opened) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(opened);
      };
      const giveUp = (failure: Failure) => {
        this.worker = null;
        end(unopened(job.name, failure));
        // A second error of a dying worker changes nothing, and without a listener would be fatal.
        worker.on('error', () => {});
        void worker.terminate();
      };
      const outOfBudget: Failure = {
        code: 'budget-time',
        args: { limit: Math.round(this.options.milliseconds / 1000) },
      };
      const onMessage = ({ opened }: JobResult) => end(opened);
      const onError = (thrown: Error) => {
        const memory = 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
        giveUp(memory ? { ...outOfBudget, detail: thrown.message } : defect(thrown.message));
      };
      const onExit = (code: number) => giveUp(defect(`worker ended with code ${code}`));
      const { milliseconds, busy = () => 1, processorTime: used = processorTime } = this.options;
      const [began, usedBefore] = [performance.now(), used()];
      const look = () => {
        const share = (used() - usedBefore) / Math.max(1, busy());
        const elapsed = performance.now() - began;
        const left = Math.min(milliseconds - share, LONGEST_WAIT * milliseconds - elapsed);
        if (left <= 0) giveUp(outOfBudget);
        else timer = setTimeout(look, Math.max(left, SHORTEST_TURN));
      };
      let timer = setTimeout(look, milliseconds);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(job);
    });
  }

  /** Ends the worker, which takes a while that nobody need wait for; the lane can be used again. */
  close(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    this.worker ??= this.options.start();
    this.worker.ref();
    return this.worker;
  }
}

const defect = (detail: string): Failure => ({ code: 'internal-error', args: {}, detail });
