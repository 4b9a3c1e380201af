import { textFact } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import type { MarkKind } from '../slots/slot.js';

/**
 * Ways to mark one of the words printed on every row. `circle` is drawn, `tick` is written before the
 * word; all others are looks of the word, or (`strike`) of the other words.
 */
export const MARKINGS = [
  'circle',
  'tick',
  'colour',
  'bold',
  'fill',
  'underline',
  'strike',
] as const;
export type Marking = (typeof MARKINGS)[number];

/** How the words of a form are to be marked. */
export interface MarkingWay {
  /** Looks that go together; a circle and a tick stand alone. Never empty. */
  readonly markings: readonly Marking[];
  /** Colour of letters or of the ground, `#RRGGBB`; null where none is named. */
  readonly colour: string | null;
}

/** Sentences that speak of the answer to be marked. */
const OF_THE_ANSWER = /該当|当てはま|あてはま|選択|選ん|選び|回答|いずれか|どれか|どちらか|はい/;
/** Sentences about something else that is coloured or underlined. */
const OF_SOMETHING_ELSE = /変更|修正|改訂|前回|差分|備考|注記|必須|例外/;
const OF_THE_OTHERS =
  /該当し?ない|該当せ|当てはまらない|あてはまらない|不要|以外|選ばな|選択し(?:な|て(?:い)?な)|でない/;

const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/赤|朱/, '#FF0000'],
  [/青/, '#0070C0'],
  [/緑/, '#00B050'],
  [/黄/, '#FFFF00'],
  [/橙|オレンジ/, '#FFC000'],
  [/ピンク|桃/, '#FF99CC'],
  [/紫/, '#7030A0'],
  [/水色/, '#CCFFFF'],
  [/灰|グレー|網/, '#D9D9D9'],
];
const HUE = '(?:赤|朱|青|緑|黄|橙|オレンジ|ピンク|紫)';

/** What asks for each way. What only names a coloured field (網掛けの欄に記入) asks for nothing. */
const ASKS: Readonly<Record<Marking, RegExp>> = {
  circle:
    /(?:[○〇◯]|丸|マル|まる|楕円)(?:印|じるし)?(?:で|を|に)?(?:囲|かこ|つけ|付け|付し|して)|囲ん|丸囲/,
  tick: /(?:[✓✔☑]|レ点?|チェック)(?:マーク|印)?[)）]?(?:を|で)(?:入れ|つけ|付け|記|して)|チェックして/,
  colour: new RegExp(
    `${HUE}(?:色)?(?:い)?(?:の)?(?:字|文字)(?:の?色)?(?:に|で|と|へ)|文字(?:の)?(?:色)?を${HUE}|文字の?色を変`,
  ),
  bold: /太字|太文字|ボールド|文字を太く/,
  fill: /塗り?(?:つぶ|潰)(?:す|して(?!い)|し、|し$)|塗って|着色(?:する|して(?!い))|(?:網掛け?|網かけ|ハイライト|マーカー)(?:を|して|にして)|背景(?:の?色)?を|セル(?:の?色)?を[^、]{0,6}色に/,
  underline: /下線|アンダーライン/,
  strike: /取り?消し?線|二重線|横線|見え?消し|抹消|線で消|線を引いて消/,
};
/** Marks that are made beside a word or around it, and go with no look of it. */
const ALONE: ReadonlySet<Marking> = new Set(['circle', 'tick']);
const EITHER = /又は|または|もしくは|若しくは|、?あるいは/;

const LONGEST_TEXT = 600;

function askedIn(sentence: string): MarkingWay | undefined {
  if (OF_SOMETHING_ELSE.test(sentence)) return undefined;
  const others = OF_THE_OTHERS.test(sentence);
  if (!others && !OF_THE_ANSWER.test(sentence)) return undefined;
  const asked = MARKINGS.filter((marking) => (marking === 'strike') === others)
    .flatMap((marking): readonly { marking: Marking; at: number }[] => {
      const at = sentence.search(ASKS[marking]);
      return at < 0 ? [] : [{ marking, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ marking }) => marking);
  const [first] = asked;
  if (first === undefined) return undefined;
  const alone = ALONE.has(first) || EITHER.test(sentence);
  const colour = COLOURS.find(([word]) => word.test(sentence))?.[1] ?? null;
  return { markings: alone ? [first] : asked.filter((one) => !ALONE.has(one)), colour };
}

/**
 * How a text asks for the words to be marked, such as 該当する回答を赤字にしてください, with the
 * sentence that does; undefined for a text that asks for nothing of the kind.
 */
export const askedMarking = textFact(
  (text): (MarkingWay & { readonly sentence: string }) | undefined => {
    if (text.length < 6 || text.length > LONGEST_TEXT) return undefined;
    for (const sentence of text.split(/[。\n]/)) {
      const asked = askedIn(sentence);
      if (asked !== undefined) return { ...asked, sentence: sentence.trim() };
    }
    return undefined;
  },
);

/** The kinds of mark that a marking makes on a page. */
export const MARK_OF: Readonly<Record<Marking, MarkKind>> = {
  circle: 'drawn',
  tick: 'character',
  colour: 'colour',
  bold: 'bold',
  fill: 'fill',
  underline: 'underline',
  strike: 'struck',
};

/** Kinds of mark that a page asks for in a sentence. */
export const askedMarks = (cells: readonly SheetCell[]): readonly MarkKind[] =>
  cells.flatMap((cell) => askedMarking.of(cell)?.markings.map((one) => MARK_OF[one]) ?? []);
