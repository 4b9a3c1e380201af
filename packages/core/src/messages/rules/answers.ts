import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about single answers (ANS). */
export const ANSWER_RULE_MESSAGES = {
  'rule.ANS-01.title': { ja: '未記入の設問', en: 'Unanswered item' },
  'rule.ANS-01': {
    ja: '{row}に回答がありません。',
    en: 'No answer is given for {rowEn}.',
  },
  'rule.ANS-01.group': {
    ja: '選択肢のどれにも「はい」がなく、{row}が未記入です。',
    en: 'None of the options is answered yes, and {rowEn} is blank.',
  },
  'rule.ANS-01.advice': {
    ja: '「はい」「いいえ」「対象外」のいずれか一つの記入を、事業者に依頼してください。',
    en: 'Ask the vendor to mark one of yes, no or not applicable.',
  },
  'rule.ANS-02.title': { ja: '複数の回答', en: 'More than one answer' },
  'rule.ANS-02': {
    ja: '{row}で、二つ以上の回答が選ばれています。',
    en: 'More than one answer is marked for {rowEn}.',
  },
  'rule.ANS-02.advice': {
    ja: '正しい回答を一つだけ選び直すよう、事業者に依頼してください。',
    en: 'Ask the vendor which single answer is meant, and for a corrected sheet.',
  },
  'rule.ANS-03.title': { ja: '判読できない回答', en: 'Unreadable answer' },
  'rule.ANS-03': {
    ja: '{row}の回答の印を判読できません。',
    en: 'The mark for {rowEn} cannot be read.',
  },
  'rule.ANS-03.advice': {
    ja: '原本の回答欄をご確認ください。それでも分からないときは、事業者に回答をお尋ねください。',
    en: 'Look at the cell in the original. If it stays unclear, ask the vendor for the answer.',
  },
  'rule.ANS-04.title': { ja: '選択肢にない回答', en: 'Answer outside the options' },
  'rule.ANS-04': {
    ja: '{row}の回答欄に「{text}」とあり、「はい」「いいえ」「対象外」のどれにも当たりません。',
    en: '{rowEn} is answered with "{text}", which is none of yes, no and not applicable.',
  },
  'rule.ANS-04.advice': {
    ja: 'いずれか一つを選び、事情は備考に書くよう、事業者に依頼してください。',
    en: 'Ask the vendor to choose one option and to explain the circumstances in a note.',
  },
  'rule.ANS-05.title': { ja: '同じ設問への異なる回答', en: 'Same item answered differently' },
  'rule.ANS-05': {
    ja: '{row}と同じ設問がセル{cell}にもあり、回答が異なります。',
    en: 'The question of {rowEn} is also answered in cell {cell}, and differently.',
  },
  'rule.ANS-05.advice': {
    ja: 'どちらの回答が正しいかを、事業者にお尋ねください。',
    en: 'Ask the vendor which of the two answers holds.',
  },
  'rule.ANS-06.title': { ja: '対象外となりにくい設問', en: 'Hardly ever not applicable' },
  'rule.ANS-06': {
    ja: '{row}が「対象外」です。この設問が対象外となることは、まれです。',
    en: '{rowEn} is answered not applicable, which hardly any product is.',
  },
  'rule.ANS-06.explained': {
    ja: '{row}が「対象外」です。まれなことですが、備考に説明があります。',
    en: '{rowEn} is answered not applicable, which is rare; a note explains it.',
  },
  'rule.ANS-06.advice': {
    ja: '対象外とする理由を、事業者にお尋ねください。',
    en: 'Ask the vendor why the matter does not apply.',
  },
  'rule.ANS-06.explained.advice': {
    ja: '備考の説明が、対象外の理由になっているかをご確認ください。',
    en: 'Check whether the note is a reason for the matter not to apply.',
  },
  'rule.ANS-07.title': { ja: '「いいえ」と回答された対策', en: 'Measure answered no' },
  'rule.ANS-07': {
    ja: '{row}の回答は「いいえ」です。',
    en: '{rowEn} is answered no.',
  },
  'rule.ANS-07.advice': {
    ja: '代わりの対策と今後の予定を事業者に尋ね、院内の運用で補えるかをご検討ください。',
    en: 'Ask the vendor about substitutes and plans, and consider whether your own operation can make up for it.',
  },
  'rule.ANS-08.title': { ja: 'すべて未記入の開示書', en: 'Nothing filled in' },
  'rule.ANS-08': {
    ja: '{count}問すべてに回答がありません。',
    en: 'None of the {count} {count|item|items} is answered.',
  },
  'rule.ANS-08.pictures': {
    ja: '{count}問すべてに回答が見つかりません。ファイルに画像があるため、印が画像として貼られている可能性があります。',
    en: 'No answer was found for any of the {count} {count|item|items}. The file holds pictures: the marks may be part of one.',
  },
  'rule.ANS-08.advice': {
    ja: '記入済みのファイルの提出を、事業者に依頼してください。',
    en: 'Ask the vendor for the completed file.',
  },
  'rule.ANS-08.pictures.advice': {
    ja: '原本を開いて回答をご確認のうえ、回答をセルに記入したファイルの提出を事業者に依頼してください。',
    en: 'Open the original, and ask the vendor for a file with the answers in its cells.',
  },
  'rule.ANS-09.title': {
    ja: '一部の製品だけが答える章の記入',
    en: 'Sections that only some products answer',
  },
  'rule.ANS-09.retention-blank': {
    ja: '法定保存義務のある記録に関する設問が、すべて未記入です。',
    en: 'All items on records under a statutory retention duty are blank.',
  },
  'rule.ANS-09.retention-no-yes': {
    ja: '法定保存義務のある記録に関する設問に「はい」がなく、「いいえ」があります。「対象外」の意味かもしれません。',
    en: 'The items on records under a statutory retention duty hold a no and not a single yes; not applicable may be meant.',
  },
  'rule.ANS-09.section': {
    ja: '「{section} {title}」の設問が、すべて未記入です。',
    en: 'Section {section} of the form is blank throughout.',
  },
  'rule.ANS-09.retention-beside-not-applicable': {
    ja: '法定保存義務のある記録に関する設問に、「対象外」と未記入が混ざっています。',
    en: 'The items on records under a statutory retention duty are partly not applicable, partly blank.',
  },
  'rule.ANS-09.external-storage-blank': {
    ja: '診療録等の外部保存に関する設問が、すべて未記入です。',
    en: 'All items on storing records outside the institution are blank.',
  },
  'rule.ANS-09.external-storage-no-yes': {
    ja: '診療録等の外部保存に関する設問に「はい」がなく、「いいえ」があります。「対象外」の意味かもしれません。',
    en: 'The items on storing records outside the institution hold a no and not a single yes; not applicable may be meant.',
  },
  'rule.ANS-09.external-storage-beside-not-applicable': {
    ja: '診療録等の外部保存に関する設問に、「対象外」と未記入が混ざっています。',
    en: 'The items on storing records outside the institution are partly not applicable, partly blank.',
  },
  'rule.ANS-09.advice': {
    ja: '当てはまる製品・サービスなら各設問への回答を、当てはまらなければ「対象外」の記入を、事業者に依頼してください。',
    en: 'Ask the vendor to answer each item if the product is concerned, and to mark not applicable if it is not.',
  },
} as const satisfies MessageCatalogue;
