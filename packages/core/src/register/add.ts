import { DEFAULT_COVERAGE_OPTIONS } from '../coverage/model.js';
import type { Product } from '../demarcation/model.js';
import { newestFirst } from '../demarcation/newest.js';
import { itemsOfSheets } from '../inquiry/inquiry.js';
import type { Disclosure } from '../model/disclosure.js';
import { compareText, foldOrganisation, foldProduct } from '../model/names.js';
import { lastPart } from '../text/paths.js';
import { newProduct, type RegisteredProduct, type Submission } from './model.js';

/** How a sheet finds the product it is about. */

/**
 * - `known`: the register has the product;
 * - `new`: it has nothing like it;
 * - `unsure`: it has products that may be the same under another name, and a person has to say.
 */
export type Match =
  | { readonly kind: 'known'; readonly product: RegisteredProduct }
  | { readonly kind: 'new' }
  | { readonly kind: 'unsure'; readonly candidates: readonly RegisteredProduct[] };

/** Whether one folded name holds the other: そらカルテ and そらカルテ2, but not カルテ alone. */
const SHORTEST_SHARED = 4;
const resembles = (a: string, b: string): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length >= SHORTEST_SHARED && longer.startsWith(shorter);
};

/** Finds the product of a sheet among those of the register. */
export function matchProduct(
  product: Pick<Product, 'id' | 'name' | 'organisation'>,
  held: readonly RegisteredProduct[],
): Match {
  const same = held.find(({ id }) => id === product.id);
  if (same !== undefined) return { kind: 'known', product: same };
  const name = foldProduct(product.name);
  const vendor = foldOrganisation(product.organisation);
  // A list of devices often names no vendor: an equal name is then enough.
  const nameless = held.filter((one) => one.organisation === '' && foldProduct(one.name) === name);
  if (nameless.length === 1 && nameless[0] !== undefined)
    return { kind: 'known', product: nameless[0] };
  const candidates = held.filter((one) => {
    const other = foldProduct(one.name);
    if (foldOrganisation(one.organisation) === vendor) return resembles(other, name);
    return other === name;
  });
  return candidates.length === 0 ? { kind: 'new' } : { kind: 'unsure', candidates };
}

/** Rules that look at the other sheets of a product: a submission is told by itself. */
const DEPENDS_ON_OTHERS: ReadonlySet<string> = new Set(['DOC-02', 'NOTE-11']);

/** What a sheet says, in short, as the register keeps it. */
export function submissionOf(
  product: Product,
  disclosure: Disclosure,
  facts: { readonly bytes: number; readonly receivedOn: string },
): Submission {
  const { content, reading } = disclosure;
  const count = (holds: (answer: (typeof content.answers)[number]) => boolean) =>
    content.answers.filter(holds).length;
  const alone = { ...product, disclosures: [disclosure], earlier: [] };
  const matters = itemsOfSheets(alone, {
    asOf: facts.receivedOn,
    options: DEFAULT_COVERAGE_OPTIONS,
    products: [alone],
  })
    .filter(({ finding }) => !DEPENDS_ON_OTHERS.has(finding?.rule ?? ''))
    .map(({ kind, subject }) => ({ kind, key: subject }));
  return {
    sha256: reading.source.sha256,
    file: lastPart(reading.source.file),
    bytes: facts.bytes,
    receivedOn: facts.receivedOn,
    form: content.form,
    version: content.header.version,
    createdOn: content.header.createdOn,
    counts: {
      yes: count(({ choice }) => choice === 'yes'),
      no: count(({ choice }) => choice === 'no'),
      notApplicable: count(({ choice }) => choice === 'not-applicable'),
      open: count(({ state }) => state !== 'marked'),
    },
    matters,
  };
}

/**
 * The newest sheet of each kind of form, by the rule of `newestFirst`; of equally new ones, and where
 * that cannot tell, the one received last.
 */
export function currentSubmissions({ submissions }: RegisteredProduct): readonly Submission[] {
  return (['MDS', 'SDS'] as const).flatMap((kind) => {
    const received = submissions
      .filter(({ form }) => form.kind === kind)
      .reverse()
      .sort((a, b) => compareText(b.receivedOn, a.receivedOn));
    return (newestFirst(received, (submission) => submission) ?? received).slice(0, 1);
  });
}

/** What adding a sheet did. */
export type Added = 'first' | 'newer' | 'older' | 'held';

/** Adds a submission to a product; a sheet that is already held changes nothing. */
export function addSubmission(
  held: RegisteredProduct | null,
  { id, name, organisation }: Pick<RegisteredProduct, 'id' | 'name' | 'organisation'>,
  submission: Submission,
): { readonly product: RegisteredProduct; readonly added: Added } {
  const known = held ?? newProduct({ id, name, organisation });
  const renamed: RegisteredProduct = {
    ...known,
    // A product from a list without vendors takes the names its sheet gives it.
    ...(known.organisation === '' ? { id, name, organisation } : {}),
  };
  const { kind } = submission.form;
  const same = renamed.submissions.some(
    ({ sha256, form }) => sha256 === submission.sha256 && form.kind === kind,
  );
  if (same) return { product: renamed, added: 'held' };
  const product: RegisteredProduct = {
    ...renamed,
    submissions: [...renamed.submissions, submission],
  };
  const isFirst = renamed.submissions.every(({ form }) => form.kind !== kind);
  const isNewest = currentSubmissions(product).includes(submission);
  return { product, added: isFirst ? 'first' : isNewest ? 'newer' : 'older' };
}
