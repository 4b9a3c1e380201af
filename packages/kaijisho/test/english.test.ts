import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  builtInProfile,
  type Comparison,
  check,
  compare,
  demarcate,
  diff,
  type Matrix,
  type Opened,
  writeChanges,
  writeComparison,
  writeInquiry,
  writeInspection,
  writeMatrix,
} from '../src/index.js';
import { openSheet } from './files.js';
import { sheetsOf } from './workbook-text.js';

/**
 * What is written in English about sheets that hold no Japanese: only names of things that have no
 * other name are Japanese, and no sign is.
 */

const asOf = '2026-04-01';

/** The same sheet as a vendor abroad would fill it in. */
function inEnglish(opened: Opened, product: string): Opened {
  const disclosures = opened.disclosures.map((disclosure) => {
    const { content, reading } = disclosure;
    return {
      ...disclosure,
      content: {
        ...content,
        header: { ...content.header, product, organisation: `${product} Ltd.` },
        answers: content.answers.map((answer, index) => ({
          ...answer,
          question: `Question ${index + 1}`,
          notes: ['1', '2'],
        })),
        notes: [
          { number: '1', text: 'An option.' },
          { number: '2', text: 'Planned.' },
        ],
      },
      reading: {
        ...reading,
        notes: content.answers.slice(0, 2).flatMap((_, index) => reading.answers[index] ?? []),
      },
    };
  });
  return { ...opened, disclosures };
}

const SIGNS = /.{0,40}[、。；！？（）［］【】「」『』・～／－\u3000].{0,40}/g;

/** Chapters and requirements of the guideline and sections of the checklist have Japanese names only. */
const NAMES = [/\d[①-⑳]?（[^）]*）/g, /[\d①-⑳](?:・[\d.①-⑳]+)+/g, /（前置き）/g];

const signsIn = (text: string): readonly string[] =>
  NAMES.reduce((rest, name) => rest.replace(name, ''), text).match(SIGNS) ?? [];

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const textOfWorkbook = (bytes: Uint8Array): string =>
  sheetsOf(bytes)
    .flatMap((cells) => cells.map(({ text }) => text))
    .join('\n');

let opened: readonly Opened[];
let matrix: Matrix;
let comparison: Comparison;

beforeAll(async () => {
  const answers = [{ '3': 'いいえ', '4.3': '', '5': '対象外' }, {}];
  const files = ['first', 'second'];
  opened = await Promise.all(
    files.map(async (name, at) =>
      inEnglish(await openSheet({ answers: answers[at] ?? {} }, `${name}.csv`), `Chart ${name}`),
    ),
  );
  matrix = demarcate(opened, { asOf });
  const retention = builtInProfile('retention');
  const compared = compare(opened, { asOf, profiles: retention === null ? [] : [retention] });
  if (!compared.ok) throw new Error(compared.failure.code);
  comparison = compared.value;
});

describe('no Japanese sign is in', () => {
  test.each(['html', 'md', 'csv'] as const)('a matrix as %s', async (format) => {
    const checked = check(opened, { asOf });
    const written = await writeMatrix(matrix, { format, language: 'en', check: checked });
    expect(signsIn(textOf(written))).toEqual([]);
  });

  test('a matrix as a workbook', async () => {
    expect(signsIn(textOfWorkbook(await writeMatrix(matrix, { language: 'en' })))).toEqual([]);
  });

  test.each(['html', 'md', 'csv'] as const)('a comparison as %s', async (format) => {
    const written = await writeComparison(comparison, { format, language: 'en' });
    expect(signsIn(textOf(written))).toEqual([]);
  });

  test('a comparison as a workbook', async () => {
    const written = await writeComparison(comparison, { language: 'en' });
    expect(signsIn(textOfWorkbook(written))).toEqual([]);
  });

  test.each(['html', 'md'] as const)('changes as %s', async (format) => {
    const [old = [], now = []] = opened.map((one) => [one]);
    const written = await writeChanges(diff(old, now, { asOf }), { format, language: 'en' });
    expect(signsIn(textOf(written))).toEqual([]);
  });

  test('changes as a workbook', async () => {
    const [old = [], now = []] = opened.map((one) => [one]);
    const written = await writeChanges(diff(old, now, { asOf }), {
      format: 'xlsx',
      language: 'en',
    });
    expect(signsIn(textOfWorkbook(written))).toEqual([]);
  });

  test('questions to a vendor', async () => {
    const [inquiry] = ask(matrix);
    if (inquiry === undefined) throw new Error('nothing is asked');
    const write = (format: 'md' | 'docx' | 'xlsx') =>
      writeInquiry(inquiry, matrix, { format, language: 'en' });
    const word = unzipSync(await write('docx'))['word/document.xml'] ?? new Uint8Array();
    expect(signsIn(textOf(await write('md')))).toEqual([]);
    expect(signsIn(textOf(word))).toEqual([]);
    expect(signsIn(textOfWorkbook(await write('xlsx')))).toEqual([]);
  });

  test.each(['html', 'md'] as const)('the pack for an inspection as %s', async (format) => {
    const written = await writeInspection(
      { products: [], opened, asOf, months: 12, language: 'en' },
      { format },
    );
    expect(signsIn(textOf(written))).toEqual([]);
  });
});
