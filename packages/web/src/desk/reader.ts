import { type Form, unopened } from 'kaijisho';
import { Engine, Stopped } from '../engine/engine.js';
import { failureOf, READING_MILLISECONDS } from '../engine/helper.js';
import { type LockedFile, type Read, UNREAD } from '../engine/protocol.js';

/** Reads files in workers, a few at a time, so that a bad file harms neither the page nor others. */

const MOST_LANES = 4;

const lanes = (): number => Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_LANES));

async function readWith(
  engine: Engine,
  { name, bytes, password, milliseconds = READING_MILLISECONDS }: LockedFile,
  forms: readonly Form[],
): Promise<Read | 'stopped'> {
  try {
    const request = { name, bytes, password, milliseconds, forms };
    return await engine.ask('read', request, milliseconds);
  } catch (thrown) {
    if (thrown instanceof Stopped && thrown.reason === 'person') return 'stopped';
    return { ...UNREAD, opened: unopened(name, failureOf(thrown, milliseconds)) };
  }
}

/** What a reader asks and tells while it works. */
interface Progress<F> {
  /** Forms learnt from publishers' files, as they are in force now. */
  readonly forms: () => readonly Form[];
  readonly begun: (file: F) => void;
  /** `stopped`: a person stopped the reading. */
  readonly ended: (file: F, read: Read | 'stopped') => void;
}

export class Reader<F extends LockedFile> {
  private readonly engines = Array.from({ length: lanes() }, () => new Engine());
  private waiting: F[] = [];
  /** Engines that take one waiting file after another. */
  private readonly working = new Set<Engine>();

  constructor(private readonly progress: Progress<F>) {}

  add(files: readonly F[]): void {
    this.waiting.push(...files);
    for (const engine of this.engines) if (!this.working.has(engine)) void this.work(engine);
  }

  /** Stops what is being read; what has not begun is not read either. */
  stop(): void {
    const left = this.waiting;
    this.waiting = [];
    for (const file of left) this.progress.ended(file, 'stopped');
    for (const engine of this.engines) engine.stop();
  }

  private async work(engine: Engine): Promise<void> {
    this.working.add(engine);
    for (let file = this.waiting.shift(); file !== undefined; file = this.waiting.shift()) {
      this.progress.begun(file);
      this.progress.ended(file, await readWith(engine, file, this.progress.forms()));
    }
    this.working.delete(engine);
  }
}
