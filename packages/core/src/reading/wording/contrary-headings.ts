import { textFact } from '../facts.js';

/**
 * Headings of columns that ask for what is amiss: はい below them is no yes to the question, 残存リスク, 要対応,
 * 指摘の有無. リスク分析 and 問題解決 are what a product does, 未対応 and 不適合 answers.
 */
const CONTRARY =
  /^(?:(?:残存|残余|残留)?リスク|(?:残存|残る)?課題|問題点?|指摘(?:事項)?|懸念(?:事項)?|不備|欠陥|弱点|脆弱性|ギャップ|(?:要|対応|改善|是正)(?:対応|改善|是正|措置|対策|検討|必要)|(?:対応|改善|是正|措置)の?要否|(?:residual )?risks?|issues?|gaps?|findings?|actions? (?:needed|required))(?:の?(?:有無|あり|該当|判定))?(?:あり)?$/i;
/** `残存リスク（有／無）`, `要対応 Action (Y/N)`. */
const OPTIONS = /\s*[(（【[][^()（）]*[)）】\]]\s*$/;
const OF_ANOTHER_LANGUAGE = /(?<=[^ -~])\s+[ -~]+$/;

/** Whether a heading, folded by `headingText`, asks for what is amiss. */
export const asksWhatIsAmiss = textFact((heading) =>
  CONTRARY.test(heading.replace(OPTIONS, '').replace(OF_ANOTHER_LANGUAGE, '')),
);
