import { type Box, guardedAsync, limitFileSize, type Result } from '@kaijisho/core';
import { DEFAULT_PDF_BUDGETS, type PdfBudgets } from '../document/budgets.js';
import { openDocument } from '../document/open-document.js';
import { uprightContent } from '../read-page.js';
import { type Canvas, type CanvasMaker, drawingOptions } from './drawing.js';

export interface RegionOptions<C extends Canvas> {
  /** From 1. */
  readonly page: number;
  /** Part of the page to draw, in points from its top left corner, as `Place.box`; clamped to the page. */
  readonly region: Box;
  /** Area to be marked by a frame, in the same points. */
  readonly mark: Box;
  /** Pixels of the picture for each point. */
  readonly scale: number;
  /** What the platform draws on: an `OffscreenCanvas` in a browser. */
  readonly createCanvas: CanvasMaker<C>;
  readonly budgets?: PdfBudgets;
  readonly password?: string;
}

/** What of a context the frame is drawn with. */
interface Context {
  strokeStyle: string;
  lineWidth: number;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
}

/** The colour evidence is marked with everywhere. */
const MARK = '#c62828';
const LARGEST_SIDE = 4096;

/**
 * Draws part of a page as people see it, with a frame around one place.
 *
 * Nothing is fetched and no script of the file is run. What a font of the file lacks is drawn with a
 * font of the computer.
 *
 * @returns the canvas, or why there is no picture
 */
export async function drawPdfRegion<C extends Canvas>(
  bytes: Uint8Array,
  options: RegionOptions<C>,
): Promise<Result<C>> {
  const { budgets = DEFAULT_PDF_BUDGETS, createCanvas, password } = options;
  return guardedAsync<C>('damaged-pdf', async () => {
    limitFileSize(bytes, budgets);
    const pdf = await openDocument(bytes, budgets, password, drawingOptions(createCanvas));
    try {
      const page = await pdf.within(pdf.document.getPage(options.page));
      // Places on a page that lies on its side are told of the page as it was read.
      const { viewport: whole } = await uprightContent(pdf, page, budgets);
      const region = within(options.region, whole.width, whole.height);
      const scale = Math.min(options.scale, LARGEST_SIDE / Math.max(region.width, region.height));
      const viewport = page.getViewport({
        scale,
        rotation: whole.rotation,
        offsetX: -region.x * scale,
        offsetY: -region.y * scale,
      });
      const canvas = createCanvas(
        Math.ceil(region.width * scale),
        Math.ceil(region.height * scale),
      );
      const context = canvas.getContext('2d') as Context;
      // Printing draws all at once, without waiting for frames of a screen that a worker has not.
      const task = page.render({
        canvas: null,
        canvasContext: context as never,
        viewport,
        intent: 'print',
        background: '#ffffff',
      });
      await pdf.within(task.promise);
      frame(context, options.mark, region, scale);
      return canvas;
    } finally {
      pdf.close();
    }
  });
}

/** The part of a box that lies on the page; never empty. */
function within({ x, y, width, height }: Box, pageWidth: number, pageHeight: number): Box {
  const left = Math.min(Math.max(0, x), pageWidth - 1);
  const top = Math.min(Math.max(0, y), pageHeight - 1);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(x + width, pageWidth) - left),
    height: Math.max(1, Math.min(y + height, pageHeight) - top),
  };
}

function frame(context: Context, mark: Box, region: Box, scale: number): void {
  const room = 2;
  context.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale);
  context.strokeStyle = MARK;
  context.lineWidth = 2;
  context.strokeRect(mark.x - room, mark.y - room, mark.width + 2 * room, mark.height + 2 * room);
}
