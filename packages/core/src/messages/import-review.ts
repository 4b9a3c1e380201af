import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** The list by which a person looks an imported form over, and puts it right. */
const IMPORT_REVIEW_MESSAGES = {
  'review.sheet': { ja: 'シート', en: 'Sheet' },
  'review.row': { ja: '行', en: 'Row' },
  'review.number': { ja: '番号', en: 'Number' },
  'review.question': { ja: '設問', en: 'Question' },
  'review.fate': { ja: '判定', en: 'Result' },
  'review.key': { ja: '項目キー', en: 'Item key' },
  'review.subject': { ja: '項目（編集部の要約）', en: 'Item (our summary)' },
  'review.confidence': { ja: '確からしさ', en: 'Confidence' },
  'review.why': { ja: '根拠', en: 'Why' },
  'review.candidates': { ja: '候補', en: 'Candidates' },
  'review.kind': { ja: '設問の種類', en: 'Kind of row' },
  'review.right-key': {
    ja: '【記入】正しい項目キー（収録項目でなければ「なし」）',
    en: '[Fill in] right item key (none = not in the catalogue)',
  },
  'review.right-kind': {
    ja: '【記入】設問の種類（対策・前提・選択肢・情報提供・見出し）',
    en: '[Fill in] kind of row (measure, presence, option, information, heading)',
  },
  'review.fate.matched': { ja: '対応あり', en: 'matched' },
  'review.fate.confirm': { ja: '対応あり（要確認）', en: 'matched, please look' },
  'review.fate.asked': { ja: '要記入', en: 'please say' },
  'review.fate.new': { ja: '収録にない設問', en: 'not in the catalogue' },
  'review.fate.heading': { ja: '見出し', en: 'heading' },
  'review.fate.corrected': { ja: '記入済み', en: 'said by a person' },
  'review.by-number': { ja: '番号', en: 'number' },
  'review.by-reference': { ja: '参照番号', en: 'reference' },
  'review.by-text': { ja: '文言', en: 'wording' },
  'review.by-position': { ja: '並び順', en: 'order' },
  'review.candidate': {
    ja: '{key}（{subject}、{confidence}）',
    en: '{key} ({subject}, {confidence})',
  },
  'review.kind.measure': { ja: '対策', en: 'measure' },
  'review.kind.presence': { ja: '前提', en: 'presence' },
  'review.kind.option': { ja: '選択肢', en: 'option' },
  'review.kind.information': { ja: '情報提供', en: 'information' },
  'review.kind.heading': { ja: '見出し', en: 'heading' },
  'review.kind-unknown': { ja: '種類が未確認', en: 'unknown kind' },
  'review.none': { ja: 'なし', en: 'none' },
} as const satisfies MessageCatalogue;

export type ReviewTextId = keyof typeof IMPORT_REVIEW_MESSAGES;

/** A heading or word of the list. */
export const reviewText = (
  id: ReviewTextId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string => fillMessage(IMPORT_REVIEW_MESSAGES[id], args, language);
