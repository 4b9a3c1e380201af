import type { z } from 'zod';
import en from 'zod/v4/locales/en.js';
import ja from 'zod/v4/locales/ja.js';
import type { InputProblem } from '../forms/json.js';
import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** What is wrong with a document handed in as JSON or XML. */
const INPUT_MESSAGES = {
  'input.not-json': { ja: 'JSONとして読み取れません。', en: 'This is not JSON.' },
  'input.no-disclosure': {
    ja: '開示書がありません。「kaijisho read --format json」が出力する形式で用意してください。',
    en: 'There is no disclosure in it. Use the shape that "kaijisho read --format json" prints.',
  },
  'input.unknown-document': {
    ja: 'Kaijishoが書き出す文書（開示書、責任分界表、比較表、点検結果）のどれでもありません。',
    en: 'This is none of the documents this program writes: disclosures, matrix, comparison, check.',
  },
  'input.too-deep': {
    ja: '入れ子が深すぎます。64段までにしてください。',
    en: 'The nesting is too deep; 64 levels are the limit.',
  },
  'input.too-large': {
    ja: '値（XMLでは要素）が多すぎるか、1つの要素が長すぎます。ファイルを分けてください。',
    en: 'There are too many values (XML elements), or one element is too long. Divide the file.',
  },
  'input.hostile-name': {
    ja: 'この名前は安全上の理由で受け付けません。',
    en: 'This name is refused for safety.',
  },
  'input.newer-version': {
    ja: 'この文書は新しい形式（formatVersion {version}）です。新しい版の kaijisho で開いてください。',
    en: 'This document has a newer format (formatVersion {version}). Open it with a newer kaijisho.',
  },
  'input.unknown-version': {
    ja: 'formatVersion が正しくありません。今の形式は "1" です。',
    en: 'This is no formatVersion. The present one is "1".',
  },
  'input.not-xml': {
    ja: 'XMLとして読み取れません（{detail}）。',
    en: 'This is not well-formed XML ({detail}).',
  },
  'input.doctype': {
    ja: 'DOCTYPE のあるXMLは、安全上の理由で受け付けません。',
    en: 'XML with a DOCTYPE is refused for safety.',
  },
  'input.stray-text': {
    ja: 'ここには文字を置けません。',
    en: 'There is text where none can stand.',
  },
  'input.not-escaped': {
    ja: 'escape="json" のある要素の中身は、JSONの文字列でなければなりません。',
    en: 'With escape="json" the content must be a JSON string.',
  },
  'input.unknown-element': {
    ja: '要素「{name}」はここでは使えません。独自の項目は extension に入れてください。',
    en: 'The element "{name}" cannot stand here. Members of your own belong into extension.',
  },
  'input.repeated-element': {
    ja: '要素「{name}」が2つ以上あります。',
    en: 'The element "{name}" stands here more than once.',
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
  if (reason.id !== 'shape') {
    const { id, ...args } = reason;
    return `${at}${fillMessage(INPUT_MESSAGES[`input.${id}`], args, language)}`;
  }
  const said = LOCALES[language].localeError(reason.issue as z.core.$ZodRawIssue);
  const words = typeof said === 'string' ? said : (said?.message ?? reason.issue.message);
  return `${at}${words}`;
}
