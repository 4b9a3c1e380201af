import type { Workspace } from '../workspace.js';
import type { Attributes } from '../xml/parse.js';
import { XmlText } from '../xml/xml-text.js';
import { OFFICE_THEME } from './palette.js';

/** Slots of a colour scheme in the order that the `theme` attribute counts. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The one element of a theme that matters; the rest of the part is long and about effects. */
const SCHEME = /<(?:[\w.-]+:)?clrScheme\b.*?<\/(?:[\w.-]+:)?clrScheme\s*>/s;

/** Reads the colour scheme of a theme part; slots it lacks keep the Office colours. */
export function readTheme(workspace: Workspace, part: string | undefined): readonly string[] {
  const colours = [...OFFICE_THEME];
  if (part === undefined) return colours;
  const content = workspace.contentOf(part);
  const scheme = content && SCHEME.exec(content.text);
  if (!content || !scheme) return colours;
  const [{ length }] = scheme;
  const bytes = content.bytes.subarray(scheme.index, scheme.index + length);
  let slot = -1;
  workspace.parseContent(part, new XmlText(bytes), {
    open(name: string, attributes: Attributes) {
      const position = SLOTS.indexOf(name);
      if (position >= 0) slot = position;
      const hex = name === 'srgbClr' ? attributes.get('val') : attributes.get('lastClr');
      if (slot >= 0 && hex !== undefined && /^[0-9A-F]{6}$/i.test(hex)) {
        colours[slot] = hex.toUpperCase();
      }
    },
    close() {},
  });
  return colours;
}
