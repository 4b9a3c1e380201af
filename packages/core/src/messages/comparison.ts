import type { Difference, OpenReason } from '../comparison/model.js';
import type { ProfileOutcome } from '../comparison/profiles/model.js';
import type { CellSays } from '../comparison/says.js';
import { JAPANESE_NAMES, JAPANESE_QUOTES } from './in-japanese.js';
import { fillMessage, type Language, type Message, type MessageCatalogue } from './message.js';

/** Words of the comparison of bids, the same in every format. */

type Words<Prefix extends string, Id extends string> = Readonly<Record<`${Prefix}.${Id}`, Message>>;

const SAYS: Words<'says', CellSays> = {
  'says.yes': { ja: 'はい', en: 'yes' },
  'says.no': { ja: 'いいえ', en: 'no' },
  'says.not-applicable': { ja: '対象外', en: 'not applicable' },
  'says.not-applicable-unexplained': { ja: '対象外（理由なし）', en: 'not applicable (no reason)' },
  'says.unanswered': { ja: '未記入', en: 'blank' },
  'says.unreadable': { ja: '判読不能', en: 'unreadable' },
  'says.several': { ja: '複数記入', en: 'several marks' },
  'says.conflicting': { ja: '回答が矛盾', en: 'conflicting' },
  'says.no-row': { ja: '行なし', en: 'no row' },
  'says.not-asked': { ja: '設問なし', en: 'not asked' },
};

const DIFFERENCE: Words<'difference', Difference> = {
  'difference.differs': { ja: '相違あり', en: 'differs' },
  'difference.same': { ja: '相違なし', en: 'same' },
  'difference.single': { ja: '比較なし', en: 'nothing to compare' },
};

const OPEN: Words<'open', OpenReason> = {
  'open.gap': { ja: '▲対策なし', en: '▲ no measure' },
  'open.conflicting': { ja: '？事業者に確認', en: '? ask the vendor' },
  'open.several': { ja: '？事業者に確認', en: '? ask the vendor' },
  'open.unreadable': { ja: '？原本を確認', en: '? see the original' },
  'open.unanswered': { ja: '？事業者に確認', en: '? ask the vendor' },
  'open.unexplained': { ja: '？事業者に確認', en: '? ask the vendor' },
  'open.unsure': { ja: '？読み取りを確認', en: '? check reading' },
  'open.finding': { ja: '！指摘あり', en: '! finding' },
};

const OUTCOME: Words<'outcome', ProfileOutcome> = {
  'outcome.accepted': { ja: '条件の回答あり', en: 'wanted answer' },
  'outcome.residual': { ja: '条件外の回答', en: 'other answer' },
  'outcome.open': { ja: '回答を確認', en: 'answer unclear' },
  'outcome.set-aside': { ja: '前提に当てはまらない', en: 'does not arise' },
  'outcome.not-asked': { ja: '設問なし', en: 'not asked' },
  'outcome.institution': { ja: '開示書では不明', en: 'no sheet can say' },
};

