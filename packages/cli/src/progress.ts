import { cliText, type Language } from 'kaijisho';
import type { Io } from './io.js';

const CLEAR_LINE = '\r\u001b[K';

/** The line on the terminal that counts files; silent where nobody is watching. */
export class Progress {
  private shown = false;

  constructor(
    private readonly io: Io,
    private readonly language: Language,
    private readonly total: number,
    quiet: boolean,
  ) {
    this.active = io.interactive && !quiet && total > 1;
  }

  private readonly active: boolean;

  show(done: number): void {
    if (!this.active) return;
    const text = cliText('cli.reading-progress', this.language, { done, total: this.total });
    this.io.err(`${CLEAR_LINE}${text}`);
    this.shown = true;
  }

  /** Takes the line away, before anything else is printed. */
  clear(): void {
    if (!this.shown) return;
    this.io.err(CLEAR_LINE);
    this.shown = false;
  }
}
