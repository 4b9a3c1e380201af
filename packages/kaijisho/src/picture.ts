import { type Place, type Result, success } from '@kaijisho/core';
import type { Canvas, CanvasMaker } from '@kaijisho/pdf-adapter';
import { type InputFile, isPdf } from './open.js';

export interface PictureOptions<C extends Canvas> {
  /** What the platform draws on; in a browser `(width, height) => new OffscreenCanvas(width, height)`. */
  readonly createCanvas: CanvasMaker<C>;
  /** Pixels of the picture for each point (1/72 inch) of the page. */
  readonly scale: number;
  /** Opens an encrypted PDF. */
  readonly password?: string;
}

/** A picture, and where the place lies in it, in pixels. */
export interface PlacePicture<C> {
  readonly canvas: C;
  readonly mark: { readonly x: number; readonly width: number };
}

/** Room above and below a place, in points: some two rows of a form. */
const AROUND = 44;

/**
 * Draws where something was read in a PDF: the page in its whole width, with the rows beside the
 * place, and a frame around the place.
 *
 * @returns null for a place that is not on a page of a PDF; a failure for a PDF that cannot be drawn
 */
export async function drawPlace<C extends Canvas>(
  { bytes }: InputFile,
  { page, box }: Place,
  { createCanvas, scale, password }: PictureOptions<C>,
): Promise<Result<PlacePicture<C>> | null> {
  if (page === undefined || box === undefined || !isPdf(bytes)) return null;
  const { drawPdfRegion } = await import('@kaijisho/pdf-adapter');
  const region = {
    x: 0,
    y: box.y - AROUND,
    width: Number.MAX_SAFE_INTEGER,
    height: box.height + 2 * AROUND,
  };
  const drawn = await drawPdfRegion(bytes, {
    page,
    region,
    mark: box,
    scale,
    createCanvas,
    ...(password === undefined ? {} : { password }),
  });
  if (!drawn.ok) return drawn;
  return success({
    canvas: drawn.value,
    mark: { x: box.x * scale, width: box.width * scale },
  });
}