const NOTICES = {
  'comparison.notice.unused': {
    ja: '次のファイルには、読み取れる開示書がないため、使っていません：{files}',
    en: 'Not used, because no disclosure could be read in them: {files}',
  },
  'comparison.notice.earlier': {
    ja: '「{product}」には新しい版の開示書があるため、次のファイルの古い版は比べていません：{files}。版の違いは、ページ（kaijisho.html）では「版の差分」、コマンドでは kaijisho diff で確かめられます。',
    en: '"{product}" has a newer sheet, so the older one is left out: {files}. See "Changes" on the page (kaijisho.html) or kaijisho diff for what changed.',
  },
  'comparison.notice.corrected': {
    ja: '「{product}」の回答のうち{count}件は、人が原本を見て訂正した読み取りです（{by}、{on}）。',
    en: '{count} {count|answer|answers} of "{product}" {count|is a reading|are readings} corrected by a person on the original ({by}, {on}).',
  },
  'comparison.notice.same-file': {
    ja: '「{product}」の{kind}は、同じ内容のファイルが重ねて指定されています（{files}）。一つの製品として比べています。',
    en: 'The {kind} of "{product}" was named more than once ({files}). It is compared as one product.',
  },
  'comparison.notice.twins': {
    ja: '「{product}」の{kind}が二通以上あります（{files}）。回答が食い違うところは「回答が矛盾」と示しています。どれが正しいかを確かめてください。',
    en: 'There are several {kind} sheets of "{product}" ({files}). Where they disagree the answer is shown as conflicting; find out which one holds.',
  },
  'comparison.notice.names': {
    ja: '「{file}」のMDSとSDSは、製品・サービスの名称が異なるため（{names}）、別の製品として並べています。同じ製品であれば、名称をそろえた開示書を事業者に依頼してください。',
    en: 'The MDS and the SDS in "{file}" name different products ({names}) and stand in two columns. If they are one product, ask the vendor to align the names.',
  },
  'comparison.notice.forms': {
    ja: 'MDSとSDSでは設問が異なります。一方の様式だけにある設問は「設問なし」とし、相違には数えていません。',
    en: 'MDS and SDS ask different questions. What only one of them asks is shown as not asked and is no difference.',
  },
  'comparison.notice.renamed': {
    ja: '製品・サービスの名称が異なります（旧「{old}」、新「{new}」）。同じ製品の改版として比べています。別の製品のときは kaijisho compare を使ってください。',
    en: 'The names differ (old "{old}", new "{new}"). They are taken as versions of one product; for two products use kaijisho compare.',
  },
  'comparison.notice.other-vendor': {
    ja: '事業者と製品の名称が異なります（旧「{old}」、新「{new}」）。別の製品かもしれません。製品どうしを比べるときは kaijisho compare を使ってください。',
    en: 'Vendor and product differ (old "{old}", new "{new}"). They may not be versions of one product; to compare products use kaijisho compare.',
  },
} as const satisfies MessageCatalogue;

const PROVENANCE = {
  'comparison.self-declared': {
    ja: '回答は事業者の自己申告です。「はい」は、その機能や対策があるという申告で、導入先で有効になっていることや、運用の約束を示すものではありません。',
    en: 'Answers are self-declarations. A yes says that a function or measure exists, not that it is switched on here or that anyone agreed to operate it.',
  },
  'comparison.no-score': {
    ja: 'この表は事実を並べたもので、点数や順位は付けていません。「いいえ」の数は、設問の重さや製品の用途によって意味が変わります。',
    en: 'This table states facts and gives no score or rank. What a number of noes means depends on the questions and the use of the product.',
  },
  'comparison.reconstructed': {
    ja: '設問の並びと短い題名は、公開資料から再構成したものです（参考・未検証の行を含みます）。設問の文と番号は、受け取った開示書が正です。',
    en: 'Order and short titles of the questions are reconstructed from public material and partly unverified. Wording and numbers on the sheets handed in prevail.',
  },
  'comparison.editorial': {
    ja: '設問と安全管理ガイドライン第6.0版の遵守事項との対応、見方の区分は、Kaijishoの編集部の整理です。公式の見解ではありません。申告状況は、遵守事項を満たすことを示すものではありません。',
    en: `The links of questions to requirements of guideline 6.0 and the groups of the views are ours, not an official position. No state says that a requirement is fulfilled. ${JAPANESE_NAMES} ${JAPANESE_QUOTES}`,
  },
} as const satisfies MessageCatalogue;

