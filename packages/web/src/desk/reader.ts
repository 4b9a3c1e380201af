import { DEFAULT_BUDGETS, type Failure, type InputFile, unopened } from 'kaijisho';
import { Engine, Stopped } from '../engine/engine.js';
import type { Read } from '../engine/protocol.js';

/** Reads files in workers, a few at a time, so that a bad file harms neither the page nor others. */

const MOST_LANES = 4;

/** Beyond the reader's own time budget: a worker that answers later than this hangs. */
const MILLISECONDS = DEFAULT_BUDGETS.milliseconds ?? 10_000;

const lanes = (): number => Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_LANES));

async function readWith(engine: Engine, file: InputFile): Promise<Read | 'stopped'> {
  try {
    return await engine.ask('read', file, MILLISECONDS);
  } catch (thrown) {
    if (thrown instanceof Stopped && thrown.reason === 'person') return 'stopped';
    const failure: Failure =
      thrown instanceof Stopped
        ? { code: 'budget-time', args: { limit: Math.round(MILLISECONDS / 1000) } }
        : { code: 'internal-error', args: {}, detail: String(thrown) };
    return { opened: unopened(file.name, failure), agreed: null };
  }
}

/** What a reader tells while it works. */
export interface Progress<F> {
  readonly begun: (file: F) => void;
  /** `stopped`: a person stopped the reading. */
  readonly ended: (file: F, read: Read | 'stopped') => void;
}

export class Reader<F extends InputFile> {
  private readonly engines = Array.from({ length: lanes() }, () => new Engine());
  private waiting: F[] = [];

  constructor(private readonly progress: Progress<F>) {}

  add(files: readonly F[]): void {
    this.waiting.push(...files);
    for (const engine of this.engines) if (!engine.busy) void this.work(engine);
  }

  /** Stops what is being read; what has not begun is not read either. */
  stop(): void {
    const left = this.waiting;
    this.waiting = [];
    for (const file of left) this.progress.ended(file, 'stopped');
    for (const engine of this.engines) engine.stop();
  }

  private async work(engine: Engine): Promise<void> {
    for (let file = this.waiting.shift(); file !== undefined; file = this.waiting.shift()) {
      this.progress.begun(file);
      this.progress.ended(file, await readWith(engine, file));
    }
  }
}
