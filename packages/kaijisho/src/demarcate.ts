import {
  type CoverageOptions,
  coverageOf,
  demarcate as demarcateProducts,
  type Environment,
  type Form,
  formsInForce,
  groupProducts,
  type Matrix,
  type Product,
  type RequirementCoverage,
  type RetentionOption,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { needCircumstances, needDay } from './use.js';

/** Circumstances under which answers are weighed. */
export interface CoverageSettings {
  /** Pattern of institution; leaves out requirements that do not bind it. Default: none. */
  readonly environment?: Environment | null;
  /** Whether the product keeps statutory records. Default `auto`: judged from the sheet. */
  readonly retention?: RetentionOption;
  /** Forms learnt from publishers' files. Default: none. */
  readonly imported?: readonly Form[];
}

export interface DemarcationSettings extends CoverageSettings {
  /** Date the matrix stands for, YYYY-MM-DD; it is printed. */
  readonly asOf: string;
}

/** Settings with their defaults filled in. */
export function optionsOf({
  environment = null,
  retention = 'auto',
  imported = [],
}: CoverageSettings): CoverageOptions {
  needCircumstances({ environment, retention });
  return {
    environment,
    retention,
    ...(imported.length === 0 ? {} : { forms: formsInForce(imported) }),
  };
}

/** The products and services behind opened files: the MDS and the SDS of one product are joined. */
export const productsOf = (files: readonly Opened[]): readonly Product[] =>
  groupProducts(files.flatMap(({ disclosures }) => disclosures));

/** Files that hold no disclosure which could be read: a document made of the rest names them. */
export const unusedFiles = (files: readonly Opened[]): readonly string[] =>
  files.filter(({ disclosures }) => disclosures.length === 0).map(({ source }) => source.file);

/** What the answers of one product say about each requirement of guideline 6.0 (申告状況). */
export interface ProductCoverage {
  readonly product: Product;
  readonly requirements: readonly RequirementCoverage[];
}

/**
 * Coverage of the requirements, product by product. A vendor's sheet only declares: no state says
 * that a requirement is fulfilled.
 */
export function coverage(
  files: readonly Opened[],
  settings: CoverageSettings = {},
): readonly ProductCoverage[] {
  return productsOf(files).map((product) => ({
    product,
    requirements: coverageOf(product.disclosures, optionsOf(settings)),
  }));
}

/**
 * The responsibility-demarcation matrix (責任分界表) of all products in the files. Everything in it is
 * a proposal with its reasons; only people agree.
 * @throws RangeError for a date or circumstances that do not exist
 */
export function demarcate(files: readonly Opened[], settings: DemarcationSettings): Matrix {
  needDay('asOf', settings.asOf);
  return demarcateProducts(productsOf(files), {
    asOf: settings.asOf,
    coverage: optionsOf(settings),
    unused: unusedFiles(files),
  });
}
