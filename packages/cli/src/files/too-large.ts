import { DEFAULT_BUDGETS, failed, type Result } from 'kaijisho';

/** No file of more bytes is read. */
export const MOST_BYTES = DEFAULT_BUDGETS.fileBytes;

/** What is told of a larger one. */
export const tooLarge = (): Result<never> =>
  failed('budget-file-size', { limit: MOST_BYTES / 1024 / 1024 });
