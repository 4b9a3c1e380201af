import { JAPANESE_NAMES, JAPANESE_QUOTES } from './in-japanese.js';
import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** Headings and notices of tables that are written as CSV. */
const TABLE_MESSAGES = {
  'table.file': { ja: 'ファイル', en: 'File' },
  'table.product': { ja: '製品・サービス', en: 'Product' },
  'table.form': { ja: '様式', en: 'Form' },
  'table.severity': { ja: '重要度', en: 'Severity' },
  'table.rule': { ja: '規則', en: 'Rule' },
  'table.title': { ja: '指摘', en: 'Finding' },
  'table.place': { ja: '場所', en: 'Place' },
  'table.message': { ja: '内容', en: 'What was found' },
  'table.advice': { ja: '対応のしかた', en: 'What to do' },
  'table.actual': { ja: '記載', en: 'Stands there' },
  'table.expected': { ja: '求められる記載', en: 'Expected' },
  'table.row': { ja: '項目番号', en: 'Row' },
  'table.subject': { ja: '項目', en: 'Subject' },
  'table.phase': { ja: '時期', en: 'Phase' },
  'table.status': { ja: '状態', en: 'Status' },
  'table.proposed': { ja: '分担の案', en: 'Proposed allocation' },
  'table.decided': { ja: '分担区分（合意の欄の記入）', en: 'Allocation (as people wrote it)' },
  'table.institution-part': { ja: '医療機関等の役割（案）', en: "Institution's part (proposed)" },
  'table.vendor-part': { ja: '事業者の役割（案）', en: "Vendor's part (proposed)" },
  'table.open-points': { ja: '決まっていない点', en: 'Open points' },
  'table.attention': { ja: '注意', en: 'Attention' },
  'table.reason': { ja: '案の理由', en: 'Reason' },
  'table.requirements': { ja: '関係する遵守事項', en: 'Requirements' },
  'table.answers': { ja: 'もとになった回答', en: 'Answers behind it' },
  'table.questions': { ja: '事業者に確認すること', en: 'Questions to the vendor' },
  'table.no': { ja: '順', en: 'No.' },
  'table.section': { ja: '節', en: 'Section' },
  'table.question': { ja: '設問（要約）', en: 'Question (in short)' },
  'table.difference': { ja: '違い', en: 'Difference' },
  'table.answer-of': { ja: '{product}：回答', en: '{product} (answer)' },
  'table.notes-of': { ja: '{product}：備考', en: '{product} (notes)' },
  'table.all-products': { ja: '全製品・サービス共通', en: 'All products' },
  'table.basis.official': { ja: '公式', en: 'official' },
  'table.basis.official-draft': { ja: '公式（案）', en: 'official (draft)' },
  'table.basis.editorial': { ja: '編集部', en: 'editorial' },
  'table.unverified': { ja: '［参考（未検証）］', en: '[Unverified]' },
  'table.unsure': { ja: '［？読み取りを確認］', en: '[? Check reading]' },
  'table.corrected': {
    ja: '［人が原本で読み直した回答：{by}、{on}］',
    en: '[read on the original by a person: {by}, {on}]',
  },
  'table.notice': { ja: '注記', en: 'Notice' },
  'table.proposal-notice': {
    ja: '「分担の案」と「役割（案）」は、開示書の回答から導いた提案です。合意したものではありません。「分担区分（合意の欄の記入）」は、人が記入した内容です。',
    en: 'Allocations and parts that are called proposed are derived from the disclosures. Nothing of them is agreed. "Allocation (as people wrote it)" holds what people filled in.',
  },
  'table.self-declared': {
    ja: '回答は事業者の自己申告です。内容が事実かどうかは判定していません。',
    en: 'Answers are declared by the vendors themselves. Whether they are true is not judged.',
  },
  'table.editorial': {
    ja: 'ガイドライン第6.0版との対応には、Kaijishoの編集部による対応づけを含みます。公式の見解ではありません。',
    en: `Links to guideline 6.0 include editorial ones of Kaijisho. They are no official position. ${JAPANESE_NAMES} ${JAPANESE_QUOTES}`,
  },
} as const satisfies MessageCatalogue;

export type TableMessageId = keyof typeof TABLE_MESSAGES;

/** A heading or notice of a table. */
export const tableText = (
  id: TableMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string => fillMessage(TABLE_MESSAGES[id], args, language);
