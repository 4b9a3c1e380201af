import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** Words of the terminal report: labels, counts, headings. */
export const REPORT_MESSAGES = {
  'report.form': { ja: '様式', en: 'Form' },
  'report.product': { ja: '製品・サービス', en: 'Product' },
  'report.organisation': { ja: '事業者', en: 'Vendor' },
  'report.created-on': { ja: '作成日', en: 'Prepared on' },
  'report.answers': { ja: '回答', en: 'Answers' },
  'report.notes': { ja: '備考', en: 'Notes' },
  'report.file': { ja: 'ファイル', en: 'File' },
  'report.sheets': { ja: 'シート', en: 'Sheet' },
  'report.form-edition': { ja: '{kind} Ver.{edition}', en: '{kind} Ver.{edition}' },
  'report.form-no-edition': { ja: '{kind}（版は不明）', en: '{kind} (edition unknown)' },
  'report.not-stated': { ja: '（記載なし）', en: '(not stated)' },
  'report.product-version': { ja: '{product}　{version}', en: '{product} {version}' },
  'report.answer-counts': { ja: '{total}問（{counts}）', en: '{total} rows ({counts})' },
  'report.count-of': { ja: '{label} {count}', en: '{label} {count}' },
  'report.count-notes': { ja: '{count}件', en: '{count}' },
  'choice.yes': { ja: 'はい', en: 'yes' },
  'choice.no': { ja: 'いいえ', en: 'no' },
  'choice.not-applicable': { ja: '対象外', en: 'not applicable' },
  'state.marked': { ja: '記入あり', en: 'marked' },
  'state.blank': { ja: '未記入', en: 'blank' },
  'state.several': { ja: '複数記入', en: 'several marks' },
  'state.unreadable': { ja: '判読不能', en: 'unreadable' },
  'severity.error': { ja: 'エラー', en: 'error' },
  'severity.warning': { ja: '注意', en: 'warning' },
  'severity.info': { ja: '情報', en: 'info' },
  'action.correct': { ja: '事業者に訂正を依頼すること', en: 'Have the vendor correct' },
  'action.ask': { ja: '事業者に確認すること', en: 'Ask the vendor' },
  'action.look': { ja: '元の開示書を見て確かめること', en: 'Look at the original sheet' },
  'action.know': { ja: '知っておくこと', en: 'Good to know' },
  'verdict.ok': {
    ja: '判定した範囲では、対応が必要な指摘はありません。',
    en: 'Nothing to act on in what was judged.',
  },
  'verdict.attention': { ja: '対応が必要な指摘があります。', en: 'There are findings to act on.' },
  'verdict.undetermined': {
    ja: '読み取れた内容が足りず、判定できません。',
    en: 'Too little could be read for a verdict.',
  },
  'report.group': { ja: '【{title}】{count}件', en: '{title}: {count}' },
  'report.rule-heading': {
    ja: '[{severity}] {title}（{rule}）',
    en: '[{severity}] {title} ({rule})',
  },
  'report.more-on-row': { ja: '（同じ行に {rules}）', en: ' (same row: {rules})' },
  'report.suppressed-heading': {
    ja: '確認済みとして除いた指摘（{count}件）',
    en: 'Findings set aside by people ({count})',
  },
  'report.suppressed': {
    ja: '{rule} {place}: {reason}（{by}）',
    en: '{rule} {place}: {reason} ({by})',
  },
  'report.unused-suppression': {
    ja: '確認済みの指定に当てはまる指摘がありません: {rule}（{reason}）',
    en: 'Nothing to set aside any more for: {rule} ({reason})',
  },
  'report.unsure-rows': {
    ja: '読み取りに自信のない行が {count} 件あります。元の開示書で確かめてください。',
    en: '{count} row(s) were read without certainty. Compare them with the original.',
  },
  'report.unsure-row': {
    ja: '{place} {question}（確からしさ {percent}％）',
    en: '{place} {question} ({percent}% sure)',
  },
  'report.more-rows': { ja: 'ほか {count} 行', en: '{count} more' },
  'report.unreadable-file': { ja: '読み取れませんでした。', en: 'Could not be read.' },
  'report.summary': {
    ja: 'まとめ: ファイル {files} 件、開示書 {disclosures} 件、エラー {errors} 件、注意 {warnings} 件、情報 {infos} 件',
    en: 'Summary: {files} file(s), {disclosures} disclosure(s), {errors} error(s), {warnings} warning(s), {infos} info',
  },
  'report.summary-failed': {
    ja: '読み取れなかったファイル {count} 件（上のメッセージを確かめてください）',
    en: '{count} file(s) could not be read (see the messages above)',
  },
  'report.as-of': { ja: '基準日: {date}', en: 'As of {date}' },
  'report.declared-only': {
    ja: '「はい」は事業者の申告です。この製品での設定や運用の合意を意味しません。',
    en: 'A yes is what the vendor declares, not an agreed or configured measure.',
  },
  'report.next-read': {
    ja: '回答の一つひとつは --format json で、記入漏れや矛盾は kaijisho check で確かめられます。',
    en: 'See every answer with --format json; find omissions with kaijisho check.',
  },
  'report.next-explain': {
    ja: '指摘の意味は kaijisho explain 規則のID（例: kaijisho explain {rule}）で確かめられます。',
    en: 'To learn about a finding: kaijisho explain RULE, such as kaijisho explain {rule}.',
  },
  'basis.official': { ja: '公式の対応表', en: 'official table' },
  'basis.official-draft': { ja: '公式の対応表（案）', en: 'official table (draft)' },
  'basis.editorial': { ja: '当方の整理', en: 'editorial' },
  'relation.direct': { ja: '直接', en: 'direct' },
  'relation.partial': { ja: '一部', en: 'partial' },
  'role.measure': {
    ja: '対策の有無を問う設問です。「いいえ」は対策の不足を意味します。',
    en: 'Asks for a measure; a no is a gap.',
  },
  'role.presence': {
    ja: '機能などの有無を問う設問です。「はい」も「いいえ」も良し悪しを意味しません。',
    en: 'Asks whether something exists; neither answer is good or bad.',
  },
  'role.option': {
    ja: '選択肢の一つです。同じ組のどれかが「はい」かどうかで判断します。',
    en: 'One of several alternatives, judged as a group.',
  },
  'role.information': {
    ja: '資料や情報の提供を問う設問です。「はい」でも医療機関等の義務を果たしたことにはなりません。',
    en: 'Asks whether the vendor hands something over; a yes fulfils no duty of the institution.',
  },
  'role.heading': { ja: '見出しの行で、回答欄はありません。', en: 'A heading without an answer.' },
  'explain.item': { ja: '設問', en: 'Item' },
  'explain.requirement': {
    ja: '遵守事項（ガイドライン第6.0版）',
    en: 'Requirement (guideline 6.0)',
  },
  'explain.reference': {
    ja: '参照 {reference}（第{edition}版の番号として）',
    en: 'Reference {reference} (as a number of edition {edition})',
  },
  'explain.row': { ja: '責任分界表の行', en: 'Matrix row' },
  'explain.rule': { ja: '指摘の規則', en: 'Rule' },
  'explain.key': { ja: 'キー', en: 'Key' },
  'explain.number': { ja: '項番', en: 'Number' },
  'explain.section': { ja: '章', en: 'Section' },
  'explain.unverified': { ja: '（未検証）', en: ' (unverified)' },
  'explain.unknown-number': { ja: '番号不明', en: 'number unknown' },
  'explain.printed-references': { ja: '印字された参照', en: 'Printed references' },
  'explain.leads-to': { ja: '対応する遵守事項', en: 'Requirements' },
  'explain.through-reference': { ja: '参照 {reference} から', en: 'through {reference}' },
  'explain.asked-by': { ja: 'この遵守事項に触れる設問', en: 'Items that speak to it' },
  'explain.not-asked': {
    ja: '様式に、この遵守事項を問う設問はありません。',
    en: 'No item of the forms asks about it.',
  },
  'explain.printed-on': { ja: 'この参照が印字された設問', en: 'Items that print it' },
  'explain.chapter-only': {
    ja: '章だけを示す参照です。特定の項目には対応づけません。',
    en: 'Names a chapter only; it is not linked to a single item.',
  },
  'explain.no-link': { ja: '対応する遵守事項の登録はありません。', en: 'No link on record.' },
  'explain.matrix-rows': { ja: '責任分界表の行', en: 'Matrix rows' },
  'explain.questions': { ja: '事業者に確認すること', en: 'Questions to the vendor' },
  'explain.duties': { ja: '内訳', en: 'Duties' },
  'explain.environments': { ja: '対象となる類型', en: 'Environments' },
  'explain.severity': { ja: '重さ', en: 'Severity' },
  'explain.next': { ja: '次の対応', en: 'Next step' },
  'explain.class': { ja: '範囲', en: 'Class' },
  'explain.provenance': {
    ja: '設問の文言と要約は当方によるもので、公式の文章ではありません。「未検証」は公式様式での確認ができていないものです。',
    en: 'Subjects and summaries are ours, not official text. "Unverified" was not seen on the official form.',
  },
  'page.skip': { ja: '本文へ進む', en: 'Skip to the content' },
  'forms.title': { ja: '収録している様式', en: 'Forms in the catalogue' },
  'forms.reference-form': {
    ja: '参考様式（公式様式ではありません）',
    en: 'Reference form (not the official form)',
  },
  'forms.edition': { ja: '版', en: 'Edition' },
  'forms.name': { ja: '名称', en: 'Name' },
  'forms.items': { ja: '設問数', en: 'Items' },
  'forms.verified': { ja: '確認済み', en: 'Verified' },
  'forms.subject': { ja: '内容（当方の要約）', en: 'Subject (ours)' },
} as const satisfies MessageCatalogue;

export type ReportMessageId = keyof typeof REPORT_MESSAGES;

/** A label or line of a report in `language`. */
export function reportText(
  id: ReportMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string {
  return fillMessage(REPORT_MESSAGES[id], args, language);
}
