/** What pdf.js draws with where there is no document of a browser: in a worker, or in Node. */

/** What of a canvas is used: those of browsers and of libraries for Node have it. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d', options?: { willReadFrequently: boolean }): unknown;
}

export type CanvasMaker<C extends Canvas> = (width: number, height: number) => C;

interface Drawable {
  canvas: Canvas | null;
  context: unknown;
}

/** Canvases for groups and patterns, made as the one that is drawn on. */
const factoryOf = <C extends Canvas>(createCanvas: CanvasMaker<C>) =>
  class {
    create(width: number, height: number): Drawable {
      const canvas = createCanvas(width, height);
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
    }

    reset({ canvas }: Drawable, width: number, height: number): void {
      if (canvas === null) return;
      canvas.width = width;
      canvas.height = height;
    }

    destroy(drawable: Drawable): void {
      this.reset(drawable, 0, 0);
      drawable.canvas = null;
      drawable.context = null;
    }
  };

/** Filters are elements of a document: without one, masks are drawn plainly. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy(): void {}
}

/** Pictures in a page up to this many pixels are drawn; larger ones are left out. */
const LARGEST_PICTURE = 16 * 1024 * 1024;

/** Options of pdf.js that differ from those for reading. */
export const drawingOptions = <C extends Canvas>(createCanvas: CanvasMaker<C>) => ({
  maxImageSize: LARGEST_PICTURE,
  useSystemFonts: true,
  CanvasFactory: factoryOf(createCanvas),
  FilterFactory: NoFilters,
});
