import type { Choice } from '../../../model/disclosure.js';
import { fold } from '../../../text/fold.js';
import { textFact, textSign } from '../../facts.js';
import { isBoxGlyph } from './glyphs.js';
import { POINTER } from './noted-answer.js';

/**
 * Words that stand for an answer. `sure` is how far the word alone settles the choice: はい does,
 * 有 depends on the question and is trusted fully only where the sheet's own header or list uses it.
 */
interface OptionWord {
  readonly choice: Choice;
  readonly sure: number;
}

/** An answer word and the white space around it are no longer. */
const LONGEST_WORD = 24;

const SURE = 0.99;
const USUAL = 0.96;
const LOOSE = 0.86;
const TICKED = 0.95;

const WORDS: readonly (readonly [Choice, number, readonly string[]])[] = [
  [
    'yes',
    SURE,
    [
      'はい',
      'ハイ',
      'yes',
      'はい(yes)',
      'yes(はい)',
      'はい/yes',
      'yes/はい',
      'はいyes',
      'yesはい',
      'はい・yes',
    ],
  ],
  [
    'no',
    SURE,
    [
      'いいえ',
      'イイエ',
      'no',
      'いいえ(no)',
      'no(いいえ)',
      'いいえ/no',
      'no/いいえ',
      'いいえno',
      'noいいえ',
      'いいえ・no',
    ],
  ],
  [
    'not-applicable',
    SURE,
    [
      '対象外',
      'タイショウガイ',
      '対象外(n/a)',
      'n/a(対象外)',
      'n/a',
      '対象外/n/a',
      'n/a/対象外',
      'notapplicable',
      '対象外(na)',
      '対象外n/a',
      'n/a対象外',
      '対象外na',
      '対象外/na',
      '対象外notapplicable',
      '対象外・n/a',
    ],
  ],
  [
    'yes',
    USUAL,
    [
      'y',
      'いる',
      'している',
      'できる',
      '対応済',
      '対応済み',
      '実施済',
      '実施済み',
      '実装済',
      '実装済み',
      '該当する',
    ],
  ],
  [
    'no',
    USUAL,
    [
      'n',
      'いない',
      'していない',
      'できない',
      '未対応',
      '非対応',
      '未実施',
      '未実装',
      '対応なし',
      '対応無し',
    ],
  ],
  [
    'not-applicable',
    USUAL,
    ['na', '該当なし', '該当無し', '非該当', '該当せず', '適用外', '適用除外', '該当しない'],
  ],
  [
    'yes',
    LOOSE,
    [
      '有',
      'あり',
      '有り',
      '可',
      '可能',
      '対応',
      '実施',
      '対応あり',
      '適合',
      'ある',
      '対応可',
      '対応可能',
      '○',
    ],
  ],
  ['no', LOOSE, ['無', 'なし', '無し', '否', '不可', '不可能', '対応不可', '不適合', 'ない', '×']],
  ['not-applicable', LOOSE, ['-', '/', '―', '不要', '除外', '対象なし']],
];

const byWord: ReadonlyMap<string, OptionWord> = new Map(
  WORDS.flatMap(([choice, sure, words]) =>
    words.map((word) => [fold(word), { choice, sure }] as const),
  ),
);

/** What a text says that is one of the words or signs for an answer and nothing else. */
export const choiceNamed = (text: string): Choice | undefined => byWord.get(fold(text))?.choice;

/** Symbols that mean an answer only when a legend or the header says so. */
const SYMBOLS = new Set([fold('○'), fold('×'), '-', '/', '―']);

/** A text that is exactly one answer word. Symbols (○ × －) are not words: see `legendOf`. */
export const optionWord = textFact((text): OptionWord | undefined => {
  if (text.length > 16) return undefined;
  const folded = fold(text.replace(POINTER, '')).replace(
    /^[「『【〔[(]+|[」』】〕\])。.]+$/g,
    (m) => (m.includes('(') || m.includes(')') ? m : ''),
  );
  return SYMBOLS.has(folded)
    ? undefined
    : (byWord.get(folded) ?? numbered(folded) ?? glossed(folded) ?? bothIn(folded) ?? ticked(text));
});

const GLOSSED = /^([^()]{1,8})\((はい|いいえ|対象外)\)$/;

/** `該当しない(いいえ)`: the form's own word in brackets says what the other one means. */
function glossed(folded: string): OptionWord | undefined {
  const [, word = '', gloss = ''] = GLOSSED.exec(folded) ?? [];
  const meant = byWord.get(gloss);
  const said = byWord.get(word)?.choice;
  if (meant === undefined || said === undefined) return undefined;
  // 該当しない is 対象外 on one sheet and いいえ on another; はい never means いいえ.
  return said === meant.choice || (said !== 'yes' && meant.choice !== 'yes') ? meant : undefined;
}

