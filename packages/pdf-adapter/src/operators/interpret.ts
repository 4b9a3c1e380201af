import { type Box, centreOf, contains } from '@kaijisho/core';
import type { Pdfjs } from '../document/pdfjs.js';
import type { Glyph, Outline, PageContent, PaintedPath } from './content.js';
import { apply, boxOfPoints, IDENTITY, type Matrix, multiply, scaleOf } from './matrix.js';
import { intersect, outlinesOf } from './path.js';
import { type ShownGlyph, showText } from './show-text.js';
import { type Font, type GraphicsState, initialState, startOfText } from './state.js';

/** Operators of one page as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface InterpretOptions {
  readonly operators: Pdfjs['OPS'];
  readonly fonts: ReadonlyMap<string, Font>;
  /** From the page's own coordinates to points from the top left corner as shown. */
  readonly base: Matrix;
  /** Whether content of a layer is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

const MOST_NESTED_STATES = 10_000;

/** Follows the operators of a page and collects what is seen and where. */
export class Interpreter {
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private pen = startOfText();
  private order = 0;
  private clipPending = false;
  private hiddenLayers: boolean[] = [];
  private readonly glyphs: Glyph[] = [];
  private readonly paths: PaintedPath[] = [];
  private readonly pictures: Box[] = [];
  private unseen = 0;
  /** How much was drawn when the states were saved: a picture was placed where nothing came after. */
  private drawn = 0;
  private readonly drawnBefore: number[] = [];
  private readonly actions: ReadonlyMap<number, (args: readonly never[]) => void>;

  constructor(private readonly options: InterpretOptions) {
    this.state = initialState(options.base);
    this.actions = this.actionsOf(options.operators);
  }

  run({ fnArray, argsArray }: OperatorList): PageContent {
    fnArray.forEach((operator, index) => {
      this.order += 1;
      this.actions.get(operator)?.((argsArray[index] ?? []) as readonly never[]);
    });
    const { glyphs, paths, pictures, unseen } = this;
    return { glyphs, paths, pictures, unseen };
  }

  private actionsOf(ops: Pdfjs['OPS']): ReadonlyMap<number, (args: readonly never[]) => void> {
    const set =
      <K extends keyof GraphicsState>(key: K, factor?: number) =>
      ([value]: readonly GraphicsState[K][]) => {
        if (value !== undefined)
          this.state[key] =
            factor === undefined ? value : ((Number(value) * factor) as GraphicsState[K]);
      };
    const actions: [number, (args: readonly never[]) => void][] = [
      [ops.save, () => this.save()],
      [ops.restore, () => this.restore()],
      [ops.transform, (matrix) => this.transform(matrix as unknown as Matrix)],
      [ops.setLineWidth, set('lineWidth')],
      [ops.setFillRGBColor, set('fill')],
      [ops.setStrokeRGBColor, set('stroke')],
      // A pattern or a shading: something coloured, no single colour.
      [ops.setFillColorN, () => this.paintWith('fill')],
      [ops.setStrokeColorN, () => this.paintWith('stroke')],
      [ops.setGState, ([entries]) => this.graphicsState(entries)],
      [ops.beginText, () => this.beginText()],
      [ops.setCharSpacing, set('charSpacing')],
      [ops.setWordSpacing, set('wordSpacing')],
      [ops.setHScale, set('horizontalScale', 0.01)],
      [ops.setLeading, set('leading', -1)],
      [ops.setTextRise, set('rise')],
      [ops.setTextRenderingMode, set('renderMode')],
      [ops.setFont, ([name, size]) => this.setFont(String(name), Number(size))],
      [ops.moveText, ([x, y]) => this.moveText(Number(x), Number(y))],
      [ops.setLeadingMoveText, ([x, y]) => this.moveText(Number(x), Number(y), true)],
      [ops.setTextMatrix, ([matrix = IDENTITY as never]) => this.textMatrix(matrix)],
      [ops.nextLine, () => this.moveText(0, this.state.leading)],
      [ops.showText, ([shown]) => this.show(shown)],
      [ops.clip, () => this.pendClip()],
      [ops.eoClip, () => this.pendClip()],
      [ops.constructPath, ([painting, data]) => this.path(Number(painting), data)],
      [ops.paintFormXObjectBegin, ([matrix, box]) => this.beginForm(matrix ?? null, box)],
      [ops.paintFormXObjectEnd, () => this.restore()],
      [ops.beginGroup, () => this.save()],
      [ops.endGroup, () => this.restore()],
      [ops.beginMarkedContent, () => this.beginLayer(undefined)],
      [ops.beginMarkedContentProps, ([tag, layer]) => this.beginLayer(tag === 'OC' ? layer : null)],
      [ops.endMarkedContent, () => this.hiddenLayers.pop()],
      [ops.shadingFill, () => this.draw()],
    ];
    return new Map(actions);
  }

  private save(): void {
    if (this.saved.length >= MOST_NESTED_STATES) return;
    this.saved.push({ ...this.state });
    this.drawnBefore.push(this.drawn);
  }

