import {
  blankSheet,
  type DisclosureContent,
  type Form,
  type FormSheet,
  filledSheet,
  formsInForce,
} from '@kaijisho/core';
import { VERSION } from './version.js';

export interface FormFileOptions {
  /** Date of the file, YYYY-MM-DD: equal input gives equal bytes. */
  readonly date: string;
  /**
   * Writes a PDF to fill in instead of a workbook, in this TrueType font. The library reads no files
   * and brings no font: in Node read one from a package such as @expo-google-fonts/biz-udpgothic, on
   * a page fetch it from the page's own place.
   */
  readonly pdfFont?: Uint8Array;
}

async function write(
  sheets: readonly FormSheet[],
  { date, pdfFont }: FormFileOptions,
): Promise<Uint8Array> {
  // The writers are large and needed here only: reading must not wait for them.
  if (pdfFont !== undefined) {
    const { writeFormPdf } = await import('@kaijisho/pdf-adapter/writing');
    return writeFormPdf(sheets, { date, toolVersion: VERSION, font: pdfFont });
  }
  const { writeFormWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeFormWorkbook(sheets, { date, toolVersion: VERSION });
}

/**
 * Writes an empty form. One that was not imported from the publisher's file is titled
 * 参考様式（公式様式ではありません） on every page and prints no number that is not verified.
 */
export const writeBlankForm = (form: Form, options: FormFileOptions): Promise<Uint8Array> =>
  write([blankSheet(form)], options);

/**
 * Writes filled forms, a worksheet for each disclosure. Read again, the file says the same.
 * @param options.imported forms learnt from publishers' files
 */
export const writeFilledForm = (
  contents: readonly DisclosureContent[],
  options: FormFileOptions & { readonly imported?: readonly Form[] },
): Promise<Uint8Array> => {
  const forms = formsInForce(options.imported ?? []);
  return write(
    contents.map((content) => filledSheet(content, forms)),
    options,
  );
};
