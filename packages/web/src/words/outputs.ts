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
  'outputs.failed': { ja: '作れませんでした：{detail}', en: 'Could not be made: {detail}' },
  'outputs.people': { ja: '人が読むファイル', en: 'For people' },
  'outputs.machines': { ja: 'ほかのソフトウェアで使うファイル', en: 'For other software' },
  'outputs.matrix': { ja: '責任分界表', en: 'responsibility-matrix' },
  'outputs.matrix-about': {
    ja: '責任分界表の案、指摘、回答と根拠の一覧です。印刷と回覧に使えます。',
    en: 'The draft matrix with findings, answers and evidence, ready to print.',
  },
  'outputs.comparison': { ja: '比較表', en: 'comparison' },
  'outputs.comparison-about': {
    ja: '製品ごとの回答を並べた表です。違いと確認の要る点が分かります。',
    en: 'The answers of all products side by side, with differences and open points.',
  },
  'outputs.also': { ja: '別の形式：', en: 'Also as:' },
  'outputs.disclosures': {
    ja: '開示書ごとのファイル（JSON、XML、CSV、Excel、PDF）',
    en: 'Each disclosure by itself (JSON, XML, CSV, Excel, PDF)',
  },
  'outputs.disclosures-about': {
    ja: '「{file}」に書かれている内容です。ExcelとPDFは、記入済みの様式の形になります。',
    en: 'What "{file}" says. Excel and PDF have the shape of a filled-in form.',
  },
  'outputs.inquiry': { ja: '照会事項', en: 'inquiry' },
  'outputs.inquiry-about': {
    ja: '{vendor}への照会事項（{count}件）です。回答欄に記入して返してもらえます。',
    en: 'Questions to {vendor} ({count}), with room for the replies.',
  },
  'outputs.asking': {
    ja: '照会事項に差出人と回答期限を入れる',
    en: 'Add the sender and a reply-by date to the questions',
  },
  'outputs.asking-about': {
    ja: 'どれも省略できます。入力しなかったところは、手で書き込める空欄になります。',
    en: 'All of these are optional. Whatever you leave out becomes a blank to fill in by hand.',
  },
  'outputs.asking-from': { ja: '医療機関等の名称', en: 'Institution' },
  'outputs.asking-department': { ja: '部署', en: 'Department' },
  'outputs.asking-person': { ja: '担当者', en: 'Contact person' },
  'outputs.asking-contact': { ja: '連絡先（電話・メール）', en: 'Contact (phone, e-mail)' },
  'outputs.asking-reply-by': { ja: '回答期限', en: 'Reply by' },
  'outputs.inquiry-nobody': {
    ja: '事業者名の記載がない製品',
    en: 'the vendor whose name is missing',
  },
  'outputs.blank-forms': { ja: '記入用の様式', en: 'Blank forms' },
  'outputs.blank': { ja: '参考様式_{kind}', en: 'reference-form_{kind}' },
  'outputs.blank-MDS-about': {
    ja: '製品についての開示書（MDS）の記入用の様式です。参考様式であり、公式様式ではありません。',
    en: 'A blank form for products (MDS). A reference form, not the official one.',
  },
  'outputs.blank-SDS-about': {
    ja: 'サービスについての開示書（SDS）の記入用の様式です。参考様式であり、公式様式ではありません。',
    en: 'A blank form for services (SDS). A reference form, not the official one.',
  },
  'outputs.blank-imported': { ja: '様式_{kind}', en: 'form_{kind}' },
  'outputs.blank-imported-about': {
    ja: '取り込んだ様式「{name}」の文言と番号による、記入用の様式です。',
    en: 'A form to fill in, with the wording and numbers of the imported form "{name}".',
  },
  'outputs.check': { ja: '点検結果', en: 'check' },
  'outputs.check-about': {
    ja: '指摘と該当箇所をまとめたものです。HTMLのファイルは、ブラウザーで開きます。',
    en: 'All findings with the places they are about. The HTML file opens in a browser.',
  },
  'outputs.read': { ja: '読み取り結果', en: 'read' },
  'outputs.read-about': {
    ja: '回答と根拠（JSON）です。',
    en: 'Answers and evidence as JSON.',
  },
  'outputs.corrections': { ja: '訂正', en: 'corrections' },
  'outputs.corrections-about': {
    ja: '人が原本を見て訂正した読み取りの記録です。コマンドの --corrections と、ほかの人のページで使えます。',
    en: "Readings corrected by a person on the originals, for the command (--corrections) and for a colleague's page.",
  },
  'outputs.pdf-characters': {
    ja: 'PDFでは、ふだん使われない漢字を「〓」と印字することがあります。その場合は、ExcelかHTMLをお使いください。',
    en: 'A PDF may print 〓 for rare kanji. If it does, use Excel or HTML.',
  },
} as const satisfies MessageCatalogue;
