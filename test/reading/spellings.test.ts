import { readFileSync } from 'node:fs';
import { type DisclosureContent, open } from 'kaijisho';
import { expect, test } from 'vitest';

/**
 * One submission in three spellings: the workbook, the same workbook exported as PDF (LibreOffice
 * Calc: `soffice --convert-to pdf examples/forms/MDS.xlsx`), and the filled form as PDF.
 */
const WORKBOOK = '../../examples/forms/MDS.xlsx';
const SPELLINGS = ['./fixtures/spellings/MDS-exported.pdf', '../../examples/forms/MDS.pdf'];

async function contentOf(path: string): Promise<DisclosureContent | undefined> {
  const bytes = new Uint8Array(readFileSync(new URL(path, import.meta.url)));
  const { disclosures, failure } = await open({ name: path, bytes });
  expect(failure).toBeNull();
  expect(disclosures).toHaveLength(1);
  return disclosures[0]?.content;
}

test.each(SPELLINGS)('%s says what the workbook says', async (path) => {
  const workbook = await contentOf(WORKBOOK);
  expect(workbook?.answers).toHaveLength(70);
  expect(await contentOf(path)).toEqual(workbook);
});
