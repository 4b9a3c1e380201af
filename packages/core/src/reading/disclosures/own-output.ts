import { fold } from '../../text/fold.js';
import { textFact } from '../facts.js';
import type { SheetPage } from '../grid/sheet-cell.js';

/**
 * What this program wrote itself: matrices, comparisons, letters, results. They quote questions and
 * answers, so that a folder in which they lie beside the sheets would give products that nobody sells.
 */

/** Name and version of the layout, in a hidden cell of every table that people fill in, and in every paper. */
const isLayoutMark = textFact((text) => /^kaijisho-[a-z-]+\/\d+$/.test(text.trim()));

/** How the titles begin, folded. */
const TITLES = [
  '責任分界表(提案',
  '責任分界表(合意',
  'responsibility-demarcationmatrix(',
  '開示書の比較表',
  'disclosuressidebyside',
  '設問ごとの比較',
  '設問ごとの違い',
  'questionbyquestion',
  '開示書の版による違い',
  'whatchangedbetweenversions',
  '開示書の点検結果',
  'checkofsecuritydisclosures',
  '立入検査のための資料',
  'packforanon-siteinspection',
];

const isTitle = textFact((text) => {
  const folded = fold(text);
  return TITLES.some((title) => folded.startsWith(title));
});

/** Headings that stand together in one of our lists for spreadsheets, and nowhere else. */
const HEADINGS = [
  ['重要度', '規則', '指摘', '対応のしかた', '求められる記載'],
  ['severity', 'rule', 'finding', 'whattodo', 'expected'],
  ['項目番号', '分担の案', '決まっていない点', '案の理由'],
  ['row', 'proposedallocation', 'openpoints', 'reason'],
  ['順', '設問(要約)', '違い'],
  ['no.', 'question(inshort)', 'difference'],
  ['判定', '項目キ', '確からしさ', '設問の種類'],
  ['result', 'itemkey', 'confidence', 'kindofrow'],
];

/** Titles and headings stand at the top of a page. */
const TOP_CELLS = 40;

const folded = textFact(fold);

function isOwn({ cells }: SheetPage): boolean {
  const top = cells.slice(0, TOP_CELLS);
  if (top.some(isTitle.of)) return true;
  const first = new Set(top.filter(({ row }) => row === top[0]?.row).map(folded.of));
  return HEADINGS.some((headings) => headings.every((heading) => first.has(heading)));
}

/** The pages of a document that are results of this program, and those that are not. */
export function withoutOwnOutput(pages: readonly SheetPage[]): {
  readonly own: readonly SheetPage[];
  readonly others: readonly SheetPage[];
} {
  // What a person added to one of our workbooks comes back with it: no vendor sent it.
  if (pages.some(({ cells }) => cells.slice(0, TOP_CELLS).some(isLayoutMark.of)))
    return { own: pages, others: [] };
  const own = pages.filter(isOwn);
  return { own, others: own.length === 0 ? pages : pages.filter((page) => !own.includes(page)) };
}
