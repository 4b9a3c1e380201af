import { JAPANESE_NAMES } from './in-japanese.js';
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
  'report.answer-counts': {
    ja: '{total}問（{counts}）',
    en: '{total} {total|row|rows} ({counts})',
  },
  'report.count-of': { ja: '{label} {count}', en: '{label} {count}' },
  'report.count-notes': { ja: '{count}件', en: '{count}' },
  'choice.yes': { ja: 'はい', en: 'yes' },
  'choice.no': { ja: 'いいえ', en: 'no' },
  'choice.not-applicable': { ja: '対象外', en: 'not applicable' },
  'state.marked': { ja: '記入あり', en: 'marked' },
  'state.blank': { ja: '未記入', en: 'blank' },
  'state.several': { ja: '複数記入', en: 'several marks' },
  'state.unreadable': { ja: '判読不能', en: 'unreadable' },
  'severity.error': { ja: '要対応', en: 'error' },
  'severity.warning': { ja: '要確認', en: 'warning' },
  'severity.info': { ja: '参考', en: 'info' },
  'action.correct': { ja: '事業者に訂正を依頼すること', en: 'Have the vendor correct' },
  'action.ask': { ja: '事業者に確認すること', en: 'Ask the vendor' },
  'action.look': { ja: '元の開示書を見て確かめること', en: 'Look at the original sheet' },
  'action.settle': {
    ja: '責任分界表の記入を見直すこと',
    en: 'Review what is filled in on the matrix',
  },
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
  'report.rule-name': { ja: '{title}（{rule}）', en: '{title} ({rule})' },
  'report.only-info': { ja: '参考：{names}', en: 'Good to know: {names}' },
  'report.more-on-row': { ja: '同じ行の指摘：{rules}', en: 'same row: {rules}' },
  'report.suppressed-heading': {
    ja: '【確認済みとして除いた指摘】{count}件',
    en: 'Findings set aside by people: {count}',
  },
  'report.suppressed': {
    ja: '{rule} {place}{message} 理由：{reason}（{by}）',
    en: '{rule} {place}{message} Reason: {reason} ({by})',
  },
  'report.unused-suppression': {
    ja: '注意：確認済みの記録「{rule}」（{reason}）に当てはまる指摘がありません。解消していれば、記録から削除してください。',
    en: 'Note: no finding matches the record "{rule}" ({reason}). If the matter is settled, delete the record.',
  },
  'report.unsure-rows': {
    ja: '読み取りに自信のない行が {count} 件あります。元の開示書で確かめてください。',
    en: '{count} {count|row was|rows were} read without certainty. Compare {count|it|them} with the original.',
  },
  'report.unsure-row': {
    ja: '{place} {question}（確からしさ {percent}％）',
    en: '{place} {question} ({percent}% sure)',
  },
  'report.more-rows': { ja: 'ほか {count} 行', en: '{count} more' },
  'report.unreadable-file': { ja: '読み取れませんでした。', en: 'Could not be read.' },
  'report.summary': {
    ja: 'まとめ：ファイル {files} 件、開示書 {disclosures} 件、要対応 {errors} 件、要確認 {warnings} 件、参考 {infos} 件',
    en: 'Summary: {files} {files|file|files}, {disclosures} {disclosures|disclosure|disclosures}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} info',
  },
  'report.summary-failed': {
    ja: '読み取れなかったファイル {count} 件（上のメッセージを確かめてください）',
    en: '{count} {count|file|files} could not be read (see the messages above)',
  },
  'report.as-of': { ja: '基準日：{date}', en: 'As of {date}.' },
  'report.declared-only': {
    ja: '「はい」は事業者の申告です。この製品での設定や運用の合意を意味しません。',
    en: 'A yes is what the vendor declares, not an agreed or configured measure.',
  },
  'report.next-read': {
    ja: '回答の一つひとつは、kaijisho matrix で作るExcelの「回答・対応一覧」か --format json で、記入漏れや矛盾は kaijisho check で確かめられます。',
    en: 'See every answer on the sheet Answers of the workbook made by kaijisho matrix, or with --format json; find omissions with kaijisho check.',
  },
  'report.next-explain': {
    ja: '指摘の意味は kaijisho explain 規則のID（例：kaijisho explain {rule}）で確かめられます。',
    en: 'To learn about a finding: kaijisho explain RULE, such as kaijisho explain {rule}.',
  },
  'basis.official': { ja: '公式の対応表', en: 'official table' },
  'basis.official-draft': { ja: '公式の対応表（案）', en: 'official table (draft)' },
  'basis.editorial': { ja: '編集部の整理', en: 'editorial' },
  'relation.direct': { ja: '直接', en: 'direct' },
  'relation.partial': { ja: '一部', en: 'partial' },
  'role.measure': {
    ja: '対策の有無を問う設問です。「いいえ」は、対策が足りない可能性を示します。',
    en: 'Asks for a measure; a no may be a gap.',
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
  'role.unknown': {
    ja: '取り込んだ様式だけにある設問で、種類が未確認です。取り込みの一覧で種類を指定するまで、判断には使いません。',
    en: 'Only the imported form asks this, and its kind is unknown: it is not weighed until a person names the kind in the review list of the import.',
  },
  'explain.imported': { ja: '取り込んだ様式', en: 'imported' },
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
  'explain.unverified': { ja: '未検証', en: 'unverified' },
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
  'explain.severity': { ja: '重要度', en: 'Severity' },
  'explain.next': { ja: '対応のしかた', en: 'What to do' },
  'explain.class': { ja: '範囲', en: 'Class' },
  'explain.provenance': {
    ja: '設問の文言と要約はKaijishoの編集部によるもので、公式の文章ではありません。「未検証」は公式様式での確認ができていないものです。',
    en: `Subjects and summaries are ours, not official text. "Unverified" was not seen on the official form. ${JAPANESE_NAMES}`,
  },
  'explain.provenance-imported': {
    ja: '取り込んだ様式の設問は、その様式の文言のまま示しています。ほかの設問の文言と要約はKaijishoの編集部によるもので、公式の文章ではありません。「未検証」は公式様式での確認ができていないものです。',
    en: `Rows of an imported form are shown in its own words. All other subjects and summaries are ours, not official text. "Unverified" was not seen on the official form. ${JAPANESE_NAMES}`,
  },
  'report.also-on-row': { ja: '同じ行についての、ほかの指摘', en: 'Also about this row' },
  'report.about-file': { ja: 'ファイルについて', en: 'About the file' },
  'report.folded-meaning': {
    ja: '一つの設問に指摘が重なるときは、最も重いものを示し、ほかはその下にまとめています。',
    en: 'Where several findings concern one row, the gravest stands first and the others under it.',
  },
  'evidence.open': { ja: '開示書の該当箇所（{place}）', en: 'Show the place ({place})' },
  'evidence.place': { ja: '該当箇所', en: 'Place' },
  'evidence.caption': {
    ja: '{place} の周り。赤い枠のセルが該当箇所です。',
    en: 'Around {place}. The cell in the red frame is the place.',
  },
  'evidence.key': { ja: '設問のキー', en: 'Key of the item' },
  'evidence.here': { ja: '該当箇所：', en: 'The place:' },
  'page.check-title': { ja: '開示書の点検結果', en: 'Check of security disclosures' },
  'page.check-subtitle': {
    ja: '事業者の医療情報セキュリティ開示書（MDS・SDS）の記入を、あらかじめ決めた規則で点検した結果です。',
    en: "Vendors' security disclosures (MDS, SDS), checked by fixed rules.",
  },
  'page.check-footer': {
    ja: '指摘は記入のしかたについてのもので、製品の評価ではありません　Kaijisho {version}',
    en: 'Findings are about how the sheets are filled in, not about the products. Kaijisho {version}',
  },
  'page.verdict': { ja: '判定', en: 'Verdict' },
  'page.contents': { ja: '点検したファイル', en: 'Files checked' },
  'page.finding': { ja: '指摘', en: 'Finding' },
  'page.reason': { ja: '理由', en: 'Reason' },
  'page.by': { ja: '確認した人', en: 'Set aside by' },
  'page.skip': { ja: '本文へ進む', en: 'Skip to the content' },
  'forms.title': { ja: '使える様式', en: 'Forms at hand' },
  'forms.origin': { ja: '種別', en: 'Origin' },
  'forms.imported-form': {
    ja: '取り込んだ様式（{file}）',
    en: 'Imported form ({file})',
  },
  'forms.unknown-kind': { ja: '種類が未確認', en: 'unknown kind' },
  'forms.wording': { ja: '設問', en: 'Question' },
  'forms.reference-form': {
    ja: '参考様式（公式様式ではありません）',
    en: 'Reference form (not the official form)',
  },
  'forms.edition': { ja: '版', en: 'Edition' },
  'forms.name': { ja: '名称', en: 'Name' },
  'forms.items': { ja: '設問数', en: 'Items' },
  'forms.use': { ja: '指定のしかた', en: 'Named by' },
  'forms.verified': { ja: '確認済み', en: 'Verified' },
  'forms.subject': { ja: '内容（編集部の要約）', en: 'Subject (ours)' },
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
