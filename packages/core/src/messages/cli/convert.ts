import type { MessageCatalogue } from '../message.js';

/** `kaijisho convert` */
export const CLI_CONVERT_MESSAGES = {
  'cli.usage-convert': {
    ja: '使い方：$0 convert <入力ファイル> <出力ファイル> [オプション]',
    en: 'Usage: $0 convert <input> <output> [options]',
  },
  'cli.convert': {
    ja: '開示書などをJSON・XML・CSV・Excel・PDFの間で変換します',
    en: 'Convert disclosures and other documents between JSON, XML, CSV, Excel and PDF',
  },
  'cli.convert-input': {
    ja: '開示書（Excel、PDF、CSV、JSON、XML）、または責任分界表・比較表・点検結果のJSON',
    en: 'A disclosure (Excel, PDF, CSV, JSON, XML), or a matrix, comparison or check as JSON',
  },
  'cli.convert-output': {
    ja: '書き出すファイル。拡張子で形式が決まります（.json .xml .csv .xlsx .pdf .sarif）',
    en: 'File to write; its ending tells the format (.json .xml .csv .xlsx .pdf .sarif)',
  },
  'cli.option-encoding': { ja: 'CSVの文字コード', en: 'Encoding of a CSV' },
  'cli.example-convert': { ja: 'MDSをXMLにする', en: 'an MDS as XML' },
  'cli.example-convert-form': {
    ja: 'JSONの開示書を、参考様式（公式様式ではありません）に記入したExcelにする',
    en: 'a disclosure given as JSON in a workbook of the reference form (not the official one)',
  },
  'cli.convert-needs-files': {
    ja: '入力ファイルと出力ファイルを指定してください（例：kaijisho convert MDS.xlsx MDS.json）。',
    en: 'Name the input and the output, as in: kaijisho convert MDS.xlsx MDS.json',
  },
  'cli.convert-refused': {
    ja: '「{file}」は、次の誤りがあるため変換できません。',
    en: '"{file}" cannot be converted:',
  },
  'cli.convert-nothing': {
    ja: '「{file}」に開示書（MDS／SDS）が見つかりません。ファイルを開いて、開示書かどうかを確かめてください。',
    en: 'No disclosure (MDS or SDS) was found in "{file}". Open the file to see whether it is one.',
  },
  'cli.convert-impossible': {
    ja: '{what}は、.{format} にはできません。',
    en: 'This cannot be written as .{format}: {what}.',
  },
  'cli.convert.disclosures': {
    ja: '開示書{count}件（回答{answers}件）',
    en: '{count} {count|disclosure|disclosures}, {answers} {answers|answer|answers}',
  },
  'cli.convert.matrix': { ja: '責任分界表', en: 'demarcation matrix' },
  'cli.convert.comparison': { ja: '比較表', en: 'comparison' },
  'cli.convert.check': { ja: '点検結果', en: 'result of a check' },
  'cli.convert-contents': { ja: '内容：{contents}', en: 'Contents: {contents}' },
  'cli.convert-unsure-answers': {
    ja: '読み取りに確信が持てない回答が{count}件あります。書き出したファイルには、その印がありません。「kaijisho read」で、原本の回答と合っているかをご確認ください。',
    en: 'Answers read without certainty: {count}. The file written does not mark them; see "kaijisho read" and compare them with the original.',
  },
  'cli.convert-unsure': {
    ja: '読み取りについて{count}件の指摘があります。「kaijisho check」で確認してください。',
    en: 'Findings about the reading: {count}. See "kaijisho check".',
  },
} as const satisfies MessageCatalogue;
