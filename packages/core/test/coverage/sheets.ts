import {
  type Answer,
  type Disclosure,
  type FormKind,
  itemByKey,
  itemsOf,
  referenceForm,
} from '@kaijisho/core';

/** Builds disclosures for tests: only what the tests vary is named, the reading is made up to fit. */

/** `yes`, `no`, `na` (対象外 without a note), `na!` (with a note), or how the row was left. */
export type Mark = 'yes' | 'no' | 'na' | 'na!' | 'blank' | 'several' | 'unreadable';
/** Keys with their marks; an array puts the same row on the sheet several times. */
export type Marks = Readonly<Record<string, Mark | readonly Mark[]>>;

export interface SheetFacts {
  readonly kind?: FormKind;
  readonly edition?: string | null;
  readonly organisation?: string | null;
  readonly product?: string | null;
  readonly version?: string | null;
  readonly createdOn?: string | null;
  readonly file?: string;
  readonly sheet?: string;
}

const CHOICES = { yes: 'yes', no: 'no', na: 'not-applicable', 'na!': 'not-applicable' } as const;

export function answerOf(key: string | null, mark: Mark, over: Partial<Answer> = {}): Answer {
  const marked = mark === 'yes' || mark === 'no' || mark === 'na' || mark === 'na!';
  return {
    key,
    number: null,
    question: key ?? 'unrecognised',
    section: null,
    state: marked ? 'marked' : mark,
    choice: marked ? CHOICES[mark] : null,
    notes: mark === 'na!' ? ['1'] : [],
    remark: null,
    references: [],
    referencesEdition: '5.1',
    ...over,
  };
}

export function sheetOf(answers: readonly Answer[], facts: SheetFacts = {}): Disclosure {
  const { kind = 'MDS', edition = '4.1', file = 'sheet.xlsx', sheet = kind } = facts;
  const value = <T>(given: T | undefined, usual: T): T => (given === undefined ? usual : given);
  const place = { file, sheet, cell: 'A1' };
  const evidence = { place, raw: '', confidence: 1 };
  return {
    formatVersion: '1',
    content: {
      form: { kind, edition },
      header: {
        createdOn: value(facts.createdOn, '2024-04-01'),
        organisation: value(facts.organisation, '株式会社あおぞら医療システム（架空）'),
        product: value(facts.product, 'そらカルテ'),
        version: value(facts.version, '1.0'),
      },
      answers: [...answers],
      notes: [{ number: '1', text: 'この製品には該当する機能がありません。' }],
    },
    reading: {
      source: { file, sha256: '0'.repeat(64), adapter: 'xlsx', sheets: [sheet] },
      form: { kindBy: 'title', editionBy: 'title', editionRaw: edition, confidence: 1 },
      header: { createdOn: null, organisation: null, product: null, version: null },
      answers: answers.map(() => ({
        place,
        questionPlace: place,
        raw: '',
        marks: ['character'],
        hidden: false,
        recognition: {
          number: null,
          reference: null,
          text: 1,
          position: null,
          confidence: 1,
          alternatives: [],
        },
        markConfidence: 1,
        confidence: 1,
      })),
      notes: [evidence],
    },
  };
}

/** A sheet with the rows named and no others. */
export const sheet = (marks: Marks, facts: SheetFacts = {}): Disclosure =>
  sheetOf(
    Object.entries(marks).flatMap(([key, mark]) =>
      (typeof mark === 'string' ? [mark] : mark).map((one) => answerOf(key, one)),
    ),
    // Without an edition no row can be missing, so the sheet says just what the test names.
    { edition: null, ...facts },
  );

/** A sheet with every row of the form, answered `usual` except where `marks` says otherwise. */
export function fullSheet(kind: FormKind, usual: Mark, marks: Marks = {}, facts: SheetFacts = {}) {
  const form = referenceForm(kind);
  for (const key of Object.keys(marks))
    if (itemByKey(form, key) === undefined) throw new Error(`${kind} has no row ${key}`);
  const rows = itemsOf(form)
    .filter(({ role }) => role !== 'heading')
    .map(({ key }) => [key, marks[key] ?? usual] as const);
  return sheet(Object.fromEntries(rows), { kind, edition: '4.1', ...facts });
}