const IN_TWO_LANGUAGES = /^([^()]{1,8}?)[/|・(]?((?:yes|no|n\/a))\)?$/;

/** `対応/Yes`, `未対応(No)`: the English word settles what the other one says. */
function bothIn(folded: string): OptionWord | undefined {
  const [, word = '', english = ''] = IN_TWO_LANGUAGES.exec(folded) ?? [];
  const meant = byWord.get(english);
  return meant !== undefined && byWord.get(word)?.choice === meant.choice ? meant : undefined;
}

/** The mark and the word together, as some type them: `○ はい`, `✓対応`. No word is sure by that. */
function ticked(text: string): OptionWord | undefined {
  const [, word = ''] = /^\s*[○◯〇●◎✓✔☑■レ]\s*[:：]?\s*([^\s]{1,8})\s*$/.exec(text) ?? [];
  const found = SYMBOLS.has(fold(word)) ? undefined : byWord.get(fold(word));
  return found === undefined ? undefined : { ...found, sure: Math.min(found.sure, TICKED) };
}

/** `1.はい`, `②いいえ`: an entry of a numbered list. Only words that say it surely. */
function numbered(folded: string): OptionWord | undefined {
  const [, word = ''] = /^\(?[1-9][).:、]*(.+)$/.exec(folded) ?? [];
  const found = byWord.get(word);
  return found?.sure === SURE ? found : undefined;
}

const PARTS = '[\\s・･/／|｜、,]';
const PARTED = new RegExp(`^${PARTS}+|${PARTS}+$`, 'g');

/** A word among several that stand in cells beside each other, without what parts it from the others: `有 ・`. */
export const withoutParting = textFact((text): string =>
  text.length > LONGEST_WORD ? text : text.replace(PARTED, ''),
);

/** A header cell such as `はい`, `① はい`, `はい ○` or `Yes`: any of the answer words, symbols too. */
export const optionHeader = textFact((text): Choice | undefined => {
  if (text.length > LONGEST_WORD) return undefined;
  const folded = fold(text);
  const direct = (byWord.get(folded) ?? glossed(folded))?.choice;
  if (direct !== undefined) return direct;
  return byWord.get(bareWord(folded))?.choice;
});

/** A word without the number, the box and the signs that may stand around it: `① 有 □`. */
export const bareWord = textFact((text): string =>
  [...fold(text).replace(/[()（）[\]【】「」:：・/|*※\d.]/g, '')]
    .filter((character) => !isBoxGlyph(character))
    .join(''),
);

