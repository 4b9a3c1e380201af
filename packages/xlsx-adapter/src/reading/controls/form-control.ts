import type { Box, Drawing } from '@kaijisho/core';
import type { ControlShape } from '../drawings/read-drawing.js';
import { EMU, type Grid, PIXEL } from '../sheet/grid.js';
import type { RawControl } from '../sheet/raw-sheet.js';
import type { ControlProperties } from './control-properties.js';
import type { VmlShape } from './vml-shape.js';

/** One control, put together from the up to four places of a file that describe it. */
export interface ControlSources {
  readonly id: string;
  /** Part that holds its properties. */
  readonly part?: string | undefined;
  readonly element: RawControl | undefined;
  readonly properties: ControlProperties | undefined;
  readonly vml: VmlShape | undefined;
  readonly shape: ControlShape | undefined;
}

/** A form control on a sheet. */
export interface FormControl {
  readonly id: string;
  readonly type: 'checkbox' | 'option' | 'group-box' | 'list' | 'other';
  readonly box: Box | undefined;
  readonly caption: string;
  readonly state: NonNullable<Drawing['state']>;
  readonly link: string | undefined;
  readonly list: string | undefined;
  readonly selected: number;
  readonly hidden: boolean;
  readonly name: string | undefined;
  readonly stored: Drawing['stored'];
}

/** Types by both their spellings: in control properties and in client data. */
const TYPES: ReadonlyMap<string, FormControl['type']> = new Map([
  ['checkbox', 'checkbox'],
  ['radio', 'option'],
  ['gbox', 'group-box'],
  ['drop', 'list'],
  ['list', 'list'],
]);

/** The first of its boxes with an area: LibreOffice writes empty anchors beside a good VML one. */
function boxOf({ element, vml, shape }: ControlSources, grid: Grid): Box | undefined {
  const anchored =
    element?.from === undefined || element.to === undefined
      ? undefined
      : grid.between(element.from, element.to, EMU);
  let first: Box | undefined;
  for (const box of [anchored, shape?.box, boxOfVml(vml, grid)]) {
    if (box === undefined) continue;
    if (box.width > 0 && box.height > 0) return box;
    first ??= box;
  }
  return first;
}

/** Box of a VML shape by its anchor or, failing that, its style. */
export function boxOfVml(vml: VmlShape | undefined, grid: Grid): Box | undefined {
  if (vml?.anchor !== undefined) return grid.between(vml.anchor.from, vml.anchor.to, PIXEL);
  return vml?.styleBox;
}

/** Whether an object type is one of a control we read. */
export const isControl = (objectType: string | undefined): boolean =>
  TYPES.get(objectType?.toLowerCase() ?? '') !== undefined;

function stateOf(properties: ControlProperties | undefined, vml: VmlShape | undefined) {
  const stored = properties === undefined ? vml?.checked : (properties.checked ?? '0');
  switch (stored?.toLowerCase()) {
    case 'checked':
    case '1':
      return 'on';
    case 'mixed':
    case '2':
      return 'mixed';
    default:
      return 'off';
  }
}

/** Joins what is known of one control; the newer control properties win over VML. */
export function formControl(sources: ControlSources, grid: Grid): FormControl {
  const { id, part, element, properties, vml, shape } = sources;
  const type = properties?.objectType ?? vml?.objectType ?? '';
  return {
    id,
    type: TYPES.get(type.toLowerCase()) ?? 'other',
    box: boxOf(sources, grid),
    caption: vml?.text || shape?.text || '',
    state: stateOf(properties, vml),
    link: properties?.link ?? vml?.link,
    list: properties?.list ?? vml?.list,
    selected: properties?.selected ?? vml?.selected ?? 0,
    hidden: vml?.hidden ?? false,
    name: element?.name || vml?.name,
    stored: { part: part ?? null, shape: vml?.id ?? null },
  };
}
