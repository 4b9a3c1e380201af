import { eraseAll, store } from './storage.js';
import type { Work } from './work.js';

/** How long nothing has to change until the work is written down. */
const PAUSE_MILLISECONDS = 300;

/** Keeps the work in the browser: a moment after the last change, or when the page is left before. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  /**
   * @param work what is to be kept, as it is now
   * @param told hears whether the browser has kept it
   */
  constructor(
    private readonly work: () => Work,
    private readonly told: (stored: boolean) => void,
  ) {
    addEventListener('pagehide', () => {
      if (this.timer !== undefined) this.write();
    });
  }

  /** Something has changed. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), PAUSE_MILLISECONDS);
  }

  /** Deletes all that was kept. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
    await eraseAll();
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = store('current', this.work()).then(
      () => this.told(true),
      () => this.told(false),
    );
  }
}
