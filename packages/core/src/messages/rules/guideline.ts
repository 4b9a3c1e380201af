import type { MessageCatalogue } from '../message.js';

/** Wording of the rules about guideline 6.0 (GL). */
export const GUIDELINE_RULE_MESSAGES = {
  'rule.GL-01.title': { ja: '申告のない遵守事項', en: 'Requirement declared absent' },
  'rule.GL-01': {
    ja: '{row}が「いいえ」のため、遵守事項（{citations}［{basis}］）に関わる対策の申告がありません。',
    en: 'With {rowEn} answered no, nothing is declared for guideline 6.0, {citationsEn} [{basis}].',
  },
  'rule.GL-01.questions': {
    ja: '{row}が「いいえ」のため、遵守事項（{citations}［{basis}］）に関わる対策の申告がありません。',
    en: 'With {rowEn} answered no, nothing is declared for guideline 6.0, {citationsEn} [{basis}].',
  },
  'rule.GL-01.advice': {
    ja: '代わりの対策の有無と、対応の予定を事業者にお尋ねください。なければ、院内の運用で補えるかをご検討ください。',
    en: 'Ask the vendor about substitutes and plans; failing these, consider whether your own operation can make up for it.',
  },
  'rule.GL-01.questions.advice': {
    ja: '代わりの対策と、次の点を事業者にお尋ねください。{questions}',
    en: 'Ask the vendor about substitutes, and: {questionsEn}',
  },
  'rule.GL-02.title': { ja: '二要素認証が「いいえ」', en: 'Two-factor authentication answered no' },
  'rule.GL-02': {
    ja: '{row}が「いいえ」です。新たに導入または更新し、令和9年度に稼働が見込まれるシステムでパスワード認証を使う場合は、二要素認証か同等の対策が求められます（{citation}［{basis}］）。',
    en: '{rowEn} is answered no. Systems newly bought or renewed and expected to run in fiscal 2027 that authenticate by password need two-factor authentication or an equivalent measure (guideline 6.0, {citation} [{basis}]).',
  },
  'rule.GL-02.explained': {
    ja: '{row}が「いいえ」で、備考に説明があります。新たに導入または更新し、令和9年度に稼働が見込まれるシステムでパスワード認証を使う場合は、二要素認証か同等の対策が求められます（{citation}［{basis}］）。',
    en: '{rowEn} is answered no, with a note. Systems newly bought or renewed and expected to run in fiscal 2027 that authenticate by password need two-factor authentication or an equivalent measure (guideline 6.0, {citation} [{basis}]).',
  },
  'rule.GL-02.advice': {
    ja: '当てはまる場合は、同等の対策の有無と対応の予定を事業者にお尋ねください。',
    en: 'If this is such a system, ask the vendor about an equivalent measure and about plans.',
  },
  'rule.GL-02.explained.advice': {
    ja: '当てはまる場合は、備考の説明が同等の対策に当たるかをご確認ください。',
    en: 'If this is such a system, see whether the note describes an equivalent measure.',
  },
  'rule.GL-03.title': { ja: 'TLSのバージョンの確認', en: 'Which TLS version' },
  'rule.GL-03': {
    ja: '{row}の「はい」はTLS1.2以上という意味です。遵守事項（{citation}［{basis}］）は、原則としてTLS1.3以上を求めています。',
    en: 'The yes of {rowEn} means TLS 1.2 or later; guideline 6.0 ({citation} [{basis}]) wants 1.3 or later in principle.',
  },
  'rule.GL-03.method': {
    ja: '{row}の「はい」は、いくつかの通信方式のいずれかという意味です。TLSを使う場合、遵守事項（{citation}［{basis}］）は原則としてTLS1.3以上を求めています。',
    en: 'The yes of {rowEn} means any of several connection methods; where TLS is used, guideline 6.0 ({citation} [{basis}]) wants 1.3 or later in principle.',
  },
  'rule.GL-03.advice': {
    ja: '通信方式と、TLSを使う場合はそのバージョンを、事業者にお尋ねください。',
    en: 'Ask the vendor for the connection method and, where TLS is used, its version.',
  },
  'rule.GL-04.title': { ja: '回答のない遵守事項', en: 'Requirements without an answer' },
  'rule.GL-04': {
    ja: '様式が尋ねる遵守事項のうち{count}件について、この開示書からは何も分かりません（{citations}［{basis}］）。',
    en: 'Of the requirements the form asks about, this sheet says nothing on {count} ({citationsEn} [{basis}]).',
  },
  'rule.GL-04.advice': {
    ja: '未記入や判読できない設問への回答を、事業者に依頼してください。',
    en: 'Ask the vendor to answer the items that are blank, missing or unreadable.',
  },
} as const satisfies MessageCatalogue;
