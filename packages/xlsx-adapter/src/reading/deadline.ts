import type { Budgets } from '../budgets.js';
import { stop } from './stop.js';

/** Stops reading when the time budget of the file is used up. */
export class Deadline {
  private readonly end: number | undefined;

  constructor(private readonly milliseconds: Budgets['milliseconds']) {
    this.end = milliseconds === undefined ? undefined : Date.now() + milliseconds;
  }

  check(): void {
    if (this.end === undefined || Date.now() <= this.end) return;
    stop('budget-time', { limit: Math.round((this.milliseconds ?? 0) / 1000) });
  }
}
