import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limitInflatedSize } from '../src/document/inflated-size.js';
import { DEFAULT_PDF_BUDGETS, drawPdfRegion } from '../src/index.js';
import { onePage, stream } from './pdf-file.js';

const hex = (data: Uint8Array): string => `${Buffer.from(data).toString('hex')}>`;

/** A page with one red picture of 10 × 10 pixels over all of it. */
const RED = zlibSync(Uint8Array.from({ length: 300 }, (_, index) => (index % 3 === 0 ? 255 : 0)));
const stamped = onePage('595 0 0 842 0 0 cm /X Do', {
  more: [
    stream(
      hex(RED),
      `/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB
      /BitsPerComponent 8 /Filter [/ASCIIHexDecode /FlateDecode]`,
    ),
  ],
});

async function colourOf(budgets = DEFAULT_PDF_BUDGETS) {
  const drawn = await drawPdfRegion(stamped, {
    page: 1,
    region: { x: 100, y: 100, width: 40, height: 40 },
    mark: { x: 100, y: 100, width: 1, height: 1 },
    scale: 1,
    createCanvas: (width, height): Canvas => createCanvas(width, height),
    budgets,
  });
  if (!drawn.ok) expect.fail(JSON.stringify(drawn.failure));
  return [...drawn.value.getContext('2d').getImageData(20, 20, 1, 1).data];
}

describe('pictures of a page', () => {
  test('are drawn, as a stamp that answers a row is part of what people see', async () => {
    expect(await colourOf()).toEqual([255, 0, 0, 255]);
  });

  test('are left out where there is no room to unfold them, and the rest is drawn', async () => {
    expect(await colourOf({ ...DEFAULT_PDF_BUDGETS, partBytes: 299 })).toEqual([
      255, 255, 255, 255,
    ]);
  });

  test('a JPEG counts by the pixels it announces', () => {
    const frame = 'FFD8FFC000110823282328030122000211010311' + '01';
    const bytes = onePage('', {
      more: [stream(`${frame}>`, '/Subtype /Image /Filter [/ASCIIHexDecode /DCTDecode]')],
    });
    const kept = Uint8Array.from(bytes);
    limitInflatedSize(
      kept,
      { ...DEFAULT_PDF_BUDGETS, partBytes: 9000 * 9000 * 3, inflatedBytes: 1e9 },
      true,
    );
    expect(kept).toEqual(bytes);
    limitInflatedSize(kept, DEFAULT_PDF_BUDGETS, true);
    expect(kept).not.toEqual(bytes);
  });
});

describe('counting what streams unfold to', () => {
  test('stops when time is up', () => {
    const late = { ...DEFAULT_PDF_BUDGETS, milliseconds: -1 };
    expect(() => limitInflatedSize(Uint8Array.from(stamped), late, false)).toThrow('budget-time');
  });

  test('takes the word that ends a stream for no beginning of one', () => {
    const after = Uint8Array.from(zlibSync(new Uint8Array(5000)));
    const bytes = Uint8Array.from([...Buffer.from('endstream\n'), ...after]);
    const budgets = { ...DEFAULT_PDF_BUDGETS, partBytes: 1000 };
    expect(() => limitInflatedSize(bytes, budgets, false)).not.toThrow();
    expect(() => limitInflatedSize(bytes.subarray(3), budgets, false)).toThrow('budget-part-size');
  });
});
