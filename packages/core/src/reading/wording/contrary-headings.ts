import { textFact } from '../facts.js';

/**
 * Headings of columns that ask for what is amiss: はい below them is no yes to the question, 残存リスク, 要対応,
 * 指摘の有無. リスク分析 and 問題解決 are what a product does.
 */
const CONTRARY =
  /^(?:(?:残存|残余|残留)?リスク|(?:残存|残る)?課題|問題点?|指摘(?:事項)?|懸念(?:事項)?|不備|欠陥|弱点|脆弱性|ギャップ|(?:影響|悪影響)|違反(?:事項)?|逸脱(?:事項)?|例外(?:事項|申請)?|(?:要|対応|改善|是正)(?:対応|改善|是正|措置|対策|検討|必要)|(?:対応|改善|是正|措置)の?要否|(?:residual )?risks?|issues?|gaps?|findings?|actions? (?:needed|required))(?:の?(?:有無|あり|該当|判定))?(?:あり)?$/i;
/** `残存リスク（有／無）`, `要対応 Action (Y/N)`. */
const OPTIONS = /\s*[(（【[][^()（）]*[)）】\]]\s*$/;
const OF_ANOTHER_LANGUAGE = /(?<=[^ -~])\s+[ -~]+$/;

const plain = (heading: string): string =>
  heading.replace(OPTIONS, '').replace(OF_ANOTHER_LANGUAGE, '');

/** Whether a heading, folded by `headingText`, asks for what is amiss. */
export const asksWhatIsAmiss = textFact((heading) => CONTRARY.test(plain(heading)));

/** `未対応`, `不適合の有無`, `未対応の場合は○`. */
const DENIED =
  /^(?:(?:未|非)対応|未(?:実施|実装|達成?|整備)|(?:不|非)適合|対応不可)(?:の?(?:有無|項目|事項|箇所|もの|場合は?))?(?:に?[○〇◯×✓]を?(?:記入|つける|付ける)?)?$/;

/**
 * Whether a heading, folded by `headingText`, is an answer that denies: はい or ○ in the only column of the answers is
 * no yes there. Beside another such heading, 対応 | 未対応, it heads an option.
 */
export const headsWhatIsMissing = textFact((heading) => DENIED.test(plain(heading)));
