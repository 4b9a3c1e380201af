import type { CoverageState } from '../coverage/model.js';
import type { Message, MessageCatalogue } from './message.js';

/** Wording of coverage: states as a cell shows them, and why an answer does not simply count. */

type StateMessages = Readonly<Record<`coverage.state.${CoverageState}`, Message>>;

const STATES: StateMessages = {
  'coverage.state.declared': { ja: '申告あり', en: 'declared' },
  'coverage.state.partly-declared': { ja: '一部申告あり', en: 'partly declared' },
  'coverage.state.declared-absent': { ja: '申告なし（いいえ）', en: 'declared absent (no)' },
  'coverage.state.not-applicable': { ja: '対象外（理由あり）', en: 'not applicable (explained)' },
  'coverage.state.not-applicable-unexplained': {
    ja: '対象外（理由なし）',
    en: 'not applicable (no reason given)',
  },
  'coverage.state.unanswered': { ja: '未記入', en: 'unanswered' },
  'coverage.state.unreadable': { ja: '判読不能', en: 'unreadable' },
  'coverage.state.conflicting': { ja: '回答が矛盾', en: 'conflicting answers' },
  'coverage.state.not-asked': { ja: '様式に設問なし', en: 'not asked by the form' },
};

export const COVERAGE_MESSAGES = {
  ...STATES,
  'coverage.reason.gate-no': {
    ja: '前提となる「{topics}」が「いいえ」のため、対象外としています。',
    en: 'Not applicable: "{topics}", which it presupposes, is answered no.',
  },
  'coverage.reason.gate-not-applicable': {
    ja: '前提となる「{topics}」が「対象外」のため、対象外としています。',
    en: 'Not applicable: "{topics}", which it presupposes, is answered not applicable.',
  },
  'coverage.reason.gate-open': {
    ja: '前提となる「{topics}」の回答が定まらないため、「いいえ」をまだ数えていません。',
    en: 'A no is not counted yet: "{topics}", which it presupposes, has no clear answer.',
  },
  'coverage.reason.condition-not-met.retention': {
    ja: '法定保存義務のある記録を扱わない製品として、対象外としています。',
    en: 'Not applicable: the product is taken not to keep records under a statutory retention duty.',
  },
  'coverage.reason.condition-not-met.external-storage': {
    ja: '外部保存を行わない製品・サービスとして、対象外としています。',
    en: 'Not applicable: records are taken not to be stored outside the institution.',
  },
  'coverage.reason.self-conditional': {
    ja: '設問の前提に当てはまらないことが備考で説明されています。',
    en: 'A note explains that the condition in the question does not apply.',
  },
  'coverage.reason.alternative': {
    ja: '代わりとなる「{topics}」が「はい」のため、数えていません。',
    en: 'Not counted: the alternative "{topics}" is answered yes.',
  },
  'coverage.reason.presence-no': {
    ja: '「{topics}」が「いいえ」のため、この製品では該当しません。',
    en: 'Does not arise for this product: "{topics}" is answered no.',
  },
  'coverage.reason.information-no': {
    ja: '「{topics}」が「いいえ」で、情報の提供を受けられません。医療機関等での確認が必要です。',
    en: '"{topics}" is answered no, so the information is not supplied and the institution must obtain it itself.',
  },
  'coverage.caveat.authentication-method.two-factor': {
    ja: '対象は、パスワードで認証し、新規導入または更新後に令和9年度も稼働する見込みのシステムです。同等の対策でも差し支えありません。',
    en: 'Binds systems that authenticate by password, are newly bought or renewed and are expected to run in fiscal 2027; an equivalent measure will do.',
  },
  'coverage.caveat.tls-configuration': {
    ja: '設問はTLS 1.2以上を問うもので、第6.0版は原則としてTLS 1.3です。使用する版を確認してください。',
    en: 'The row asks for TLS 1.2 or later, while guideline 6.0 wants 1.3 in principle. Check the version in use.',
  },
  'coverage.caveat.connection-method': {
    ja: '設問は四つの通信方式のいずれかを問うものです。どの方式によるかを確認してください。',
    en: 'The row asks for any one of four connection methods. Check which one is used.',
  },
} as const satisfies MessageCatalogue;

/** A coverage state as people read it, such as 一部申告あり. */
export const coverageStateText = (state: CoverageState, language: keyof Message): string =>
  STATES[`coverage.state.${state}`][language];
