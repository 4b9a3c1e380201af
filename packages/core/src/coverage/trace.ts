import {
  type Edge,
  edgesOfKey,
  type PrintedRoute,
  routeOfPrinted,
} from '../catalogue/crosswalk.js';
import { demarcationData } from '../catalogue/demarcation.js';
import { formFor, itemByKey, referenceForm } from '../catalogue/forms.js';
import { listRequirements } from '../catalogue/guideline.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import type { Answer, Disclosure } from '../model/disclosure.js';

/** A requirement an answer leads to, by every route, with the matrix rows that rest on it. */
export interface TracedRequirement {
  readonly requirement: string;
  /** システム運用編 14⑥, as people see it. */
  readonly citation: string;
  /** Topic edges first, then those of the printed references. Different routes are no finding. */
  readonly edges: readonly Edge[];
  /** Rows of the demarcation matrix that cite the requirement. */
  readonly rows: readonly string[];
}

/** The chain from one answer: item → edges with basis → requirements → matrix rows. */
export interface AnswerTrace {
  readonly answer: Answer;
  /** The row of the catalogue's form; null for a row that was not recognised. */
  readonly item: FormItem | null;
  /** In the order of the guideline. */
  readonly requirements: readonly TracedRequirement[];
  /** Every reference printed on the row, as printed, with the sections it leads to for citing. */
  readonly references: readonly PrintedRoute[];
  /** Rows of the matrix that use this answer. */
  readonly rows: readonly { readonly row: string; readonly use: 'offer' | 'context' }[];
}

/** The form that knows a key, the sheet's own kind first. */
function formOf(
  disclosure: Disclosure,
  key: string,
  inForce: readonly Form[] | undefined,
): Form | null {
  const { kind, edition } = disclosure.content.form;
  const other = kind === 'MDS' ? 'SDS' : 'MDS';
  const forms = [formFor(kind, edition, inForce), referenceForm(kind), referenceForm(other)];
  return forms.find((form) => itemByKey(form, key) !== undefined) ?? null;
}

/** References whose edition is not known are listed, not resolved: 5.1 and 5.2 number differently. */
function routesOf({ references, referencesEdition }: Answer): readonly PrintedRoute[] {
  return references.map((reference) => routeOfPrinted(reference, referencesEdition));
}

/**
 * Where one answer leads, by what the row asks and by the references printed on it.
 * @param answerIndex index into `content.answers`
 * @param inForce the forms in force; the catalogue alone when left out
 * @throws RangeError when the sheet has no such answer
 */
export function traceAnswer(
  disclosure: Disclosure,
  answerIndex: number,
  inForce?: readonly Form[],
): AnswerTrace {
  const answer = disclosure.content.answers[answerIndex];
  if (answer === undefined)
    throw new RangeError(`The disclosure has no answer with index ${answerIndex}`);
  const { key } = answer;
  const form = key === null ? null : formOf(disclosure, key, inForce);
  const references = routesOf(answer);
  const edges = [
    ...(form === null || key === null ? [] : edgesOfKey(form, key)),
    ...references.flatMap((route) => route.edges),
  ];
  const { rows } = demarcationData();
  return {
    answer,
    item: form === null || key === null ? null : (itemByKey(form, key) ?? null),
    requirements: listRequirements()
      .filter(({ id }) => edges.some(({ requirement }) => requirement === id))
      .map(({ id, citationJa }) => ({
        requirement: id,
        citation: citationJa,
        edges: edges.filter(({ requirement }) => requirement === id),
        rows: rows.filter(({ requirements }) => requirements.includes(id)).map((row) => row.id),
      })),
    references,
    rows: rows.flatMap((row) =>
      row.topics.filter((topic) => topic.key === key).map(({ use }) => ({ row: row.id, use })),
    ),
  };
}
