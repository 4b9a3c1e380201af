/** Small PDFs by hand, right or wrong as a test wants them. */

const encoder = new TextEncoder();

/** An object's body; streams are written with their length. */
export const stream = (content: string, entries = ''): string =>
  `<< /Length ${encoder.encode(content).length} ${entries} >>\nstream\n${content}\nendstream`;

/** A file of the given objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((body, index) => {
    offsets.push(encoder.encode(text).length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = encoder.encode(text).length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(text);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Pages of 595 by 842 points with a font /F, one for each content stream. */
export const pagesOf = (contents: readonly string[]): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    FONT,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R
        /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(content),
    ]),
  ]);

/** One page (number 3) with a content stream (number 4), a font /F (number 5), and more objects. */
export function onePage(
  content: string,
  {
    page = '',
    more = [],
    catalogue = '',
  }: {
    readonly page?: string;
    readonly more?: readonly string[];
    readonly catalogue?: string;
  } = {},
): Uint8Array {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> ${page} >>`,
    stream(content),
    FONT,
    ...more,
  ]);
}
