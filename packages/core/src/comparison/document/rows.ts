import { itemByKey, listForms, printedName } from '../../catalogue/forms.js';
import type { FormItem } from '../../catalogue/schema.js';
import { setAsideReason } from '../../coverage/coverage.js';
import type { Product } from '../../demarcation/model.js';
import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import { phraseText } from '../../messages/phrase.js';
import { explained } from '../../messages/punctuation.js';
import { findingText } from '../../messages/rules/finding-text.js';
import type { ComparedCell, Comparison, ComparisonRow } from '../model.js';
import { noteLines, notesBehind, quotedAnswer } from './answers.js';
import type { ComparisonDocument, DocumentCell, DocumentRow } from './schema.js';

/** The row in our words, or in its form's own where only an imported form has it. */
const subjectOf = (item: FormItem, language: Language): string =>
  item.origin === 'imported'
    ? printedName(item)
    : language === 'ja'
      ? item.subjectJa
      : item.subjectEn;

/**
 * The short title of a row by its key.
 * @param printed what a row goes by that the catalogue does not know, such as its wording on a sheet
 */
export function questionTitle(key: string, language: Language, printed = key): string {
  const item = listForms().flatMap((form) => itemByKey(form, key) ?? [])[0];
  return item === undefined ? printed : subjectOf(item, language);
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function cellDocument(
  cell: ComparedCell,
  row: ComparisonRow,
  product: Product,
  language: Language,
): DocumentCell {
  const { key, item } = row.topic;
  const answers = cell.answers.flatMap(({ disclosure, answer }) =>
    answer === null ? [] : [quotedAnswer(product.disclosures[disclosure], answer)],
  );
  const wider = unique(cell.answers.map((answer) => answer.key).filter((other) => other !== key));
  const both = new Set(product.disclosures.map(({ content }) => content.form.kind)).size > 1;
  const text = comparisonText(`says.${cell.says}`, language);
  const anyOf = item.role === 'heading' && cell.says === 'yes';
  return {
    says: cell.says,
    text: anyOf ? explained(text, comparisonText('comparison.any-of', language), language) : text,
    counted: cell.setAside === null,
    reason: cell.setAside === null ? null : phraseText(setAsideReason(cell.setAside), language),
    coarse:
      wider.length === 0
        ? null
        : comparisonText('comparison.coarse', language, {
            topics: wider.map((other) => questionTitle(other, language)),
          }),
    open: cell.open.map((reason) => ({
      reason,
      text: comparisonText(`open.${reason}`, language),
    })),
    findings: cell.findings.map((finding) => ({
      rule: finding.rule,
      text: findingText(finding, language).message,
    })),
    notes: [...notesBehind(answers, both, language)],
    numbers: unique(answers.flatMap(({ answer }) => answer.number ?? [])),
    places: answers.map(({ place }) => place),
  };
}

/** All rows with their words, in the order of the form. */
export const rowDocuments = (
  { rows, products }: Comparison,
  language: Language,
): readonly DocumentRow[] =>
  rows.map((row, index) => {
    const { topic } = row;
    return {
      no: index + 1,
      key: topic.key,
      section: topic.section,
      sectionTitle: topic.sectionTitleJa,
      question: subjectOf(topic.item, language),
      remark:
        topic.covers.length === 0
          ? null
          : comparisonText('comparison.covers', language, {
              topics: topic.covers.map((key) => questionTitle(key, language)),
            }),
      verified: topic.item.verified,
      difference: {
        id: row.difference,
        text: comparisonText(`difference.${row.difference}`, language),
      },
      open: row.open,
      cells: row.cells.flatMap((cell, at) => {
        const product = products[at];
        return product === undefined ? [] : [cellDocument(cell, row, product, language)];
      }),
    };
  });

/** Rows the catalogue does not know, as they stand on the sheets. */
export const unknownRowDocuments = (
  { unknownRows, products }: Comparison,
  language: Language,
): ComparisonDocument['unknownRows'] =>
  unknownRows.map(({ product: id, disclosure, answer: index }) => {
    const product = products.find((candidate) => candidate.id === id);
    const quoted = quotedAnswer(product?.disclosures[disclosure], index);
    const { choice, state, number, question } = quoted.answer;
    return {
      product: id,
      number,
      question,
      answer: comparisonText(
        choice === null
          ? `says.${state === 'several' || state === 'unreadable' ? state : 'unanswered'}`
          : `says.${choice}`,
        language,
      ),
      notes: [...noteLines(quoted, language)],
      place: quoted.place,
    };
  });

/** Lines in the order people read them: those that differ first, each part in its own order. */
export const differencesFirst = <Line extends Pick<DocumentRow, 'difference'>>(
  rows: readonly Line[],
): readonly Line[] => [
  ...rows.filter(({ difference }) => difference.id === 'differs'),
  ...rows.filter(({ difference }) => difference.id !== 'differs'),
];