const QUALIFIED =
  /^\s*([^\s(（【［[][^(（【［[]{0,5}?)\s*[(（【［[]\s*((?:標準|オプション|有償|無償|別売|別途|追加)[^)）】］\]]{0,8})[)）】］\]]\s*$/;

/** How a function is had, in place of はい. */
const HAD = /^\s*((?:標準|オプション|有償|別売)(?:対応|装備|搭載|機能|品)?)\s*$/;

/** Whether a text says はい only as the heading of a column: 標準 and オプション beside 未対応. */
export const isQualifierAlone = textFact((text): boolean => HAD.test(text));

/**
 * A heading of one of several columns of the same answer: `はい（標準）` beside `はい（オプション）`, or 標準
 * beside オプション.
 */
export const qualifiedHeader = textFact(
  (text): { readonly choice: Choice; readonly qualifier: string } | undefined => {
    const alone = HAD.exec(text)?.[1];
    if (alone !== undefined) return { choice: 'yes', qualifier: alone };
    const [, word = '', qualifier = ''] = QUALIFIED.exec(text) ?? [];
    const choice = byWord.get(fold(word))?.choice;
    return choice === undefined ? undefined : { choice, qualifier };
  },
);

/** The answer a heading names, qualified or not. */
export const columnHeading = textFact(
  (text): Choice | undefined => optionHeader(text) ?? qualifiedHeader(text)?.choice,
);

/** Whether a text names はい. */
export const namesYes = textSign((text) => columnHeading(text) === 'yes');
/** Whether a text names いいえ or 対象外. */
export const namesAnother = textSign((text) => {
  const choice = columnHeading(text);
  return choice !== undefined && choice !== 'yes';
});

interface LeadingOption {
  readonly word: OptionWord;
  /** What stands behind the word, as printed. */
  readonly rest: string;
}

/** `はい（詳細は備考）`: an answer word followed by something in brackets or after a separator. */
export const leadingOption = textFact((text): LeadingOption | undefined => {
  const match =
    /^\s*(はい|いいえ|対象外|Yes|No|N\/A|(?:対応|実施|実装)済み?|未(?:対応|実施|実装))\s*(?=[（(、,。:：※\n\s])([\s\S]*)$/i.exec(
      text.normalize('NFKC'),
    );
  if (match === null) return undefined;
  // Another option behind it: the cell offers answers, it gives none.
  if (/^[\s／/・|,、→⇒➡>＞~～-]*(?:はい|いいえ|対象外|yes|no|n\/a)/i.test(match[2] ?? ''))
    return undefined;
  const word = byWord.get(fold(match[1] ?? ''));
  return word === undefined ? undefined : { word, rest: asPrinted(text, (match[2] ?? '').trim()) };
});

/** Such a word with a remark in brackets behind it, and nothing else: `対応（別紙1参照）`. */
const REMARKED = /^\s*([^\s（(]{1,4})\s*([（(][^（()）]+[)）])\s*$/;

/** What is yet to come, or to be decided, is no answer: `対応（予定）`. */
export const TO_COME =
  /予定|検討|計画|準備|今後|将来|次期|次の版|未定|見込|目標|開発中|確認中|作業中|申請中/;

/** Whether a remark says that something is yet to come, or to be decided. */
export const saysToCome = (remark: string): boolean => TO_COME.test(remark);

/** An answer word that is not sure by itself, with a remark in brackets behind it: `対応（別紙1参照）`, `有（オプション）`. */
export const remarkedOption = textFact((text): LeadingOption | undefined => {
  const [, said = '', rest = ''] = REMARKED.exec(text) ?? [];
  const word = optionWord(said);
  if (word === undefined || word.sure > LOOSE) return undefined;
  return saysToCome(rest) ? undefined : { word, rest };
});

/** `対応。7世代です。`: an answer word that is a sentence of its own, and what is said behind it. */
export const statedOption = textFact((text): LeadingOption | undefined => {
  const [, said = '', rest = ''] = /^\s*([^\s。、（(]{1,5})。\s*(\S[\s\S]*)$/.exec(text) ?? [];
  const word = optionWord(said);
  return word === undefined || TO_COME.test(rest) ? undefined : { word, rest };
});

/** The end of a text that reads like `folded`, in the characters it is printed in. */
function asPrinted(text: string, folded: string): string {
  for (let start = 0; start < LONGEST_WORD; start += 1) {
    const end = text.slice(start).trim();
    if (end.normalize('NFKC') === folded) return end;
  }
  return folded;
}

const DOES = '(?:対応|実施|提供|整備|準備|用意|実装|導入|搭載)';
/** How things are now, and what is had without more. */
const NOW = '(?:(?:現時点|現在|現状)(?:で?は)?|標準で)?';
const THING = '(?:(?:機能|対策|規程|手順)[はが])?';

const SENTENCES: readonly (readonly [Choice, RegExp])[] = [
  [
    'not-applicable',
    /^(?:(?:本|当|弊社)(?:製品|サー?ビス|システム|機器|ソフトウェ?ア)に?は)?(?:対象外|該当(?:し|いたし)ません|該当なし)(?:です|となります|でございます)?$/,
  ],
  [
    'no',
    new RegExp(
      `^(?:いいえ)?${NOW}(?:未対応です|(?:対応)?不可です|(?:対応)?(?:でき|出来)ません|${THING}(?:あり|ござい)ません|${DOES}(?:は|を)?(?:し|行|いたし|行っ)?て?(?:おりません|いません|ません|いない)|(?:し|行っ)て(?:おりません|いません|いない))$`,
    ),
  ],
  [
    'yes',
    new RegExp(
      `^(?:はい)?${NOW}(?:対応済みです|(?:対応)?可能です|(?:対応)?(?:でき|出来)ます|${THING}(?:あり|ござい)ます|${DOES}(?:を)?(?:し|行っ|いたし)て(?:おります|います|いる)|(?:し|行っ)て(?:おります|います|いる))$`,
    ),
  ],
];

/** An answer in a whole sentence that says nothing else: `対応しておりません。` */
export const sentenceAnswer = textFact((text): Choice | undefined => {
  if (text.length > 30) return undefined;
  const plain = fold(text).replace(/[、。,.]/g, '');
  return SENTENCES.find(([, pattern]) => pattern.test(plain))?.[0];
});

/** A sentence that answers and what follows it: `対応しておりません（次期版で検討）`, `しています。詳細は別紙。` */
export const leadingSentence = textFact(
  (text): { readonly choice: Choice; readonly rest: string } | undefined => {
    const [, sentence = '', rest = ''] =
      /^\s*([^\s（(。][^（(。\n]{1,29}?)\s*(?:。\s*(?=\S)|(?=[（(])|\n)([\s\S]+)$/.exec(text) ?? [];
    const choice = sentenceAnswer(sentence);
    return choice === undefined ? undefined : { choice, rest: rest.trim() };
  },
);
