import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about the header (HDR). */
export const HEADER_RULE_MESSAGES = {
  'rule.HDR-01.title': { ja: '基本情報の未記入', en: 'Header field missing' },
  'rule.HDR-01': {
    ja: '基本情報の「{field}」の記入が見当たりません。',
    en: 'The header field "{fieldEn}" is not filled in.',
  },
  'rule.HDR-01.advice': {
    ja: '「{field}」の記入を、事業者に依頼してください。',
    en: 'Ask the vendor to fill in "{fieldEn}".',
  },
  'rule.HDR-02.title': { ja: 'バージョンの未記入', en: 'Product version missing' },
  'rule.HDR-02': {
    ja: '「{field}」の記入が見当たらず、どの版についての回答か分かりません。',
    en: 'The "{fieldEn}" is not filled in, so nobody can tell which release is described.',
  },
  'rule.HDR-02.advice': {
    ja: '導入する（または導入済みの）バージョンを示し、その版の開示書であることの確認を事業者に依頼してください。',
    en: 'Name the version you use or buy, and ask the vendor to confirm and enter it.',
  },
  'rule.HDR-03.title': { ja: '正しくない作成日', en: 'Impossible date' },
  'rule.HDR-03': {
    ja: '作成日「{date}」は、日付として正しくありません。',
    en: 'The date of preparation "{date}" is no valid date.',
  },
  'rule.HDR-03.advice': {
    ja: '正しい作成日（年月日）の記入を、事業者に依頼してください。',
    en: 'Ask the vendor to enter the right year, month and day.',
  },
  'rule.HDR-04.title': { ja: '様式の公表より前の作成日', en: 'Dated before the form existed' },
  'rule.HDR-04': {
    ja: '作成日（{date}）が、様式 Ver.{edition} の公表（{published}）より前です。',
    en: 'The sheet is dated {date}, before form Ver.{edition} was published ({published}).',
  },
  'rule.HDR-04.unconfirmed': {
    ja: '作成日（{date}）が、様式 Ver.{edition} の公表時期（{published}、未確認）より前です。',
    en: 'The sheet is dated {date}, before form Ver.{edition} is thought to have been published ({published}, unconfirmed).',
  },
  'rule.HDR-04.advice': {
    ja: '作成日と様式の版のどちらが正しいかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether the date or the edition is wrong.',
  },
  'rule.HDR-05.title': { ja: '基準日より後の作成日', en: 'Dated after the day of the check' },
  'rule.HDR-05': {
    ja: '作成日（{date}）が、点検の基準日（{asOf}）より後です。',
    en: 'The sheet is dated {date}, after the day the check is made for ({asOf}).',
  },
  'rule.HDR-05.advice': {
    ja: '基準日の指定に誤りがなければ、正しい作成日を事業者にお尋ねください。',
    en: 'If the day of the check is as intended, ask the vendor for the right date.',
  },
} as const satisfies MessageCatalogue;
