import { z } from 'zod';
import { type Result, success } from '../pages/failure.js';
import { readAs } from '../pages/read-as.js';
import { type Correction, correctionSchema } from './correction.js';

/** A file of corrections, from one colleague or program to another. */
export const correctionListSchema = z
  .strictObject({
    formatVersion: z.literal('1'),
    corrections: z.array(correctionSchema),
  })
  .describe('What people read on the originals, in place of what was read');
export type CorrectionList = z.infer<typeof correctionListSchema>;

export const correctionList = (corrections: readonly Correction[]): CorrectionList => ({
  formatVersion: '1',
  corrections: [...corrections],
});

/**
 * The corrections of a file's text.
 * @returns the failure `corrections-invalid`, with the places in `detail`, for any other text
 */
export function readCorrections(text: string): Result<readonly Correction[]> {
  const read = readAs(text, correctionListSchema, 'corrections-invalid');
  return read.ok ? success(read.value.corrections) : read;
}
