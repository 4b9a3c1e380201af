import type { Workspace } from '../workspace.js';
import type { Attributes } from '../xml/parse.js';
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
  const scheme = SCHEME.exec(workspace.textOf(part) ?? '')?.[0];
  if (scheme === undefined) return colours;
  let slot = -1;
  workspace.parseText(part, scheme, {
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
