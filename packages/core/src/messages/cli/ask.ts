import type { MessageCatalogue } from '../message.js';

/** `kaijisho ask` */
export const CLI_ASK_MESSAGES = {
  'cli.usage-ask': {
    ja: '使い方：$0 ask <対象>… -o <出力ファイル> [オプション]',
    en: 'Usage: $0 ask <files>… -o <output> [options]',
  },
  'cli.ask': {
    ja: '事業者への照会事項を、事業者ごとに書き出します',
    en: 'Write the questions back to each vendor',
  },
  'cli.example-ask': {
    ja: '照会事項をExcelで作る',
    en: 'write the questions as workbooks',
  },
  'cli.example-ask-reply': {
    ja: '返ってきた回答を、責任分界表に並べる',
    en: 'lay replies beside the answers of the matrix',
  },
  'cli.option-ask-output': {
    ja: '書き出すファイル（.xlsx・.docx・.md）。事業者が複数のときは、名前の後ろに事業者名が付きます',
    en: 'File to write (.xlsx, .docx or .md); with several vendors their names are added',
  },
  'cli.example-ask-letter': {
    ja: '医療機関名と回答期限を入れた手紙を、Wordで作る',
    en: 'write letters in Word that name the hospital and the date for replies',
  },
  'cli.option-ask-from': {
    ja: '照会する医療機関の名前。指定しないと、書き込む空欄になります',
    en: 'Name of the institution that asks; a blank to fill in unless given',
  },
  'cli.option-ask-department': { ja: '照会する部署', en: 'Department that asks' },
  'cli.option-ask-person': { ja: '担当者の名前', en: 'Name of the person to reply to' },
  'cli.option-ask-contact': {
    ja: '担当者の電話番号やメールアドレス',
    en: 'Telephone number or mail address of that person',
  },
  'cli.option-ask-reply-by': {
    ja: '回答の期限（YYYY-MM-DD）',
    en: 'Date for replies (YYYY-MM-DD)',
  },
  'cli.option-reply': {
    ja: '事業者から返ってきた照会事項（.xlsx・.docx・.md・メールの本文の .txt）。何度でも指定できます',
    en: 'Questions a vendor replied to (.xlsx, .docx, .md, a mail as .txt); may be given several times',
  },
  'cli.ask-nothing': {
    ja: '事業者に照会する事項はありません。',
    en: 'There is nothing to ask.',
  },
  'cli.ask-written': {
    ja: '  {file}（{organisation}、{count} 件）',
    en: '  {file} ({organisation}, {count} {count|question|questions})',
  },
  'cli.ask-no-organisation': { ja: '事業者名の記載なし', en: 'vendor not stated' },
  'cli.ask-next': {
    ja: '次にすること：\n  1. 内容を確かめ、事業者に送ってください。ほかの事業者の分は入っていません。\n  2. 返ってきたファイル（Excel、Word、メールの本文）は、kaijisho matrix <対象> --reply <返ってきたファイル> -o <出力> で責任分界表に並べられます。',
    en: 'What to do next:\n  1. Look through the files and send each to its vendor; no file holds questions to another one.\n  2. Lay the file that comes back (workbook, Word document, mail) beside the answers with kaijisho matrix <files> --reply <file> -o <output>.',
  },
  'cli.reply-stray': {
    ja: '注意：「{file}」の回答のうち {count} 件は、今回の開示書にない製品・サービスについてのものです。',
    en: 'Note: {count} {count|reply|replies} in "{file}" {count|is|are} about products that are not among the sheets.',
  },
  'cli.reply-beside': {
    ja: '次の回答は、開示書全体など、責任分界表の行に当たらないことへの回答です。表には載りません。',
    en: 'These replies are about a sheet as a whole or no row of the matrix; the table does not show them:',
  },
  'cli.reply-unknown': {
    ja: '注意：「{file}」の回答のうち、どの製品への照会か分からないものがあります（照会番号 {codes}）。原本で確かめてください。',
    en: 'Note: some replies in "{file}" belong to no product at hand ({codes}). Please look at the original.',
  },
  'cli.reply-none': {
    ja: '注意：「{file}」に、回答の記入が見当たりません。',
    en: 'Note: no reply was filled in in "{file}".',
  },
} as const satisfies MessageCatalogue;
