import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOfInput, type DisclosureContent, itemsOf, referenceForm } from '@kaijisho/core';
import { type DocumentFormat, writeDocument } from 'kaijisho/exchange';
import {
  acceptedKeys,
  folderOf,
  type Truth,
  type TruthRow,
  truthsOf,
} from '../../test/reading/truth.js';
import type { ReadingCase } from './manifest-schema.js';

/** Cases of reading: sheets of our own writers, and a choice of those that other programs wrote. */

/** A case with the bytes of its files. */
export interface MadeReading {
  readonly entry: ReadingCase;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * One sheet for each way of marking and each trap of a format, as small as there is. All are
 * fictitious; how they were made stands in the scripts that the manifest names.
 */
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  tuning: [
    'c01-csv-mds-sjis.csv',
    'c02-csv-sds-utf8-bom.csv',
    'e01-exceljs-mds-rich-strike.xlsx',
    'e05-exceljs-mds-fill-bold.xlsx',
    'e06-exceljs-sds-three-products.xlsx',
    'h01-handmade-mds-ellipses-furigana.xlsx',
    'h05-handmade-mds-checkboxes-vml.xlsx',
    'h06-handmade-sds-prefixed-inline.xlsx',
    'h11-handmade-sds-strict.xlsx',
    'h12-handmade-mds-option-buttons-linked.xlsm',
    'l01-libreoffice-mds-dropdown.xlsx',
    'l06-libreoffice-sds-strike-grey.xlsx',
    'o02-openpyxl-sds-circle-dash.xlsx',
    'o09-openpyxl-mds-reordered.xlsx',
    'x01-xlsxwriter-mds-ellipses.xlsx',
    'x04-xlsxwriter-sds-boxes.xlsx',
    'x09-xlsxwriter-sds-legend-symbols.xlsx',
  ],
  'pdf-tuning': ['pdf-02.pdf', 'pdf-03.pdf', 'pdf-26.pdf', 'pdf-31.pdf'],
};
/** Where the scripts of a set lie. */
const RECIPES: Readonly<Record<string, string>> = {
  tuning: 'test/reading/fixtures/make-tuning',
  'pdf-tuning': 'test/reading/fixtures/make-pdf',
};

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

/** Where a row stands in its file; the members that fit the format. */
function placeOf({ sheet, excelRow, page, top }: TruthRow) {
  if (page !== undefined) return { page, top };
  return { sheet, row: excelRow };
}

const truthOfFixture = (truth: Truth) => ({
  disclosures: truth.disclosures.map(({ form, edition, header, rows, notes }) => ({
    form: { kind: form, edition },
    header,
    answers: rows.map((row) => ({
      at: placeOf(row),
      keys: acceptedKeys(truth, form, row),
      number: row.number,
      question: row.question,
      references: row.references,
      state: row.state,
      choice: row.choice,
      notes: row.notes,
      remark: row.remark,
    })),
    notes,
  })),
});

function made(
  entry: Omit<ReadingCase, 'file' | 'truth' | 'sha256'>,
  extension: string,
  bytes: Uint8Array,
  truth: unknown,
): MadeReading {
  const [file, truthFile] = [
    `reading/${entry.case}.${extension}`,
    `reading/${entry.case}.truth.json`,
  ];
  return {
    entry: { ...entry, file, sha256: sha256Of(bytes), truth: truthFile },
    files: new Map([
      [file, bytes],
      [truthFile, jsonBytes(truth)],
    ]),
  };
}

function frozen(set: string, truth: Truth): MadeReading {
  const { file, layout, markStyle, writer } = truth;
  const [name = '', extension = ''] = file.split(/\.(?=\w+$)/);
  const about = `${markStyle}; ${layout}`;
  const recipe = `${writer}: ${RECIPES[set]}`;
  const bytes = new Uint8Array(readFileSync(join(folderOf(set), file)));
  return made({ case: name, about, recipe }, extension, bytes, truthOfFixture(truth));
}

/** A whole MDS with every state that data can have, and notes. */
function ownContent(): DisclosureContent {
  const items = itemsOf(referenceForm('MDS')).filter(({ role }) => role !== 'heading');
  const choices = ['yes', 'no', 'not-applicable', null] as const;
  return contentOfInput({
    form: { kind: 'MDS', edition: '4.1' },
    header: {
      createdOn: '2026-01-15',
      organisation: '株式会社みほん（架空）',
      product: 'みほんカルテ',
      version: '5.2',
    },
    // In a CSV a row without number and answer cannot be told from a heading: those are answered.
    answers: items.map(({ key, numberStatus }, index) => ({
      key,
      choice:
        choices[(index * 7 + (index >> 3)) % choices.length] ??
        (numberStatus === 'verified' ? null : 'yes'),
      ...(index % 9 === 4 ? { notes: ['1'] } : {}),
    })),
    notes: [{ number: '1', text: '=別紙 のとおり、導入時に設定します。' }],
  });
}

async function written(content: DisclosureContent, format: DocumentFormat): Promise<MadeReading> {
  const document = {
    kind: 'disclosures' as const,
    value: { formatVersion: '1' as const, disclosures: [content] },
  };
  const bytes = await writeDocument(document, format, { date: '2026-01-15' });
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const truth = {
    disclosures: [
      {
        ...content,
        answers: content.answers.map(({ key, ...answer }, index) => ({
          at: { index },
          keys: [key],
          number: answer.number,
          question: answer.question,
          references: answer.references,
          state: answer.state,
          choice: answer.choice,
          notes: answer.notes,
          remark: answer.remark,
        })),
      },
    ],
  };
  const entry = {
    case: `own-${format}`,
    about: `A whole MDS as our own writer makes it (${format}); a note begins like a formula`,
    recipe: null,
  };
  return made(entry, format, bytes.value, truth);
}

/** All cases of reading, made anew or copied from the fixtures they are chosen from. */
export async function readingCases(): Promise<readonly MadeReading[]> {
  const content = ownContent();
  const own: MadeReading[] = [];
  for (const format of ['xlsx', 'csv', 'json', 'xml'] as const)
    own.push(await written(content, format));
  const others = Object.entries(CHOSEN).flatMap(([set, files]) =>
    truthsOf(set)
      .filter(({ file }) => files.includes(file))
      .map((truth) => frozen(set, truth)),
  );
  return [...own, ...others];
}
