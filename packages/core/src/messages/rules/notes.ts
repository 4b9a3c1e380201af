import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about notes (NOTE) that need no reading of their words. */
export const NOTE_RULE_MESSAGES = {
  'rule.NOTE-01.title': { ja: '本文のない備考番号', en: 'Note number without text' },
  'rule.NOTE-01': {
    ja: '{row}が示す備考{number}の本文が見当たりません。',
    en: '{rowEn} points to note {number}, which has no text.',
  },
  'rule.NOTE-01.no-notes': {
    ja: '{count}個の備考番号（{numbers}）がありますが、備考の本文が一つも見当たりません。',
    en: 'Answers point to {count} {count|note|notes} ({numbers}), but the sheet holds no note text at all.',
  },
  'rule.NOTE-01.advice': {
    ja: '備考の本文の追記を、事業者に依頼してください。',
    en: 'Ask the vendor to add the text of the note.',
  },
  'rule.NOTE-01.no-notes.advice': {
    ja: '備考のページやシートの抜けがないかをご確認のうえ、事業者に提出を依頼してください。',
    en: 'Check for a missing page or sheet with the notes, and ask the vendor for it.',
  },
  'rule.NOTE-02.title': { ja: 'どの設問からも参照されない備考', en: 'Note nobody refers to' },
  'rule.NOTE-02': {
    ja: 'どの設問からも参照されていない備考があります（備考番号 {numbers}）。',
    en: 'No item points to the notes numbered {numbers}.',
  },
  'rule.NOTE-02.unnumbered': {
    ja: '備考記載欄に、番号のない文章があります（「{text}」）。どの設問の説明か分かりません。',
    en: 'The notes area holds a text without a number ("{text}"): nothing says which item it explains.',
  },
  'rule.NOTE-02.advice': {
    ja: 'どの設問の説明かを原本で確かめ、分からないときは事業者にお尋ねください。',
    en: 'See in the original which item they explain; if that stays unclear, ask the vendor.',
  },
  'rule.NOTE-03.title': { ja: '理由のない「対象外」', en: 'Not applicable without a reason' },
  'rule.NOTE-03': {
    ja: '{row}が「対象外」ですが、備考に理由がありません。',
    en: '{rowEn} is answered not applicable, and no note says why.',
  },
  'rule.NOTE-03.advice': {
    ja: '対象外とする理由を、事業者にお尋ねください。',
    en: 'Ask the vendor why the matter does not apply.',
  },
  'rule.NOTE-04.title': { ja: '必要な備考の未記入', en: 'Required note missing' },
  'rule.NOTE-04': {
    ja: '{row}は備考に内容を書く設問ですが、備考がありません。',
    en: '{rowEn} calls for a note with this answer, and there is none.',
  },
  'rule.NOTE-04.advice': {
    ja: '具体的な内容（方式や組合せなど）の備考への記入を、事業者に依頼してください。',
    en: 'Ask the vendor to name the method or combination in a note.',
  },
  'rule.NOTE-05.title': { ja: '同じ番号の異なる備考', en: 'Note number used twice' },
  'rule.NOTE-05': {
    ja: '備考{number}が二つあり、内容が異なります（「{first}」と「{second}」）。',
    en: 'Note {number} stands twice with different texts ("{first}" and "{second}").',
  },
  'rule.NOTE-05.advice': {
    ja: 'それぞれどの設問の備考かを、事業者にお尋ねください。',
    en: 'Ask the vendor which item each of the two explains.',
  },
  'rule.NOTE-06.title': { ja: '別の設問についての備考', en: 'Note about another item' },
  'rule.NOTE-06': {
    ja: '{row}の{note}は、設問{item}について書かれています。',
    en: '{noteEn} of {rowEn} is written about item {item}.',
  },
  'rule.NOTE-06.advice': {
    ja: '備考番号がずれていないかを、原本でご確認ください。',
    en: 'See in the original whether the note numbers have slipped.',
  },
  'rule.NOTE-10.title': {
    ja: '別の製品・版についての備考',
    en: 'Note about another product or version',
  },
  'rule.NOTE-10.product': {
    ja: '{row}の{note}に、別の製品「{other}」の名称があります。',
    en: '{noteEn} of {rowEn} names another product, "{other}".',
  },
  'rule.NOTE-10.version': {
    ja: '{row}の{note}に「{other}」という版の記載があり、この開示書の版（{version}）と合いません。',
    en: '{noteEn} of {rowEn} speaks of version "{other}", which this sheet ({version}) is not.',
  },
  'rule.NOTE-10.advice': {
    ja: 'この製品のこの版についての回答かどうかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether the answer holds for this product in this version.',
  },
  'rule.NOTE-11.title': { ja: '他の開示書と同一の備考', en: 'Notes identical to another sheet' },
  'rule.NOTE-11': {
    ja: '備考{count}件が、同じ事業者の別の開示書（{kind}「{other}」）とすべて同一です。',
    en: 'All {count} {count|note is|notes are} identical to those of another sheet of this vendor ({kind} "{other}").',
  },
  'rule.NOTE-11.advice': {
    ja: 'この製品・サービスに合わせて書かれた備考かどうかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether the notes were written for this product or service.',
  },
} as const satisfies MessageCatalogue;
