import type { RuleFamily } from '../../rules/rule.js';
import type { RuleClass } from '../../rules/rule-class.js';
import type { Message } from '../message.js';

/** Names of families and classes of rules. */

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
