import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about what people decided (AGR). `{row}` is the id of a row, such as R10. */
const LINE = {
  ja: '{row}「{title}」（{phase}、{product}）',
  en: '{row} "{titleEn}" ({phaseEn}, {productEn})',
} as const;

export const AGREEMENT_MESSAGES = {
  'rule.AGR-01.title': { ja: '分担が決まっていない行', en: 'Lines nobody has taken' },
  'rule.AGR-01': {
    ja: '{product}：分担の決まっていない行が{count}行あります（{rows}）。',
    en: '{productEn}: {count} {count|line is|lines are} still to be decided ({rows}).',
  },
  'rule.AGR-01.advice': {
    ja: '責任分界表を「要協議」と空欄で絞り込み、関係者で話し合って分担区分を記入してください。',
    en: 'Filter the matrix for open lines, discuss them and fill in the allocation.',
  },
  'rule.AGR-02.title': { ja: '契約書等の記載がない', en: 'No binding document' },
  'rule.AGR-02': {
    ja: '{product}：事業者に役割があるのに「契約書等の名称と条項」が空欄の行が{count}行あります（{rows}）。',
    en: '{productEn}: {count} {count|line gives|lines give} a part to a vendor but {count|names|name} no contract or clause ({rows}).',
  },
  'rule.AGR-02.advice': {
    ja: '契約書・SLA・約款などの名称と条項を記入してください。定めがない場合は、契約への追記を事業者と相談してください。',
    en: 'Enter the contract, SLA or terms and the clause; where there is none, ask for an amendment.',
  },
  'rule.AGR-03.title': { ja: '片方だけ決まっている', en: 'Only one half is decided' },
  'rule.AGR-03': {
    ja: `${LINE.ja}は、{otherPhase}の分担が決まっていますが、こちらは決まっていません。`,
    en: `${LINE.en} is open although {otherPhaseEn} is decided.`,
  },
  'rule.AGR-03.pair': {
    ja: `${LINE.ja}は、対になる{other}（{otherPhase}）の分担が決まっていますが、こちらは決まっていません。`,
    en: `${LINE.en} is open although its counterpart {other} ({otherPhaseEn}) is decided.`,
  },
  'rule.AGR-03.advice': {
    ja: '同じ担い手でよいかを確かめ、こちらの分担区分も記入してください。',
    en: 'Check whether the same party takes this one, too, and fill it in.',
  },
  'rule.AGR-04.title': {
    ja: '双方で分担する役割の記載漏れ',
    en: 'A part of a shared line is missing',
  },
  'rule.AGR-04.both': {
    ja: `${LINE.ja}は「双方で分担」ですが、双方の役割が空欄です。`,
    en: `${LINE.en} is shared, but neither part is written.`,
  },
  'rule.AGR-04.institution': {
    ja: `${LINE.ja}は「双方で分担」ですが、医療機関等の役割が空欄です。`,
    en: `${LINE.en} is shared, but the institution's part is not written.`,
  },
  'rule.AGR-04.vendor': {
    ja: `${LINE.ja}は「双方で分担」ですが、事業者の役割が空欄です。`,
    en: `${LINE.en} is shared, but the vendor's part is not written.`,
  },
  'rule.AGR-04.advice': {
    ja: 'それぞれが何をするかを書き分けてください。',
    en: 'Write down what each side does.',
  },
  'rule.AGR-05.title': { ja: '「該当なし」の理由がない', en: 'Not applicable without a reason' },
  'rule.AGR-05': {
    ja: `${LINE.ja}は「該当なし」ですが、理由が空欄です。`,
    en: `${LINE.en} is marked not applicable without a reason.`,
  },
  'rule.AGR-05.advice': {
    ja: '「該当なし」の理由を記入してください。',
    en: 'Fill in the reason.',
  },
  'rule.AGR-06.title': { ja: '「対策なし」を補う対策が決まっていない', en: 'A gap is left open' },
  'rule.AGR-06': {
    ja: `${LINE.ja}は事業者の対策がない項目ですが、{missing}が空欄です。`,
    en: `The vendor offers nothing for ${LINE.en}, and these are empty: {missingEn}.`,
  },
  'rule.AGR-06.advice': {
    ja: '補う対策の内容・担当者・期限を記入してください。すぐに実施できない場合は、予算年度も書いてください。',
    en: 'Fill in the closing measure, its owner and date; where it needs a budget, its year.',
  },
  'rule.AGR-07.title': { ja: '担い手が特定されていない', en: 'Nobody is named' },
  'rule.AGR-07.several': {
    ja: `${LINE.ja}は、関係する設問に「はい」と回答した製品が複数あります（{products}）。どの事業者が担うかが書かれていません。`,
    en: `Several products answer yes for ${LINE.en} ({products}), and the decision names no vendor.`,
  },
  'rule.AGR-07.none': {
    ja: `${LINE.ja}は、関係する設問に「はい」と回答した製品がありません。どの事業者が担うかが書かれていません。`,
    en: `No product answers yes for ${LINE.en}, and the decision names no vendor.`,
  },
  'rule.AGR-07.advice': {
    ja: '「事業者の役割」または「その他の者の役割」に、担う事業者の名前と範囲を記入してください。',
    en: "Name the vendor and its scope in the vendor's or the others' part.",
  },
  'rule.AGR-08.title': {
    ja: 'サーバの更新を事業者に任せる条項がない',
    en: 'Server updates without a clause',
  },
  'rule.AGR-08': {
    ja: `${LINE.ja}は事業者が担いますが、契約書等の条項が空欄です。`,
    en: `${LINE.en} is given to a vendor, but no clause says so.`,
  },
  'rule.AGR-08.advice': {
    ja: '更新の担当と頻度を定めた契約の条項を記入してください。条項がなければ、更新が行われないおそれがあります。',
    en: 'Enter the clause that settles who updates and how often; without one, nobody may.',
  },
  'rule.AGR-09.title': { ja: '見直しの時期を過ぎている', en: 'Review is due' },
  'rule.AGR-09.sheet': {
    ja: `${LINE.ja}の次回の見直し日（{date}）より後に、新しい開示書（{sheet}作成）が出ています。`,
    en: `A newer disclosure ({sheet}) came after the review date ({date}) of ${LINE.en}.`,
  },
  'rule.AGR-09.past': {
    ja: `${LINE.ja}の次回の見直し日（{date}）を、基準日（{asOf}）が過ぎています。`,
    en: `The review date ({date}) of ${LINE.en} lies before {asOf}.`,
  },
  'rule.AGR-09.advice': {
    ja: '内容を見直し、次回の見直し日を改めてください。',
    en: 'Review the line and set the next review date.',
  },
  'rule.AGR-10.title': { ja: '再委託先の承認がない', en: 'Subcontractor without approval' },
  'rule.AGR-10': {
    ja: `${LINE.ja}の再委託先「{actual}」に、承認の記録が見当たりません。`,
    en: `No approval is recorded for the subcontractor "{actual}" of ${LINE.en}.`,
  },
  'rule.AGR-10.unnamed': {
    ja: `${LINE.ja}は「事業者（再委託）」ですが、再委託先とその承認が空欄です。`,
    en: `${LINE.en} is outsourced, but no subcontractor and approval are given.`,
  },
  'rule.AGR-10.advice': {
    ja: '再委託先の名前と、承認した日または文書を記入してください。',
    en: 'Enter the subcontractor and the date or document of the approval.',
  },
  'rule.AGR-11.title': {
    ja: 'もとになった回答の変更',
    en: 'An answer behind the decision changed',
  },
  'rule.AGR-11': {
    ja: `${LINE.ja}の決定のもとになった回答が変わりました：{changes}。`,
    en: `Answers behind the decision on ${LINE.en} changed: {changesEn}.`,
  },
  'rule.AGR-11.advice': {
    ja: '決定はそのまま残しています。見直したうえで「変更後の確認日」を記入してください。',
    en: 'The decision is kept. Look at it again and enter the date of the confirmation.',
  },
  'rule.AGR-12.title': { ja: '対象の行がなくなった決定', en: 'Decisions without a line' },
  'rule.AGR-12': {
    ja: '「{label}」など{count}行の決定は、今回の開示書に対象の製品・サービスがありません。',
    en: '{count} {count|decision|decisions}, such as "{label}", {count|is|are} about a product or service that is not among the sheets.',
  },
  'rule.AGR-12.renamed': {
    ja: '「{label}」など{count}行の決定は、今回の開示書に対象の製品・サービスがありません。名称が「{renamed}」に変わった可能性があります。',
    en: '{count} {count|decision|decisions}, such as "{label}", {count|is|are} about a product or service that is not among the sheets. It may now be called "{renamed}".',
  },
  'rule.AGR-12.advice': {
    ja: '決定は「引き継いだ記入」のシートに残しています。開示書の渡し忘れや、名称の変更がないかを確かめてください。',
    en: 'They are kept on sheet "Kept entries". Check whether a sheet is missing or the name changed.',
  },
  'rule.AGR-13.title': { ja: '読み取れない記入', en: 'An entry that is not understood' },
  'rule.AGR-13': {
    ja: `${LINE.ja}の「{text}」は、一覧にない言葉か、日付として読めない記入です。`,
    en: `"{text}" on ${LINE.en} is neither in the list of its column nor a date.`,
  },
  'rule.AGR-13.advice': {
    ja: '書かれたまま残しています。一覧から選ぶか、日付を 2026/4/1 のように入力し直してください。',
    en: 'It is kept as written. Choose from the list, or type the date like 2026/4/1.',
  },
  'rule.AGR-14.title': { ja: '同じ行の重複', en: 'A line stands twice' },
  'rule.AGR-14': {
    ja: '「{label}」の行が2つあり、記入の内容が異なります。先にある行を使いました。',
    en: '"{label}" stands twice with different entries; the first one was used.',
  },
  'rule.AGR-14.advice': {
    ja: 'もう一方の記入は「引き継いだ記入」のシートに残しています。どちらが正しいかを確かめてください。',
    en: 'The other is kept on sheet "Kept entries". Check which one is right.',
  },
  'rule.AGR-15.title': { ja: '分担区分のない「合意」', en: 'Agreed without an allocation' },
  'rule.AGR-15': {
    ja: `${LINE.ja}は状態が「合意」ですが、分担区分が決まっていません。`,
    en: `${LINE.en} is marked agreed, but has no allocation.`,
  },
  'rule.AGR-15.advice': {
    ja: '合意した分担区分を記入するか、状態を「協議中」に戻してください。',
    en: 'Fill in the agreed allocation, or set the status back to in discussion.',
  },
  'rule.AGR-16.title': { ja: '新しく加わった行', en: 'New lines' },
  'rule.AGR-16': {
    ja: '{product}：前回の表になかった行が{count}行あります（{rows}）。',
    en: '{productEn}: {count} {count|line was|lines were} not in the previous table ({rows}).',
  },
  'rule.AGR-16.advice': {
    ja: '「前回との違い」の列で絞り込み、分担を話し合ってください。',
    en: 'Filter the column on changes and discuss them.',
  },
  'rule.AGR-17.title': {
    ja: 'もとの回答が不明な決定',
    en: 'Decisions with unknown answers behind',
  },
  'rule.AGR-17': {
    ja: '{count}行の決定は、どの回答をもとにしたかの記録がないため、回答の変更を判定できません（{rows}）。',
    en: 'For {count} {count|decision|decisions} the workbook does not say on which answers {count|it rests|they rest}, so changes cannot be told ({rows}).',
  },
  'rule.AGR-17.advice': {
    ja: '内容を見直したうえで「変更後の確認日」を記入すると、次回から判定できます。',
    en: 'Review them and enter the date of the confirmation; from then on changes are told.',
  },
} as const satisfies MessageCatalogue;
