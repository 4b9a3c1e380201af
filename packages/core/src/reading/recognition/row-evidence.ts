import { oncePer } from '../../basics/once.js';
import { remember } from '../../basics/remember.js';
import { itemsOf } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import { numberLog } from './number-evidence.js';
import type { RecognisedRow } from './recognised-row.js';
import { ReferenceEvidence } from './reference-evidence.js';
import { TextEvidence } from './text-evidence.js';

/** What a sheet shows of one row before it is recognised. */
export interface CandidateRow {
  readonly text: string;
  readonly number: string | null;
  readonly references: readonly string[];
  /** Section printed above the row, such as `6.5`. */
  readonly section: string | null;
  /** Whether the row has somewhere to answer; a heading has not. Null = cannot be told. */
  readonly answered: boolean | null;
}

/** What a row shows of itself, weighed against each item of a form, in the items' order. */
export interface RowEvidence {
  /** How well its words fit, 0 to 1. */
  readonly fits: Float64Array;
  /** The same, 0 for items that it cannot be because it has an answer, or none. */
  readonly possibleFits: () => Float64Array;
  /** Log-likelihood of its printed references; null when it prints none. */
  readonly references: Float64Array | null;
  /** Likelihood of all its own evidence, the printed number left out. */
  readonly likelihood: Float64Array;
  /** The same with its printed number, where the sheet's numbers are the form's. */
  readonly numbered: () => Float64Array;
}

/** A row with an answer is no heading, and the other way round. */
const IMPOSSIBLE = -9;

/** Below this a question's words say nothing of the item. */
export const HARDLY_FITS = 0.12;

/** Log-likelihood of the question's words: below a weak fit they speak against the item. */
const textLog = (fit: number): number =>
  fit < HARDLY_FITS ? -4.2 : 10 * (fit - 0.42) + 6 * Math.max(0, fit - 0.6);

/** Log-likelihood of section printed above. */
function sectionLog(printed: string | null, section: string): number {
  if (printed === null) return 0;
  return printed === section || printed.startsWith(`${section}.`) ? 0.8 : -1.8;
}

/** The evidence of all rows of a sheet, and what it was recognised as. */
export interface RecognisedSheet {
  readonly evidence: readonly RowEvidence[];
  readonly rows: readonly RecognisedRow[];
}

/** What recognition knows of a form, prepared once. */
export interface Knowledge {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Printed numbers by key, as far as the catalogue knows them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** What sheets were recognised as, the latest last; see `recogniseRows`. */
  readonly sheets: RecognisedSheet[];
  /** Evidence of a row. Sheets of one form repeat its wording: what was weighed is remembered. */
  readonly weigh: (row: CandidateRow) => RowEvidence;
}

/** Texts of which the rows' evidence is remembered per form, and rows that may share such a text. */
const REMEMBERED = 512;
const MOST_OF_A_TEXT = 4;

export const knowledgeOf = oncePer((form: Form): Knowledge => {
  const items = itemsOf(form);
  const keys = items.map(({ key }) => key);
  return {
    keys,
    places: new Map(keys.map((key, index) => [key, index])),
    numbers: new Map(
      items.flatMap(({ key, number }) => (number === undefined ? [] : [[key, number]])),
    ),
    sheets: [],
    weigh: weigherOf(form),
  };
});

const showsTheSame = (one: CandidateRow, other: CandidateRow): boolean =>
  one.text === other.text &&
  one.number === other.number &&
  one.section === other.section &&
  one.answered === other.answered &&
  one.references.length === other.references.length &&
  one.references.every((reference, index) => reference === other.references[index]);

/** Remembers what rows were weighed as, by their text: it tells nearly all of them apart. */
function rememberRows(weigh: Knowledge['weigh']): Knowledge['weigh'] {
  const weighed = remember(
    (): { readonly row: CandidateRow; readonly evidence: RowEvidence }[] => [],
    REMEMBERED,
  );
  return (row) => {
    const ofText = weighed(row.text);
    const known = ofText.find((entry) => showsTheSame(entry.row, row));
    if (known !== undefined) return known.evidence;
    const evidence = weigh(row);
    if (ofText.length === MOST_OF_A_TEXT) ofText.shift();
    ofText.push({ row, evidence });
    return evidence;
  };
}

function weigherOf(form: Form): Knowledge['weigh'] {
  const items = itemsOf(form);
  const sections = form.sections.flatMap((section) => section.items.map(() => section.id));
  const taken = new Set(items.flatMap(({ number }) => number ?? []));
  const wording = new TextEvidence(form);
  const printed = new ReferenceEvidence(items);
  return rememberRows((row) => {
    const fits = wording.of(row.text);
    const references = printed.of(row.references);
    const impossible = items.map(
      ({ role }) => row.answered !== null && (role === 'heading') === row.answered,
    );
    const logs = fits.map((fit, i) =>
      impossible[i] === true
        ? IMPOSSIBLE
        : textLog(fit) + (references?.[i] ?? 0) + sectionLog(row.section, sections[i] ?? ''),
    );
    let numbered: Float64Array | undefined;
    return {
      fits,
      possibleFits: () => fits.map((fit, i) => (impossible[i] === true ? 0 : fit)),
      references,
      likelihood: logs.map(Math.exp),
      numbered: () => {
        numbered ??= Float64Array.from(items, (item, i) =>
          Math.exp((logs[i] ?? 0) + numberLog(row.number, item, taken)),
        );
        return numbered;
      },
    };
  });
}
