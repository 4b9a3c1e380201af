import {
  type DisclosureContent,
  FORM_WORDS,
  type Form,
  type FormSheet,
  filledSheet,
  printReferences,
  referencesLine,
} from '@kaijisho/core';
import type { CsvRow } from './table.js';

const HEADINGS: CsvRow = [
  FORM_WORDS.number,
  FORM_WORDS.question,
  FORM_WORDS.references,
  FORM_WORDS.answer,
  FORM_WORDS.note,
  FORM_WORDS.remark,
];

function rowsOfSheet(sheet: FormSheet): readonly CsvRow[] {
  const lines = sheet.lines.map((line): CsvRow => {
    if (line.kind === 'section') return [null, line.text];
    if (line.kind === 'heading') return [line.number, line.text];
    const { number, question, references, answer, notes, remark } = line;
    return [number, question, printReferences(references), answer, notes.join(','), remark];
  });
  return [
    [sheet.title],
    ...(sheet.official ? [] : [[FORM_WORDS.reference]]),
    ...(sheet.referencesEdition === null ? [] : [[referencesLine(sheet.referencesEdition)]]),
    ...sheet.header.map(({ label, value }) => [label, value]),
    [],
    HEADINGS,
    ...lines,
    [],
    [FORM_WORDS.notes],
    ...sheet.notes.map(({ number, text }) => [number, text]),
  ];
}

/** Filled forms below one another, laid out as people fill them in and as reading knows them again. */
export const disclosureRows = (
  contents: readonly DisclosureContent[],
  forms?: readonly Form[],
): readonly CsvRow[] =>
  contents.flatMap((content, index) => [
    ...(index === 0 ? [] : [[], []]),
    ...rowsOfSheet(filledSheet(content, forms)),
  ]);
