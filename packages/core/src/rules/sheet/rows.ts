import { itemsByKey } from '../../catalogue/forms.js';
import type { Form, FormItem } from '../../catalogue/schema.js';
import type {
  Answer,
  AnswerEvidence,
  AnswerState,
  Choice,
  Disclosure,
} from '../../model/disclosure.js';
import { type ExplainingText, textsBehind } from '../../model/notes.js';

/** One row of a sheet with everything a rule asks of it. */
export class Row {
  constructor(
    readonly index: number,
    readonly answer: Answer,
    /** Null when the reading is shorter than the content, which a valid disclosure never is. */
    readonly evidence: AnswerEvidence | null,
    readonly item: FormItem | null,
    /** Texts that explain the answer: notes it points to and text typed beside it. */
    readonly texts: readonly ExplainingText[],
  ) {}
}

/** What stands where a row is answered: a choice, or the reason why there is none. */
export type Mark = Choice | Exclude<AnswerState, 'marked'>;

/**
 * The rows of a sheet, and those that most rules look for: hardly any rule concerns more than a few
 * rows, and walking through all of them for each rule is what takes time. Every list is in the order
 * of the sheet.
 */
export interface Rows {
  readonly rows: readonly Row[];
  /** First row with a key. */
  readonly byKey: ReadonlyMap<string, Row>;
  /** Rows whose key another row above them has. */
  readonly repeated: readonly Row[];
  /** Rows that take an answer. */
  readonly answerable: readonly Row[];
  /** Rows by what is marked. */
  readonly marked: Readonly<Record<Mark, readonly Row[]>>;
  /** Rows that depend on the answer of another one. */
  readonly gated: readonly Row[];
  /** Rows with a text that explains them. */
  readonly explained: readonly Row[];
  /** Rows that point to notes by number. */
  readonly pointing: readonly Row[];
  /** Rows whose key is none of the sheet's own form. */
  readonly strayed: readonly Row[];
}

/**
 * Sorts the rows of a disclosure.
 * @param own forms that describe the rows of the sheet, the first one best
 * @param other form whose facts serve for a row that stands on the wrong sheet
 */
export function sortRows(
  { content, reading }: Disclosure,
  own: readonly Form[],
  other: Form,
): Rows {
  const behind = textsBehind(content);
  const rows: Row[] = [];
  const byKey = new Map<string, Row>();
  const repeated: Row[] = [];
  const answerable: Row[] = [];
  const marked: Record<Mark, Row[]> = {
    yes: [],
    no: [],
    'not-applicable': [],
    blank: [],
    several: [],
    unreadable: [],
  };
  const gated: Row[] = [];
  const explained: Row[] = [];
  const pointing: Row[] = [];
  const strayed: Row[] = [];
  const ownItems = own.map(itemsByKey);
  const otherItems = itemsByKey(other);
  for (const answer of content.answers) {
    const { key, state, choice } = answer;
    const index = rows.length;
    const known = key === null ? null : itemIn(ownItems, key);
    const item = known ?? (key === null ? null : (otherItems.get(key) ?? null));
    const texts = behind[index] ?? [];
    const row = new Row(index, answer, reading.answers[index] ?? null, item, texts);
    rows.push(row);
    if (key !== null) {
      if (byKey.has(key)) repeated.push(row);
      else byKey.set(key, row);
      if (known === null) strayed.push(row);
    }
    if (choice !== null) marked[choice].push(row);
    if (state !== 'marked') marked[state].push(row);
    if (isAnswerable(row)) answerable.push(row);
    if (item?.gatedBy !== undefined) gated.push(row);
    if (texts.length > 0) explained.push(row);
    if (answer.notes.length > 0) pointing.push(row);
  }
  return { rows, byKey, repeated, answerable, marked, gated, explained, pointing, strayed };
}

function itemIn(forms: readonly ReadonlyMap<string, FormItem>[], key: string): FormItem | null {
  for (const items of forms) {
    const item = items.get(key);
    if (item !== undefined) return item;
  }
  return null;
}

/** Whether a row takes an answer: headings do not. */
export const isAnswerable = ({ item }: Row): boolean => item?.role !== 'heading';

/** Whether a row states a measure: only such rows make gaps. */
export const isMeasure = ({ item }: Row): boolean => item?.role === 'measure';

/** Whether that mark stands on a row. */
export const isMarked = ({ answer }: Row, mark: Mark): boolean =>
  answer.choice === mark || answer.state === mark;
