import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Truth of one fixture, as its author wrote it down (see `fixtures/README.md`). */
export interface TruthRow {
  readonly row: string | null;
  /** Null in a PDF, which has `page` and `top` instead. */
  readonly sheet: string | null;
  readonly excelRow?: number;
  /** Page from 1, and points from its upper edge to the first line of the question. */
  readonly page?: number;
  readonly top?: number;
  /** Of a row whose answer stands on another page: what a person reads who lays them side by side. */
  readonly spilledState?: TruthRow['state'];
  readonly spilledChoice?: TruthRow['choice'];
  /** What the row itself shows where a text elsewhere corrects it: so it is read, in doubt. */
  readonly printedChoice?: TruthRow['choice'];
  readonly number: string | null;
  readonly question: string;
  readonly references: readonly string[];
  readonly state: 'marked' | 'blank' | 'several' | 'unreadable';
  readonly choice: 'yes' | 'no' | 'not-applicable' | null;
  readonly notes: readonly string[];
  readonly remark: string | null;
}

export interface TruthDisclosure {
  readonly form: 'MDS' | 'SDS';
  readonly edition: string | null;
  readonly header: Readonly<
    Record<'createdOn' | 'organisation' | 'product' | 'version', string | null>
  >;
  readonly rows: readonly TruthRow[];
  readonly notes: readonly { readonly number: string; readonly text: string }[];
}

export interface Truth {
  readonly file: string;
  readonly writer: string;
  readonly layout: string;
  readonly markStyle: string;
  readonly wording: string;
  readonly hasNumbers: boolean;
  readonly hasReferences: boolean;
  readonly disclosures: readonly TruthDisclosure[];
  /** Opens an encrypted file. */
  readonly password?: string;
}

/** What a question wording may be recognised as; `null` = no item of the form. */
interface WordingKey {
  readonly row: string;
  readonly key: string | null;
  readonly accept?: readonly (string | null)[];
  readonly withoutReference?: {
    readonly key: string | null;
    readonly accept?: readonly (string | null)[];
  };
}

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** All sets of workbooks; what each is for is told where the reader is held against them. */
export const WORKBOOK_SETS: readonly string[] = [
  'heldout',
  'tuning',
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(
    (set) => `tuning${set}`,
  ),
  'xls',
];

/** All sets of PDFs. */
export const PDF_SETS: readonly string[] = [
  'pdf-heldout',
  'pdf-tuning',
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(
    (set) => `pdf-tuning${set}`,
  ),
];

/** Folder of a fixture set. */
export const folderOf = (set: string): string => join(fixtures, set);

/** All truths of a set, by file name. */
export function truthsOf(set: string): readonly Truth[] {
  return readdirSync(folderOf(set))
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folderOf(set), name), 'utf8')) as Truth);
}

const keyCache = new Map<string, ReadonlyMap<string, WordingKey>>();

function keysOf(wording: string, form: 'MDS' | 'SDS'): ReadonlyMap<string, WordingKey> {
  const id = `${wording.replace(/[^a-z]/g, '')}-${form.toLowerCase()}`;
  let keys = keyCache.get(id);
  if (keys === undefined) {
    const list = JSON.parse(
      readFileSync(join(fixtures, 'wording', `keys-${id}.json`), 'utf8'),
    ) as WordingKey[];
    keys = new Map(list.map((entry) => [entry.row, entry]));
    keyCache.set(id, keys);
  }
  return keys;
}

/** `f, e'` is the wording of the first form of the file, then that of the second. */
function wordingOf({ wording, disclosures }: Truth, form: 'MDS' | 'SDS'): string {
  const wordings = wording.split(',');
  return wordings[disclosures.findIndex((disclosure) => disclosure.form === form)] ?? wording;
}

/** Keys a row may be read as; undefined for a vendor's own row, which no key fits. */
export function acceptedKeys(
  truth: Truth,
  form: 'MDS' | 'SDS',
  row: TruthRow,
): readonly (string | null)[] {
  if (row.row === null) return [null];
  const entry = keysOf(wordingOf(truth, form), form).get(row.row);
  if (entry === undefined) throw new Error(`${truth.file}: no key for row ${row.row}`);
  const judged =
    row.references.length === 0 && entry.withoutReference !== undefined
      ? entry.withoutReference
      : entry;
  return judged.accept ?? [judged.key];
}
