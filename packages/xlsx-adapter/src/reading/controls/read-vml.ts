import type { Workspace } from '../workspace.js';
import { utf8 } from '../xml/characters.js';
import { type Attributes, flag, type XmlHandler } from '../xml/parse.js';
import { XmlText } from '../xml/xml-text.js';
import { boxOfStyle, parseAnchor, parseStyle, type VmlShape } from './vml-shape.js';

const SHAPES = new Set(['shape', 'oval', 'rect', 'roundrect', 'line', 'polyline', 'arc']);
/** What is read of the client data of a control, by the names of its elements; it says much more. */
interface ClientData {
  Checked: string | undefined;
  FmlaLink: string | undefined;
  FmlaRange: string | undefined;
  Sel: string | undefined;
  Anchor: string | undefined;
}
const NO_DATA: ClientData = {
  Checked: undefined,
  FmlaLink: undefined,
  FmlaRange: undefined,
  Sel: undefined,
  Anchor: undefined,
};
const isData = (name: string): name is keyof ClientData => Object.hasOwn(NO_DATA, name);
const MOST_SHAPES = 20_000;
const LONGEST_TEXT = 2000;

/** Makes XML of the HTML habits of VML writers: line breaks never closed, named spaces. */
const wellFormed = (text: string): string =>
  text
    .replace(/<(br|hr|img)\b([^<>]*?)\/?>/gi, '<$1$2/>')
    .replace(/<\/(?:br|hr|img)\s*>/gi, '')
    .replace(/&nbsp;/g, '&#160;');

const encoder = new TextEncoder();

/** The same of a part. */
const mended = ({ bytes }: XmlText): XmlText =>
  new XmlText(encoder.encode(wellFormed(utf8.decode(bytes))));

/** Attributes of a shape, of which some are judged only when its whole element has been read. */
type Said = Readonly<
  Partial<Record<'id' | 'shapeId' | 'style' | 'type' | 'filled' | 'stroked', string | undefined>>
>;
const saidBy = (attributes: Attributes): Said => ({
  id: attributes.get('id'),
  shapeId: attributes.prefixed('spid'),
  style: attributes.get('style'),
  type: attributes.get('type'),
  filled: attributes.get('filled'),
  stroked: attributes.get('stroked'),
});

/** Whether a name is one of HTML, in letters of any case. */
const isHtml = (name: string, wanted: string): boolean =>
  name.length === wanted.length && name.toLowerCase() === wanted;

/** The digits at the end of a name such as `_x0000_s1025` behind a mark: `1025` behind `_s`. */
function numberBehind(mark: string, name = ''): string | undefined {
  const at = name.lastIndexOf(mark);
  const digits = name.slice(at + mark.length);
  return at >= 0 && /^\d+$/.test(digits) ? digits : undefined;
}

/** White space of any kind and length as one space; hardly any caption has some, and looking is cheaper than replacing. */
const withSingleSpaces = (text: string): string =>
  /\s/.test(text) ? text.replace(/\s+/g, ' ') : text;

const withoutSpaceAtBreaks = (caption: string): string =>
  caption.includes('\n') ? caption.replace(/ *\n */g, '\n') : caption;

class VmlHandler implements XmlHandler {
  readonly shapes: VmlShape[] = [];
  private element: string | undefined;
  private said: Said = {};
  private objectType: string | undefined;
  private data: ClientData = NO_DATA;
  /** The element of the client data that is open, where it is read, and its text so far. */
  private dataName: keyof ClientData | undefined;
  private dataText = '';
  private caption = '';
  private inText = false;
  private filled: boolean | undefined;
  private groups = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'group') this.groups += 1;
    if (this.element === undefined) {
      if (SHAPES.has(name)) this.start(name, attributes);
    } else if (name === 'textbox') this.inText = true;
    else if (this.inText) {
      if (isHtml(name, 'br')) this.caption += '\n';
    } else if (name === 'ClientData') this.objectType = attributes.get('ObjectType') ?? '';
    else if (name === 'fill') this.filled = flag(attributes.get('on'), true);
    else if (this.objectType !== undefined) {
      this.closeData();
      this.dataName = isData(name) ? name : undefined;
    }
  }

  text(text: string): void {
    if (this.inText && this.caption.length < LONGEST_TEXT) this.caption += withSingleSpaces(text);
    else if (this.dataName !== undefined) this.dataText += text;
  }

  close(name: string): void {
    if (name === 'group') this.groups -= 1;
    if (name === 'textbox') this.inText = false;
    else if (this.inText && isHtml(name, 'div')) this.caption += '\n';
    else if (name === this.dataName) this.closeData();
    else if (name === this.element) this.finish(name);
  }

  private closeData(): void {
    const { dataName } = this;
    if (dataName !== undefined) this.data[dataName] = this.dataText;
    this.dataName = undefined;
    this.dataText = '';
  }

  private start(element: string, attributes: Attributes): void {
    this.element = element;
    this.said = saidBy(attributes);
    this.objectType = undefined;
    this.data = { ...NO_DATA };
    this.caption = '';
    this.filled = undefined;
  }

  private finish(element: string): void {
    this.element = undefined;
    if (this.shapes.length >= MOST_SHAPES) return;
    const { said, data } = this;
    const anchor = parseAnchor(data.Anchor ?? '');
    // Inside a group a style counts in the group's own units.
    const placed = anchor !== undefined || this.groups > 0;
    this.shapes.push({
      id: numberBehind('_s', said.shapeId ?? said.id),
      name: said.id,
      objectType: this.objectType,
      element,
      preset: numberBehind('_t', said.type),
      filled: flag(said.filled, this.filled ?? true),
      stroked: flag(said.stroked, true),
      hidden:
        said.style?.includes('hidden') === true &&
        parseStyle(said.style).get('visibility') === 'hidden',
      text: withoutSpaceAtBreaks(this.caption.trim()),
      checked: data.Checked?.trim(),
      link: data.FmlaLink?.trim(),
      list: data.FmlaRange?.trim(),
      selected: Number(data.Sel ?? 0),
      anchor,
      styleBox: placed ? undefined : boxOfStyle(parseStyle(said.style)),
    });
  }
}

/** Reads a VML drawing part. What is well-formed of a damaged one is kept. */
export function readVml(workspace: Workspace, part: string): readonly VmlShape[] {
  const content = workspace.contentOf(part);
  if (content === undefined) {
    workspace.facts.add('damaged-part', part);
    return [];
  }
  const handler = new VmlHandler();
  // Most need no mending, and what does is no XML.
  if (workspace.isRead(content, handler)) return handler.shapes;
  const again = new VmlHandler();
  workspace.parseContent(part, mended(content), again);
  return again.shapes;
}
