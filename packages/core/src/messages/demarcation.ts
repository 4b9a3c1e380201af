import type { Phase } from '../catalogue/demarcation-schema.js';
import type { Message, MessageCatalogue } from './message.js';

/**
 * Wording of proposals, short enough for a table cell. Everything here is a proposal (提案):
 * sentences say what the sheets declare and what is left to agree, never what is agreed.
 * `{topics}` are functions by name, `{notes}` note numbers, `{products}` product names.
 */
export const DEMARCATION_MESSAGES = {
  'demarcation.part.own': { ja: '{ownPart}', en: '{ownPart}' },
  'demarcation.part.functions': {
    ja: '次の機能を備える：{topics}',
    en: 'Has these functions: {topics}',
  },
  'demarcation.part.measures': {
    ja: '次の対策を実施する：{topics}',
    en: 'Takes these measures: {topics}',
  },
  'demarcation.part.operate': {
    ja: '事業者が備える機能を設定し、運用する',
    en: "Configures and operates the vendor's functions",
  },
  'demarcation.part.confirm': {
    ja: '事業者の実施状況を報告で確認する',
    en: "Confirms the vendor's measures from reports",
  },
  'demarcation.part.closing-measure': {
    ja: '代わりの対策（内容・担当・期限）を決める：{topics}',
    en: 'Settles a closing measure (what, who, by when) for: {topics}',
  },
  'demarcation.open.no': { ja: '「いいえ」の扱い：{topics}', en: 'Answered no: {topics}' },
  'demarcation.open.unanswered': { ja: '未記入：{topics}', en: 'Left blank: {topics}' },
  'demarcation.open.several': {
    ja: '複数記入のため確認が必要：{topics}',
    en: 'Several marks, to be clarified: {topics}',
  },
  'demarcation.open.unreadable': {
    ja: '判読できないため確認が必要：{topics}',
    en: 'Unreadable, to be clarified: {topics}',
  },
  'demarcation.open.unexplained': {
    ja: '「対象外」の理由が未記入：{topics}',
    en: 'Not applicable without a reason: {topics}',
  },
  'demarcation.open.conflict': {
    ja: '回答が食い違うため確認が必要：{topics}',
    en: 'Contradictory answers, to be clarified: {topics}',
  },
  'demarcation.open.doubt': {
    ja: '「はい」を備考が打ち消すとも読めるため確認が必要：{topics}',
    en: 'A note may take back the yes, to be clarified: {topics}',
  },
  'demarcation.open.phase': {
    ja: '{phase}の分担は回答に示されていない：{topics}',
    en: 'The answers do not say who acts in {phase}: {topics}',
  },
  'demarcation.reason.always-ask': {
    ja: '開示書の設問では決められないため、関係者での協議が必要です。',
    en: 'The form cannot settle this row: the parties have to agree.',
  },
  'demarcation.reason.standard': {
    ja: '回答によらない標準の提案です。',
    en: 'A standard proposal that does not depend on the answers.',
  },
  'demarcation.reason.gate-no': {
    ja: '前提の「{topics}」が「いいえ」と回答されています。',
    en: 'The condition "{topics}" is answered no.',
  },
  'demarcation.reason.gate-not-applicable': {
    ja: '前提の「{topics}」が理由のある「対象外」と回答されています。',
    en: 'The condition "{topics}" is answered not applicable, with a reason.',
  },
  'demarcation.reason.retention-setting': {
    ja: '法定保存義務のない製品として扱う指定によります。',
    en: 'By the setting that the product has no statutory retention duty.',
  },
  'demarcation.reason.mds-yes': {
    ja: 'MDSの回答「はい」に基づく提案です。',
    en: 'Proposed from answers yes on the MDS.',
  },
  'demarcation.reason.sds-yes': {
    ja: 'SDSの回答「はい」に基づく提案です。',
    en: 'Proposed from answers yes on the SDS.',
  },
  'demarcation.reason.no': { ja: '「いいえ」：{topics}', en: 'Answered no: {topics}' },
  'demarcation.reason.not-applicable': {
    ja: '理由のある「対象外」：{topics}',
    en: 'Not applicable, with a reason: {topics}',
  },
  'demarcation.reason.conflict': {
    ja: '開示書どうし、または同じ開示書の中で回答が食い違っています。',
    en: 'Answers contradict each other between the sheets or within one.',
  },
  'demarcation.reason.phase': {
    ja: '回答は通常時の機能についてのもので、{phase}の分担までは示していません。',
    en: 'The answers tell of functions in normal operation, not of who acts in {phase}.',
  },
  'demarcation.reason.open': {
    ja: '分担を提案できる回答がありません。',
    en: 'No answer supports a proposal.',
  },
  'demarcation.reason.not-asked': {
    ja: '受け取った開示書に、この項目の設問がありません。',
    en: 'The sheets in hand have no question on this row.',
  },
  'demarcation.reason.notes': { ja: '備考あり：{notes}', en: 'See notes: {notes}' },
  'demarcation.contention.several': {
    ja: '関係する設問に「はい」と回答した製品が複数あります（{products}）。受け持ちの境界を確認してください。',
    en: 'Several products answer yes to a related question ({products}). Check where their parts meet.',
  },
  'demarcation.contention.none': {
    ja: '関係する設問に「はい」と回答した製品がありません。担い手を確認してください。',
    en: 'No product answers yes to a related question. Settle who takes this on.',
  },
} as const satisfies MessageCatalogue;

/** Phases as they read inside a sentence. */
export const PHASE_NAMES: Readonly<Record<Phase, Message>> = {
  normal: { ja: '通常時', en: 'normal operation' },
  emergency: { ja: '非常時', en: 'an emergency' },
  end: { ja: '契約終了時', en: 'ending the contract' },
};

/**
 * English of the parts that rows of `demarcation.json` word by themselves; the file itself holds
 * the Japanese.
 */
export const OWN_PARTS_EN: Readonly<Record<string, string>> = {
  'R04.institution': 'Issues, stops and reviews accounts',
  'R04.vendor': 'Provides the function to set access rights',
  'R08.institution': 'Permits the work and checks its record against the plan',
  'R26.vendor': 'Reissues the disclosure when the product or its version changes',
  'R26.institution': 'Keeps dates of receipt and versions in the register',
  'R33.institution': 'Sets the conditions of use and keeps an inventory',
};
