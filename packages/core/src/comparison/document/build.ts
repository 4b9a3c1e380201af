import type { Product } from '../../demarcation/model.js';
import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import { paperDate, paperSay } from '../../messages/paper/index.js';
import { phraseText } from '../../messages/phrase.js';
import { listed } from '../../messages/punctuation.js';
import type { Comparison } from '../model.js';
import { chapterDocuments, lensDocument, requirementDocuments, summaryDocument } from './counts.js';
import { profileDocument } from './profiles.js';
import { rowDocuments, unknownRowDocuments } from './rows.js';
import type { ComparisonDocument } from './schema.js';
import { sheetDocument } from './sheets.js';

/** A, B, … Z, AA: the letter of the product at `index`. */
export function productLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${productLabel(Math.floor(index / 26) - 1)}${letter}`;
}

const productDocument = (
  { id, name, organisation, version, disclosures }: Product,
  index: number,
  language: Language,
): ComparisonDocument['products'][number] => ({
  id,
  label: productLabel(index),
  name,
  organisation,
  version,
  sheets: disclosures.map((sheet) => sheetDocument(sheet, language)),
});

const ROMAN = { '1': 'Ⅰ', '2': 'Ⅱ', '3': 'Ⅲ', '4': 'Ⅳ' } as const;

function conditionsText({ options }: Comparison, language: Language): string {
  const { retention, environment } = options;
  const conditions = [
    comparisonText(`comparison.retention.${retention}`, language),
    environment === null
      ? comparisonText('comparison.environment.all', language)
      : comparisonText('comparison.environment', language, { environment: ROMAN[environment] }),
  ];
  return listed(conditions, language);
}

const PROVENANCE = [
  'comparison.self-declared',
  'comparison.no-score',
  'comparison.reconstructed',
  'comparison.editorial',
] as const;

/** A comparison in the words of one language: what every format prints. */
export function comparisonDocument(comparison: Comparison, language: Language): ComparisonDocument {
  const { products, asOf, options } = comparison;
  return {
    formatVersion: '1',
    language,
    title: comparisonText('comparison.title', language),
    subtitle: comparisonText('comparison.subtitle', language, { count: products.length }),
    asOf,
    asOfText: paperDate(asOf, paperSay(language)),
    options: { retention: options.retention, environment: options.environment },
    conditions: conditionsText(comparison, language),
    notices: comparison.notices.map((phrase) => phraseText(phrase, language)),
    provenance: PROVENANCE.map((id) => comparisonText(id, language)),
    products: products.map((product, index) => productDocument(product, index, language)),
    summary: summaryDocument(comparison, language),
    chapters: chapterDocuments(comparison),
    rows: [...rowDocuments(comparison, language)],
    unknownRows: unknownRowDocuments(comparison, language),
    requirements: requirementDocuments(comparison, language),
    lenses: comparison.lenses.map((lens) => lensDocument(lens, language)),
    profiles: comparison.profiles.map((result) => profileDocument(result, language)),
  };
}
