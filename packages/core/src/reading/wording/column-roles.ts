import { textFact } from '../facts.js';
import { onLine } from '../grid/sheet-cell.js';

/** What a column of a table holds beside the answers. */
export type ColumnRole = 'number' | 'question' | 'reference' | 'note' | 'section' | 'ignored';

const HEADER: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'note',
    /備考|注釈|注記|コメント|補足|摘要|特記|理由|説明欄|[ご御]説明|メモ|memo|補記|付記|自由記[載入述]|^注$|^注\s*番号|remark|^notes?$|comment|^bikou?$/i,
  ],
  [
    'reference',
    /ガイドライン|^gl$|c項|参照|根拠|該当箇所|対応箇所|対応項目|条項|reference|^refs?\.?$|^gl (?:ref|no)|guideline/i,
  ],
  [
    'number',
    /^(?:no\.?|№|番号|項番|項目番号|設問番号|質問番号|管理番号|整理番号|id|#|通番|連番|設問no\.?|項目no\.?|(?:q|item|question) (?:no\.?|number|id))$/i,
  ],
  ['section', /分類|区分|^章|大項目|中項目|カテゴリ|セクション|section|category/i],
  [
    'question',
    /設問|質問|お(?:たず|尋)ね|お?(?:伺|うかが)い|項目|内容|確認事項|question|^q text$|要求事項|対策|^titles?$|\bitems?\b|requirements?|check ?points?/i,
  ],
];

/** What a heading says that its column holds; undefined where it tells nothing. */
export const roleOfHeading = (text: string): ColumnRole | undefined => roleNamed(headText(text));

/** The same of a heading that `headText` has folded. */
export const roleNamed = (header: string): ColumnRole | undefined =>
  HEADER.find(([, words]) => words.test(header))?.[0];

/** `備　考` spaced out to fill its cell is 備考, item_text in an export two words; words of Latin letters keep their spaces. */
export const headText = textFact((text) =>
  onLine(text)
    .replaceAll('_', ' ')
    .replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/g, ''),
);

const HEADS_ANSWERS =
  /^(?:(?:貴社|弊社|当社|今回|今年度|本年度)の?)?(?:(?:ご|御)?回答|お?(?:答|こた)え)(?:欄|コード|値)?$|^(?:ans(?:wers?)?|responses?|values?)(?: (?:code|cd|value))?$/i;

/** What a heading says in brackets behind the word itself. */
const ASIDE = /\s*[（(]([^（()）]*)[)）]$/;
/** How to answer, or of which year: `記号でご記入ください`, `2025年度`. */
const HOW_OR_WHEN =
  /ください|下さい|記入|入力|選択|^(?:\d{4}|(?:令和|[RrＲ])\s*\d{1,2})\s*年度?(?:版|分)?$/;

/** Whether a text heads the answers: 回答, お答え, 貴社ご回答, 今回回答, 回答コード, value, Answer code / 回答コード. */
export const headsAnswers = textFact((text) => {
  const heading = headText(text).replace(ASIDE, (behind: string, said: string) =>
    HOW_OR_WHEN.test(said) ? '' : behind,
  );
  return (
    HEADS_ANSWERS.test(heading) ||
    heading.split(/\s*[/／]\s*/).every((language) => HEADS_ANSWERS.test(language))
  );
});
