import type { Box, Drawing } from '@kaijisho/core';
import type { Ruling } from '../drawn/sort-paths.js';
import { boxOfPoints, type Point } from '../operators/matrix.js';
import { isShown, type RawAnnotation } from './annotation.js';
import { controlOf, type Field, fieldOf, typedOf } from './fields.js';
import { markupOf } from './markup.js';

/** What lies over the printed content of a page. */
export interface Overlay {
  readonly fields: readonly Field[];
  readonly drawings: readonly Drawing[];
  readonly rulings: readonly Ruling[];
  /** Files that hang on the page. */
  readonly attachments: number;
  /** Something in it would run a script. */
  readonly scripted: boolean;
}

/**
 * Form fields and markup of a page, placed by their boxes alone: names of fields mean nothing.
 * @param toPage from the file's coordinates to those of the page as shown
 */
export function readAnnotations(
  annotations: readonly RawAnnotation[],
  toPage: (x: number, y: number) => Point,
): Overlay {
  const fields: Field[] = [];
  const drawings: Drawing[] = [];
  const rulings: Ruling[] = [];
  for (const annotation of annotations) {
    const box = boxOf(annotation, toPage);
    if (box === undefined || !isShown(annotation)) continue;
    const control = controlOf(annotation, box);
    const field = fieldOf(annotation, box);
    if (control !== undefined) drawings.push(control);
    else if (field !== undefined) fields.push(field);
    else {
      const typed = typedOf(annotation, box);
      if (typed !== undefined) fields.push(typed);
      const markup = markupOf(annotation, box, toPage);
      drawings.push(...markup.drawings);
      rulings.push(...markup.rulings);
    }
  }
  return {
    fields,
    drawings,
    rulings,
    attachments: annotations.filter(({ subtype }) => subtype === 'FileAttachment').length,
    scripted: annotations.some(({ actions }) => actions != null && Object.keys(actions).length > 0),
  };
}

function boxOf({ rect }: RawAnnotation, toPage: (x: number, y: number) => Point): Box | undefined {
  const [x0, y0, x1, y1] = rect ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return undefined;
  return boxOfPoints([toPage(x0, y0), toPage(x1, y1)]);
}