const LABELS = {
  'comparison.title': { ja: '開示書の比較表', en: 'Disclosures side by side' },
  'comparison.subtitle': {
    ja: '{count}件の製品・サービスの開示書（MDS・SDS）を並べた表です。',
    en: 'The disclosures (MDS, SDS) of {count} {count|product|products}.',
  },
  'comparison.as-of': { ja: '基準日', en: 'As of' },
  'comparison.conditions': { ja: '判定の条件', en: 'Conditions' },
  'comparison.retention.auto': {
    ja: '法定保存義務の有無は、開示書の回答から判断',
    en: 'statutory retention judged from the sheets',
  },
  'comparison.retention.yes': {
    ja: '法定保存義務のある記録を扱う',
    en: 'records under statutory retention',
  },
  'comparison.retention.no': {
    ja: '法定保存義務のある記録を扱わない',
    en: 'no records under statutory retention',
  },
  'comparison.environment': {
    ja: '医療機関等の類型 {environment}',
    en: 'environment {environment}',
  },
  'comparison.environment.all': {
    ja: '医療機関等の類型は指定なし',
    en: 'no environment named',
  },
  'comparison.notices': { ja: 'ファイルについてのお知らせ', en: 'About the files' },
  'comparison.provenance': { ja: 'お読みください', en: 'Please read' },
  'comparison.products': { ja: '比べた製品・サービス', en: 'Products compared' },
  'comparison.product': { ja: '製品・サービス', en: 'Product' },
  'comparison.vendor': { ja: '事業者', en: 'Vendor' },
  'comparison.version': { ja: 'バージョン', en: 'Version' },
  'comparison.sheets': { ja: '開示書', en: 'Sheets' },
  'comparison.sheet': {
    ja: '{kind}（{edition}、作成日 {created}）{file}',
    en: '{kind} ({edition}, prepared {created}) {file}',
  },
  'comparison.edition': { ja: 'Ver.{edition}', en: 'Ver.{edition}' },
  'comparison.no-edition': { ja: '版の記載なし', en: 'edition not stated' },
  'comparison.not-stated': { ja: '記載なし', en: 'not stated' },
  'comparison.summary': { ja: 'まとめ', en: 'Summary' },
  'comparison.summary.answers': { ja: '回答の内訳', en: 'Answers' },
  'comparison.summary.rows': {
    ja: '設問{asked}問のうち、{differs}問で回答が異なり、{open}問に確認が必要な回答があります。',
    en: 'Of {asked} {asked|question|questions}, {differs} {differs|is|are} answered differently and {open} {open|holds|hold} an answer to look into.',
  },
  'comparison.summary.requirements': {
    ja: '遵守事項の申告状況',
    en: 'What is declared about requirements',
  },
  'comparison.asked': { ja: '尋ねた数', en: 'asked' },
  'comparison.open': { ja: '要確認', en: 'to look into' },
  'comparison.not-open': { ja: '－', en: '–' },
  'comparison.chapters': { ja: '章ごとの申告状況', en: 'By chapter of the guideline' },
  'comparison.chapters.intro': {
    ja: '開示書が尋ねている遵守事項を全体とした数です。「要確認」は、いいえ・理由のない対象外・未記入・判読不能・矛盾のいずれかがある遵守事項です。',
    en: 'The requirements the sheets ask about are the whole. To look into: answered no, not applicable without a reason, blank, unreadable or conflicting.',
  },
  'comparison.chapter': { ja: '章', en: 'Chapter' },
  'comparison.rows': { ja: '設問ごとの比較', en: 'Question by question' },
  'comparison.rows.intro': {
    ja: '回答が異なる設問を先に並べています。様式の順に戻すときは「No.」で並べ替えてください。',
    en: 'Questions answered differently come first. Sort by No. for the order of the form.',
  },
  'comparison.no': { ja: 'No.', en: 'No.' },
  'comparison.difference': { ja: '相違', en: 'Difference' },
  'comparison.confirm': { ja: '確認', en: 'Look into' },
  'comparison.section': { ja: '章', en: 'Section' },
  'comparison.question': { ja: '設問（編集部の要約）', en: 'Question (ours)' },
  'comparison.answer': { ja: '回答', en: 'Answer' },
  'comparison.notes': { ja: '備考・確認すること', en: 'Notes and points' },
  'comparison.covers': { ja: 'まとめて問う設問：{topics}', en: 'Asks at once about: {topics}' },
  'comparison.coarse': {
    ja: 'まとめた設問「{topics}」への回答',
    en: 'answered by the wider question "{topics}"',
  },
  'comparison.any-of': { ja: 'いずれか一つ以上', en: 'any of them' },
  'comparison.note': { ja: '備考{number}：{text}', en: 'Note {number}: {text}' },
  'comparison.remark': { ja: '備考欄：{text}', en: 'Remark: {text}' },
  'comparison.lines.differs': { ja: '回答が異なる設問', en: 'Answered differently' },
  'comparison.only-differs': { ja: '相違ありだけを表示', en: 'Only differences' },
  'comparison.only-open': { ja: '要確認だけを表示', en: 'Only what to look into' },
  'comparison.unknown-rows': { ja: '様式にない行', en: 'Rows not in the form' },
  'comparison.unknown-rows.intro': {
    ja: '様式のどの設問か分からなかった行です。開示書のとおりに載せています。',
    en: 'Rows not recognised as one of the form, as they stand on the sheet.',
  },
  'comparison.printed-question': { ja: '開示書の設問', en: 'Question as printed' },
  'comparison.printed-number': { ja: '番号', en: 'Number' },
  'comparison.place': { ja: '場所', en: 'Place' },
  'comparison.requirements': { ja: '遵守事項ごとの申告状況', en: 'Requirement by requirement' },
  'comparison.requirements.intro': {
    ja: '開示書が尋ねている遵守事項だけを載せています。概要は編集部の要約です。',
    en: 'Only requirements the sheets ask about. Summaries are ours.',
  },
  'comparison.requirement': { ja: '遵守事項（第6.0版）', en: 'Requirement (6.0)' },
  'comparison.requirement-summary': { ja: '概要（編集部の要約）', en: 'Summary (ours)' },
  'comparison.lenses': { ja: '見方を変えて数える', en: 'Other views' },
  'comparison.lenses.intro': {
    ja: '同じ回答を、別の分け方で数えたものです。分け方は編集部の整理で、点数ではありません。',
    en: 'The same answers in other groups. The groups are ours; none is a score.',
  },
  'comparison.lens.csf': { ja: 'NIST CSFの機能', en: 'Functions of the NIST CSF' },
  'comparison.lens.three-principles': {
    ja: '電子保存の三原則',
    en: 'Three principles of electronic storage',
  },
  'comparison.lens.response-phase': { ja: '予防・初動・復旧', en: 'Prevent, respond, recover' },
  'comparison.lens.ransomware-measures': {
    ja: 'ランサムウェアへの四つの優先対策',
    en: 'Four priority measures against ransomware',
  },
  'comparison.group': { ja: '区分', en: 'Group' },
  'comparison.not-said': { ja: '「はい」でも分からないこと', en: 'What a yes does not say' },
  'comparison.group.no-rows': {
    ja: 'この区分を直接尋ねる設問は、様式にありません。',
    en: 'No row of the forms asks about this directly.',
  },
  'comparison.profiles': { ja: '受入条件', en: 'Acceptance conditions' },
  'comparison.profile.intro': {
    ja: '条件にした回答があるかを並べたものです。条件外の回答は、リスクとして扱いを決めてください。製品の良否を示すものではありません。',
    en: 'Whether the wanted answers are there. Treat other answers as a risk; this does not judge the product.',
  },
  'comparison.profile.institution': {
    ja: '自院で確認（記入欄）',
    en: 'Confirmed by the institution (for people)',
  },
  'comparison.profile.institution-only': {
    ja: '自院での確認が必要です。開示書の回答は裏付けにとどまります。',
    en: 'To be confirmed by the institution; answers are no more than support.',
  },
  'comparison.profile.source': { ja: '出典：{source}', en: 'Source: {source}' },
  'comparison.profile.condition': { ja: '条件', en: 'Condition' },
  'comparison.profile.remark': { ja: '回答で分からないこと', en: 'What answers do not say' },
  'comparison.tab.left': { ja: '引き継いだ記入', en: 'Entries kept' },
  'comparison.left.intro': {
    ja: '前の比較表に書かれていて、今回の表に欄がない記入です。必要なものを書き写してください。',
    en: 'What was written into the former workbook and has no cell in this one. Copy what you need.',
  },
  'comparison.left.where': { ja: '記入の場所', en: 'Where' },
  'comparison.left.text': { ja: '記入の内容', en: 'Text' },
  'comparison.left.place': { ja: '前の表のセル', en: 'Former cell' },
  'comparison.profile.treatment': {
    ja: 'リスクの扱い（記入欄）',
    en: 'Risk treatment (for people)',
  },
  'comparison.profile.owner': { ja: '担当・期限（記入欄）', en: 'Owner and date (for people)' },
  'comparison.profile.outcome': { ja: '結果', en: 'Outcome' },
  'comparison.profile.behind': { ja: 'もとの回答', en: 'Answers behind' },
  'comparison.profile.behind-one': { ja: '{topic}：{says}', en: '{topic}: {says}' },
  'comparison.legend': { ja: '表示の見方', en: 'How to read it' },
  'comparison.set-aside': { ja: '灰色の回答', en: 'Grey answers' },
  'comparison.legend.not-asked': {
    ja: '受け取った様式（MDSまたはSDS）に、その設問がありません。',
    en: 'The form handed in does not ask this.',
  },
  'comparison.legend.no-row': {
    ja: '様式にある設問ですが、受け取った開示書に行がありません。',
    en: 'The form has the row, the sheet does not.',
  },
  'comparison.legend.gap': {
    ja: '対策の有無を問う設問への「いいえ」です。補う対策を決める必要があります。',
    en: 'A measure answered no: settle what closes the gap.',
  },
  'comparison.legend.unclear': {
    ja: '未記入・複数記入・判読不能・矛盾や、理由のない対象外です。回答が定まりません。',
    en: 'Blank, several marks, unreadable, conflicting, or not applicable without a reason.',
  },
  'comparison.legend.unsure': {
    ja: '回答の読み取りに確信が持てません。原本の回答と合っているかをご確認ください。',
    en: 'The answer was not read surely. Check that it agrees with the original.',
  },
  'comparison.legend.finding': {
    ja: '開示書の点検で見つかったことがあります。備考の列に示しています。',
    en: 'A check of the sheet found something, told in the notes column.',
  },
  'comparison.legend.set-aside': {
    ja: '前提に当てはまらないため数えていない回答と、理由のある対象外です。',
    en: 'Not counted because the matter does not arise, or not applicable.',
  },
  'comparison.footer': {
    ja: '事実の比較であり、評価ではありません　Kaijisho {version}',
    en: 'Facts, not an assessment. Kaijisho {version}',
  },
  'comparison.chart': { ja: '図', en: 'Chart' },
  'comparison.bar.unsettled': {
    ja: 'いいえ・未記入・矛盾など',
    en: 'no, blank, conflicting and the like',
  },
  'comparison.bar.unclear': {
    ja: '未記入・理由なしなど',
    en: 'blank, no reason and the like',
  },
  'comparison.filters': { ja: '表示する行', en: 'Rows to show' },
  'comparison.rows.order': {
    ja: '回答が異なる設問を先に並べています。',
    en: 'Questions answered differently come first.',
  },
  'comparison.tab.summary': { ja: 'まとめ', en: 'Summary' },
  'comparison.tab.rows': { ja: '設問比較', en: 'Questions' },
  'comparison.tab.requirements': { ja: '遵守事項別', en: 'Requirements' },
  'comparison.tab.chapters': { ja: '章別', en: 'Chapters' },
  'comparison.tab.lenses': { ja: '見方別', en: 'Views' },
  'comparison.tab.profile': { ja: '受入条件{number}', en: 'Conditions {number}' },
  'comparison.tab.unknown': { ja: '様式にない行', en: 'Other rows' },
  'comparison.view': { ja: '見方', en: 'View' },
  'comparison.reasons': { ja: '理由・注意', en: 'Reasons and caveats' },
  'comparison.letter': { ja: '記号', en: 'Letter' },
  'comparison.omitted': {
    ja: '…（以下{count}文字を省略）',
    en: '… ({count} {count|character|characters} left out)',
  },
  'comparison.guide.rows': {
    ja: '設問ごとに回答・備考を並べています。「相違」「確認」の列のフィルターで絞り込めます。各製品の「場所」の列は、列の上の［＋］で開きます。',
    en: 'Answers and notes side by side. Filter by Difference or Look into; open the places with [+] above the columns.',
  },
  'comparison.made-with': { ja: '作成', en: 'Made with' },
} as const satisfies MessageCatalogue;

export const COMPARISON_MESSAGES = {
  ...SAYS,
  ...DIFFERENCE,
  ...OPEN,
  ...OUTCOME,
  ...NOTICES,
  ...PROVENANCE,
  ...LABELS,
} as const;

export type ComparisonMessageId = keyof typeof COMPARISON_MESSAGES;

/** A word or sentence of a comparison. */
export function comparisonText(
  id: ComparisonMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string {
  return fillMessage(COMPARISON_MESSAGES[id], args, language);
}
