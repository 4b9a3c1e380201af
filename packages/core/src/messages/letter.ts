import type { MessageCatalogue } from './message.js';

/** The letter around the questions to a vendor, as offices write it. */
export const LETTER_MESSAGES = {
  'letter.title': {
    ja: '医療情報セキュリティ開示書に関する照会について（お願い）',
    en: 'Questions about your security disclosure',
  },
  'letter.to': { ja: '{organisation}　御中', en: 'To {organisation}' },
  'letter.to-unknown': { ja: '＿＿＿＿＿＿＿＿＿＿　御中', en: 'To ____________________' },
  'letter.date-blank': { ja: '＿＿年＿＿月＿＿日', en: '____-__-__' },
  'letter.blank': { ja: '＿＿＿＿＿＿＿＿＿＿＿＿', en: '____________________' },
  'letter.from': { ja: '医療機関名：{from}', en: 'Institution: {from}' },
  'letter.department': { ja: '部署：{department}', en: 'Department: {department}' },
  'letter.person': { ja: '担当：{person}', en: 'Contact: {person}' },
  'letter.contact': { ja: '連絡先：{contact}', en: 'Phone or mail: {contact}' },
  'letter.greeting': {
    ja: '拝啓　時下ますますご清栄のこととお喜び申し上げます。平素は医療情報システムの安全な運用に格別のご高配を賜り、厚く御礼申し上げます。',
    en: 'Dear Sir or Madam, thank you for your continued support of our information systems.',
  },
  'letter.request': {
    ja: 'さて、ご提出いただきました開示書（MDS・SDS）を確認いたしましたところ、下記のとおりお尋ねしたい点がございます。ご多忙のところ誠に恐れ入りますが、各項目の回答欄にご記入のうえ、{date}までに、上記の担当あてにご返送くださいますようお願い申し上げます。',
    en: 'We have read your disclosure (MDS, SDS) and have the questions below. Please fill in your replies and send this document back to the contact named above by {date}.',
  },
  'letter.help': {
    ja: 'なお、ご不明な点がございましたら、担当までお問い合わせください。',
    en: 'Do not hesitate to ask if anything is unclear.',
  },
  'letter.farewell': { ja: '敬具', en: 'Yours faithfully' },
  'letter.below': { ja: '記', en: 'Questions' },
  'letter.end': { ja: '以上', en: 'End of the questions' },
} as const satisfies MessageCatalogue;
