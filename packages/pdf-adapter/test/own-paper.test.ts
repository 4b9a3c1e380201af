import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../src/index.js';

/** Papers that this program wrote lie beside the sheets: they are known without being laid out. */

async function cellsOf(keywords: readonly string[]): Promise<readonly string[]> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of ['First page', 'Second page'])
    document.addPage().drawText(text, { x: 50, y: 700, font });
  document.setKeywords([...keywords]);
  const read = await readPdf(await document.save());
  if (!read.ok) expect.fail(read.failure.code);
  return read.value.pages.flatMap(({ cells }) => cells.map(({ text }) => text));
}

test('a paper of this program says what it is, and nothing else of it is read', async () => {
  expect(await cellsOf(['kaijisho-paper/1'])).toEqual(['kaijisho-paper/1']);
});

test.each([[[]], [['security']], [['about kaijisho-paper/1']]])(
  'a file with the keywords %j is read',
  async (keywords) => {
    expect(await cellsOf(keywords)).toEqual(['First page', 'Second page']);
  },
);
