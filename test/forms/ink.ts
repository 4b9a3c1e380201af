import type { SKRSContext2D } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One text on a page: how wide the widest stretch without ink inside it is, in ems. */
export interface InkPiece {
  readonly text: string;
  readonly gap: number;
}

const SCALE = 3;

interface Pixels {
  readonly width: number;
  readonly data: Uint8ClampedArray;
}

const dark = ({ width, data }: Pixels, x: number, y: number): boolean => {
  const at = (y * width + x) * 4;
  return (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 380;
};

/** Widest stretch of columns without ink between `left` and `right`; the whole width for no ink. */
function widestGap(
  pixels: Pixels,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number {
  let widest = 0;
  let run = 0;
  for (let x = Math.round(left); x < right; x += 1) {
    let inked = false;
    for (let y = Math.round(top); y < bottom && !inked; y += 1) inked = dark(pixels, x, y);
    run = inked ? 0 : run + 1;
    widest = Math.max(widest, run);
  }
  return widest;
}

/**
 * Renders a page and measures the ink of every text made of letters only: a glyph that is in the
 * text but not on the page leaves a gap of about an em. Fields are measured over their first line.
 */
export async function inkOf(bytes: Uint8Array, pageIndex: number): Promise<readonly InkPiece[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
  const page = await document.getPage(pageIndex + 1);
  const viewport = page.getViewport({ scale: SCALE });
  const factory = document.canvasFactory as {
    create(width: number, height: number): { canvas: unknown; context: SKRSContext2D };
  };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const pixels = context.getImageData(0, 0, Math.ceil(viewport.width), Math.ceil(viewport.height));
  const measure = (text: string, x: number, baseline: number, width: number, size: number) => {
    const [left = 0, base = 0] = viewport.convertToViewportPoint(x, baseline);
    const em = size * SCALE;
    const gap = widestGap(pixels, left, left + width * SCALE, base - em, base + em * 0.25);
    return { text, gap: Math.round((gap / em) * 100) / 100 };
  };
  const letters = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);
  const { items } = await page.getTextContent();
  const printed = items.flatMap((item): readonly InkPiece[] => {
    if (!('str' in item) || !letters(item.str)) return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[];
    return [measure(item.str, x, y, item.width, size)];
  });
  const fields = (await page.getAnnotations()).flatMap((annotation): readonly InkPiece[] => {
    const value: unknown = Array.isArray(annotation.fieldValue)
      ? annotation.fieldValue[0]
      : annotation.fieldValue;
    if (typeof value !== 'string' || !letters(value)) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect as readonly number[];
    const size = 8.5;
    // A line may end an em before the edge of its field.
    const width = Math.min(right - left - 6 - size, value.length * size * 0.8);
    const baseline = annotation.fieldType === 'Ch' ? (top + bottom) / 2 - size / 3 : top - size - 2;
    return [measure(value, left + 3, baseline, width, size)];
  });
  await document.destroy();
  return [...printed, ...fields];
}
