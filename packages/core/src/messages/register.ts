import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** Wording of the register's lists and status. */
const REGISTER_MESSAGES = {
  'register.title': { ja: '台帳の状況（基準日 {asOf}）', en: 'Register as of {asOf}' },
  'register.total': { ja: '製品・サービス {count} 件', en: '{count} {count|product|products}' },
  'register.mark.no-sheet': { ja: '開示書なし', en: 'no sheet' },
  'register.mark.old-sheet': {
    ja: '作成から{months}か月超',
    en: 'older than {months} {months|month|months}',
  },
  'register.mark.undated': { ja: '作成日が不明', en: 'no valid date' },
  'register.mark.old-form': { ja: '様式が古い・版不明', en: 'old or unnamed form edition' },
  'register.mark.open': { ja: '未記入など', en: 'open answers' },
  'register.mark.gaps': { ja: '「いいえ」の対策', en: 'measures answered no' },
  'register.mark.overdue': { ja: '対策の期限超過', en: 'plan overdue' },
  'register.counts': { ja: '{label}：{count} 製品', en: '{label}: {count}' },
  'register.open': { ja: '未記入など {count} 件', en: '{count} open {count|answer|answers}' },
  'register.gaps': { ja: '「いいえ」{count} 件', en: '{count} answered no' },
  'register.plan': {
    ja: '対策 {row}：{measure}（{effort}、担当 {owner}、期限 {due}）',
    en: 'Plan {row}: {measure} ({effort}, owner {owner}, due {due})',
  },
  'register.older': { ja: '以前の開示書 {count} 通', en: '{count} earlier {count|sheet|sheets}' },
  'register.marks': { ja: '要対応：{marks}', en: 'To do: {marks}' },
  'register.gap-list': {
    ja: '「いいえ」{count} 件：{measures}',
    en: '{count} answered no: {measures}',
  },
  'register.none': { ja: '未記入', en: 'not given' },
  'register.nothing': { ja: '対応が必要な製品はありません。', en: 'Nothing is to be done.' },
  'register.empty': {
    ja: '台帳に製品がありません。register import または register add で加えてください。',
    en: 'The register is empty. Use register import or register add.',
  },
  'register.sheet': {
    ja: '{form}　バージョン {version}　作成 {createdOn}　受領 {receivedOn}',
    en: '{form}, version {version}, prepared {createdOn}, received {receivedOn}',
  },
} as const satisfies MessageCatalogue;

export type RegisterMessageId = keyof typeof REGISTER_MESSAGES;

export const registerText = (
  id: RegisterMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string => fillMessage(REGISTER_MESSAGES[id], args, language);
