import { describe, expect, test } from 'vitest';
import { writeDocument } from '../src/exchange/index.js';
import {
  ask,
  check,
  checkDocument,
  checkReport,
  compare,
  demarcate,
  diff,
  type Language,
  open,
  referenceForm,
  writeBlankForm,
  writeChanges,
  writeCheckPdf,
  writeComparison,
  writeInquiry,
  writeInspection,
  writeMatrix,
} from '../src/index.js';
import { openSheet } from './files.js';
import { japaneseFont } from './pdf-text.js';

/** Results lie in the folder of the sheets, and the folder is read again. */

const asOf = '2026-04-01';

async function outputs(language: Language): Promise<Readonly<Record<string, Uint8Array>>> {
  const pdfFont = await japaneseFont();
  const opened = [
    await openSheet({ answers: { '4.3': 'いいえ' } }),
    await openSheet({ product: 'ためしPACS' }, 'b.csv'),
  ];
  const [first] = opened;
  if (first === undefined) throw new Error('No sheet');
  const run = check(opened, { asOf });
  const matrix = demarcate(opened, { asOf });
  const compared = compare(opened, { asOf });
  if (!compared.ok) throw new Error(compared.failure.code);
  const comparison = compared.value;
  const [inquiry] = ask(matrix);
  if (inquiry === undefined) throw new Error('No questions');
  const pack = { products: [], opened, asOf, months: 12, language };
  const csv = async (document: Parameters<typeof writeDocument>[0]) => {
    const written = await writeDocument(document, 'csv', { date: asOf, language });
    return written.ok ? written.value : expect.fail(written.failure.code);
  };
  return {
    'matrix.xlsx': await writeMatrix(matrix, { language }),
    'matrix.csv': await writeMatrix(matrix, { language, format: 'csv' }),
    'check.csv': await csv({ kind: 'check', value: checkDocument(run, language) }),
    'comparison.xlsx': await writeComparison(comparison, { language }),
    'comparison.csv': await writeComparison(comparison, { language, format: 'csv' }),
    'changes.xlsx': await writeChanges(diff([first], opened, { asOf }), {
      language,
      format: 'xlsx',
    }),
    'questions.xlsx': await writeInquiry(inquiry, matrix, { language }),
    'inspection.xlsx': await writeInspection(pack, {}),
    ...(language === 'en'
      ? {}
      : {
          'matrix.pdf': await writeMatrix(matrix, { format: 'pdf', pdfFont }),
          'check.pdf': await writeCheckPdf(checkReport(run, language), { pdfFont }),
          'comparison.pdf': await writeComparison(comparison, { format: 'pdf', pdfFont }),
          'inspection.pdf': await writeInspection(pack, { format: 'pdf', pdfFont }),
        }),
  };
}

describe.each(['ja', 'en'] as const)('what this program wrote in %s', (language) => {
  test('is no disclosure, and nothing to ask a vendor about', async () => {
    for (const [name, bytes] of Object.entries(await outputs(language))) {
      const { disclosures, findings } = await open({ name, bytes });
      const said = findings.map(({ rule, variant, action }) => [rule, variant, action]);
      expect({ name, disclosures: disclosures.length, said }).toEqual({
        name,
        disclosures: 0,
        said: [['SRC-02', 'own-output', 'know']],
      });
    }
  });
});

test('a form it wrote is one', async () => {
  const bytes = await writeBlankForm(referenceForm('SDS'), { date: asOf });
  expect((await open({ name: 'SDS.xlsx', bytes })).disclosures).toHaveLength(1);
});
