import { stop } from '@kaijisho/core';
import type { RawAnnotation } from './annotations/annotation.js';
import { readAnnotations } from './annotations/read-annotations.js';
import type { PdfBudgets } from './document/budgets.js';
import type { OpenPdf } from './document/open-document.js';
import type { PdfPage } from './document/pdfjs.js';
import { withIconsAsText } from './drawn/icons.js';
import type { Known, LaidOutPage } from './layout/laid-out-page.js';
import { layOut } from './layout/lay-out.js';
import { isLegible } from './layout/text/legible.js';
import { usualColour } from './layout/text/looks.js';
import { withoutWatermark } from './layout/text/watermarks.js';
import { unrollCards } from './layout/unrolled/unroll.js';
import type { Glyph, PageContent } from './operators/content.js';
import { Interpreter, type OperatorList } from './operators/interpret.js';
import { apply, type Matrix } from './operators/matrix.js';
import type { Font } from './operators/state.js';

/** Drawings of annotations are not asked for: their own data tell more. */
const WITHOUT_ANNOTATIONS = 0;

/** What one page gives, and what is to be told of it. */
export interface ReadPage {
  readonly page: LaidOutPage;
  /** Something is on the page, but no text that can be read: a picture, or damaged text. */
  readonly unreadable: boolean;
  readonly attachments: number;
  readonly scripted: boolean;
}

/** What a page shows, on the page turned so that most of its text stands upright. */
export async function uprightContent(pdf: OpenPdf, page: PdfPage, { pageMarks }: PdfBudgets) {
  const list = await pdf.within(page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS }));
  // Before anything is made of them.
  if (marksIn(pdf, list) > pageMarks)
    stop('budget-page-marks', { page: page.pageNumber, limit: pageMarks });
  const fonts = await fontsOf(pdf, page, list);
  const layers = await pdf.within(pdf.document.getOptionalContentConfig());
  const contentIn = (base: Matrix) =>
    new Interpreter({
      operators: pdf.pdfjs.OPS,
      fonts,
      base,
      isShown: (layer) => layers.isVisible(layer as never),
    }).run(list);
  let viewport = page.getViewport({ scale: 1 });
  let content = contentIn(viewport.transform as unknown as Matrix);
  const turn = directionOf(content.glyphs);
  if (turn !== 0) {
    // The text stands sideways on the page as shown: it is read as it runs.
    viewport = page.getViewport({ scale: 1, rotation: (page.rotate + 360 - turn) % 360 });
    content = contentIn(viewport.transform as unknown as Matrix);
  }
  return { list, viewport, content };
}

/** Reads one page: what it shows, where, and in which cells. */
export async function readPage(
  pdf: OpenPdf,
  number: number,
  known: Known,
  budgets: PdfBudgets,
): Promise<ReadPage> {
  const page = await pdf.within(pdf.document.getPage(number));
  const { list, viewport, content } = await uprightContent(pdf, page, budgets);
  const annotations = (await pdf.within(page.getAnnotations())) as readonly RawAnnotation[];
  const base = viewport.transform as unknown as Matrix;
  const overlay = readAnnotations(annotations, (x, y) => apply(base, x, y));
  page.cleanup();
  const legible = isLegible(content.glyphs);
  const shown = legible ? textOf(content, known) : { ...content, glyphs: [] };
  const cards = unrollCards(shown, overlay, known);
  const laidOut = layOut(cards?.content ?? shown, cards?.overlay ?? overlay, known, cards?.cards);
  const layout =
    cards === undefined
      ? laidOut
      : { ...laidOut, texts: laidOut.texts.map((text) => cards.located(text, number)) };
  const empty =
    content.glyphs.length === 0 && overlay.fields.every(({ typed }) => typed !== undefined);
  return {
    page: { number, width: viewport.width, height: viewport.height + (cards?.added ?? 0), layout },
    unreadable: !legible || (empty && list.fnArray.length > 0 && paints(pdf, list)),
    attachments: overlay.attachments,
    scripted: overlay.scripted,
  };
}

/** What a page shows without its watermark, its icons among its characters. */
function textOf(content: PageContent, { icons }: Known): PageContent {
  const glyphs = withoutWatermark(content.glyphs);
  return withIconsAsText({ ...content, glyphs }, usualColour(glyphs), icons);
}

/** Most characters of a page decide which way it is read. */
function directionOf(glyphs: readonly Glyph[]): Glyph['angle'] {
  const counts = new Map<Glyph['angle'], number>();
  for (const { angle } of glyphs) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 0.6 * glyphs.length ? first[0] : 0;
}

/** Characters and painted shapes of a page. */
function marksIn({ pdfjs: { OPS } }: OpenPdf, { fnArray, argsArray }: OperatorList): number {
  let marks = 0;
  fnArray.forEach((operator, index) => {
    const [shown] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.constructPath) marks += 1;
    else if (operator === OPS.showText && Array.isArray(shown)) marks += shown.length;
  });
  return marks;
}

/** Whether anything is painted or placed: pictures are left out of the list, their placing is not. */
function paints({ pdfjs: { OPS } }: OpenPdf, { fnArray, argsArray }: OperatorList): boolean {
  return fnArray.some(
    (operator, index) =>
      operator === OPS.transform ||
      operator === OPS.showText ||
      operator === OPS.shadingFill ||
      (operator === OPS.constructPath &&
        (argsArray[index] as readonly unknown[] | null)?.[0] !== OPS.endPath),
  );
}

/** The fonts a page uses, by the names its operators call them. */
async function fontsOf(
  pdf: OpenPdf,
  page: PdfPage,
  { fnArray, argsArray }: OperatorList,
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
