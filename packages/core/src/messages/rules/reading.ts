import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about how surely a sheet was read (READ). */
export const READING_RULE_MESSAGES = {
  'rule.READ-01.title': { ja: '読み取りの不確かな回答', en: 'Answer read unsurely' },
  'rule.READ-01': {
    ja: '{row}の回答の読み取りに、確信が持てません（確からしさ {actual}）。',
    en: 'The answer of {rowEn} was read with little certainty ({actual}).',
  },
  'rule.READ-01.many': {
    ja: '{count}個の設問の回答の読み取りに、確信が持てません（{rows}）。',
    en: 'The {count|answer|answers} of {count} {count|item was|items were} read with little certainty: {rowsEn}.',
  },
  'rule.READ-01.advice': {
    ja: '原本の回答と合っているかをご確認ください。',
    en: 'Compare with the original.',
  },
  'rule.READ-02.title': { ja: 'どの設問か特定できない行', en: 'Ambiguous row' },
  'rule.READ-02': {
    ja: '{row}が、様式の{candidates}のどちらに当たるか特定できません。',
    en: '{rowEn} could be either of these items: {candidatesEn}.',
  },
  'rule.READ-02.single': {
    ja: '{row}は、様式の{candidates}に当たるようですが、確信が持てません。',
    en: '{rowEn} seems to be {candidatesEn}, but not surely.',
  },
  'rule.READ-02.many': {
    ja: '様式のどの設問に当たるか特定できない行が{count}行あります（{rows}）。',
    en: '{count} {count|row|rows} could each be more than one item of the form: {rowsEn}.',
  },
  'rule.READ-02.advice': {
    ja: '原本の設問をご確認ください。',
    en: 'See which item it is in the original.',
  },
  'rule.READ-03.title': { ja: '読み取りの不確かな基本情報', en: 'Header value read unsurely' },
  'rule.READ-03': {
    ja: '基本情報の「{field}」を「{value}」と読み取りましたが、確信が持てません。',
    en: 'The header field "{fieldEn}" was read as "{value}", with little certainty.',
  },
  'rule.READ-03.advice': {
    ja: '原本の記載と合っているかをご確認ください。',
    en: 'Compare with the original.',
  },
  'rule.READ-04.title': { ja: '非表示の箇所にある回答', en: 'Hidden answers' },
  'rule.READ-04': {
    ja: '非表示の行・列・シートに、{count}個の回答があります（{rows}）。',
    en: '{count} {count|answer stands|answers stand} in hidden rows, columns or sheets: {rowsEn}.',
  },
  'rule.READ-04.advice': {
    ja: '印刷すると見えない回答です。有効な回答かどうかを、事業者にお尋ねください。',
    en: 'These do not show in print. Ask the vendor whether they are meant.',
  },
  'rule.READ-05.title': { ja: '文字のないページ', en: 'Page without text' },
  'rule.READ-05': {
    ja: '文字の情報がないか壊れていて、読み取れないページがあります（{details}）。',
    en: 'Some pages hold no text, or damaged text, and could not be read: {details}.',
  },
  'rule.READ-05.advice': {
    ja: 'スキャンした画像か、文字の情報が失われたPDFと思われます。Excelファイルか、Excelから直接作成したPDFの提出を、事業者に依頼してください。',
    en: 'They are probably scans, or the text was lost in a conversion. Ask the vendor for the Excel file, or a PDF made from it.',
  },
  'rule.READ-06.title': { ja: '推定した文字コード', en: 'Encoding guessed' },
  'rule.READ-06': {
    ja: 'ファイルの文字コードを推定して読み取りました（{details}）。',
    en: 'The character encoding of the file was guessed: {details}.',
  },
  'rule.READ-06.advice': {
    ja: '文字化けがないかをご確認ください。あるときは、Excel形式（.xlsx）での提出を事業者に依頼してください。',
    en: 'Check for garbled characters; if there are any, ask the vendor for an .xlsx file.',
  },
  'rule.READ-07.title': { ja: '判定に足りない読み取り', en: 'Too little could be read' },
  'rule.READ-07': {
    ja: '{count}行のうち{unread}行を確実に読み取れなかったため、記入漏れや矛盾の有無を判定できません。',
    en: '{unread} of {count} {count|row|rows} could not be read reliably, so no verdict on the sheet is possible.',
  },
  'rule.READ-07.nothing': {
    ja: '回答の行を一つも読み取れなかったため、記入漏れや矛盾の有無を判定できません。',
    en: 'Not a single answer row could be read, so no verdict on the sheet is possible.',
  },
  'rule.READ-07.advice': {
    ja: '公式の様式に沿ったExcelファイルの提出を、事業者に依頼してください。',
    en: 'Ask the vendor for an Excel file that follows the official form.',
  },
} as const satisfies MessageCatalogue;
