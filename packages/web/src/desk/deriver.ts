import { Engine, Stopped } from '../engine/engine.js';
import type { Basis, Derived } from '../engine/protocol.js';

/** What the rules are run on, and who hears of it. */
interface Desk {
  /** What results follow from now; null while files are still being read. */
  readonly basis: () => Basis | null;
  readonly begun: () => void;
  readonly ended: (derived: Derived) => void;
  /** A defect of the program. */
  readonly failed: (thrown: unknown) => void;
}

/**
 * Runs the rules in a worker, and once more when something changes meanwhile: what followed from an
 * older desk is never told.
 */
export class Deriver {
  private readonly engine = new Engine();
  /** Something has changed since the rules began to run. */
  private stale = false;

  constructor(private readonly desk: Desk) {}

  /** What is being derived is not wanted any more; `run` follows when files have been read. */
  outdate(): void {
    this.stale = true;
  }

  run(): void {
    this.stale = true;
    const basis = this.engine.busy ? null : this.desk.basis();
    if (basis === null) return;
    this.stale = false;
    this.desk.begun();
    this.engine.ask('derive', basis).then(
      (derived) => (this.stale ? this.run() : this.desk.ended(derived)),
      (thrown: unknown) => {
        if (thrown instanceof Stopped) return;
        if (this.stale) this.run();
        else this.desk.failed(thrown);
      },
    );
  }

  stop(): void {
    this.engine.stop();
  }
}
