import {
  type Answer,
  type AnswerEvidence,
  type Disclosure,
  FORMAT_VERSION,
  type FormItem,
  type FormKind,
  itemsOf,
  type Note,
  referenceForm,
  sectionOf,
} from '@kaijisho/core';

/** Builds filled-in sheets as reading would deliver them, with plainly fictitious contents. */

/** What differs from the ordinary answer of a row. */
export interface AnswerChange {
  readonly state?: Answer['state'];
  readonly choice?: Answer['choice'];
  readonly notes?: readonly string[];
  readonly remark?: string;
  readonly question?: string;
  readonly raw?: string;
  readonly hidden?: boolean;
  readonly confidence?: number;
}

export interface SheetPlan {
  readonly kind: FormKind;
  readonly edition: string | null;
  readonly organisation: string;
  readonly product: string;
  readonly version: string | null;
  readonly createdOn: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly changes: Readonly<Record<string, AnswerChange>>;
  readonly notes: readonly Note[];
  /** Rows the form does not know, by question text. */
  readonly extraRows?: readonly string[];
}

const RAW: Readonly<Record<string, string>> = { yes: '○', no: '○', 'not-applicable': '○' };

function answerOf(item: FormItem, plan: SheetPlan, form: ReturnType<typeof referenceForm>): Answer {
  const change = plan.changes[item.key] ?? {};
  const state = change.state ?? 'marked';
  return {
    key: item.key,
    number: item.number ?? null,
    question: change.question ?? `${item.subjectJa}について対応していますか。`,
    section: sectionOf(form, item.key) ?? null,
    state,
    choice: state === 'marked' ? (change.choice ?? 'yes') : null,
    notes: [...(change.notes ?? [])],
    remark: change.remark ?? null,
    references: [...(item.printedRefs ?? [])],
    referencesEdition: plan.edition === null ? null : '5.1',
  };
}

function unknownRow(question: string): Answer {
  return {
    key: null,
    number: null,
    question,
    section: null,
    state: 'marked',
    choice: 'yes',
    notes: [],
    remark: null,
    references: ['6.5.C14'],
    referencesEdition: '5.1',
  };
}

function evidenceOf(
  answer: Answer,
  change: AnswerChange,
  plan: SheetPlan,
  row: number,
): AnswerEvidence {
  const confidence = change.confidence ?? 0.97;
  const place = (column: string) => ({
    file: plan.file,
    sheet: plan.sheet,
    cell: `${column}${row}`,
  });
  return {
    place: place('D'),
    questionPlace: place('B'),
    raw: change.raw ?? (answer.choice === null ? '' : (RAW[answer.choice] ?? '')),
    marks: answer.choice === null ? [] : ['character'],
    hidden: change.hidden ?? false,
    recognition: {
      number: 1,
      reference: 1,
      text: 0.8,
      position: 1,
      confidence,
      alternatives: [],
    },
    markConfidence: 1,
    confidence,
  };
}

/** Hex digits that differ from file to file without needing a hash function. */
const fakeHash = (name: string): string =>
  [...name]
    .map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
    .padEnd(64, '0')
    .slice(-64);

/** A complete sheet: one answer per row of the form, then the extra rows. */
export function disclosureOf(plan: SheetPlan): Disclosure {
  const form = referenceForm(plan.kind);
  const answers = [
    ...itemsOf(form)
      .filter(({ role }) => role !== 'heading')
      .map((item) => answerOf(item, plan, form)),
    ...(plan.extraRows ?? []).map(unknownRow),
  ];
  const value = (raw: string | null, cell: string) =>
    raw === null
      ? null
      : { place: { file: plan.file, sheet: plan.sheet, cell }, raw, confidence: 1 };
  const { createdOn, organisation, product, version } = plan;
  return {
    formatVersion: FORMAT_VERSION,
    content: {
      form: { kind: plan.kind, edition: plan.edition },
      header: { createdOn, organisation, product, version },
      answers,
      notes: [...plan.notes],
    },
    reading: {
      source: {
        file: plan.file,
        sha256: fakeHash(plan.file),
        adapter: 'xlsx',
        sheets: [plan.sheet],
      },
      form: {
        kindBy: 'title',
        editionBy: plan.edition === null ? 'none' : 'title',
        editionRaw: plan.edition,
        confidence: 1,
      },
      header: {
        createdOn: value(createdOn, 'C2'),
        organisation: value(organisation, 'C3'),
        product: value(product, 'C4'),
        version: value(version, 'C5'),
      },
      answers: answers.map((answer, index) =>
        evidenceOf(answer, plan.changes[answer.key ?? ''] ?? {}, plan, index + 8),
      ),
      notes: plan.notes.map((note, index) => ({
        place: { file: plan.file, sheet: plan.sheet, cell: `B${index + 110}` },
        raw: note.text,
        confidence: 0.99,
      })),
    },
  };
}
