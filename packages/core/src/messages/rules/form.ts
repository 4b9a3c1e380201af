import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about form and edition (FORM). */
export const FORM_RULE_MESSAGES = {
  'rule.FORM-01.title': { ja: '様式の版が不明', en: 'Form edition unknown' },
  'rule.FORM-01': {
    ja: 'この{kind}には、様式の版の記載が見当たりません。',
    en: 'This {kind} does not say which edition of the form it uses.',
  },
  'rule.FORM-01.unlisted': {
    ja: '様式の版「{edition}」は、公表された版の中に見当たりません。',
    en: '"{edition}" is no known edition of the form.',
  },
  'rule.FORM-01.advice': {
    ja: 'どの版の様式を使ったかを、事業者にお尋ねください。',
    en: 'Ask the vendor which edition of the form was used.',
  },
  'rule.FORM-02.title': { ja: '古い版の様式', en: 'Older form edition' },
  'rule.FORM-02': {
    ja: 'この{kind}の様式 Ver.{edition} は、Ver.{newer} より古い版です。',
    en: 'This {kind} uses form Ver.{edition}, which is older than Ver.{newer}.',
  },
  'rule.FORM-02.superseded': {
    ja: 'この{kind}の様式 Ver.{edition} の後に、Ver.{newer}（{published}公表）が出ています。',
    en: 'Since form Ver.{edition} of this {kind}, Ver.{newer} has been published ({published}).',
  },
  'rule.FORM-02.advice': {
    ja: '新しい版の様式で提出できるかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether a sheet on a newer form is available.',
  },
  'rule.FORM-02.superseded.advice': {
    ja: '次に開示書を受け取る際に、新しい版での提出をご相談ください。',
    en: 'Ask for the newer edition when you next receive a sheet.',
  },
  'rule.FORM-03.title': { ja: '新しい版の様式', en: 'Newer form edition' },
  'rule.FORM-03': {
    ja: 'この{kind}の様式 Ver.{edition} は、設問を把握している Ver.{known} より新しい版です。',
    en: 'This {kind} uses form Ver.{edition}, newer than Ver.{known}, whose items are known here.',
  },
  'rule.FORM-03.advice': {
    ja: '増えた設問や番号の変更は見落とすことがあります。原本もあわせてご確認ください。',
    en: 'Added items and changed numbers may be missed; please check against the original.',
  },
  'rule.FORM-04.title': { ja: '見当たらない設問', en: 'Item missing' },
  'rule.FORM-04': {
    ja: '様式にある{item}が見当たりません。',
    en: 'The sheet lacks {itemEn} of the form.',
  },
  'rule.FORM-04.unread': {
    ja: '様式にある{item}が見当たりません。判別できなかった行が、その設問かもしれません。',
    en: 'The sheet seems to lack {itemEn} of the form; a row that was not recognised may be it.',
  },
  'rule.FORM-04.many': {
    ja: '様式にある{count}個の設問が見当たりません（{items}）。',
    en: 'The sheet lacks {count} {count|item|items} of the form: {itemsEn}.',
  },
  'rule.FORM-04.unread-many': {
    ja: '様式にある{count}個の設問が見当たりません（{items}）。判別できなかった行が、その設問かもしれません。',
    en: 'The sheet seems to lack {count} {count|item|items} of the form ({itemsEn}); rows that were not recognised may be among them.',
  },
  'rule.FORM-04.advice': {
    ja: '設問を省いていない様式での再提出を、事業者に依頼してください。',
    en: 'Ask the vendor for a sheet on the complete form.',
  },
  'rule.FORM-04.unread.advice': {
    ja: '原本に設問があるかをご確認ください。なければ、事業者に追記を依頼してください。',
    en: 'Look for the item in the original; if it is not there, ask the vendor to add it.',
  },
  'rule.FORM-04.unread-many.advice': {
    ja: '原本に設問があるかをご確認ください。なければ、設問を省いていない様式での再提出を事業者に依頼してください。',
    en: 'Look for the items in the original; if they are not there, ask the vendor for a sheet on the complete form.',
  },
  'rule.FORM-05.title': { ja: '見当たらない章', en: 'Section missing' },
  'rule.FORM-05': {
    ja: '様式の「{section} {title}」の設問が、一つも見当たりません。',
    en: 'The sheet holds no item of section {section} of the form.',
  },
  'rule.FORM-05.unread': {
    ja: '様式の「{section} {title}」の設問が見当たりません。判別できなかった行が、その設問かもしれません。',
    en: 'The sheet seems to hold no item of section {section} of the form; rows that were not recognised may belong to it.',
  },
  'rule.FORM-05.advice': {
    ja: 'ページやシートの抜けがないかを、原本でご確認ください。原本にもなければ、事業者に再提出を依頼してください。',
    en: 'Check the original for a missing page or sheet, and ask the vendor to hand it in.',
  },
  'rule.FORM-06.title': { ja: '様式の設問か判別できない行', en: 'Unknown row' },
  'rule.FORM-06': {
    ja: '{row}は、公式様式にない設問です。',
    en: '{rowEn} is no item of the official form.',
  },
  'rule.FORM-06.unrecognised': {
    ja: '様式のどの設問に当たるか判別できない行が{count}行あります（{rows}）。',
    en: '{count} {count|row|rows} could not be matched to an item of the form: {rowsEn}.',
  },
  'rule.FORM-06.advice': {
    ja: '事業者が加えた設問か、設問文が変わった設問かを、原本でご確認ください。',
    en: 'See in the original whether the vendor added the row or reworded an item.',
  },
  'rule.FORM-07.title': { ja: '設問文の変更', en: 'Wording changed' },
  'rule.FORM-07': {
    ja: '{row}の設問文が、公式様式の「{official}」と異なります。',
    en: 'The question of {rowEn} differs from the official form ("{official}").',
  },
  'rule.FORM-07.advice': {
    ja: '意味が変わっていないかを、原本でご確認ください。',
    en: 'See in the original whether the meaning has changed.',
  },
  'rule.FORM-08.title': { ja: '判定していない事項', en: 'What was not judged' },
  'rule.FORM-08.no-official-form': {
    ja: '公式様式が取り込まれていないため、設問の過不足と文言の変更は判定していません。',
    en: 'No official form has been imported, so missing or added items and changed wording were not judged.',
  },
  'rule.FORM-08.no-as-of-date': {
    ja: '基準日の指定がないため、作成日が基準日より後の日付でないかと、より新しい様式の有無は判定していません。',
    en: 'No as-of date was given, so dates after it and newer form editions were not judged.',
  },
  'rule.FORM-08.advice': {
    ja: '未記入の公式様式のファイルを取り込むと、判定できます。',
    en: 'Import the official blank form to have this judged.',
  },
  'rule.FORM-08.no-as-of-date.advice': {
    ja: '基準日を指定すると、判定できます。',
    en: 'Give an as-of date to have this judged.',
  },
} as const satisfies MessageCatalogue;
