import type { Box } from '@kaijisho/core';
import { lengthOf } from '../sheet/control-elements.js';
import { type Attributes, flag } from '../xml/parse.js';
import { GeometryReader } from './geometry-reader.js';
import type { Paint, Shape } from './shape.js';
import { emptyPlacement, type Placement } from './transform.js';

/** Opacity below which what lies under a shape can still be read, in thousandths of a per cent. */
const OPAQUE = 70_000;
const LONGEST_TEXT = 2000;

const FILLS: ReadonlyMap<string, Paint> = new Map([
  ['noFill', 'none'],
  ['solidFill', 'solid'],
  ['gradFill', 'solid'],
  ['pattFill', 'solid'],
  ['blipFill', 'solid'],
]);

/** Reads one `sp` or `cxnSp` element of a drawing part. */
export class ShapeReader {
  readonly placement: Placement = emptyPlacement();
  /** Number of the shape in its part. */
  id: string | undefined;
  /** Number of the form control that this shape says it stands in for. */
  controlId: string | undefined;
  private name: string | undefined;
  private hidden = false;
  private textBox = false;
  private preset: string | undefined;
  private readonly geometry = new GeometryReader();
  private fill: Paint = 'inherited';
  private line: Paint = 'inherited';
  private styleFill: Paint = 'none';
  /** A shape that says nothing of its line is taken to have one: a mark too many is seen by a person. */
  private styleLine: Paint = 'solid';
  /** Fill element that is being read; shadows and glows have colours too. */
  private fillElement: string | undefined;
  private text = '';
  private area: 'other' | 'properties' | 'line' | 'text' | 'style' = 'other';
  private inText = false;

  constructor(private readonly connector: boolean) {}

  open(name: string, attributes: Attributes): void {
    switch (this.area) {
      case 'properties':
        this.openProperty(name, attributes);
        break;
      case 'line':
        if (this.line === 'inherited') this.line = FILLS.get(name) ?? this.line;
        break;
      case 'text':
        if (name === 't') this.inText = true;
        else if (name === 'br') this.text += '\n';
        break;
      case 'style':
        if (name === 'fillRef') this.styleFill = attributes.get('idx') === '0' ? 'none' : 'solid';
        else if (name === 'lnRef')
          this.styleLine = attributes.get('idx') === '0' ? 'none' : 'solid';
        break;
      default:
        this.openOther(name, attributes);
    }
  }

  characters(text: string): void {
    if (this.inText && this.text.length < LONGEST_TEXT) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'p' && this.area === 'text') this.text += '\n';
    else if (name === 'ln' && this.area === 'line') this.area = 'properties';
    else if (name === 'spPr' || name === 'txBody' || name === 'style') this.area = 'other';
    else if (name === this.fillElement) this.fillElement = undefined;
    else if (this.area === 'properties') this.geometry.close(name);
  }

  /**
   * The shape, once its box on the sheet is known.
   * @param grouped it belongs to a group and cannot be taken away alone
   */
  shape(box: Box, grouped: boolean): Shape {
    const { name, hidden, preset, textBox, connector } = this;
    return {
      id: grouped ? undefined : this.id,
      preset,
      strokes: preset === undefined ? this.geometry.take() : [],
      fill: this.fill === 'inherited' ? this.styleFill : this.fill,
      line: this.line === 'inherited' ? this.styleLine : this.line,
      textBox,
      connector,
      text: this.text.trim(),
      name,
      hidden,
      box,
    };
  }

  private openOther(name: string, attributes: Attributes): void {
    switch (name) {
      case 'spPr':
        this.area = 'properties';
        break;
      case 'txBody':
        this.area = 'text';
        break;
      case 'style':
        this.area = 'style';
        break;
      case 'cNvPr':
        this.id = attributes.get('id');
        this.name = attributes.get('name') || attributes.get('id');
        this.hidden = flag(attributes.get('hidden'));
        break;
      case 'cNvSpPr':
        this.textBox = flag(attributes.get('txBox'));
        break;
      case 'compatExt':
        this.controlId = /(\d+)$/.exec(attributes.get('spid') ?? '')?.[1];
    }
  }

  private openProperty(name: string, attributes: Attributes): void {
    if (takePlacement(this.placement, name, attributes)) return;
    const paint = FILLS.get(name);
    if (name === 'ln') this.area = 'line';
    else if (name === 'prstGeom') this.preset = attributes.get('prst');
    else if (name === 'alpha') {
      const opacity = attributes.number('val') ?? OPAQUE;
      if (this.fillElement !== undefined && opacity < OPAQUE) this.fill = 'see-through';
    } else if (this.fill === 'inherited' && paint !== undefined) {
      this.fill = paint;
      this.fillElement = name;
    } else this.geometry.open(name, attributes);
  }
}

/** Takes one element of an `xfrm`; false when it is none. */
export function takePlacement(placement: Placement, name: string, attributes: Attributes): boolean {
  switch (name) {
    case 'xfrm':
      placement.turn = attributes.number('rot') ?? 0;
      return true;
    case 'off':
      placement.x = lengthOf(attributes.get('x'));
      placement.y = lengthOf(attributes.get('y'));
      return true;
    case 'ext':
      // Extension lists have elements of this name too.
      if (attributes.get('cx') === undefined) return false;
      placement.width = lengthOf(attributes.get('cx'));
      placement.height = lengthOf(attributes.get('cy'));
      return true;
    case 'chOff':
      placement.childX = lengthOf(attributes.get('x'));
      placement.childY = lengthOf(attributes.get('y'));
      return true;
    case 'chExt':
      placement.childWidth = lengthOf(attributes.get('cx'));
      placement.childHeight = lengthOf(attributes.get('cy'));
      return true;
    default:
      return false;
  }
}
