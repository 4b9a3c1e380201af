import type { Language } from '@kaijisho/core';
import type { ExchangeDocument } from '@kaijisho/exchange';

/** A document as CSV in UTF-8. */
export async function csvBytes(
  document: ExchangeDocument,
  language: Language,
): Promise<Uint8Array> {
  const { writeCsv } = await import('@kaijisho/exchange');
  const written = writeCsv(document, { language });
  // UTF-8 has every character: only Shift_JIS can fail.
  if (!written.ok) throw new Error('A CSV in UTF-8 was refused');
  return written.value;
}
