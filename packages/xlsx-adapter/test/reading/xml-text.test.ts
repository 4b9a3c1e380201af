import { expect, it } from 'vitest';
import { XmlText } from '../../src/reading/xml/xml-text.js';

it('a document is cut anywhere, also where one of its pieces ends', () => {
  const written = Array.from({ length: 8000 }, (_, at) => `${at},`).join('');
  const document = new XmlText(new TextEncoder().encode(written));
  const pieces = 1 << 14;
  for (const [start, end] of [
    [0, 5],
    [pieces - 3, pieces],
    [pieces - 3, pieces + 3],
    [pieces, pieces + 9],
    [7, 2 * pieces + 1],
    [written.length - 4, written.length],
    [pieces, pieces],
  ] as const)
    expect(document.cut(start, end)).toBe(written.slice(start, end));
  expect(document.text).toBe(written);
});
