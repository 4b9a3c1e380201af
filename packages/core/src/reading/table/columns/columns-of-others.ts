import { textFact } from '../../facts.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { headerLines } from '../../wording/header-row.js';
import { headsOthers } from '../../wording/others-columns.js';
import type { AnswerArea } from '../model/answer-area.js';

/**
 * Columns of remarks that the vendor has not written: those of whoever receives the sheet or judges it, and
 * those of last time.
 */

const RECEIVERS =
  '(?:[貴当自御]?(?:病院|医療機関|施設)|[貴当自]院|院内|社内|情報システム[課部]|情シス|事務局|委員会|審査|判定|評価|採点|査定|確認者?|レビュー|照合|監査|受領|チェック)(?:者|員|結果|等)?';
const REMARKS =
  '(?:備考|コメント|所見|メモ|memo|補足|特記|理由|注記|指摘|comments?|remarks?|notes?)';
const OWN_USE = '(?:ご?(?:記入|使用|利用|確認|判定|評価|記載|管理))?(?:専用|用|欄)*';

/** `病院コメント`, `審査者備考`, `判定理由`, `院内メモ欄`. */
const BY_OTHERS = new RegExp(`^${RECEIVERS}(?:様|側|担当者?)?${OWN_USE}の?[(・:]?${REMARKS}`, 'i');
/** `備考（病院記入欄）`, `コメント（審査用）`. */
const FOR_OTHERS = new RegExp(`${REMARKS}欄?[(]${RECEIVERS}(?:様|側)?${OWN_USE}[)]?$`, 'i');
/** `前回備考`, `旧コメント`. */
const OF_LAST_TIME = new RegExp(
  `^(?:前[回年期版]度?|昨年度?|旧版?|変更前)(?:時|分)?の?(?:ご?回答)?の?${REMARKS}`,
  'i',
);

const headingText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Whether a column of remarks is headed as somebody else's. */
export const headsOthersRemarks = textFact((text): boolean => {
  const heading = headingText(text);
  return BY_OTHERS.test(heading) || FOR_OTHERS.test(heading) || OF_LAST_TIME.test(heading);
});

/** Whether a heading names who judges the answers, or what comes of that: what stands behind it is theirs. */
const headsJudgement = textFact(
  (text) =>
    headsOthers(text) ||
    /^(?:審査|判定|評価|合否|採否|採点|査定|照合|検収|確認者|確認結果|確認日)/.test(
      headingText(text),
    ),
);

/** Headings of the columns of a table. */
interface Headed {
  readonly col: number;
  readonly header: string;
}

/**
 * Columns of remarks behind those of a judgement, where the vendor has one of its own before them: whoever
 * judges an answer comments on it there.
 */
function behindJudgement(
  right: readonly Headed[],
  isRemarks: (col: number) => boolean,
): readonly Headed[] {
  const own = right.findIndex(({ col }) => isRemarks(col));
  const judged = right.findIndex(({ header }, index) => index > own && headsJudgement(header));
  return judged < 0 ? [] : right.slice(judged);
}

/** `病院使用欄（記入しないでください）` right above the heading of the table: what it reaches over is theirs. */
function underBands(
  grid: Grid,
  columns: readonly Headed[],
  { from, to, firstRow }: AnswerArea,
): readonly Headed[] {
  const heading = headerLines(grid).findLast(({ row }) => row <= firstRow)?.row;
  const bands = heading === undefined ? undefined : grid.lineAt(heading - 1)?.cells;
  if (bands === undefined) return [];
  return columns.filter(({ col }) => {
    const band = bands.findLast((cell) => cell.col <= col);
    if (band === undefined || !headsOthers.of(band)) return false;
    const reaches = band.colSpan === 1 || lastColumn(band) >= col;
    return reaches && (band.col > to || (lastColumn(band) < from && col < from));
  });
}

/** Columns whose remarks are not the vendor's, by what stands above and before them. */
export function remarksOfOthers(
  grid: Grid,
  area: AnswerArea,
  columns: readonly Headed[],
  isRemarks: (col: number) => boolean,
): readonly number[] {
  const right = columns
    .filter(({ col }) => col > area.to)
    .sort((one, other) => one.col - other.col);
  return [...underBands(grid, columns, area), ...behindJudgement(right, isRemarks)].flatMap(
    ({ col }) => (isRemarks(col) ? [col] : []),
  );
}
