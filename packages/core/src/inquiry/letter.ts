import { citationOf } from '../catalogue/guideline.js';
import { inquiryItemText, inquiryText } from '../messages/inquiry.js';
import { LETTER_MESSAGES } from '../messages/letter.js';
import { fillMessage, type Language } from '../messages/message.js';
import { paperDate, paperSay } from '../messages/paper/index.js';
import { explained } from '../messages/punctuation.js';
import { placeText } from '../model/place.js';
import { digestOf } from '../text/digest.js';
import type { Inquiry, InquiryItem, InquiryKind } from './model.js';

/** Who asks, and by when a reply is wanted. What is null is left as a blank to fill in by hand. */
export interface LetterDetails {
  readonly from: string | null;
  readonly department: string | null;
  readonly person: string | null;
  /** Telephone or mail address. */
  readonly contact: string | null;
  /** YYYY-MM-DD */
  readonly replyBy: string | null;
}

export const NO_DETAILS: LetterDetails = {
  from: null,
  department: null,
  person: null,
  contact: null,
  replyBy: null,
};

/** One question as the letter prints it. */
export interface LetterItem {
  readonly item: InquiryItem;
  /** Counted within its product. */
  readonly number: number;
  /** By which a reply finds its question again, whatever becomes of the letter. */
  readonly code: string;
  /** `照会番号 Q3f9a2c1b` */
  readonly codeText: string;
  readonly group: string;
  readonly text: string;
  /** The text with the code behind it, where both stand on one line. */
  readonly coded: string;
  /** Places and citations; empty lines are left out. */
  readonly details: readonly string[];
  /** `□はい　□いいえ　□対象外` where one of them settles the question; null elsewhere. */
  readonly choices: string | null;
}

/** The letter to one vendor, the same in every format. */
export interface Letter {
  readonly language: Language;
  readonly to: string;
  readonly date: string;
  readonly sender: readonly string[];
  readonly title: string;
  readonly opening: readonly string[];
  readonly farewell: string;
  readonly below: string;
  readonly remarks: readonly string[];
  readonly products: readonly { readonly name: string; readonly items: readonly LetterItem[] }[];
  readonly replyLabel: string;
  readonly end: string;
}

/** Kinds that one of はい, いいえ and 対象外 settles, or helps to. */
const BY_CHOICE: ReadonlySet<InquiryKind> = new Set([
  'conflicting',
  'combination',
  'unreadable',
  'several',
  'blank',
  'taken-back',
  'means-no',
  'described',
]);

/** The short code of an item, from its key: `Q3f9a2c1b`. The letter keeps it from being a number. */
export const inquiryCode = (key: string): string => `Q${digestOf(key)}`;

function letterItem(item: InquiryItem, number: number, language: Language): LetterItem {
  const { key, kind, place, requirements } = item;
  const references = [...new Set(requirements.map(citationOf))];
  const code = inquiryCode(key);
  const codeText = inquiryText('inquiry.code', language, { code });
  const text = inquiryItemText(item, language);
  return {
    item,
    number,
    code,
    codeText,
    group: inquiryText(`inquiry.group.${kind}`, language),
    text,
    coded: explained(text, codeText, language),
    details: [
      ...(place === null
        ? []
        : [inquiryText('inquiry.where', language, { place: `${place.file} ${placeText(place)}` })]),
      ...(references.length === 0
        ? []
        : [inquiryText('inquiry.references', language, { references })]),
    ],
    choices: BY_CHOICE.has(kind) ? inquiryText('inquiry.choices', language) : null,
  };
}

/**
 * The letter that asks a vendor. Equal input gives an equal letter.
 * @param asOf date of the letter, YYYY-MM-DD
 */
export function letterOf(
  { organisation, items }: Inquiry,
  asOf: string,
  language: Language,
  details: LetterDetails = NO_DETAILS,
): Letter {
  const say = (id: keyof typeof LETTER_MESSAGES, args: Readonly<Record<string, string>> = {}) =>
    fillMessage(LETTER_MESSAGES[id], args, language);
  const dateText = (date: string) => paperDate(date, paperSay(language));
  const blank = say('letter.blank');
  const products = [...new Set(items.map(({ product }) => product))];
  return {
    language,
    to: organisation === '' ? say('letter.to-unknown') : say('letter.to', { organisation }),
    date: dateText(asOf),
    sender: (['from', 'department', 'person', 'contact'] as const).map((field) =>
      say(`letter.${field}`, { [field]: details[field] ?? blank }),
    ),
    title: say('letter.title'),
    opening: [
      say('letter.greeting'),
      say('letter.request', {
        date: details.replyBy === null ? say('letter.date-blank') : dateText(details.replyBy),
      }),
      say('letter.help'),
    ],
    farewell: say('letter.farewell'),
    below: say('letter.below'),
    remarks: [inquiryText('inquiry.how', language), inquiryText('inquiry.note', language)],
    products: products.map((product) => {
      const own = items.filter((item) => item.product === product);
      return {
        name: own[0]?.name ?? '',
        items: own.map((item, index) => letterItem(item, index + 1, language)),
      };
    }),
    replyLabel: inquiryText('inquiry.reply', language),
    end: say('letter.end'),
  };
}
