import { findDemarcationRow } from '../catalogue/demarcation.js';
import type { Phase } from '../catalogue/demarcation-schema.js';
import { itemByKey, listForms } from '../catalogue/forms.js';
import type { Phrase } from '../model/phrase.js';
import { COMPARISON_MESSAGES } from './comparison.js';
import { COVERAGE_MESSAGES } from './coverage.js';
import { DEMARCATION_MESSAGES, OWN_PARTS_EN, PHASE_NAMES } from './demarcation.js';
import { fillMessage, type Language, type MessageCatalogue } from './message.js';

const MESSAGES: MessageCatalogue = {
  ...COVERAGE_MESSAGES,
  ...DEMARCATION_MESSAGES,
  ...COMPARISON_MESSAGES,
};

/** What a row of a form is about, by its key; an explanation in brackets at the end is left out. */
export function topicName(key: string, language: Language): string {
  const item = listForms().flatMap((form) => itemByKey(form, key) ?? [])[0];
  // What is no key is the wording of a row that only an imported form has.
  if (item === undefined) return key;
  const subject = language === 'ja' ? item.subjectJa : item.subjectEn;
  return subject.replace(/\s*[（(][^（）()]*[）)]$/, '');
}

/** `MDS:3` as people write it. */
function noteName(note: string, language: Language): string {
  const [sheet, number] = note.split(':');
  return language === 'ja' ? `${sheet}備考${number}` : `${sheet} note ${number}`;
}

/** The part a row of the matrix words by itself, by `<row>.<side>`. */
function ownPartText(part: string, language: Language): string {
  const [row = '', side] = part.split('.');
  const own = findDemarcationRow(row)?.proposal;
  const ja = side === 'vendor' ? own?.vendorPartJa : own?.institutionPartJa;
  return (language === 'ja' ? ja : OWN_PARTS_EN[part]) ?? part;
}

/** Arguments that hold keys instead of words; all others are printed as they are. */
const NAMES: Readonly<Record<string, (value: string, language: Language) => string>> = {
  topics: topicName,
  notes: noteName,
  ownPart: ownPartText,
  phase: (phase, language) => PHASE_NAMES[phase as Phase][language],
};

/**
 * A phrase of a coverage or a matrix as a sentence.
 * @throws Error for an id that no catalogue has: the phrase was not made by this program
 */
export function phraseText(phrase: Phrase, language: Language): string {
  const message = MESSAGES[phrase.id];
  if (message === undefined) throw new Error(`No wording for the phrase ${phrase.id}`);
  const args = Object.entries(phrase.args).map(([name, value]) => {
    const say = (one: string) => NAMES[name]?.(one, language) ?? one;
    return [name, typeof value === 'string' ? say(value) : value.map(say)] as const;
  });
  return fillMessage(message, Object.fromEntries(args), language);
}
