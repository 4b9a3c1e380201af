/**
 * pdf.js, loaded when the first PDF is opened: it is larger than everything else together. Its
 * parsing half is imported like any module and spoken to over a port of our own, so nothing looks
 * for a worker script.
 */
export async function loadPdfjs() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return { pdfjs, WorkerMessageHandler: worker.WorkerMessageHandler };
}

export type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>['pdfjs'];
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
