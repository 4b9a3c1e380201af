import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The Japanese font of PDF files: BIZ UDPGothic, under the SIL Open Font License. */
const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';

/** Bytes of the font. */
export const japaneseFont = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve(FONT));

/** Bytes of the font where the output is a PDF; nothing is read for a workbook. */
export async function fontFor(output: string): Promise<{ readonly pdfFont?: Uint8Array }> {
  if (!/\.pdf$/i.test(output)) return {};
  return { pdfFont: await japaneseFont() };
}