  private restore(): void {
    const before = this.saved.pop();
    if (before === undefined) return;
    if (this.drawnBefore.pop() === this.drawn) this.placePicture(before);
    this.state = before;
    this.draw();
  }

  /**
   * Pictures are left out of the list, the map that would have placed one is not: what is drawn
   * between a changed map and its end, though nothing is listed, is a picture in the unit square.
   */
  private placePicture(before: GraphicsState): void {
    const { ctm } = this.state;
    if (this.hidden || ctm === before.ctm) return;
    const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
    const box = boxOfPoints(corners);
    if (box !== undefined && this.touchesClip(box)) this.pictures.push(box);
  }

  private draw(): void {
    this.drawn += 1;
  }

  private transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix);
  }

  private beginText(): void {
    this.pen = startOfText();
  }

  private pendClip(): void {
    this.clipPending = true;
  }

  private paintWith(which: 'fill' | 'stroke'): void {
    this.state[which] = 'pattern';
  }

  private graphicsState(entries: readonly (readonly [string, unknown])[] = []): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.fillAlpha = Number(value);
      else if (key === 'CA') this.state.strokeAlpha = Number(value);
      else if (key === 'LW') this.state.lineWidth = Number(value);
      else if (key === 'BM') this.state.blended = value !== 'source-over' && value !== 'Normal';
      else if (key === 'Font' && Array.isArray(value)) this.setFont(value[0], value[1]);
    }
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.options.fonts.get(name);
    this.state.fontSize = size;
  }

  private moveText(x: number, y: number, setLeading = false): void {
    if (setLeading) this.state.leading = y;
    this.pen.lineX += x;
    this.pen.lineY += y;
    this.pen.x = this.pen.lineX;
    this.pen.y = this.pen.lineY;
  }

  private textMatrix(matrix: Matrix): void {
    this.pen = { ...startOfText(), matrix: Array.from(matrix) as unknown as Matrix };
  }

  private get hidden(): boolean {
    return this.hiddenLayers.includes(true);
  }

  private beginLayer(layer: unknown): void {
    this.hiddenLayers.push(layer != null && !this.options.isShown(layer));
  }

  private show(shown: readonly (ShownGlyph | number)[] = []): void {
    this.draw();
    const { glyphs, invisible } = showText(shown, this.state, this.pen, this.order);
    for (const glyph of glyphs) {
      const seen = !invisible && !this.hidden && this.isInside(glyph.box);
      if (seen) this.glyphs.push(glyph);
      else if (glyph.text.trim() !== '') this.unseen += 1;
    }
  }

  private isInside(box: Box): boolean {
    const { clip } = this.state;
    return clip === null || contains(clip, centreOf(box));
  }

  private beginForm(matrix: Matrix | null, box: readonly number[] | null = null): void {
    this.save();
    if (matrix != null) this.transform(matrix);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box ?? [];
    if (box == null) return;
    const corners = [0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1];
    this.clipTo(outlinesOf(corners, this.state.ctm));
  }

  private clipTo(outlines: readonly Outline[]): void {
    const boxes = outlines.map(({ box }) => box);
    const [first = { x: 0, y: 0, width: 0, height: 0 }] = boxes;
    const all = boxes.reduce((sum, box) => {
      const x = Math.min(sum.x, box.x);
      const y = Math.min(sum.y, box.y);
      const width = Math.max(sum.x + sum.width, box.x + box.width) - x;
      return { x, y, width, height: Math.max(sum.y + sum.height, box.y + box.height) - y };
    }, first);
    this.state.clip = this.state.clip === null ? all : intersect(this.state.clip, all);
  }

  private path(painting: number, data: readonly (ArrayLike<number> | null)[] = []): void {
    const { operators: ops } = this.options;
    const [numbers] = data;
    const outlines = numbers == null ? [] : outlinesOf(numbers, this.state.ctm);
    const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke];
    const closing = [ops.closeFillStroke, ops.closeEOFillStroke];
    const strokes = [ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ...closing];
    const { state } = this;
    const fill = [...fills, ...closing].includes(painting) && state.fillAlpha > 0.02;
    const stroke = strokes.includes(painting) && state.strokeAlpha > 0.02;
    if ((fill || stroke) && !this.hidden) {
      const seen = outlines.filter(({ box }) => this.touchesClip(box));
      if (seen.length > 0)
        this.paths.push({
          outlines: seen,
          fill: fill ? state.fill : null,
          stroke: stroke ? state.stroke : null,
          lineWidth: state.lineWidth * scaleOf(state.ctm),
          translucent: state.blended || state.fillAlpha < 0.95,
          opacity: state.blended ? 0 : state.fillAlpha,
          order: this.order,
        });
    }
    if (fill || stroke) this.draw();
    if (this.clipPending) this.clipTo(outlines);
    this.clipPending = false;
  }

  private touchesClip(box: Box): boolean {
    const { clip } = this.state;
    if (clip === null) return true;
    return (
      box.x <= clip.x + clip.width + 1 &&
      box.x + box.width >= clip.x - 1 &&
      box.y <= clip.y + clip.height + 1 &&
      box.y + box.height >= clip.y - 1
    );
  }
}
