import type { MessageCatalogue } from '../message.js';

/** Words of charts, and of documents that are no workbook. */
export const CHART_WORDS = {
  'sheet.overview': { ja: '申告のまとめ', en: 'Overview' },
  'title.overview': { ja: '申告のまとめ', en: 'What the sheets declare' },
  'intro.overview': {
    ja: '開示書が尋ねている遵守事項や設問を全体とした数です。回答は事業者の自己申告です。遵守事項との対応と分け方には、編集部によるものを含みます。数は点数ではありません。製品の良否を示すものでもありません。',
    en: "Requirements and questions that the sheets ask about are the whole. Answers are the vendors' self-declarations; links and groups include editorial ones. The counts are no score and say nothing about how good a product is.",
  },
  'guide.overview': {
    ja: '製品・章・見方ごとの申告の数と図です。',
    en: 'Counts and charts by product, chapter and view.',
  },
  'chart.bar': { ja: '図', en: 'Chart' },
  'chart.all': { ja: '{count}製品の合計', en: 'all {count} {count|product|products}' },
  'chart.chapter': { ja: '章（第6.0版）', en: 'Chapter (6.0)' },
  'chart.group': { ja: '区分', en: 'Group' },
  'chart.by-product': {
    ja: '製品ごとの申告状況（遵守事項の数）',
    en: 'Requirements by product',
  },
  'chart.by-chapter': {
    ja: '章と製品ごとの申告状況（遵守事項の数）',
    en: 'Requirements by chapter and product',
  },
  'chart.by-lens': { ja: '{lens}（設問の数）', en: '{lens} (questions)' },
  'chart.allocations': {
    ja: '分担の案の内訳（行の数。合意ではありません）',
    en: 'Proposed allocations (lines; nothing is agreed)',
  },
  'same-as-line': {
    ja: 'No.{number}の行と同じ',
    en: 'same as line {number}',
  },
  'line-numbers': { ja: 'No.{numbers}', en: 'No. {numbers}' },
  'left-out.matrix': {
    ja: '回答・対応一覧と遵守事項別の全件は、ExcelとHTMLの責任分界表にあります。',
    en: 'The full lists of answers and requirements are in the workbook and the HTML page.',
  },
  'left-out.inspection': {
    ja: 'チェックリストの根拠の全件は、ExcelとHTMLの資料にあります。',
    en: 'The full list of evidence is in the workbook and the HTML page.',
  },
  'empty-columns': {
    ja: '記入がない欄は省いています。',
    en: 'Columns in which nothing is written are left out.',
  },
  'not-yet-agreed': {
    ja: '合意の記入はまだありません。決めたことは、Excelの責任分界表の薄い黄色の欄に記入します。',
    en: 'Nothing is agreed yet. What people decide goes into the pale yellow cells of the workbook.',
  },
  'finding.set-aside': { ja: '確認済み', en: 'Set aside' },
  'finding.set-aside-why': {
    ja: '確認済みとして除いた指摘です。理由：{reason}（{by}）',
    en: 'Set aside by people. Reason: {reason} ({by})',
  },
  contents: { ja: '目次', en: 'Contents' },
  'show-all': { ja: '{title}を表示する', en: 'Show {title}' },
  'page-of': { ja: '{page} / {pages} ページ', en: 'page {page} of {pages}' },
} as const satisfies MessageCatalogue;
