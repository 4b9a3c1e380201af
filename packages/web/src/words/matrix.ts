import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen of the responsibility matrix. */
export const MATRIX_WORDS = {
  'matrix.lead': {
    ja: '左側は、開示書から作った案です。右側に、医療機関等と事業者で決めたことを記入してください。',
    en: 'On the left stands what the answers suggest. On the right, write what hospital and vendor decide.',
  },
  'matrix.product': { ja: '対象', en: 'For' },
  'matrix.institution': {
    ja: '全製品共通（医療機関等で1回決めること）',
    en: 'All products (decided once)',
  },
  'matrix.show': { ja: '表示する行', en: 'Lines shown' },
  'matrix.all': { ja: 'すべて（{count}）', en: 'All ({count})' },
  'matrix.undecided': { ja: 'まだ合意していない行（{count}）', en: 'Not agreed yet ({count})' },
  'matrix.attention': {
    ja: '要協議・空白・矛盾のある行（{count}）',
    en: 'To be discussed, gaps, conflicts ({count})',
  },
  'matrix.kept': { ja: '決定を引き継いだ行（{count}）', en: 'Decision kept ({count})' },
  'matrix.changed': {
    ja: '決めた後に回答が変わった行（{count}）',
    en: 'Answers changed since then ({count})',
  },
  'matrix.new': { ja: '前回はなかった行（{count}）', en: 'New lines ({count})' },
  'matrix.open': { ja: '前回は決めていなかった行（{count}）', en: 'Open last time ({count})' },
  'matrix.carried-kept': { ja: '決定を引き継いだ行', en: 'Decision kept' },
  'matrix.carried-changed': { ja: '決めた後に回答が変わった行', en: 'Answers changed since then' },
  'matrix.carried-new': { ja: '前回はなかった行', en: 'New lines' },
  'matrix.carried-open': { ja: '前回は決めていなかった行', en: 'Open last time' },
  'matrix.carried-count': { ja: '{count}行', en: '{count}' },
  'matrix.carried-show': {
    ja: '{name}の「{kind}」{count}行を表示',
    en: 'Show the lines of {name}: {kind} ({count})',
  },
  'matrix.carried-gone': {
    ja: '次の{count}行の決定については、対象の製品・サービスの開示書がここにありません。決定は、書き出す責任分界表.xlsx の「引き継いだ記入」シートに残します。開示書の入れ忘れや、名称の変更がないかを確かめてください。',
    en: 'No disclosure here is about the products of these decisions ({count}). The saved workbook keeps them on the sheet "Kept entries". Check whether a disclosure is missing or a name has changed.',
  },
  'matrix.none': { ja: '該当する行はありません。', en: 'No such line.' },
  'matrix.line': { ja: '項目・時期', en: 'Item and phase' },
  'matrix.proposal': { ja: '提案（開示書から作った案）', en: 'Proposal (from the sheets)' },
  'matrix.decision': { ja: '合意（決めたこと）', en: 'Agreement (what was decided)' },
  'matrix.institution-part': { ja: '医療機関等', en: 'Institution' },
  'matrix.vendor-part': { ja: '事業者', en: 'Vendor' },
  'matrix.replies': { ja: '照会への回答（事業者）', en: 'Replies of the vendor' },
  'matrix.decidable': {
    ja: '回答がそろいました',
    en: 'all that was open has been replied to',
  },
  'matrix.open-points': { ja: '要協議の点', en: 'Open points' },
  'matrix.reason': { ja: '案の理由', en: 'Reason' },
  'matrix.gap': { ja: '担い手なし', en: 'Nobody offers this' },
  'matrix.conflict': { ja: '回答が矛盾', en: 'Answers conflict' },
  'matrix.unsure': { ja: '読み取りを確認', en: 'Check reading' },
  'matrix.status': { ja: '状態', en: 'Status' },
  'matrix.not-decided': { ja: '（未記入）', en: '(empty)' },
  'matrix.more': { ja: 'ほかの欄（{filled}欄に記入あり）', en: 'Further fields ({filled} filled)' },
  'matrix.copy': { ja: '案を写す', en: 'Copy the proposal' },
  'matrix.copy-named': { ja: '「{line}」に案を写す', en: 'Copy the proposal for "{line}"' },
  'matrix.since': {
    ja: '決めた後に、根拠の回答が変わりました。',
    en: 'An answer behind this has changed since the decision.',
  },
  'matrix.confirm': { ja: '見直した（決定のまま）', en: 'Looked again: decision stands' },
  'matrix.confirm-named': {
    ja: '「{line}」は見直した（決定のまま）',
    en: 'Looked again at "{line}": the decision stands',
  },
  'matrix.field-of': { ja: '{field}：{line}', en: '{field}: {line}' },
  'matrix.findings': { ja: '合意についての指摘（{count}件）', en: 'About the decisions ({count})' },
  'matrix.earlier': {
    ja: '前回の責任分界表「{file}」の決定を引き継いでいます。',
    en: 'Decisions of the earlier matrix "{file}" are carried over.',
  },
  'matrix.save-hint': {
    ja: '記入した内容は「書き出し」の責任分界表.xlsx に入ります。',
    en: 'What you write goes into the workbook under "Save results".',
  },
} as const satisfies MessageCatalogue;
