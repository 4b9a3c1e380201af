import { FAILURE_CODES, faultOfFile } from '../../pages/failure.js';
import { FAILURE_MESSAGES } from '../failures/index.js';
import type { Message, MessageCatalogue } from '../message.js';

/** A rule about unreadable files says what the failure says: `rule.<id>.<code>` and its advice. */
function failureSentences(
  rule: string,
  fault: ReturnType<typeof faultOfFile>,
): Readonly<Record<string, Message>> {
  const codes = FAILURE_CODES.filter((code) => faultOfFile(code) === fault);
  return Object.fromEntries(
    codes.flatMap((code) => [
      [`rule.${rule}.${code}`, FAILURE_MESSAGES[`failure.${code}`]],
      [`rule.${rule}.${code}.advice`, FAILURE_MESSAGES[`failure.${code}.action`]],
    ]),
  );
}

/** Wording of the rules about the document as such (DOC). */
export const DOCUMENT_RULE_MESSAGES = {
  'rule.DOC-01.title': { ja: '別の様式の設問', en: 'Rows of the other form' },
  'rule.DOC-01': {
    ja: 'この{kind}に、{other}だけにある設問が{count}個あります（{rows}）。',
    en: 'This {kind} holds {count} {count|item|items} that only the {other} has: {rowsEn}.',
  },
  'rule.DOC-01.advice': {
    ja: 'MDSとSDSのどちらとして作成したものかを、事業者にお尋ねください。',
    en: 'Ask the vendor whether this is meant as an MDS or an SDS.',
  },
  'rule.DOC-02.title': { ja: 'SDSの提出の確認', en: 'Companion sheet expected' },
  'rule.DOC-02': {
    ja: '{row}が「はい」ですが、この製品の保守についてのSDSが見当たりません。',
    en: '{rowEn} is answered yes, but no SDS for this product is at hand.',
  },
  'rule.DOC-02.advice': {
    ja: '保守サービスについてのSDSがあるかを、事業者にお尋ねください。あれば、あわせて読み込んでください。',
    en: 'Ask the vendor for the SDS of the maintenance service; if you have it, check both together.',
  },
  'rule.DOC-03.title': { ja: 'マクロを含むファイル', en: 'File with macros' },
  'rule.DOC-03': {
    ja: 'ファイルにマクロが含まれています（{details}）。',
    en: 'The file carries macros ({details}).',
  },
  'rule.DOC-03.advice': {
    ja: 'マクロは実行していません。有効にせず、マクロを含まないファイルでの提出を事業者に依頼してください。',
    en: 'The macros were not run. Do not enable them, and ask the vendor for a file without.',
  },
  'rule.DOC-04.title': { ja: '他のファイルへのリンク', en: 'Links to other files' },
  'rule.DOC-04': {
    ja: 'ファイルに外部へのリンクが{count}件あります（{details}）。',
    en: 'The file links to {count} outside {count|source|sources}: {details}.',
  },
  'rule.DOC-04.advice': {
    ja: 'リンク先は読み込んでいません。Excelで開くときは、リンクを更新しないでください。',
    en: 'Nothing was fetched. When opening the file in Excel, do not update the links.',
  },
  'rule.DOC-05.title': { ja: '埋め込まれたファイル', en: 'Embedded objects' },
  'rule.DOC-05': {
    ja: 'ファイルに別のファイルが{count}件埋め込まれています（{details}）。',
    en: 'The file has {count} other {count|file|files} embedded: {details}.',
  },
  'rule.DOC-05.advice': {
    ja: '埋め込みの中身は読んでいません。必要な資料であれば、別のファイルでの提出を事業者に依頼してください。',
    en: 'Their content was not read. If it matters, ask the vendor to hand it in separately.',
  },
  'rule.DOC-06.title': { ja: '非表示のシート', en: 'Hidden sheets' },
  'rule.DOC-06': {
    ja: 'ファイルに非表示のシートが{count}枚あります（{details}）。',
    en: 'The file has {count} hidden {count|sheet|sheets}: {details}.',
  },
  'rule.DOC-06.advice': {
    ja: '回答に関わる内容がないかを、Excelの「再表示」でご確認ください。',
    en: 'Use "Unhide" in Excel to see whether they bear on the answers.',
  },
  'rule.DOC-07.title': { ja: '使われている範囲だけの読み取り', en: 'Read only where used' },
  'rule.DOC-07': {
    ja: 'ファイルに範囲が大きすぎる箇所があり、使われている部分だけを読み取りました（{details}）。',
    en: 'Some ranges of the file are larger than allowed and were read only where used: {details}.',
  },
  'rule.DOC-07.advice': {
    ja: '回答や備考に抜けがないかを、原本でご確認ください。',
    en: 'See in the original whether answers or notes were missed.',
  },
  'rule.DOC-08.title': { ja: 'ファイルの破損', en: 'Damaged part' },
  'rule.DOC-08': {
    ja: 'ファイルの一部が壊れていて、読み取れませんでした（{details}）。',
    en: 'A part of the file is damaged and could not be read: {details}.',
  },
  'rule.DOC-08.advice': {
    ja: '原本をExcelで開いて保存し直すか、事業者に再送を依頼してください。',
    en: 'Open and save the original in Excel again, or ask the vendor to send it anew.',
  },
  ...failureSentences('DOC-09', 'budget'),
  'rule.DOC-09.title': { ja: '読み取りの上限を超えたファイル', en: 'File beyond the limits' },
  'rule.DOC-09.advice': {
    ja: '開示書のシートだけを移した、新しいブックの提出を事業者に依頼してください。',
    en: 'Ask the vendor for a new workbook with the disclosure sheets only.',
  },
  ...failureSentences('DOC-10', 'content'),
  'rule.DOC-10.title': { ja: '読み取れないファイル', en: 'Unreadable file' },
  'rule.DOC-10.advice': {
    ja: 'パスワードのかかっていない .xlsx 形式のファイルの提出を、事業者に依頼してください。',
    en: 'Ask the vendor for an .xlsx file without a password.',
  },
  'rule.DOC-11.title': { ja: '計算結果のない数式', en: 'Formulas without results' },
  'rule.DOC-11': {
    ja: '計算結果が保存されていない数式のセルがあり、値を読み取れませんでした（{details}）。',
    en: 'Some cells hold formulas whose results were not saved, so their values could not be read: {details}.',
  },
  'rule.DOC-11.advice': {
    ja: 'ファイルをExcelで開き、上書き保存してから、もう一度読み取ってください。',
    en: 'Open the file in Excel, save it, and read it again.',
  },
} as const satisfies MessageCatalogue;
