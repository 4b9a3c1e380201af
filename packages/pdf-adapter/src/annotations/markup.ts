import type { Box, Drawing } from '@kaijisho/core';
import { kindOf } from '../drawn/shapes.js';
import type { Ruling } from '../drawn/sort-paths.js';
import { boxOfPoints, type Point } from '../operators/matrix.js';
import type { RawAnnotation } from './annotation.js';

/** Marks people put on a page with the tools of a PDF reader. */
export interface Markup {
  readonly drawings: readonly Drawing[];
  /** Lines through or under words. */
  readonly rulings: readonly Ruling[];
}

type ToPage = (x: number, y: number) => Point;

/** Where in the height of a line of text the line is drawn. */
const STRUCK_AT = 0.5;
const UNDERLINED_AT = 0.8;

/** What a markup annotation draws on the page. */
export function markupOf(annotation: RawAnnotation, box: Box, toPage: ToPage): Markup {
  const { subtype = '' } = annotation;
  const drawing = (kind: Drawing['kind'], at: Box = box): Markup => ({
    drawings: [{ kind, box: at, name: subtype }],
    rulings: [],
  });
  switch (subtype) {
    case 'Highlight':
      return {
        drawings: quads(annotation, box, toPage).map(
          (quad): Drawing => ({
            kind: 'box',
            box: quad,
            name: subtype,
          }),
        ),
        rulings: [],
      };
    case 'StrikeOut':
    case 'Underline':
    case 'Squiggly': {
      const at = subtype === 'StrikeOut' ? STRUCK_AT : UNDERLINED_AT;
      const lines = quads(annotation, box, toPage).map((quad) => lineIn(quad, at));
      return { drawings: [], rulings: lines };
    }
    case 'Circle':
      return drawing('ellipse');
    case 'Square':
      return drawing('frame');
    case 'Stamp':
      return drawing('stamp');
    case 'FreeText':
      return {
        drawings: [{ kind: 'text', box, label: annotation.contentsObj?.str ?? '', name: subtype }],
        rulings: [],
      };
    case 'Ink':
      return inked(annotation.inkLists ?? [], subtype, toPage);
    case 'Polygon':
    case 'PolyLine':
      return inked([annotation.vertices ?? []], subtype, toPage);
    case 'Line':
      return inked([annotation.lineCoordinates ?? []], subtype, toPage);
    default:
      return { drawings: [], rulings: [] };
  }
}

function points(numbers: ArrayLike<number>, toPage: ToPage): readonly Point[] {
  const all: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    all.push(toPage(numbers[i] ?? 0, numbers[i + 1] ?? 0));
  return all;
}

/** The stretches of text a marker runs over: four corners each. */
function quads({ quadPoints }: RawAnnotation, whole: Box, toPage: ToPage): readonly Box[] {
  const corners = points(quadPoints ?? [], toPage);
  if (corners.length < 4) return [whole];
  const boxes: Box[] = [];
  for (let i = 0; i + 3 < corners.length; i += 4) {
    const box = boxOfPoints(corners.slice(i, i + 4));
    if (box !== undefined) boxes.push(box);
  }
  return boxes;
}

const lineIn = ({ x, y, width, height }: Box, at: number): Ruling => ({
  horizontal: true,
  at: y + at * height,
  from: x,
  to: x + width,
  thickness: 1,
  colour: '#000000',
  overText: true,
});

/** Strokes of a pen: each by its shape, two that cross as one. */
function inked(lists: readonly ArrayLike<number>[], name: string, toPage: ToPage): Markup {
  const drawings = lists.flatMap((list): readonly Drawing[] => {
    const stroke = points(list, toPage);
    const box = boxOfPoints(stroke);
    if (box === undefined || stroke.length < 2) return [];
    const kind = kindOf({ points: stroke, curved: false, closed: name === 'Polygon', box });
    return kind === undefined ? [] : [{ kind, box, name }];
  });
  const strokes = drawings.filter(({ kind }) => kind === 'other' || kind === 'line');
  const all = boxOfPoints(
    drawings.flatMap(({ box }) => [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
    ]),
  );
  if (strokes.length === 2 && drawings.length === 2 && all !== undefined)
    return { drawings: [{ kind: 'cross', box: all, name }], rulings: [] };
  return { drawings, rulings: [] };
}
