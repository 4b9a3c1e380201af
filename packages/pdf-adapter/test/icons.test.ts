import { boxAround } from '@kaijisho/core';
import { describe, expect, test } from 'vitest';
import { type IconKind, withIconsAsText } from '../src/drawn/icons.js';
import type { Outline, PageContent, PaintedPath } from '../src/operators/content.js';

/** Icons that web pages answer with: discs with a sign on them. */

type Points = readonly (readonly [x: number, y: number])[];

const WHITE = '#ffffff';
const GREEN = '#2e7d32';
const SIZE = 10;

function outline(points: Points, curved = false): Outline {
  const own = points.map(([x, y]) => ({ x, y }));
  const box = boxAround(own.map((point) => ({ ...point, width: 0, height: 0 })));
  return { points: own, curved, closed: curved, box };
}
const disc = (size = SIZE): Outline =>
  outline(
    Array.from({ length: 32 }, (_, step) => {
      const angle = (step * Math.PI) / 16;
      return [(size * (1 + Math.cos(angle))) / 2, (size * (1 + Math.sin(angle))) / 2] as const;
    }),
    true,
  );

function painted(outlines: readonly Outline[], look: Partial<PaintedPath>): PaintedPath {
  const plain = {
    order: 0,
    stroke: null,
    fill: null,
    lineWidth: 0.6,
    translucent: false,
    opacity: 1,
  };
  return { ...plain, outlines, ...look };
}
const stroked = (lines: readonly Points[], stroke = WHITE): PaintedPath =>
  painted(
    lines.map((points) => outline(points)),
    { stroke, lineWidth: 1.2 },
  );
const filled = (points: Points): PaintedPath => painted([outline(points)], { fill: WHITE });
const ground = (fill: string | null, stroke: string | null = null, size = SIZE) =>
  painted([disc(size)], { fill, stroke });

const TICK: Points = [
  [2.6, 5.2],
  [4.3, 6.9],
  [7.5, 3.2],
];
const CROSS: readonly Points[] = [
  [
    [3, 3],
    [7, 7],
  ],
  [
    [7, 3],
    [3, 7],
  ],
];
const BAR: Points = [
  [2.5, 5],
  [7.5, 5],
];
const HANDS: Points = [
  [5, 2.5],
  [5, 5.2],
  [7, 6.3],
];
/** The same signs as outlines that are painted, as most sets of icons have them. */
const DRAWN_TICK: Points = [
  [4, 7.1],
  [1.9, 5],
  [2.5, 4.4],
  [4, 5.9],
  [7.2, 2.7],
  [7.8, 3.3],
];
const DRAWN_CROSS: Points = [
  [7, 6.4],
  [6.4, 7],
  [5, 5.6],
  [3.6, 7],
  [3, 6.4],
  [4.4, 5],
  [3, 3.6],
  [3.6, 3],
  [5, 4.4],
  [6.4, 3],
  [7, 3.6],
  [5.6, 5],
];

const green = (sign: PaintedPath) => (): readonly PaintedPath[] => [ground(GREEN), sign];

const moved = ({ points, box, ...rest }: Outline, dx: number, dy: number): Outline => ({
  ...rest,
  points: points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
  box: { ...box, x: box.x + dx, y: box.y + dy },
});

/** A page with some icons below one another. */
function pageOf(icons: readonly (() => readonly PaintedPath[])[]): PageContent {
  const paths = icons.flatMap((icon, at) =>
    icon().map((path, order) => ({
      ...path,
      order,
      outlines: path.outlines.map((own) => moved(own, 50, 100 + 20 * at)),
    })),
  );
  return { glyphs: [], paths, unseen: 0, pictures: [] };
}

function read(icons: readonly (() => readonly PaintedPath[])[], known: IconKind[] = []) {
  const { glyphs, paths } = withIconsAsText(pageOf(icons), '#111111', known);
  return { text: glyphs.map(({ text }) => text).join(''), left: paths.length };
}

describe('icons are read as characters', () => {
  test.each([
    ['✓', 'a stroke', stroked([TICK])],
    ['✓', 'an outline', filled(DRAWN_TICK)],
    ['×', 'strokes', stroked(CROSS)],
    ['×', 'an outline', filled(DRAWN_CROSS)],
    ['－', 'a stroke', stroked([BAR])],
    ['◈', 'hands of a clock', stroked([HANDS])],
    [
      '◈',
      'a stroke that leans',
      stroked([
        [
          [7, 3],
          [3, 7],
        ],
      ]),
    ],
    [
      '◈',
      'a stroke downwards',
      stroked([
        [
          [5, 3],
          [5, 7],
        ],
      ]),
    ],
  ])('%s drawn as %s', (text, _, sign) => {
    expect(read([green(sign), green(sign), green(sign)])).toEqual({
      text: text.repeat(3),
      left: 0,
    });
  });

  test('a sign that is cut out of its disc', () => {
    const cut = () => [painted([disc(), outline(DRAWN_TICK)], { fill: GREEN })];
    expect(read([cut, cut, cut])).toEqual({ text: '✓✓✓', left: 0 });
  });

  test('a ring among them with a sign in its own colour', () => {
    const ring = () => [
      ground(WHITE, null, 9),
      ground(null, '#ef6c00', 9),
      stroked([HANDS], '#ef6c00'),
    ];
    const tick = green(stroked([TICK]));
    expect(read([tick, tick, ring])).toEqual({ text: '✓✓◈', left: 0 });
    expect(read([ring, ring, ring]).text).toBe('');
  });

  test('one shape in two colours as two signs, of which the second needs a legend', () => {
    const tick = green(stroked([TICK]));
    const grey = () => [ground('#9e9e9e'), stroked([TICK])];
    expect(read([tick, grey, tick]).text).toBe('✓◈✓');
  });

  test('by one sign on all pages', () => {
    const known: IconKind[] = [];
    const clock = green(stroked([HANDS]));
    const tick = green(stroked([TICK]));
    const mark = green(
      stroked([
        [
          [5, 2],
          [5, 5.5],
        ],
        [
          [5, 7],
          [5, 7.6],
        ],
      ]),
    );
    expect(read([clock, mark, tick], known).text).toBe('◈❖✓');
    expect(read([mark], known).text).toBe('❖');
  });
});

describe('none are', () => {
  const tick = green(stroked([TICK]));

  test('discs with a tick beside empty ones: they are boxes', () => {
    expect(read([tick, tick, tick, () => [ground(null, GREEN)]]).text).toBe('');
  });

  test('discs with a dot, or with nothing on them', () => {
    const dot = () => [ground(GREEN), painted([moved(disc(4), 3, 3)], { fill: WHITE })];
    expect(read([dot, dot, dot]).text).toBe('');
    const empty = () => [ground(GREEN)];
    expect(read([empty, empty, empty]).text).toBe('');
  });

  test('one or two of them on a page: a seal or a logo', () => {
    expect(read([tick, tick]).text).toBe('');
  });

  test('discs with a number on them', () => {
    const content = pageOf([tick, tick, tick]);
    const { x, y } = content.paths[0]?.outlines[0]?.box ?? { x: 0, y: 0 };
    const [glyph] = withIconsAsText(content, '#111111', []).glyphs;
    if (glyph === undefined) expect.fail('no icon');
    const box = { x: x + 3, y: y + 2, width: 4, height: 6 };
    const glyphs = [{ ...glyph, text: '1', box }];
    const read = withIconsAsText({ ...content, glyphs }, '#111111', []);
    expect(read.glyphs.map(({ text }) => text)).toEqual(['1']);
  });
});
