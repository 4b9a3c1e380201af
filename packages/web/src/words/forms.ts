import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen that learns a publisher's blank form. */
export const FORM_WORDS = {
  'forms.lead': {
    ja: '公式様式の記入前のファイルを取り込むと、その文言と番号で開示書を読み取り、設問の過不足も判定します。',
    en: 'Import the blank official form: sheets are then read and judged by its wording and numbers.',
  },
  'forms.choose': { ja: '記入前の公式様式を選ぶ', en: 'Choose the blank official form' },
  'forms.replace-ask': {
    ja: '「{file}」について選び直した{count}行の対応は、消えます。残すには、先に様式を保存してください。よろしいですか。',
    en: 'The {count} {count|row|rows} of "{file}" that you matched yourself {count|is|are} lost. Save the form first to keep {count|it|them}. Go on?',
  },
  'forms.choose-other': { ja: '別の様式を選ぶ', en: 'Choose another form' },
  'forms.drop': {
    ja: 'ここに、記入前の公式様式（Excel・PDF）をドラッグ',
    en: 'Drag the blank official form (Excel, PDF) here',
  },
  'forms.steps': { ja: '取り込みの流れ', en: 'How it goes' },
  'forms.step-1': {
    ja: '公式様式の記入前のファイルを選びます。MDSとSDSは、それぞれ取り込みます。',
    en: 'Choose the blank official file, once for the MDS and once for the SDS.',
  },
  'forms.step-2': {
    ja: '設問ごとに、どの項目に対応させたかを確かめ、違っていれば選び直します。',
    en: 'See what each row was matched to, and choose again where it is wrong.',
  },
  'forms.step-3': {
    ja: '「この様式を使う」を押します。入れた開示書は、この様式で読み直します。',
    en: 'Press "Use this form". Disclosures on the desk are read again by it.',
  },
  'forms.working': { ja: '読み取っています…', en: 'Reading…' },
  'forms.edition': { ja: '様式の版（例：4.1）', en: 'Edition of the form, such as 4.1' },
  'forms.edition-unknown': {
    ja: '「{file}」のシート「{sheet}」に、様式の版が書かれていません。版を入れてください。',
    en: 'The sheet "{sheet}" of "{file}" does not name its edition. Please give it.',
  },
  'forms.references': {
    ja: '参照番号のガイドラインの版（5.1、5.2、6.0）',
    en: 'Guideline edition of the references (5.1, 5.2, 6.0)',
  },
  'forms.references-edition-unknown': {
    ja: '「{file}」のシート「{sheet}」の参照番号が、ガイドラインのどの版のものか分かりません。版を入れてください。',
    en: 'The sheet "{sheet}" of "{file}" does not say which guideline edition its references follow. Please give it.',
  },
  'forms.again': { ja: 'この版で取り込む', en: 'Import with it' },
  'forms.found': {
    ja: '{kind} Ver.{edition}（設問{count}件）',
    en: '{kind} Ver.{edition} ({count} {count|row|rows})',
  },
  'forms.summary': {
    ja: '収録している項目に対応した設問 {matched}件、この様式だけの設問 {added}件、この様式にない項目 {missing}件',
    en: '{matched} rows matched to known items, {added} rows of this form alone, {missing} items it does not ask',
  },
  'forms.use': { ja: 'この様式を使う', en: 'Use this form' },
  'forms.used': { ja: '✓ この様式を使っています', en: '✓ This form is in use' },
  'forms.private': {
    ja: '保存したファイルには、様式の発行者の文言が入っています。公開の場所には置かないでください。コマンドでは --form で使えます。',
    en: 'The saved file holds the wording of the publisher: keep it out of public places. The command takes it with --form.',
  },
  'forms.reviewed': {
    ja: '記入した一覧（.review.csv）を取り込む',
    en: 'Load a filled-in list (.review.csv)',
  },
  'forms.review-about': {
    ja: '一覧（.review.csv）には、すべての設問の対応と理由が入っています。Excelで確かめ、右端の2列に記入して取り込むと、まとめて直せます。',
    en: 'The list (.review.csv) holds all rows with their matches and reasons. To correct many at once, fill in its last two columns in Excel and load it here.',
  },
  'forms.show': { ja: '表示する設問', en: 'Rows shown' },
  'forms.check': { ja: '確かめる設問（{count}）', en: 'Rows to check ({count})' },
  'forms.all': { ja: 'すべて（{count}）', en: 'All ({count})' },
  'forms.nothing-to-check': {
    ja: '確かめる設問はありません。',
    en: 'There is no row to check.',
  },
  'forms.number': { ja: '番号', en: 'No.' },
  'forms.question': { ja: '様式の設問', en: 'Row of the form' },
  'forms.matched-to': { ja: '対応する項目', en: 'Matched to' },
  'forms.certainty': { ja: '確からしさ', en: 'Certainty' },
  'forms.differs': {
    ja: '収録している内容（{catalogue}）と違うため、様式の「{form}」を使います。',
    en: 'The form says "{form}" where our data has {catalogue}: the form wins.',
  },
  'forms.none': { ja: 'どれでもない（この様式だけの設問）', en: 'None (a row of this form alone)' },
  'forms.candidates': { ja: '候補', en: 'Candidates' },
  'forms.others': { ja: 'ほかの項目', en: 'Other items' },
  'forms.accept': { ja: 'この対応でよい', en: 'Accept' },
  'forms.accept-named': {
    ja: '設問「{row}」はこの対応でよい',
    en: 'Accept the match of row "{row}"',
  },
  'forms.more': { ja: 'ほかの項目から選ぶ…', en: 'Choose from all items…' },
  'forms.match-of': {
    ja: '設問「{row}」に対応する項目',
    en: 'Item that row "{row}" is matched to',
  },
  'forms.in-use': { ja: '使っている様式', en: 'Forms in use' },
} as const satisfies MessageCatalogue;
