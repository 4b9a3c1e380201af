import type { MessageCatalogue } from '../message.js';

/** Names and titles of the sheets, and what is printed on each of their pages. */
export const SHEET_WORDS = {
  'sheet.cover': { ja: '表紙', en: 'Cover' },
  'sheet.matrix': { ja: '責任分界表', en: 'Matrix' },
  'sheet.questions': { ja: '確認事項一覧', en: 'Questions' },
  'sheet.answers': { ja: '回答・対応一覧', en: 'Answers' },
  'sheet.requirements': { ja: '遵守事項別', en: 'Requirements' },
  'sheet.findings': { ja: '指摘一覧', en: 'Findings' },
  'sheet.notes': { ja: '備考一覧', en: 'Notes' },

  'sheet.agreement': { ja: '合意の点検', en: 'Agreement check' },
  'sheet.kept': { ja: '引き継いだ記入', en: 'Kept entries' },
  'guide.agreement': {
    ja: '記入された合意について、確認していただきたいことです。',
    en: 'What to look at in the agreement that people wrote.',
  },
  'guide.kept': {
    ja: '前回の表の記入のうち、対応する行や欄がなくなったものです。',
    en: 'Entries of the previous table whose line or cell is not there any more.',
  },
  'intro.agreement': {
    ja: '前回の表に記入された合意を、機械的に点検した結果です。決定そのものは変えていません。',
    en: 'Results of automatic checks of the agreement. No decision was changed.',
  },
  'intro.kept': {
    ja: '前回の表に記入された内容のうち、今回の表に対応する行や欄がないものです。対象の製品の開示書が再びそろうと、決定は責任分界表の行に戻ります。不要になった行は削除してかまいません。',
    en: 'What people wrote into the previous table and the present one has no cell for. Decisions return to their line when sheets of the product are given again. Delete what is not needed any more.',
  },
  'guide.matrix': {
    ja: '項目・時期・製品ごとの分担の案と、合意を書き込む欄です。',
    en: 'Proposed allocation per row, phase and product, with room for what people agree.',
  },
  'guide.questions': {
    ja: '責任分界表に番号（Q01など）で示した、事業者への確認事項の文です。',
    en: 'The questions to vendors that the matrix names by number (such as Q01).',
  },
  'guide.answers': {
    ja: '開示書のすべての回答と、遵守事項との対応です。',
    en: 'Every answer of every disclosure, with the requirements it speaks to.',
  },
  'guide.requirements': {
    ja: '遵守事項ごとの申告状況です。最初は、様式に設問のある遵守事項だけを表示しています。',
    en: 'What is declared about each requirement. At first only the asked ones are shown.',
  },
  'guide.findings': {
    ja: '開示書について確認していただきたいことです。',
    en: 'What to look at in the disclosures.',
  },
  'guide.notes': {
    ja: '開示書の備考の全文です。ほかのシートで省略した文も、ここにはすべてあります。',
    en: 'All notes in full, also those shortened on other sheets.',
  },

  'title.matrix': { ja: '責任分界表（提案）', en: 'Responsibility-demarcation matrix (proposal)' },
  'title.matrix-settled': {
    ja: '責任分界表（提案と合意）',
    en: 'Responsibility-demarcation matrix (proposal and agreement)',
  },
  'title.questions': { ja: '事業者に確認すること', en: 'Questions to the vendor' },
  'title.answers': { ja: '回答・対応一覧', en: 'Answers and requirements' },
  'title.requirements': { ja: '遵守事項別の申告状況', en: 'Declarations by requirement' },
  'title.findings': { ja: '指摘一覧', en: 'Findings' },
  'title.notes': { ja: '備考一覧', en: 'Notes' },

  'intro.matrix': {
    ja: '提案は開示書の回答から導いた案で、合意ではありません。薄い黄色の欄に、話し合って決めたことを記入してください。',
    en: 'Proposals are derived from the answers; nothing is agreed. Write what people decide into the pale yellow cells.',
  },
  'intro.matrix-settled': {
    ja: '薄い黄色の欄は、前回の表に記入された内容をそのまま引き継いでいます。提案は開示書の回答から導いた案で、合意ではありません。',
    en: 'Pale yellow cells hold what people wrote into the previous table. Proposals are derived from the answers; they are not an agreement.',
  },
  'intro.questions': {
    ja: '責任分界表の「事業者に確認すること」に番号で示した質問です。質問は編集部が用意した例で、公式のものではありません。事業者に送る書面は kaijisho ask で作れます。',
    en: "The questions that column 'Questions to the vendor' of the matrix names by number. Their wording is ours, not official. Letters to the vendors are made with kaijisho ask.",
  },
  'intro.answers': {
    ja: '回答は事業者の自己申告です。設問の文・番号・印字された参照は、提出された開示書の記載です。遵守事項との対応は、根拠（公式・公式（案）・編集部）を一つずつ示しています。「参考（未検証）」の行は、様式の原資料で設問を確認できていません。',
    en: "Answers are the vendors' self-declarations. Questions, numbers and printed references are those of the submitted sheet. Each link to a requirement shows its basis. Rows marked unverified were not checked against the original form.",
  },
  'intro.requirements': {
    ja: '回答は事業者の自己申告で、申告状況は遵守事項を満たすことを示すものではありません。様式に設問のない遵守事項は、フィルターで隠しています（「様式の設問」の列ですべてを選ぶと表示されます）。遵守事項の概要は編集部の要約です。',
    en: "Answers are self-declarations and do not show that a requirement is fulfilled. Requirements the form does not ask about are hidden by the filter of column 'Asked'. Summaries are ours.",
  },
  'intro.notes-continued': {
    ja: '一つの行に収まらない文は、次の行に続けています。',
    en: 'Text too long for one row goes on in the next.',
  },
  'intro.findings': {
    ja: '機械的な点検の結果です。内容は開示書の原本で確かめ、必要に応じて事業者にお尋ねください。',
    en: 'Results of automatic checks. Confirm them on the original sheet and ask the vendor where needed.',
  },
  'intro.notes': {
    ja: '開示書の備考を、読み取ったとおりに載せています。',
    en: 'Notes as read from the disclosures.',
  },

  'footer.left': { ja: '{sheet}　基準日 {asOf}', en: '{sheet}, as of {asOf}' },
  'footer.right': {
    ja: '提案であり、合意ではありません　Kaijisho {version}',
    en: 'Proposal, not an agreement. Kaijisho {version}',
  },
  'footer.settled': {
    ja: '提案の欄は合意ではありません。合意の欄は記入者の記録です　Kaijisho {version}',
    en: 'Proposals are no agreement; the agreement is what people wrote. Kaijisho {version}',
  },
  date: { ja: '{year}年{month}月{day}日', en: '{iso}' },
  omitted: {
    ja: '…（以下{count}文字を省略）',
    en: '… ({count} {count|character|characters} left out)',
  },
  'omitted.note': { ja: '…（全文は備考一覧）', en: '… (in full on sheet Notes)' },
  'omitted.notes': {
    ja: 'ほか{count}件は「備考一覧」を参照',
    en: '{count} more: see sheet Notes',
  },
  'omitted.answers': {
    ja: 'ほか{count}件は「回答・対応一覧」を参照',
    en: '{count} more: see sheet Answers',
  },
} as const satisfies MessageCatalogue;
