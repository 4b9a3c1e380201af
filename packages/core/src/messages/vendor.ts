import { fillMessage, type Language, type Message, type MessageCatalogue } from './message.js';

/**
 * The findings of a check as the vendor who fills in the sheet needs them: how to put a matter right
 * (`vendor.how`), and why the hospital will ask (`vendor.why`). By rule where the rule needs words of
 * its own, else by family. The advice of the rules themselves speaks to the hospital.
 */
const VENDOR_MESSAGES = {
  'vendor.heading': {
    ja: '提出前に直すこと・確かめること（{count}件）',
    en: 'To do before you send it ({count})',
  },
  'vendor.nothing': {
    ja: '提出前に直すことは見つかりませんでした。',
    en: 'Nothing to put right was found.',
  },
  'vendor.hospital': {
    ja: '医療機関が判断すること（{count}件。直す必要はありません。説明を求められることがあります）',
    en: 'For the hospital to decide ({count}; nothing to put right, you may be asked to explain)',
  },
  'vendor.item': {
    ja: '{number}. {title}（{rule}）{count}か所',
    en: '{number}. {title} ({rule}), {count} {count|place|places}',
  },
  'vendor.how-label': { ja: '直し方：{text}', en: 'How: {text}' },
  'vendor.may-label': { ja: 'できること：{text}', en: 'You may: {text}' },
  'vendor.why-label': { ja: '理由：{text}', en: 'Why: {text}' },
  'vendor.how.ANS': {
    ja: '「はい」「いいえ」「対象外」のどれか一つに決めて、回答欄に記入してください。',
    en: 'Settle on one of yes, no and not applicable, and mark that one.',
  },
  'vendor.why.ANS': {
    ja: '回答が一つに決まらない設問は、医療機関がリスク評価に使えず、問い合わせになります。',
    en: 'A hospital cannot use a row without one clear answer in its risk assessment and has to ask.',
  },
  'vendor.how.ANS-06': {
    ja: '本当に対象外かを、もう一度お確かめください。対象外のままにするときは、理由を備考に書き、その番号を備考番号の欄に記入してください。',
    en: 'Check again whether the row really does not apply. If it does not, give the reason in a note and enter the number of the note in the row.',
  },
  'vendor.why.ANS-06': {
    ja: 'ほとんどの製品に当てはまる設問のため、「いいえ」の書き誤りではないかと、医療機関から問い合わせを受けます。',
    en: 'The row applies to nearly every product, so the hospital will ask whether "no" was meant.',
  },
  'vendor.how.ANS-07': {
    ja: '「いいえ」が正しければ、そのままにしてください。代わりの対策や対応の予定があれば、備考に書き添えてください。',
    en: 'Leave a no that is true as it is. Describe in a note what is done instead or planned, if anything.',
  },
  'vendor.why.ANS-07': {
    ja: '医療機関は、備えていない対策を院内の運用などで補えるかを判断します。',
    en: 'The hospital has to judge whether it can make up for a measure that is not there.',
  },
  'vendor.how.NOTE': {
    ja: '備考番号と備考の文章を対応させ、回答の理由が備考だけで分かるように書いてください。',
    en: 'Match note numbers and texts, and let each note explain its answer by itself.',
  },
  'vendor.why.NOTE': {
    ja: '備考は、回答の前提や代わりの対策を医療機関が知る唯一の手がかりです。',
    en: 'Notes are all a hospital has to learn the conditions of an answer and what is done instead.',
  },
  'vendor.how.NOTE-03': {
    ja: '「対象外」とした理由を備考に書き、その番号を備考番号の欄に記入してください。',
    en: 'Write in a note why the row is not applicable, and put its number in the row.',
  },
  'vendor.how.NOTE-01': {
    ja: '備考記載欄に、その番号の説明を書いてください。説明が要らないときは、行の備考番号を消してください。',
    en: 'Write the note of that number, or take the number out of the row where no note is needed.',
  },
  'vendor.how.NOTE-07': {
    ja: 'この版で標準では使えないときは、「いいえ」への訂正をご検討ください。標準で使えるときは、そのことが分かるように備考を書き直してください。',
    en: 'If the function does not come as standard in this version, consider answering no. If it does, let the note say so.',
  },
  'vendor.why.NOTE-07': {
    ja: '「はい」は、今すぐ使えるものとして扱われます。別売や予定であれば、契約の後で問題になります。',
    en: 'A yes is taken as ready to use. An option or a plan surfaces as a problem after the contract.',
  },
  'vendor.how.HDR': {
    ja: '表の上の基本情報（作成日、事業者、製品・サービスの名称、バージョン）を記入し直してください。',
    en: 'Correct the data above the table: date, vendor, product and version.',
  },
  'vendor.why.HDR': {
    ja: 'どの製品のどの版についての、いつの回答かが分からないと、医療機関は契約の資料にできません。',
    en: 'Without product, version and date a hospital cannot tell what the answers are about.',
  },
  'vendor.how.FORM': {
    ja: '医療機関が求める版の様式を使い、設問の行を消したり文言を変えたりせずに記入し直してください。',
    en: 'Use the edition the hospital asks for, with all its rows and in its own words.',
  },
  'vendor.why.FORM': {
    ja: '様式の行や文言が変わっていると、ほかの製品と比べられず、回答漏れと区別できません。',
    en: 'With rows or words changed, a sheet cannot be compared, and a dropped row looks like a gap.',
  },
  'vendor.how.FORM-02': {
    ja: '医療機関に版の指定があるかを確かめ、求められた版で提出してください。「kaijisho migrate」で回答を移せます。',
    en: 'Ask which edition the hospital wants and use it; "kaijisho migrate" carries the answers over.',
  },
  'vendor.why.FORM-02': {
    ja: '新しい版では、設問や参照するガイドラインが変わっています。',
    en: 'A newer edition asks other things and refers to another guideline.',
  },
  'vendor.how.X': {
    ja: '挙げた設問どうしの回答を見比べ、実際に合うほうに直してください。両方正しいときは備考で説明してください。',
    en: 'Compare the rows named and correct the one that is wrong; if both are right, explain in a note.',
  },
  'vendor.why.X': {
    ja: '回答どうしが食い違っていると、医療機関はどちらも信用できません。',
    en: 'Where answers contradict each other, a hospital can rely on neither.',
  },
  'vendor.how.READ': {
    ja: '挙げた箇所の印や数字を、誰が見ても一つに読めるように書き直してください。',
    en: 'Write the mark or number again so that it can be read in one way only.',
  },
  'vendor.why.READ': {
    ja: '読み取りにくい箇所は、医療機関で誤って読まれるおそれがあります。',
    en: 'What is hard to read may be read wrongly by the hospital.',
  },
  'vendor.how.DOC': {
    ja: 'マクロ、外部リンク、非表示のシート、埋め込みを取り除き、回答だけのファイルにして保存し直してください。',
    en: 'Remove macros, links, hidden sheets and embedded objects and save the file with the answers only.',
  },
  'vendor.why.DOC': {
    ja: '医療機関では、こうした内容を含むファイルを開けないことがあります。',
    en: 'Hospitals may be unable to open files that contain such things.',
  },
  'vendor.how.DOC-01': {
    ja: 'MDSにはMDSの設問、SDSにはSDSの設問だけを入れ、様式ごとに分けて記入し直してください。',
    en: 'Keep the rows of the MDS in an MDS and those of the SDS in an SDS.',
  },
  'vendor.why.DOC-01': {
    ja: '製品についての回答か、サービスについての回答かが分からなくなります。',
    en: 'The hospital cannot tell what is said of the product and what of the service.',
  },
  'vendor.how.DOC-02': {
    ja: 'この製品の保守や運用をサービスとして提供するときは、SDSも用意して一緒に提出してください。',
    en: 'If you maintain or run the product as a service, send its SDS along.',
  },
  'vendor.why.DOC-02': {
    ja: '保守や運用での対策は、SDSで確かめることになっています。',
    en: 'What is done in maintenance and operation is told by the SDS.',
  },
  'vendor.how.SRC': {
    ja: '開示書が正しく入ったファイルかどうかを開いて確かめ、指摘のあったシートを直してください。',
    en: 'Open the file, check that it holds the disclosure, and correct the sheet named.',
  },
  'vendor.why.SRC': {
    ja: '読み取れない部分は、医療機関では提出されていないものとして扱われることがあります。',
    en: 'A part that cannot be read may be taken as not submitted.',
  },
  'vendor.how.GL': {
    ja: '代わりの対策があれば、備考に書き添えてください。',
    en: 'Describe in a note what is done instead, if anything.',
  },
  'vendor.why.GL': {
    ja: '医療機関は、ガイドラインの遵守事項を誰がどう満たすかを決める必要があります。',
    en: 'The hospital has to settle who covers the requirement of the guideline, and how.',
  },
} as const satisfies MessageCatalogue;

const MESSAGES: Readonly<Record<string, Message | undefined>> = VENDOR_MESSAGES;

/** A sentence of the vendor's list. */
export const vendorText = (
  id: keyof typeof VENDOR_MESSAGES,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string => fillMessage(VENDOR_MESSAGES[id], args, language);

const byRule = (part: 'how' | 'why', rule: string, language: Language): string | null =>
  (MESSAGES[`vendor.${part}.${rule}`] ?? MESSAGES[`vendor.${part}.${rule.replace(/-.*$/, '')}`])?.[
    language
  ] ?? null;

/** How the vendor puts right what a rule found, and why the hospital will ask; null without words. */
export const vendorWords = (rule: string, language: Language) => ({
  how: byRule('how', rule, language),
  why: byRule('why', rule, language),
});

/**
 * Rules whose findings are for the hospital to decide: what an honest いいえ means for it, and
 * whether the guideline is covered. A vendor must not be told to change such an answer.
 */
export const isForHospital = (rule: string): boolean =>
  rule.startsWith('GL-') || rule.startsWith('AGR-') || rule === 'ANS-07';
