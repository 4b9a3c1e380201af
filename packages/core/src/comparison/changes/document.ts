import { findDemarcationRow } from '../../catalogue/demarcation.js';
import { findRequirement } from '../../catalogue/guideline.js';
import type { RequirementCoverage } from '../../coverage/model.js';
import type { MatrixProposal, Product } from '../../demarcation/model.js';
import { changesText } from '../../messages/changes.js';
import { comparisonText } from '../../messages/comparison.js';
import { coverageStateText } from '../../messages/coverage.js';
import type { Language } from '../../messages/message.js';
import { paperDate, paperSay } from '../../messages/paper/index.js';
import { phraseText } from '../../messages/phrase.js';
import { TERM_MESSAGES } from '../../messages/terms.js';
import { noteLines, quotedAnswer } from '../document/answers.js';
import { questionTitle } from '../document/rows.js';
import { sheetDocument } from '../document/sheets.js';
import { isChanged, isWorsened } from './changes.js';
import {
  type Changes,
  type CoverageChange,
  ITEM_CHANGES,
  type ItemChange,
  type ItemVersion,
  type MatrixChange,
  type ProductChanges,
} from './model.js';
import type { ChangesDocument } from './schema.js';

type ProductDocument = ChangesDocument['products'][number];

const sideDocument = (product: Product | null, language: Language): ProductDocument['old'] =>
  product === null
    ? null
    : {
        name: product.name,
        organisation: product.organisation,
        version: product.version,
        sheets: product.disclosures.map((sheet) => {
          const { file, sha256, kind, text } = sheetDocument(sheet, language);
          return { file, sha256, kind, text };
        }),
      };

function versionDocument(
  version: ItemVersion | null,
  product: Product | null,
  language: Language,
): ProductDocument['items'][number]['old'] {
  if (version === null || product === null) return null;
  const quoted = quotedAnswer(product.disclosures[version.disclosure], version.answer);
  const says = comparisonText(`says.${version.says}`, language);
  return {
    says: version.says,
    text: quoted.unsure ? changesText('changes.unsure', language, { text: says }) : says,
    question: quoted.answer.question,
    number: quoted.answer.number,
    notes: [...noteLines(quoted, language)],
    place: quoted.place,
  };
}

function itemDocument(
  item: ItemChange,
  { old: before, new: after }: ProductChanges,
  language: Language,
): ProductDocument['items'][number] {
  const [old, now] = [
    versionDocument(item.old, before, language),
    versionDocument(item.new, after, language),
  ];
  const printed = (now ?? old)?.question ?? '';
  return {
    change: item.change,
    text: changesText(`change.${item.change}`, language),
    form: item.form,
    key: item.key,
    question: item.key === null ? printed : questionTitle(item.key, language, printed),
    differs: [...item.differs],
    old,
    new: now,
  };
}

const withGap = (text: string, gap: boolean, language: Language): string =>
  gap ? changesText('changes.gap', language, { text }) : text;

function coverageDocument(
  { requirement: id, old, new: now }: CoverageChange,
  language: Language,
): ProductDocument['coverage'][number] {
  const requirement = findRequirement(id);
  const state = ({ state, gap }: RequirementCoverage) => ({
    state,
    gap,
    text: withGap(coverageStateText(state, language), gap, language),
  });
  return {
    requirement: id,
    citation: requirement?.citationJa ?? id,
    summary: (language === 'ja' ? requirement?.summaryJa : requirement?.summaryEn) ?? '',
    old: state(old),
    new: state(now),
  };
}

function matrixDocument(
  { row, phase, because, old, new: now, keys }: MatrixChange,
  language: Language,
): ProductDocument['matrix'][number] {
  const known = findDemarcationRow(row);
  const proposal = ({ allocation, gap }: MatrixProposal) => ({
    allocation,
    gap,
    text: withGap(changesText(`changes.allocation.${allocation}`, language), gap, language),
  });
  return {
    row,
    title: (language === 'ja' ? known?.titleJa : known?.titleEn) ?? row,
    phase,
    phaseText: TERM_MESSAGES[`phase.${phase}`][language],
    because,
    becauseText: changesText(`changes.because.${because}`, language),
    old: proposal(old),
    new: proposal(now),
    keys: [...keys],
    questions: keys.map((key) => questionTitle(key, language)),
  };
}

function productDocument(product: ProductChanges, language: Language): ProductDocument {
  const { old, new: now } = product;
  return {
    id: (now ?? old)?.id ?? '',
    name: (now ?? old)?.name ?? '',
    old: sideDocument(old, language),
    new: sideDocument(now, language),
    header: product.header.map(({ form, field, old: before, new: after }) => ({
      form,
      field,
      label: changesText(`changes.header.${field}`, language),
      old: before,
      new: after,
    })),
    counts: ITEM_CHANGES.map((change) => ({
      change,
      text: changesText(`change.${change}`, language),
      meaning: changesText(`change-meaning.${change}`, language),
      count: product.counts[change],
    })),
    unchanged: product.unchanged,
    items: product.items.map((item) => itemDocument(item, product, language)),
    looseNotes: product.looseNotes.map(({ change, form, number, text }) => ({
      change,
      text: changesText(`change.${change}`, language),
      form,
      note: comparisonText('comparison.note', language, { number, text }),
    })),
    coverage: product.coverage.map((change) => coverageDocument(change, language)),
    matrix: product.matrix.map((change) => matrixDocument(change, language)),
  };
}

/** Changes in the words of one language: what every format prints. */
export function changesDocument(changes: Changes, language: Language): ChangesDocument {
  return {
    formatVersion: '1',
    language,
    title: changesText('changes.title', language),
    asOf: changes.asOf,
    asOfText: paperDate(changes.asOf, paperSay(language)),
    options: {
      retention: changes.options.retention,
      environment: changes.options.environment,
    },
    changed: isChanged(changes),
    worsened: isWorsened(changes),
    notices: changes.notices.map((phrase) => phraseText(phrase, language)),
    provenance: [
      comparisonText('comparison.self-declared', language),
      comparisonText('comparison.editorial', language),
      changesText('changes.proposal-only', language),
      changesText('changes.kept-as-is', language),
    ],
    products: changes.products.map((product) => productDocument(product, language)),
  };
}
