import type { z } from 'zod';
import en from 'zod/v4/locales/en.js';
import ja from 'zod/v4/locales/ja.js';
import type { InputProblem } from '../forms/input.js';
import type { Language, MessageCatalogue } from './message.js';

/** What is wrong with a disclosure handed in as JSON. */
export const INPUT_MESSAGES = {
  'input.not-json': { ja: 'JSONとして読み取れません。', en: 'This is not JSON.' },
  'input.no-disclosure': {
    ja: '開示書がありません。「kaijisho read --format json」が出力する形式で用意してください。',
    en: 'There is no disclosure in it. Use the shape that "kaijisho read --format json" prints.',
  },
  'input.unknown-key': {
    ja: 'この項目キーは様式にありません。「kaijisho forms show」で確認してください。',
    en: 'No item of the form has this key. See "kaijisho forms show".',
  },
  'input.marked-without-choice': {
    ja: 'state が marked のときは choice（yes、no、not-applicable）が必要です。',
    en: 'The state "marked" needs a choice: yes, no or not-applicable.',
  },
  'input.choice-without-mark': {
    ja: 'choice があるときの state は marked だけです。',
    en: 'With a choice the state can only be "marked".',
  },
} as const satisfies MessageCatalogue;

const LOCALES = { ja: ja(), en: en() } as const;

/** `/answers/3/choice: …`, one line for people. */
export function inputProblemText({ pointer, reason }: InputProblem, language: Language): string {
  const at = pointer === '' ? '' : `${pointer}: `;
  if (reason.id !== 'shape') return `${at}${INPUT_MESSAGES[`input.${reason.id}`][language]}`;
  const said = LOCALES[language].localeError(reason.issue as z.core.$ZodRawIssue);
  const words = typeof said === 'string' ? said : (said?.message ?? reason.issue.message);
  return `${at}${words}`;
}
