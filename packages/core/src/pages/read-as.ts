import type { z } from 'zod';
import { type FailureCode, failed, type Result, success } from './failure.js';

/** Of many things that are wrong with a text these are named. */
const MOST_PLACES = 5;

/**
 * JSON text, with or without a byte order mark, as the data of a schema.
 * @returns the failure `otherwise` for any other text: in `detail` what is wrong, and where
 */
export function readAs<T>(text: string, schema: z.ZodType<T>, otherwise: FailureCode): Result<T> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (thrown) {
    return failed(otherwise, {}, thrown instanceof Error ? thrown.message : String(thrown));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return failed(otherwise, {}, places.slice(0, MOST_PLACES).join('\n'));
}
