import type { MessageCatalogue } from '../message.js';
import { REPORT_MESSAGES } from '../report.js';
import { TERM_MESSAGES } from '../terms.js';

/** The field's terms as they stand in cells and lists; those of reports are said as reports do. */
export const TERMS = {
  ...TERM_MESSAGES,

  'meaning.institution': {
    ja: '医療機関等が実施し、責任を負います。',
    en: 'The institution acts and answers for it.',
  },
  'meaning.vendor': {
    ja: '事業者が実施し、責任を負います。',
    en: 'The vendor acts and answers for it.',
  },
  'meaning.vendor-outsourced': {
    ja: '責任は事業者が負い、実施は再委託先などが行います。',
    en: 'The vendor answers for it, another party acts.',
  },
  'meaning.shared': {
    ja: '双方が実施します。それぞれの役割を必ず書き分けます。',
    en: "Both act; each side's part must be written.",
  },
  'meaning.other-vendor': {
    ja: '名前を挙げた別の事業者が担います。',
    en: 'A named other vendor takes it.',
  },
  'meaning.not-applicable': {
    ja: 'この製品・サービスには当てはまりません。理由を書きます。',
    en: 'Does not apply; needs a reason.',
  },
  'meaning.undecided': {
    ja: '担い手が決まっていません。話し合って決めます。',
    en: 'Nobody has taken it yet.',
  },

  'choice.yes': REPORT_MESSAGES['choice.yes'],
  'choice.no': REPORT_MESSAGES['choice.no'],
  'choice.not-applicable': REPORT_MESSAGES['choice.not-applicable'],
  'state.marked': REPORT_MESSAGES['state.marked'],
  'state.blank': REPORT_MESSAGES['state.blank'],
  'state.several': REPORT_MESSAGES['state.several'],
  'state.unreadable': REPORT_MESSAGES['state.unreadable'],
  'severity.error': REPORT_MESSAGES['severity.error'],
  'severity.warning': REPORT_MESSAGES['severity.warning'],
  'severity.info': REPORT_MESSAGES['severity.info'],

  'basis.official': { ja: '公式', en: 'official' },
  'basis.official-draft': { ja: '公式（案）', en: 'official (draft)' },
  'basis.editorial': { ja: '編集部', en: 'editorial' },
  'via.topic': { ja: '設問の主題から', en: 'By topic' },
  'via.printed-reference': { ja: '印字された参照から', en: 'By printed reference' },
  'relation.partial': { ja: '一部に対応', en: 'partial' },
} as const satisfies MessageCatalogue;
