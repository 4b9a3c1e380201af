import { textFact, textSign } from '../facts.js';

/** Words that tell that what stands beside or below them shows how to fill in the form. */

const TOLD = '(?:ご?(?:記入|回答|入力|記載|選択|書き方|記入方法)の?(?:例示?|見本|サンプル))';
const WORD = `(?:${TOLD}|例示?|見本|サンプル|(?:samples?|examples?)(?: (?:answers?|entry|entries|rows?))?|ex|e\\.?g)`;
const OPENING = '^[\\s▼▽■□●◆◇◎※☆★・*]*[\\[(【〔〈《<「『]*\\s*';
/** `例1`, `記入例その2`, `Ex. 1`: which of several. */
const COUNT = '(?:\\s*\\.?\\s*(?:その|no\\.?)?\\s*[0-9A-Z]{1,2})?';

/** No text without any of these letters tells of examples: most are done here. */
const MAY_TELL = /例|見本|サンプル|ｻﾝﾌﾟﾙ|[sｓ][aａ][mｍ]|[eｅ][xｘ.．gｇ]/i;
/** The word, with its brackets and its count, takes less. */
const LONGEST_WORD = 40;

/** `例`, `（記入例1）`, `Example:`: the word and nothing else. */
const ALONE = new RegExp(`${OPENING}${WORD}${COUNT}\\s*[\\])】〕〉》>」』:.。…↓⇒→]*\\s*$`, 'i');
/** `（例）バックアップを…`, `記入例：…`, `記入例　…`: the word, and what it is an example of. */
const LEADING = new RegExp(
  `${OPENING}(?:${WORD}${COUNT}\\s*(?:[\\])】〕〉》>」』]|[:(]|(?<=[0-9])\\s)|${TOLD}\\s)`,
  'i',
);
/** `【記入例】該当する語に○を付けてください。`: only these words lead to examples below; 例：… explains what stands above. */
const LEADING_TOLD = new RegExp(`${OPENING}${TOLD}`);
/** A sheet of examples by its name, though not one that only has some: `MDS（記入例あり）`. */
const SHEET = new RegExp(
  `${TOLD}(?!あり|有|付|つき|込|[をはがの])|(?:^|[\\s_・(【〔-]|[ms]ds|開示書)(?:例|見本|サンプル|samples?|examples?)(?=$|[\\s_・)】〕\\d-]|シート)`,
  'i',
);
/** A title that ends in the word: `医療情報セキュリティ開示書（記入例）`. */
const ENDING = new RegExp(
  `(?:${TOLD}|[(（【〔\\s](?:例|見本|サンプル|samples?|examples?))[\\s)）】〕]*$`,
  'i',
);
const STAMP = new RegExp(`${TOLD}|見本|サンプル|sample`, 'i');

/** Whether a text is such a word and nothing else. */
export const isAlone = textFact(
  (text) => text.length <= LONGEST_WORD && ALONE.test(text.normalize('NFKC')),
);

/** Whether a text says that it is an example, or that what stands beside or below it is one. */
export const tellsExample = textSign(
  (text) =>
    MAY_TELL.test(text) &&
    (isAlone(text) || LEADING.test(text.slice(0, LONGEST_WORD).normalize('NFKC'))),
);

/** `記入例は別紙をご覧ください。` tells how to fill in the form and asks nothing. */
export const tellsOfExamples = textFact(
  (text) =>
    tellsExample(text) ||
    /^[\s▼▽■●◆]*[（(【［[〈《＜<]?(?:記入例|回答例|入力例|記載例)/.test(text) ||
    /^\s*[※＊*].*[（(]例[:：]?\s*$/.test(text),
);

/** Whether such a text announces rows below it, or a box. */
export const announcesExamples = textFact(
  (text) => isAlone(text) || LEADING_TOLD.test(text.slice(0, LONGEST_WORD).normalize('NFKC')),
);

/** Whether the name of a sheet says that the form is filled in there as an example: `MDS記入例`, `Sample`. */
export const namesExample = textFact((text) => SHEET.test(text.normalize('NFKC')));

/** Whether a title ends by saying that what stands below is an example. */
export const endsInExample = textFact((text) => ENDING.test(text.normalize('NFKC')));

/** Whether a text stamps the sheet it stands at the head of: `記入例`, `【見本】`. */
export const stampsExample = textFact(
  (text) => isAlone(text) && STAMP.test(text.normalize('NFKC')),
);
