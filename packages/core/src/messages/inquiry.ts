import { listQuestions } from '../catalogue/demarcation.js';
import type { InquiryItem, InquiryKind } from '../inquiry/model.js';
import { INQUIRY_FINDING_MESSAGES } from './inquiry-findings.js';
import { fillMessage, type Language, type Message, type MessageCatalogue } from './message.js';

/** Wording of questions back to vendors; the letter around them is in `letter.ts`. */
const INQUIRY_MESSAGES = {
  'inquiry.how': {
    ja: '表の並べ替えや行の追加をしても差し支えありません。「照会番号」は、ご回答を読み取るために使います。消さないようお願いいたします。',
    en: 'You may sort lines or add some. Please keep the reference codes: they are needed to read your replies.',
  },
  'inquiry.note': {
    ja: '「参照」は、関係する安全管理ガイドライン第6.0版の遵守事項です。対応づけには、点検に使ったソフトウェア（Kaijisho）の編集部によるものを含みます。公式の見解ではありません。',
    en: 'References are requirements of guideline 6.0; some links are made by the editors of the software used (Kaijisho) and are no official view.',
  },
  'inquiry.code': { ja: '照会番号 {code}', en: 'Ref. {code}' },
  'inquiry.reply': { ja: 'ご回答：', en: 'Reply:' },
  'inquiry.choices': { ja: '□はい　□いいえ　□対象外', en: '□ Yes □ No □ N/A' },
  'inquiry.where': { ja: '記載箇所：{place}', en: 'Place: {place}' },
  'inquiry.references': { ja: '参照：{references}', en: 'References: {references}' },
  'inquiry.group.resend': { ja: 'ご提出いただきたいもの', en: 'What we ask you to send' },
  'inquiry.group.header': { ja: '基本情報', en: 'The data above the table' },
  'inquiry.group.combination': { ja: '回答の組合せ', en: 'Answers that do not go together' },
  'inquiry.group.note': { ja: '備考の内容', en: 'Notes' },
  'inquiry.group.taken-back': { ja: '「はい」の範囲と条件', en: 'What a yes covers' },
  'inquiry.group.means-no': { ja: '「対象外」の意味', en: 'What not applicable means' },
  'inquiry.group.described': { ja: '「いいえ」の意味', en: 'What a no means' },
  'inquiry.group.detail': { ja: '内容の確認', en: 'Details' },
  'inquiry.group.edition-unknown': { ja: '様式の版について', en: 'Edition of the form' },
  'inquiry.group.edition-older': { ja: '様式の版について', en: 'Edition of the form' },
  'inquiry.group.conflicting': { ja: '回答の食い違い', en: 'Contradictory answers' },
  'inquiry.group.unreadable': { ja: '読み取れなかった回答', en: 'Answers we could not read' },
  'inquiry.group.several': { ja: '複数の記入がある回答', en: 'Several marks' },
  'inquiry.group.blank': { ja: '未記入の設問', en: 'Questions left blank' },
  'inquiry.group.unexplained': { ja: '「対象外」の理由', en: 'Reasons for not applicable' },
  'inquiry.group.absent': { ja: '「いいえ」の項目の対策', en: 'Measures answered no' },
  'inquiry.group.question': { ja: '分担を決めるための確認', en: 'Settling responsibilities' },
  'inquiry.edition-unknown': {
    ja: '{form}の様式の版（Ver.）の記載が見当たりません。どの版の様式によるものかをお知らせください。',
    en: 'Your {form} names no edition of the form. Which edition is it?',
  },
  'inquiry.edition-older': {
    ja: '{form}は様式 Ver.{edition} で作成されています。新しい版の様式での開示書をご提出いただけますか。ご提出の時期もお知らせください。',
    en: 'Your {form} uses edition {edition} of the form. Could you send one on a newer edition, and when?',
  },
  'inquiry.conflicting': {
    ja: '{about}について、開示書の中で異なる回答があります。正しい回答をお知らせください。',
    en: 'There are different answers to {about}. Which one is right?',
  },
  'inquiry.unreadable': {
    ja: '{about}の回答を読み取れませんでした。はい・いいえ・対象外のどれかをお知らせください。',
    en: 'We could not read your answer to {about}. Is it yes, no or not applicable?',
  },
  'inquiry.several': {
    ja: '{about}に複数の記入があります。はい・いいえ・対象外のどれかをお知らせください。',
    en: 'There are several marks on {about}. Is it yes, no or not applicable?',
  },
  'inquiry.blank': {
    ja: '{about}が未記入です。回答をお知らせください。',
    en: '{about} was left blank. Please tell us your answer.',
  },
  'inquiry.unexplained': {
    ja: '{about}は「対象外」ですが、理由の記載が見当たりません。理由をお知らせください。',
    en: '{about} is not applicable, but no reason is given. What is it?',
  },
  'inquiry.absent': {
    ja: '{about}は「いいえ」との回答です。対応の予定（時期）と、それまでの代わりの対策をお知らせください。',
    en: '{about} is answered no. Is it planned (when), and what is done until then?',
  },
  'inquiry.question': { ja: '{question}', en: '{question}' },
} as const satisfies MessageCatalogue & Readonly<Record<`inquiry.group.${InquiryKind}`, Message>>;

export type InquiryMessageId = keyof typeof INQUIRY_MESSAGES;

export const inquiryText = (
  id: InquiryMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string => fillMessage(INQUIRY_MESSAGES[id], args, language);

/** A row as the letter calls it: `MDS 4.1「…」`. */
function rowName({ form, printed }: InquiryItem, language: Language): string {
  const number = printed?.number ?? '';
  const question = printed?.question.replace(/\s+/g, ' ').trim() ?? '';
  const named = [form ?? '', number].filter((part) => part !== '').join(' ');
  return language === 'ja' ? `${named}「${question}」` : `${named} "${question}"`;
}

const QUESTION_BY_KIND: MessageCatalogue = INQUIRY_MESSAGES;
const QUESTION_BY_FINDING: MessageCatalogue = INQUIRY_FINDING_MESSAGES;

/**
 * What is asked, as one sentence or two.
 * @throws Error for a kind or rule without words, which is a defect of this package
 */
export function inquiryItemText(item: InquiryItem, language: Language): string {
  const { kind, form, edition, subject, finding } = item;
  if (kind === 'question') {
    const question = listQuestions().find(({ id }) => id === subject);
    return (language === 'ja' ? question?.textJa : question?.textEn) ?? subject ?? '';
  }
  const message =
    finding === null
      ? QUESTION_BY_KIND[`inquiry.${kind}`]
      : (QUESTION_BY_FINDING[`inquiry.${finding.rule}.${finding.variant ?? ''}`] ??
        QUESTION_BY_FINDING[`inquiry.${finding.rule}`]);
  if (message === undefined) throw new Error(`No wording for ${kind} ${finding?.rule ?? ''}`);
  const args = { form: form ?? '', edition: edition ?? '', ...finding?.args };
  return fillMessage(message, { ...args, about: rowName(item, language) }, language);
}
