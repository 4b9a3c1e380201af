import {
  allFindings,
  type Changes,
  type Comparison,
  changesBetween,
  compareProducts,
  type Disclosure,
  type FindingsBySheet,
  failed,
  fingerprintText,
  importProfile,
  type Product,
  type Profile,
  type Result,
  readProfile,
  success,
} from '@kaijisho/core';
import type { CheckRun, Opened } from '@kaijisho/report';
import { type DemarcationSettings, optionsOf, productsOf, unusedFiles } from './demarcate.js';
import { type InputFile, pagesOf } from './open.js';
import { sha256Of } from './sha256.js';

export interface ComparisonSettings extends DemarcationSettings {
  /** A check of the same files; its findings are marked in the cells. Default: none. */
  readonly check?: CheckRun;
  /** Acceptance conditions to lay over the products. Default: none. */
  readonly profiles?: readonly Profile[];
}

/** Products in the order of the files: the first file named is column A. */
function productsInOrder(files: readonly Opened[]): readonly Product[] {
  const sheets = files.flatMap(({ disclosures }) => disclosures);
  const first = ({ disclosures }: Product) =>
    Math.min(...disclosures.map((sheet) => sheets.indexOf(sheet)));
  return [...productsOf(files)].sort((a, b) => first(a) - first(b));
}

/** Findings of a check by the sheet they are about. */
function findingsBySheet(run: CheckRun | undefined): FindingsBySheet {
  return new Map(
    (run?.files ?? []).flatMap(({ opened, result }) =>
      opened.disclosures.map((sheet: Disclosure, index) => [
        sheet,
        allFindings(result).filter(({ disclosure }) => disclosure === index),
      ]),
    ),
  );
}

/**
 * Bids side by side: one row per question, one column per product, in the order of the files. It
 * states facts and gives no score.
 *
 * @returns the failure `compare-one-product` when the files hold fewer than two products, and
 *   `compare-versions-only` when they hold versions of one
 */
export function compare(
  files: readonly Opened[],
  settings: ComparisonSettings,
): Result<Comparison> {
  const products = productsInOrder(files);
  if (products.length < 2) {
    const [product] = products;
    const sheets = (product?.disclosures.length ?? 0) + (product?.earlier.length ?? 0);
    const kinds = new Set(product?.disclosures.map(({ content }) => content.form.kind));
    return failed(sheets > kinds.size ? 'compare-versions-only' : 'compare-one-product');
  }
  return success(
    compareProducts(products, {
      asOf: settings.asOf,
      coverage: optionsOf(settings),
      unused: unusedFiles(files),
      findings: findingsBySheet(settings.check),
      profiles: settings.profiles ?? [],
    }),
  );
}

/**
 * What changed between two versions: item by item, in what is declared about the requirements, and
 * which rows of the matrix to talk about again. A file saved again or laid out anew is no change.
 */
export const diff = (
  before: readonly Opened[],
  after: readonly Opened[],
  settings: DemarcationSettings,
): Changes =>
  changesBetween(productsInOrder(before), productsInOrder(after), {
    asOf: settings.asOf,
    coverage: optionsOf(settings),
    unused: unusedFiles([...before, ...after]),
  });

/**
 * SHA-256 of what a disclosure says: the same for a file saved again, another layout or another
 * order of rows.
 */
export const fingerprint = (disclosure: Disclosure): Promise<string> =>
  sha256Of(new TextEncoder().encode(fingerprintText(disclosure)));

/** A JSON file begins with a brace, whatever it is called. */
const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/**
 * Acceptance conditions from a file: a profile as JSON, or any list (workbook, CSV, PDF) whose lines name item
 * numbers, guideline references or requirements.
 */
export async function openProfile(file: InputFile): Promise<Result<Profile>> {
  if (looksLikeJson(file.bytes)) return readProfile(new TextDecoder().decode(file.bytes));
  const pages = await pagesOf(file);
  return pages.ok ? importProfile(pages.value, file.name) : pages;
}
