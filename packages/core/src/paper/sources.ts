import type { SettledLine } from '../agreement/model.js';
import type { Product } from '../demarcation/model.js';
import { type PaperSay, paperSay } from '../messages/paper/index.js';
import type { Answer, AnswerEvidence, Disclosure } from '../model/disclosure.js';
import type { PaperInput } from './input.js';
import type { PaperJoin } from './model.js';
import { joinedList } from './table.js';

/** One disclosure of the matrix with the number it bears on the cover (資料No.). */
export interface Source {
  readonly number: number;
  /** Of an older version of the product: listed on the cover, used nowhere. */
  readonly earlier: boolean;
  readonly product: Product;
  readonly disclosure: Disclosure;
}

/** One answer with everything that says where it comes from. */
export interface SourcedAnswer {
  readonly source: Source;
  /** Index into the answers of the source. */
  readonly index: number;
  readonly answer: Answer;
  readonly evidence: AnswerEvidence;
}

/** What every part of a printed matrix needs while it is put into words. */
export interface Wording {
  readonly input: PaperInput;
  readonly say: PaperSay;
  /** All disclosures, those of older versions included, for the cover. */
  readonly listed: readonly Source[];
  /** The disclosures that are used. */
  readonly sources: readonly Source[];
  /** Lines with what people decided, by decision key; empty in a first draft. */
  readonly settled: ReadonlyMap<string, SettledLine>;
}

/** A disclosure whose evidence does not match its content would lose answers in print. */
function checkParallel({ content, reading }: Disclosure): void {
  const same =
    content.answers.length === reading.answers.length &&
    content.notes.length === reading.notes.length;
  if (!same) throw new RangeError(`Content and reading of ${reading.source.file} do not match`);
}

/** All disclosures of a matrix, numbered in the order of its products. */
function numberSources(products: readonly Product[]): readonly Source[] {
  const pairs = products.flatMap((product) => [
    ...product.disclosures.map((disclosure) => ({ product, disclosure, earlier: false })),
    ...product.earlier.map((disclosure) => ({ product, disclosure, earlier: true })),
  ]);
  for (const { disclosure } of pairs) checkParallel(disclosure);
  return pairs.map((pair, index) => ({ number: index + 1, ...pair }));
}

/**
 * Prepares what the parts share.
 * @throws RangeError when content and evidence of a disclosure do not belong together
 */
export function startWording(input: PaperInput): Wording {
  const listed = numberSources(input.matrix.products);
  return {
    input,
    say: paperSay(input.language),
    listed,
    sources: listed.filter(({ earlier }) => !earlier),
    settled: new Map(
      (input.agreement?.agreement.lines ?? []).map((one) => [one.line.decisionKey, one]),
    ),
  };
}

/** An answer of a source by its index; undefined when there is none. */
function answerAt(source: Source, index: number): SourcedAnswer | undefined {
  const answer = source.disclosure.content.answers[index];
  const evidence = source.disclosure.reading.answers[index];
  return answer === undefined || evidence === undefined
    ? undefined
    : { source, index, answer, evidence };
}

/**
 * An answer by the indices a model gives.
 * @throws RangeError when the product has no such answer: the models do not belong together
 */
export function answerOfProduct(
  wording: Wording,
  product: Product,
  disclosure: number,
  answer: number,
): SourcedAnswer {
  const wanted = product.disclosures[disclosure];
  const source = wording.sources.find((candidate) => candidate.disclosure === wanted);
  const found = source === undefined ? undefined : answerAt(source, answer);
  if (found === undefined)
    throw new RangeError(`Product ${product.id} has no answer ${answer} in sheet ${disclosure}`);
  return found;
}

/** A product by its id. @throws RangeError when the matrix has none */
export function productOf({ input }: Wording, id: string): Product {
  const product = input.matrix.products.find((candidate) => candidate.id === id);
  if (product === undefined) throw new RangeError(`The matrix names an unknown product ${id}`);
  return product;
}

/** How names of products stand together: all of them are told by their number. */
export function productJoin({ input, say }: Wording): PaperJoin {
  const texts = input.matrix.products.map(({ name }) => name);
  const distinct = new Set(texts).size === texts.length;
  return joinedList(
    distinct && texts.length > 2
      ? { texts, text: say('every-product', { count: texts.length }) }
      : null,
  );
}

/** All answers of a source in the order of the sheet. */
export const answersOf = (source: Source): readonly SourcedAnswer[] =>
  source.disclosure.content.answers.flatMap((_, index) => answerAt(source, index) ?? []);
