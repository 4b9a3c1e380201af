import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import { choiceNamed } from '../../marks/words/option-words.js';
import { columnsNotInForce } from '../../wording/header-row.js';
import { asks } from '../../wording/question.js';
import type { QuestionRow } from '../model/question-row.js';
import type { RowAnswer } from '../model/row-answer.js';

/**
 * Answers in sentences that the words for an answer do not tell: `備えております` to `…仕組みを備えている`. What they
 * say follows from the question as it is printed; anything that hedges or speaks of something else is left to a person.
 */

/** The form's own word behind the sentence settles it: `見直しは行っておりません（いいえ）`. */
const OWN_WORD = 0.92;
const NOT_APPLICABLE = 0.85;
/** Nobody has chosen these words for an answer. */
const SAID = 0.8;

const LONGEST = 80;
const LONGEST_PLAIN = 24;

/** `…（いいえ）`: the form's word in brackets at the end, and no other one before. */
const GLOSS = /^([^()（）]{2,})[(（]\s*(?:回答[:：]?\s*)?(はい|いいえ|対象外)\s*[)）][。．]?$/;
const OWN = /はい|いいえ|対象外/;
/** `再委託を行わないため対象外です`, `使用しておりませんので、該当いたしません` */
const BECAUSE =
  /(?:ため|ので|から|より|により)[、,]?\s*(?:本項目?は)?(?:対象外|該当なし|非該当|該当(?:し|いたし|致し)ません|該当しない)(?:です|となります|とします|と(?:し|いたし)ます)?[。．]?$/;

/** What hedges, or speaks of somebody else, of what is to come, or of more than one case. */
const HEDGED =
  /一部|部分的|のみ|だけ|限り|限る|限って|場合|とき|時は|ただし|但し|なお|以外|原則|概ね|おおむね|ほぼ|予定|検討|今後|将来|次期|後日|確認中|準備中|作業中|見込|未定|不明|側で|側に|委ね|任せ|依存|別途|要相談|相談/;
const NEGATIVE = /ませ[んぬ]|ない(?!し)|なかった|なし|ぬ$|ず(?:$|に)/g;

/** What follows the last word in Chinese characters is how it ends: `備え|ております`. */
const ENDING = /([一-龠々]+|[ァ-ヶー]{2,})([ぁ-ん]*)$/;

interface Predicate {
  /** The word itself, in Chinese characters or katakana. */
  readonly stem: string;
  readonly isNegative: boolean;
}

/** What a sentence says in the end, and whether it denies it; undefined where it denies twice. */
const predicateOf = textFact((text): Predicate | undefined => {
  const plain = text.normalize('NFKC').replace(/\s|[。．.]+$/g, '');
  const [, stem = '', ending = ''] = ENDING.exec(plain) ?? [];
  const negatives = ending.match(NEGATIVE)?.length ?? 0;
  return stem === '' || ending === '' || negatives > 1
    ? undefined
    : { stem, isNegative: negatives === 1 };
});

/** Words that say by themselves that something is there or done, at the end of few others. */
const DONE = /(?:済み?|整備済み?|締結済み?|可能|採用|(?<!は)あり|施錠|実施)(?:です|ます)?[。．]?$/;
const MISSING =
  /(?:^|(?:機能|仕組み?|用意|規程|手順書?|設備|体制)(?:が|は|も)?)(?:なし|ない|ありません|ございません)[。．]?$|^不採用(?:です)?[。．]?$/;

/** What says that things are as the row states them, with no question to answer. */
const AS_STATED = /^(?:左記|記載|上記記載|項目|ご?認識|貴見)の(?:とおり|通り)(?:です)?[。．]?$/;

/** Whether a question asks for something plainly, so that who has it answers はい. */
const asksPlainly = textFact((question) => (question.match(NEGATIVE)?.length ?? 0) === 0);

/** `…していませんか` may be answered either way by the same words. */
const asksNegatively = textFact((question) => asks(question) && /(?:ません|ない)か/.test(question));

function bySentence(question: string, said: string): Choice | undefined {
  if (HEDGED.test(said) || asksNegatively(question)) return undefined;
  const [own, asked] = [predicateOf(said), predicateOf(question.replace(/か[。．？?]*$/, ''))];
  if (own !== undefined && asked !== undefined && own.stem === asked.stem)
    return own.isNegative === asked.isNegative ? 'yes' : 'no';
  if (said.length > LONGEST_PLAIN || !asksPlainly(question)) return undefined;
  if (MISSING.test(said)) return 'no';
  return DONE.test(said) && !/[未不非]|ませ|ない/.test(said) ? 'yes' : undefined;
}

interface Understood {
  readonly choice: Choice;
  readonly confidence: number;
}

/**
 * What a sentence answers to a question; undefined where that cannot be told from its words.
 * @param isStated whether nothing but the question stands beside the answer, so that it may be what 左記 means
 */
function understood(question: string, text: string, isStated: boolean): Understood | undefined {
  const said = text.normalize('NFKC').trim();
  if (said.length > LONGEST || said.includes('\n')) return undefined;
  const [, before = '', word = ''] = GLOSS.exec(said) ?? [];
  const named = OWN.test(before) ? undefined : choiceNamed(word);
  if (named !== undefined) return { choice: named, confidence: OWN_WORD };
  if (BECAUSE.test(said) && !/はい|いいえ/.test(said))
    return { choice: 'not-applicable', confidence: NOT_APPLICABLE };
  const choice =
    AS_STATED.test(said) && isStated && !asks(question) ? 'yes' : bySentence(question, said);
  return choice === undefined ? undefined : { choice, confidence: SAID };
}

/** Answers with those that are sentences, as far as they are understood. */
export function withSentences(
  grid: Grid,
  answers: readonly RowAnswer[],
  questions: readonly QuestionRow[],
): readonly RowAnswer[] {
  const isStated = columnsNotInForce(grid).size === 0;
  return answers.map((answer, index) => {
    const question = questions[index];
    const { decision } = answer;
    if (question === undefined || decision.state !== 'unreadable') return answer;
    const found = understood(question.question, decision.raw, isStated);
    if (found === undefined) return answer;
    const { choice, confidence } = found;
    return { ...answer, decision: { ...decision, state: 'marked', choice, confidence } };
  });
}
