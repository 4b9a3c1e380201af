import type { RawAnnotation } from './annotations/annotation.js';
import { readAnnotations } from './annotations/read-annotations.js';
import type { OpenPdf } from './document/open-document.js';
import { layOut } from './layout/page-cells.js';
import { Interpreter } from './operators/interpret.js';
import { apply, type Matrix } from './operators/matrix.js';
import type { Font } from './operators/state.js';
import type { LaidOutPage } from './strip.js';

/** Drawings of annotations are not asked for: their own data tell more. */
const WITHOUT_ANNOTATIONS = 0;

/** Reads one page: what it shows, where, and in which cells. */
export async function readPage(pdf: OpenPdf, number: number): Promise<LaidOutPage> {
  const page = await pdf.within(pdf.document.getPage(number));
  const list = await pdf.within(page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS }));
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as unknown as Matrix;
  const fonts = await fontsOf(pdf, page, list);
  const layers = await pdf.within(pdf.document.getOptionalContentConfig());
  const content = new Interpreter({
    operators: pdf.pdfjs.OPS,
    fonts,
    base,
    isShown: (layer) => layers.isVisible(layer as never),
  }).run(list);
  const annotations = await pdf.within(page.getAnnotations());
  const overlay = readAnnotations(annotations as readonly RawAnnotation[], (x, y) =>
    apply(base, x, y),
  );
  page.cleanup();
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    layout: layOut(content, overlay),
  };
}

type Page = Awaited<ReturnType<OpenPdf['document']['getPage']>>;

/** The fonts a page uses, by the names its operators call them. */
async function fontsOf(
  pdf: OpenPdf,
  page: Page,
  {
    fnArray,
    argsArray,
  }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
): Promise<ReadonlyMap<string, Font>> {
  const names = new Set<string>();
  fnArray.forEach((operator, index) => {
    const [name] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === pdf.pdfjs.OPS.setFont && typeof name === 'string') names.add(name);
  });
  const fonts = new Map<string, Font>();
  for (const name of names) {
    const font = new Promise<Font>((resolve) => {
      page.commonObjs.get(name, resolve);
    });
    fonts.set(name, await pdf.within(font));
  }
  return fonts;
}
