import { edgesOfKey } from '../catalogue/crosswalk.js';
import { listQuestions } from '../catalogue/demarcation.js';
import { editionStanding } from '../catalogue/editions.js';
import type { Statement } from '../coverage/statements.js';
import { type ProductEvidence, weighProduct } from '../demarcation/evidence.js';
import type { Matrix, Product } from '../demarcation/model.js';
import type { Disclosure } from '../model/disclosure.js';
import { foldOrganisation } from '../model/names.js';
import { type Circumstances, type Matter, mattersOf } from './matters.js';
import { INQUIRY_KINDS, type Inquiry, type InquiryItem, type InquiryKind } from './model.js';

/** What a row asks of its vendor; null for a row that is answered and speaks for itself. */
function kindOfRow({ topics }: ProductEvidence, row: Statement): InquiryKind | null {
  if (row.setAside !== null) return null;
  if (topics.get(row.topic) === 'conflicting') return 'conflicting';
  switch (row.says) {
    case 'unanswered':
      return 'blank';
    case 'unreadable':
    case 'several':
      return row.says;
    case 'not-applicable-unexplained':
      return 'unexplained';
    case 'no':
      // Only a measure that a requirement asks for is a gap; いいえ to other rows is an answer.
      return row.item.role === 'measure' && edgesOfKey(row.form, row.item.key).length > 0
        ? 'absent'
        : null;
    default:
      return null;
  }
}

function rowItem(product: Product, row: Statement, kind: InquiryKind): InquiryItem | null {
  const sheet = product.disclosures[row.disclosure];
  const answer = row.answer === null ? undefined : sheet?.content.answers[row.answer];
  const evidence = row.answer === null ? undefined : sheet?.reading.answers[row.answer];
  if (sheet === undefined || answer === undefined || evidence === undefined) return null;
  const { kind: form, edition } = sheet.content.form;
  return {
    key: [product.id, kind, form, row.item.key].join('|'),
    kind,
    product: product.id,
    name: product.name,
    subject: row.item.key,
    printed: { number: answer.number, question: answer.question },
    form,
    edition,
    finding: null,
    place: evidence.place,
    requirements: edgesOfKey(row.form, row.item.key).map(({ requirement }) => requirement),
  };
}

/** A sheet that names no edition, or one that is older than the form the catalogue describes. */
function editionItem(product: Product, { content }: Disclosure): readonly InquiryItem[] {
  const { kind: form, edition } = content.form;
  const standing = editionStanding(content.form);
  if (standing !== 'unnamed' && standing !== 'older') return [];
  const kind = standing === 'unnamed' ? 'edition-unknown' : 'edition-older';
  return [
    {
      key: [product.id, kind, form, ''].join('|'),
      kind,
      product: product.id,
      name: product.name,
      subject: null,
      printed: null,
      form,
      edition,
      finding: null,
      place: null,
      requirements: [],
    },
  ];
}

/** Supplementary questions of the lines that remain open, those that this kind of vendor can answer. */
function questionItems(product: Product, { lines }: Matrix): readonly InquiryItem[] {
  const open = new Set(
    lines
      .filter((line) => line.product === null || line.product === product.id)
      .flatMap(({ questions }) => questions),
  );
  const kinds = product.disclosures.map(({ content }) => content.form.kind);
  const answers = (askOf: string) =>
    askOf === 'both' || kinds.includes(askOf === 'manufacturer' ? 'MDS' : 'SDS');
  return listQuestions()
    .filter(({ id, askOf }) => open.has(id) && answers(askOf))
    .map(({ id, requirements }) => ({
      key: [product.id, 'question', '', id].join('|'),
      kind: 'question',
      product: product.id,
      name: product.name,
      subject: id,
      printed: null,
      form: null,
      edition: null,
      finding: null,
      place: null,
      requirements,
    }));
}

/** Rules that put the matter of a row better than the state of its answer does. */
const SAY_IT_BETTER: ReadonlySet<string> = new Set(['ANS-04', 'ANS-09', 'NOTE-09']);
/** Rules by which a sheet has to come again: its rows are not asked about one by one. */
const COME_AGAIN: ReadonlySet<string> = new Set(['ANS-08', 'READ-07']);

interface Candidate {
  readonly disclosure: number;
  readonly answer: number | null;
  readonly item: InquiryItem;
}

/** One question a row: the one that says most, what rules find in particular before its state. */
function rowItems(product: Product, circumstances: Circumstances): readonly InquiryItem[] {
  const evidence = weighProduct(product, circumstances.options);
  const matters = mattersOf(product, circumstances);
  const again = new Set(
    matters.flatMap(({ rule, disclosure }) => (COME_AGAIN.has(rule) ? [disclosure] : [])),
  );
  const states = evidence.statements.flatMap((row): readonly Candidate[] => {
    const kind = again.has(row.disclosure) ? null : kindOfRow(evidence, row);
    const item = kind === null ? null : rowItem(product, row, kind);
    return item === null ? [] : [{ disclosure: row.disclosure, answer: row.answer, item }];
  });
  const better = ({ rule }: Matter) => SAY_IT_BETTER.has(rule);
  const asked = new Set<string>();
  return [
    ...matters.filter(better),
    ...states,
    ...matters.filter((matter) => !better(matter)),
  ].flatMap(({ disclosure, answer, item }) => {
    const row = `${disclosure}|${answer}`;
    if (answer !== null && asked.has(row)) return [];
    asked.add(row);
    return [item];
  });
}

/** By what is the matter; of several questions with one key the first. */
function inOrder(items: readonly InquiryItem[]): readonly InquiryItem[] {
  const seen = new Set<string>();
  return INQUIRY_KINDS.flatMap((kind) => items.filter((item) => item.kind === kind)).filter(
    ({ key }) => !seen.has(key) && seen.add(key),
  );
}

/** What the sheets of a product leave to ask about themselves, without questions of a matrix. */
export const itemsOfSheets = (
  product: Product,
  circumstances: Circumstances,
): readonly InquiryItem[] =>
  inOrder([
    ...product.disclosures.flatMap((sheet) => editionItem(product, sheet)),
    ...rowItems(product, circumstances),
  ]);

const itemsOfProduct = (product: Product, matrix: Matrix): readonly InquiryItem[] =>
  inOrder([...itemsOfSheets(product, matrix), ...questionItems(product, matrix)]);

/**
 * The questions to each vendor of a matrix: by product, then by what is the matter. A vendor with
 * nothing to ask is left out.
 * @param settled keys of items that were replied to and are not asked again
 */
export function inquiriesOf(
  matrix: Matrix,
  settled: ReadonlySet<string> = new Set(),
): readonly Inquiry[] {
  const vendors = new Map<string, { organisation: string; items: InquiryItem[] }>();
  for (const product of matrix.products) {
    const folded = foldOrganisation(product.organisation);
    const vendor = vendors.get(folded) ?? { organisation: product.organisation, items: [] };
    vendor.items.push(...itemsOfProduct(product, matrix).filter(({ key }) => !settled.has(key)));
    vendors.set(folded, vendor);
  }
  return [...vendors.values()].filter(({ items }) => items.length > 0);
}
