import { JAPANESE_NAMES, JAPANESE_QUOTES } from '../in-japanese.js';
import type { MessageCatalogue } from '../message.js';

/** Sentences of the cover. */
export const COVER_WORDS = {
  'cover.subtitle': {
    ja: '事業者の医療情報セキュリティ開示書（MDS・SDS）の回答から導いた案です。合意した内容ではありません。',
    en: "Derived from the vendors' security disclosures (MDS, SDS). Nothing in it is agreed.",
  },
  'cover.as-of': { ja: '基準日', en: 'As of' },
  'cover.made-with': { ja: '作成', en: 'Made with' },
  'cover.tool': { ja: 'Kaijisho {version}', en: 'Kaijisho {version}' },
  'cover.scope': { ja: '範囲', en: 'Scope' },
  'cover.scope.text': {
    ja: '製品・サービス{products}件の開示書{disclosures}通をもとに、{rows}項目を時期（{phases}）と製品ごとに分けた{lines}行の案です。',
    en: '{lines} {lines|line|lines}: {rows} {rows|row|rows} by phase ({phases}) and product; disclosures: {disclosures}, products: {products}.',
  },
  'cover.options': { ja: '判定の条件', en: 'Conditions' },
  'cover.options.text': {
    ja: '法定保存義務のある記録：{retention}　医療機関等の類型：{environment}',
    en: 'Records under a statutory retention duty: {retention}; environment of the institution: {environment}',
  },
  'retention.auto': { ja: '開示書の回答から判断', en: 'judged from the sheets' },
  'retention.yes': { ja: '扱う', en: 'kept' },
  'retention.no': { ja: '扱わない', en: 'not kept' },
  'environment.all': { ja: '指定なし（すべての遵守事項）', en: 'not given (all requirements)' },
  'environment.1': { ja: '類型Ⅰ', en: 'Ⅰ' },
  'environment.2': { ja: '類型Ⅱ', en: 'Ⅱ' },
  'environment.3': { ja: '類型Ⅲ', en: 'Ⅲ' },
  'environment.4': { ja: '類型Ⅳ', en: 'Ⅳ' },
  'cover.sources': { ja: 'もとにした開示書', en: 'Disclosures used' },
  'cover.before': { ja: 'お読みください', en: 'Please read' },
  'cover.allocations': { ja: '分担区分の見方', en: 'Allocations' },
  'cover.marks': { ja: '表示の見方', en: 'Marks' },
  'cover.coverage': { ja: '申告状況の見方', en: 'Coverage' },
  'cover.sheets': { ja: 'シートの構成', en: 'Sheets' },
  'cover.filling': { ja: '記入のしかた', en: 'How to fill in' },

  'notice.proposal': {
    ja: '「提案」の欄は、回答から決まった規則で導いた案です。合意ではありません。分担は医療機関等と事業者が話し合って決め、「合意」の欄に記入してください。',
    en: 'Columns under "Proposal" are derived from the answers by fixed rules; they are not an agreement. Institution and vendors decide, and people write the result under "Agreement".',
  },
  'notice.self-declared': {
    ja: '回答は事業者の自己申告です。「はい」は、その機能や対策があるという申告です。導入先で有効になっていることや、運用の約束を示すものではありません。',
    en: "Answers are the vendors' self-declarations. A yes says that a function or measure exists, not that it is switched on here or that anyone agreed to operate it.",
  },
  'notice.reconstructed': {
    ja: '様式（MDS・SDS）の設問の一覧は、公開資料から再構成したものです。原資料で設問を確認できたのは、{verified}だけです。そのほかの行には「参考（未検証）」と表示しています。',
    en: 'The list of questions of the forms is reconstructed from public material. Only {verified} could be checked against the original; all other rows are marked unverified.',
  },
  'notice.verified-part': {
    ja: '{form} Ver.{edition}の設問{from}～{to}（{count}行）',
    en: '{form} Ver.{edition} items {from} to {to} ({count} {count|row|rows})',
  },
  'notice.crosswalk': {
    ja: '安全管理ガイドライン第6.0版との対応は、根拠を「公式」（厚生労働省の対応表）、「公式（案）」（同対応表の案）、「編集部」（Kaijishoの編集部による対応づけ）で示しています。「編集部」の対応は、公式の見解ではありません。表の項目と提案の規則も、編集部が定めたものです。',
    en: `Links to guideline 6.0 show their basis: official (the ministry's table), official draft, or editorial (ours). Editorial links are not an official view; rows of the matrix and the rules of proposal are editorial as well. ${JAPANESE_NAMES} ${JAPANESE_QUOTES}`,
  },
  'notice.crosswalk-checklist': {
    ja: '設問とチェックリストの項目・ガイドラインの章との対応は、Kaijishoの編集部が定めたものです。公式の見解ではありません。',
    en: `Which questions belong to which item of the checklist or chapter of the guideline is editorial (ours), not an official view. ${JAPANESE_NAMES} ${JAPANESE_QUOTES}`,
  },
  'notice.unused': {
    ja: '次のファイルには、読み取れる開示書がないため、使っていません：{files}',
    en: 'Not used, because no disclosure could be read in them: {files}',
  },
  'notice.guideline': {
    ja: 'この表は、医療情報システムの安全管理に関するガイドライン第{used}版に基づきます。{year}年{month}月に第{edition}版が公表されましたが、その内容は反映していません。',
    en: 'Based on guideline edition {used}. Edition {edition} followed in {published}; it is not reflected here.',
  },
  'notice.ministries': {
    ja: '関係省庁の「医療情報システムの契約における当事者間の役割分担等に関する確認表」（2024年6月）と目的は共通しますが、その様式ではありません。契約の際は、確認表もあわせてお使いください。',
    en: "Shares its purpose with the ministries' 役割分担等に関する確認表 (June 2024), the confirmation sheet on roles of the parties to contracts, but is not that form. Use both when making a contract.",
  },

  'mark.gap': { ja: '▲対策なし', en: '▲ no measure' },
  'mark.gap.meaning': {
    ja: '事業者の対策がないという回答です。医療機関等の側で補う対策・担当・期限を決める必要があります。',
    en: 'The vendor declares no measure: decide what closes the gap, who does it and by when.',
  },
  'mark.doubt': { ja: '？備考を確認', en: '? See the note' },
  'mark.doubt.meaning': {
    ja: '「はい」の回答を、備考が打ち消しているか狭めています。案のとおりに分担できるか、事業者にご確認ください。',
    en: 'A note takes back or narrows a yes. Ask the vendor whether the proposal holds.',
  },
  'mark.unsure': { ja: '？読み取りを確認', en: '? Check reading' },
  'mark.unsure.meaning': {
    ja: 'もとになった回答の読み取りに、確信が持てません（確からしさが70%未満。100%が最も確か）。原本でお確かめください。',
    en: 'An answer behind it was read with a confidence below 70% (100% is best). Check the original.',
  },
  'mark.conflict': { ja: '！回答が矛盾', en: '! Conflict' },
  'mark.conflict.meaning': {
    ja: '同じ製品の開示書どうしで、同じ設問への回答が異なります。事業者にご確認ください。',
    en: 'Two sheets of one product answer the same question differently. Ask the vendor.',
  },
  'mark.contention': { ja: '◆担い手を確認', en: '◆ Settle who' },
  'mark.contention.meaning': {
    ja: '全製品共通の項目で、「はい」と回答した製品が複数あるか、一つもありません。',
    en: 'A row for all products to which several products, or none, answer yes.',
  },
  reply: {
    ja: '［照会への回答］{subject}：{reply}（{file}）',
    en: '[Reply] {subject}: {reply} ({file})',
  },
  'mark.decidable': { ja: '○回答がそろった', en: '○ Replies complete' },
  'mark.decidable.meaning': {
    ja: '決まっていない点への照会に、すべて回答がありました。回答をもとに分担を決められます。',
    en: 'All open points were replied to: people have what they need to decide.',
  },
  quoted: {
    ja: '【{word}】{name}「{question}」',
    en: '[{word}] {name} "{question}"',
  },
  'mark.context': { ja: '（参考）', en: '(context)' },
  'mark.context.meaning': {
    ja: '提案の根拠にはしていない、関連する回答です。',
    en: 'A related answer that does not shape the proposal.',
  },
  'mark.unverified': { ja: '参考（未検証）', en: 'Unverified' },
  'mark.unverified.meaning': {
    ja: '様式の原資料で確認できていない設問です。番号や遵守事項との対応は参考としてご覧ください。',
    en: 'A question not checked against the original form; take its number and links as a hint.',
  },
  'unverified.all': { ja: '［参考（未検証）］', en: '[Unverified]' },
  'unverified.some': { ja: '［参考（未検証）：{names}］', en: '[Unverified: {names}]' },
  'mark.verified': { ja: '確認済みの設問', en: 'Verified' },
  'mark.unrecognised': { ja: '様式にない行', en: 'Not in the form' },
  'mark.unrecognised.meaning': {
    ja: '様式のどの設問か特定できなかった行です。印字された参照から遵守事項との対応を示しています。',
    en: 'A row not recognised as one of the form; linked through its printed references only.',
  },
  'mark.hidden': { ja: '（非表示の箇所）', en: '(hidden)' },
  'mark.hidden.meaning': {
    ja: '開示書の中で非表示になっていた行・列・シートから読み取りました。',
    en: 'Read from a hidden row, column or sheet of the disclosure.',
  },

  'filling-label.input': { ja: '記入欄', en: 'Cells to fill in' },
  'filling-label.print': { ja: '印刷', en: 'Printing' },
  'filling-label.keep': { ja: '編集と読み戻し', en: 'Editing and reading back' },
  'filling-label.text': { ja: '文字の扱い', en: 'Text' },
  'filling.input': {
    ja: '薄い黄色の欄が記入欄です。「合意」の分担区分・実施状況・1回目の確認と、「状態」は、一覧から選べます。日付は 2026/4/1 や R8.4.1 のように入力します。',
    en: 'Pale yellow cells are for people. Allocation, effort, first confirmation and status offer lists; type dates like 2026/4/1.',
  },
  'filling.print': {
    ja: '責任分界表は、A3横で左から「提案」「合意 1」「合意 2」の3枚で一組です。見出しと項目名は各ページに印刷されます。話し合いには、表紙・責任分界表・確認事項一覧の印刷で足ります。行を絞り込むと、表示中の行だけが印刷されます。',
    en: 'The matrix prints on A3 landscape as sets of three sheets: proposal, agreement 1, agreement 2. Headings repeat on every page. For a meeting, the cover, the matrix and the questions are enough. Filtered rows are left out of print.',
  },
  'filling.keep': {
    ja: '並べ替え・列幅の変更・行の絞り込みは自由です。記入後の表をソフトウェアで読み戻せるよう、非表示の行と列は削除しないでください。',
    en: 'Sort, filter and resize freely. Keep the hidden row and column, so that a filled-in table can be read back.',
  },
  'filling.text': {
    ja: '＝ や ＋ などで始まる事業者の文は、数式にならないよう文字列として書き込んでいます（編集時に先頭に ’ が見えることがあります）。目に見えない制御文字は [U+0007] のような記号に置き換えています。',
    en: 'Vendor text starting with = or + is stored as text so that it never becomes a formula (an apostrophe may appear while editing). Invisible control characters are shown as [U+0007].',
  },
} as const satisfies MessageCatalogue;
