import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen that saves results. */
export const OUTPUT_WORDS = {
  'outputs.lead': {
    ja: '結果をファイルに保存します。どのファイルにも基準日 {date} を印字します。',
    en: 'Saves results as files. Every file carries the as-of date {date}.',
  },
  'outputs.save': { ja: '保存', en: 'Save' },
  'outputs.save-named': { ja: '「{name}」を保存', en: 'Save "{name}"' },
  'outputs.working': { ja: '作成しています…', en: 'Making the file…' },
  'outputs.saved': {
    ja: '「{name}」を作りました。ダウンロードの場所を見てください。',
    en: 'Made "{name}". See your downloads.',
  },
  'outputs.failed': { ja: '作れませんでした: {detail}', en: 'Could not be made: {detail}' },
  'outputs.people': { ja: '人が読むファイル', en: 'For people' },
  'outputs.machines': { ja: 'ほかの道具で使うファイル', en: 'For other tools' },
  'outputs.matrix': { ja: '責任分界表.xlsx', en: 'responsibility-matrix.xlsx' },
  'outputs.matrix-about': {
    ja: '責任分界表の案、指摘、回答と根拠の一覧です。印刷と回覧に使えます。',
    en: 'The draft matrix with findings, answers and evidence, ready to print.',
  },
  'outputs.comparison': { ja: '比較表.xlsx', en: 'comparison.xlsx' },
  'outputs.comparison-about': {
    ja: '製品ごとの回答を並べた表です。違いと確認の要る点が分かります。',
    en: 'The answers of all products side by side, with differences and open points.',
  },
  'outputs.comparison-md': { ja: '比較表.md', en: 'comparison.md' },
  'outputs.comparison-json': { ja: '比較表.json', en: 'comparison.json' },
  'outputs.check-csv': { ja: '点検結果.csv', en: 'check.csv' },
  'outputs.also': { ja: '別の形式:', en: 'Also as:' },
  'outputs.disclosures': {
    ja: '開示書ごとのデータ（JSON、XML、CSV）',
    en: 'Each disclosure as data (JSON, XML, CSV)',
  },
  'outputs.disclosures-about': {
    ja: '「{file}」に書かれている内容です。',
    en: 'What "{file}" says.',
  },
  'outputs.comparison-page': { ja: '比較表.html', en: 'comparison.html' },
  'outputs.inquiry': { ja: '照会事項.xlsx', en: 'inquiry.xlsx' },
  'outputs.inquiry-about': {
    ja: '{vendor}への照会事項（{count}件）です。回答欄に記入して返してもらえます。',
    en: 'Questions to {vendor} ({count}), with room for the replies.',
  },
  'outputs.inquiry-nobody': { ja: '事業者名の記載がない製品', en: 'the unnamed vendor' },
  'outputs.blank': { ja: '記入用の様式', en: 'Blank forms' },
  'outputs.blank-MDS': { ja: '参考様式_MDS.xlsx', en: 'reference-form_MDS.xlsx' },
  'outputs.blank-MDS-pdf': { ja: '参考様式_MDS.pdf', en: 'reference-form_MDS.pdf' },
  'outputs.blank-SDS-pdf': { ja: '参考様式_SDS.pdf', en: 'reference-form_SDS.pdf' },
  'outputs.blank-MDS-about': {
    ja: '製品についての開示書（MDS）の記入用の様式です。参考様式であり、公式様式ではありません。',
    en: 'A form for products (MDS) to fill in. A reference form, not the official one.',
  },
  'outputs.blank-SDS': { ja: '参考様式_SDS.xlsx', en: 'reference-form_SDS.xlsx' },
  'outputs.blank-SDS-about': {
    ja: 'サービスについての開示書（SDS）の記入用の様式です。参考様式であり、公式様式ではありません。',
    en: 'A form for services (SDS) to fill in. A reference form, not the official one.',
  },
  'outputs.blank-imported': { ja: '様式_{kind}.{ending}', en: 'form_{kind}.{ending}' },
  'outputs.blank-imported-about': {
    ja: '取り込んだ様式「{name}」の文言と番号による、記入用の様式です。',
    en: 'A form to fill in, with the wording and numbers of the imported form "{name}".',
  },
  'outputs.report': { ja: '点検結果.html', en: 'check.html' },
  'outputs.report-about': {
    ja: '指摘と該当箇所をまとめた1ファイルのページです。ブラウザーで開きます。',
    en: 'All findings with their places as one page for a browser.',
  },
  'outputs.report-md': { ja: '点検結果.md', en: 'check.md' },
  'outputs.check-json': { ja: '点検結果.json', en: 'check.json' },
  'outputs.read-json': { ja: '読み取り結果.json', en: 'read.json' },
  'outputs.read-json-about': {
    ja: '回答と根拠（JSON）です。',
    en: 'Answers and evidence as JSON.',
  },
  'outputs.corrections': { ja: '訂正.json', en: 'corrections.json' },
  'outputs.corrections-about': {
    ja: '人が原本を見て訂正した読み取りの記録です。コマンドの --corrections と、ほかの人のページで使えます。',
    en: 'Readings corrected by a person on the originals, for --corrections of the command and for the page of a colleague.',
  },
  'outputs.matrix-json': { ja: '責任分界表.json', en: 'responsibility-matrix.json' },
} as const satisfies MessageCatalogue;
