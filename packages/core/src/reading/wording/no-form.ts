import { textFact } from '../facts.js';

const NO_FORM = new RegExp(
  [
    '(?:開示書|本様式|本表|上記|上の表)(?:と(?:は)?別|では(?:ありません|ない)|に(?:は)?含(?:まれ|み)(?:ません|ない)|の対象外です)',
    '別の(?:調査|質問|確認|アンケート)(?:票|表|シート)?',
    String.raw`\bnot (?:a )?part of (?:the|this) (?:disclosure|form)\b`,
  ].join('|'),
  'i',
);
/** Of a remark or a question that only mentions another paper. */
const LONGEST = 80;

/** Whether a text says that what follows is none of the form: 本開示書とは別の調査です. */
export const saysIsNoForm = textFact((text) => text.length <= LONGEST && NO_FORM.test(text));
