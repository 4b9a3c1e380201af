import { stop } from './stop.js';

/** Stops reading when the time budget of the file is used up. */
export class Deadline {
  private readonly end: number | undefined;

  constructor(private readonly milliseconds: number | undefined) {
    this.end = milliseconds === undefined ? undefined : Date.now() + milliseconds;
  }

  check(): void {
    if (this.end === undefined || Date.now() <= this.end) return;
    stop('budget-time', { limit: Math.round((this.milliseconds ?? 0) / 1000) });
  }
}

const MEGABYTE = 1024 * 1024;

/** A number of bytes in the unit messages speak of. */
export const inMegabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;

/** Stops when a file has more bytes than its budget. */
export function limitFileSize({ length }: Uint8Array, { fileBytes }: { fileBytes: number }): void {
  if (length > fileBytes) stop('budget-file-size', { limit: inMegabytes(fileBytes) });
}
