import { stop } from '@kaijisho/core';
import { JapaneseMaps } from '../cmaps/maps.js';
import type { PdfBudgets } from './budgets.js';
import { limitInflatedSize } from './inflated-size.js';
import { loadPdfjs, type PdfDocument, type Pdfjs } from './pdfjs.js';
import { MeteredPort } from './port.js';

/** An open PDF. Whatever is awaited of it goes through `within`, so that it can be stopped. */
export interface OpenPdf {
  readonly pdfjs: Pdfjs;
  readonly document: PdfDocument;
  /** Names of character maps that fonts of the file ask for and that are not at hand. */
  readonly unknownMaps: ReadonlySet<string>;
  within<T>(value: Promise<T>): Promise<T>;
  close(): void;
}

/** Codes of pdf.js' `PasswordException`. */
const WRONG_PASSWORD = 2;

/**
 * Opens the bytes of a PDF with everything that could run or fetch switched off. Stops with a typed
 * failure for bytes that are no PDF, damaged or encrypted.
 * @param drawing options of pdf.js for pages that are to be drawn, not read
 */
export async function openDocument(
  bytes: Uint8Array,
  budgets: PdfBudgets,
  password: string | undefined,
  drawing?: object,
): Promise<OpenPdf> {
  // A copy: pdf.js keeps what it is given.
  const data = new Uint8Array(bytes);
  limitInflatedSize(data, budgets, drawing !== undefined);
  const { pdfjs, WorkerMessageHandler } = await loadPdfjs();
  const port = new MeteredPort(budgets);
  const worker = pdfjs.PDFWorker.create({
    port: port as never,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  WorkerMessageHandler.initializeFromPort(port);
  const unknownMaps = new Set<string>();
  const task = pdfjs.getDocument({
    data,
    ...(password !== undefined && { password }),
    worker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not decoded: nothing in them is read, and they are how files grow without bound.
    maxImageSize: 0,
    cMapPacked: true,
    BinaryDataFactory: JapaneseMaps(unknownMaps),
    ...drawing,
  });
  const close = () => {
    port.end();
    // Tells the parsing half to stop, which it does at its next pause.
    void task
      .destroy()
      .catch(() => {})
      .finally(() => port.close());
  };
  try {
    const document = await port.within(task.promise);
    return { pdfjs, document, unknownMaps, within: (value) => port.within(value), close };
  } catch (thrown) {
    close();
    return refuse(thrown, password !== undefined);
  }
}

function refuse(thrown: unknown, withPassword: boolean): never {
  const { name, message, code } = thrown as { name?: string; message?: string; code?: unknown };
  if (name === 'PasswordException') {
    const wrong = withPassword || code === WRONG_PASSWORD;
    stop(wrong ? 'password-wrong' : 'password-required', {}, message);
  }
  if (/encrypt|crypt/i.test(message ?? '')) stop('pdf-encryption-unknown', {}, message);
  throw thrown;
}
