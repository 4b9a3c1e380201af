import type { Severity } from '../../model/finding.js';
import type { RuleAction, RuleClass, RuleFamily } from '../../rules/rule.js';
import type { Message } from '../message.js';

/** Words that reports print around findings. */

export const SEVERITY_LABELS: Readonly<Record<Severity, Message>> = {
  error: { ja: '要修正', en: 'error' },
  warning: { ja: '要確認', en: 'warning' },
  info: { ja: '参考', en: 'info' },
};

/** Headings of groups of findings, by what to do next. */
export const ACTION_LABELS: Readonly<Record<RuleAction, Message>> = {
  correct: { ja: '事業者に開示書の修正を依頼すること', en: 'Have the vendor correct the sheet' },
  ask: { ja: '事業者に尋ねること', en: 'Ask the vendor' },
  look: { ja: '原本で確かめること', en: 'Look at the original' },
  know: { ja: '知っておくこと', en: 'Good to know' },
};

export const VERDICT_LABELS: Readonly<Record<'ok' | 'attention' | 'undetermined', Message>> = {
  ok: {
    ja: '判定した範囲で、確認を要する点はありません',
    en: 'Nothing to follow up among what was judged',
  },
  attention: { ja: '確認や修正を要する点があります', en: 'There are points to follow up' },
  undetermined: {
    ja: '十分に読み取れないため、判定できません',
    en: 'Too little could be read for a verdict',
  },
};

export const FAMILY_LABELS: Readonly<Record<RuleFamily, Message>> = {
  ANS: { ja: '回答', en: 'Answers' },
  NOTE: { ja: '備考', en: 'Notes' },
  HDR: { ja: '基本情報', en: 'Header' },
  FORM: { ja: '様式と版', en: 'Form and edition' },
  X: { ja: '回答どうしの関係', en: 'Answers taken together' },
  DOC: { ja: 'ファイルと提出物', en: 'File and document' },
  GL: { ja: 'ガイドライン', en: 'Guideline' },
  READ: { ja: '読み取り', en: 'Reading' },
};

export const CLASS_LABELS: Readonly<Record<RuleClass, Message>> = {
  basic: { ja: '基本', en: 'basic' },
  extended: { ja: '拡張', en: 'extended' },
  full: { ja: '全部', en: 'full' },
};
