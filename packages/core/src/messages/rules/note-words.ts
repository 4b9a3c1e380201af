import type { MessageCatalogue } from '../message.js';

/** Wording of the rules that quote words of a note (NOTE-07 to NOTE-09). */
export const NOTE_WORD_MESSAGES = {
  'rule.NOTE-07.title': { ja: '備考が打ち消す「はい」', en: 'Yes that its note takes back' },
  'rule.NOTE-07.planned': {
    ja: '{row}は「はい」ですが、{note}の「{words}」は今後の予定とも読めます。',
    en: '{rowEn} is answered yes, but "{words}" in the note may mean that it is only planned.',
  },
  'rule.NOTE-07.absent': {
    ja: '{row}は「はい」ですが、{note}に「{words}」とあります。',
    en: '{rowEn} is answered yes, but the note says "{words}" (not supported).',
  },
  'rule.NOTE-07.extra-cost': {
    ja: '{row}は「はい」ですが、{note}の「{words}」は別の購入や契約が要るとも読めます。',
    en: '{rowEn} is answered yes, but "{words}" in the note may mean that it must be bought or contracted separately.',
  },
  'rule.NOTE-07.left-to-institution': {
    ja: '{row}は「はい」ですが、{note}の「{words}」は医療機関側で行うこととも読めます。',
    en: '{rowEn} is answered yes, but "{words}" in the note may leave it to the medical institution.',
  },
  'rule.NOTE-07.partial': {
    ja: '{row}は「はい」ですが、{note}の「{words}」は一部に限るとも読めます。',
    en: '{rowEn} is answered yes, but "{words}" in the note may limit it to a part.',
  },
  'rule.NOTE-07.depends': {
    ja: '{row}は「はい」ですが、{note}の「{words}」は条件によって異なるとも読めます。',
    en: '{rowEn} is answered yes, but "{words}" in the note may make it depend on circumstances.',
  },
  'rule.NOTE-07.advice': {
    ja: '備考を読み、導入する版と構成で使えるのかを、事業者にお尋ねください。',
    en: 'Read the note, and ask the vendor whether it holds for the version and configuration you use.',
  },
  'rule.NOTE-07.planned.advice': {
    ja: '備考を読み、今の版で使えるのか、いつから使えるのかを、事業者にお尋ねください。',
    en: 'Read the note, and ask the vendor whether it exists today, or from when.',
  },
  'rule.NOTE-07.extra-cost.advice': {
    ja: '備考を読み、見積りや契約に含まれるかを、事業者にお尋ねください。',
    en: 'Read the note, and ask the vendor whether the offer or contract includes it.',
  },
  'rule.NOTE-07.left-to-institution.advice': {
    ja: '備考を読み、医療機関側で用意や対応ができるかをご検討ください。',
    en: 'Read the note, and consider whether your institution can provide it.',
  },
  'rule.NOTE-08.title': {
    ja: '「いいえ」の意味かもしれない「対象外」',
    en: 'Not applicable that may mean no',
  },
  'rule.NOTE-08.absent': {
    ja: '{row}は「対象外」ですが、{note}の「{words}」は「いいえ」の意味とも読めます。',
    en: '{rowEn} is answered not applicable, but "{words}" in the note may mean no.',
  },
  'rule.NOTE-08.planned': {
    ja: '{row}は「対象外」ですが、{note}の「{words}」は、まだ対応していないとも読めます。',
    en: '{rowEn} is answered not applicable, but "{words}" in the note may mean not yet.',
  },
  'rule.NOTE-08.left-to-institution': {
    ja: '{row}は「対象外」ですが、{note}の「{words}」は、機能がなく運用に委ねるとも読めます。',
    en: '{rowEn} is answered not applicable, but "{words}" in the note may leave it to operation.',
  },
  'rule.NOTE-08.advice': {
    ja: '当てはまらないのか、対応していないのかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether the matter does not apply or is not supported.',
  },
  'rule.NOTE-09.title': { ja: '機能の説明がある「いいえ」', en: 'No that its note contradicts' },
  'rule.NOTE-09.described': {
    ja: '{row}は「いいえ」ですが、{note}に「{words}」とあり、機能があるとも読めます。',
    en: '{rowEn} is answered no, but "{words}" in the note may describe the function as present.',
  },
  'rule.NOTE-09.advice': {
    ja: '備考を読み、「はい」の誤りではないかを、事業者にお尋ねください。',
    en: 'Read the note, and ask the vendor whether yes was meant.',
  },
} as const satisfies MessageCatalogue;
