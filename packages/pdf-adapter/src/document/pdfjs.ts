/**
 * pdf.js, loaded when the first PDF is opened: it is larger than everything else together. Its
 * parsing half is imported like any module and spoken to over a port of our own, so nothing looks
 * for a worker script.
 */
export async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { WorkerMessageHandler } = await besideTheWorker(
    () => import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  );
  return { pdfjs, WorkerMessageHandler };
}

/**
 * In a worker of a browser the parsing half takes it for its own: it would answer the messages that
 * are meant for us. It does not where there is a window, so there is one while it is loaded.
 */
async function besideTheWorker<T>(load: () => Promise<T>): Promise<T> {
  const scope = globalThis as unknown as { window?: unknown };
  const inWorker = !('window' in scope) && 'onmessage' in scope;
  if (!inWorker) return load();
  scope.window = scope;
  try {
    return await load();
  } finally {
    delete scope.window;
  }
}

export type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>['pdfjs'];
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
