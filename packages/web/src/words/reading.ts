import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen that shows what was read. */
export const READING_WORDS = {
  'reading.lead': {
    ja: '開示書から読み取った内容です。設問を選ぶと、元の表のどこから読んだかを右に示します。',
    en: 'What was read from the disclosures. Choose a row to see where it was read.',
  },
  'reading.sheet': { ja: '開示書', en: 'Disclosure' },
  'reading.header': { ja: '基本情報', en: 'Header' },
  'reading.vendor': { ja: '事業者', en: 'Vendor' },
  'reading.created': { ja: '作成日', en: 'Prepared on' },
  'reading.answers': { ja: '回答', en: 'Answers' },
  'reading.file': { ja: 'ファイル', en: 'File' },
  'reading.not-stated': { ja: '（記載なし）', en: '(not stated)' },
  'reading.show': { ja: '表示する行', en: 'Rows shown' },
  'reading.all': { ja: 'すべて（{count}）', en: 'All ({count})' },
  'reading.unsure': {
    ja: '読み取りに自信のない行（{count}）',
    en: 'Read without certainty ({count})',
  },
  'reading.unclear': {
    ja: '未記入・複数記入・判読不能（{count}）',
    en: 'Blank, several, unreadable ({count})',
  },
  'reading.no': { ja: 'いいえ（{count}）', en: 'Answered no ({count})' },
  'reading.none': { ja: '該当する行はありません。', en: 'No such row.' },
  'reading.review': {
    ja: '最も不確かな{count}件を確認する',
    en: 'Review the {count} least certain rows',
  },
  'reading.review-none': {
    ja: '読み取りに自信のない行はありません。',
    en: 'Every row was read with certainty.',
  },
  'reading.review-at': { ja: '確認 {number}／{count}', en: 'Review {number} of {count}' },
  'reading.review-end': { ja: '確認を終える', en: 'End the review' },
  'reading.number': { ja: '項番', en: 'No.' },
  'reading.question': { ja: '設問', en: 'Question' },
  'reading.answer': { ja: '回答', en: 'Answer' },
  'reading.note': { ja: '備考', en: 'Notes' },
  'reading.certainty': { ja: '読み取り', en: 'Reading' },
  'reading.certain': { ja: '確か', en: 'certain' },
  'reading.uncertain': { ja: '要確認', en: 'to check' },
  'reading.by-hand': { ja: '人が確認', en: 'by a person' },
  'reading.correct': { ja: '原本を見て確かめる', en: 'Check with the original' },
  'reading.who': { ja: '確かめた人', en: 'Checked by' },
  'reading.who-help': {
    ja: 'お名前は、すべての結果に訂正の記録として載ります。',
    en: 'The name stands in every result as part of the record.',
  },
  'reading.who-missing': {
    ja: '先に、確かめた人のお名前を入れてください。',
    en: 'First enter the name of the person who checks.',
  },
  'reading.confirm': { ja: '読み取りのとおり', en: 'As it was read' },
  'reading.or-correct': { ja: '正しい回答に直す', en: 'Correct the answer' },
  'reading.corrected-by': {
    ja: '{by}さんが{on}に確かめました。読み取りは「{before}」でした。',
    en: 'Checked by {by} on {on}. It was read as "{before}".',
  },
  'reading.undo': { ja: '訂正を取り消す', en: 'Undo' },
  'reading.panel': { ja: '根拠', en: 'Evidence' },
  'reading.choose': { ja: '左の表で設問を選んでください。', en: 'Choose a row of the table.' },
  'reading.raw': { ja: '元の記載', en: 'As found' },
  'reading.raw-none': { ja: '（何も記されていません）', en: '(nothing there)' },
  'reading.place': { ja: '場所', en: 'Place' },
  'reading.sure': { ja: '確からしさ', en: 'Certainty' },
  'reading.percent': { ja: '{percent}％', en: '{percent}%' },
  'reading.hidden': {
    ja: 'この行は、元のファイルで非表示になっています。',
    en: 'The row is hidden in the original file.',
  },
  'reading.requirements': {
    ja: '関係する遵守事項（ガイドライン第6.0版）',
    en: 'Requirements of guideline 6.0',
  },
  'reading.requirements-note': {
    ja: '対応関係にはKaijishoの編集部の整理を含みます。「はい」は事業者の申告であり、遵守を意味しません。',
    en: 'Links are partly editorial. A yes is what the vendor declares, no more.',
  },
  'reading.editorial': { ja: '（編集部の整理）', en: ' (editorial)' },
  'reading.previous': { ja: '前の行', en: 'Previous row' },
  'reading.next': { ja: '次の行', en: 'Next row' },
  'reading.unknown-row': {
    ja: '収録している様式にない設問です。',
    en: 'A row the catalogue does not know.',
  },
} as const satisfies MessageCatalogue;
