import { expect, it } from 'vitest';
import { formFor, itemsOf } from '../../../src/index.js';
import { recogniseRows } from '../../../src/reading/recognition/recognise.js';
import type { RecognisedRow } from '../../../src/reading/recognition/recognised-row.js';
import type { CandidateRow } from '../../../src/reading/recognition/row-evidence.js';

/** Sheets on which vendors have left questions out. */

const MDS = formFor('MDS', null);
const ITEMS = itemsOf(MDS);
const PLACE = ITEMS.findIndex(({ key }) => key === 'access-log.review');
const REVIEW = 'アクセスログ閲覧・確認';
const LOG = 'アクセスログの記録';

const rowOf = (text: string, references: readonly string[]): CandidateRow => ({
  text,
  number: null,
  references,
  section: null,
  answered: true,
});

/** What the row about a look at the log is taken for, where these rows stand right above it. */
function reviewBelow(...above: readonly CandidateRow[]): RecognisedRow {
  const asItems = (from: number, to: number) =>
    ITEMS.slice(from, to).map(({ subjectJa, printedRefs = [] }) => rowOf(subjectJa, printedRefs));
  const before = [...asItems(PLACE - 4, PLACE - 1), ...above];
  const rows = [...before, rowOf(REVIEW, ['6.5.C7']), ...asItems(PLACE + 2, PLACE + 5)];
  return recogniseRows(rows, MDS)[before.length] ?? expect.fail('no row');
}

it('a row is what its place says where the item that fits as well has its own row', () => {
  expect(ITEMS[PLACE - 1]?.key).toBe('access-log');
  const found = reviewBelow(rowOf(LOG, ['6.5.C7']));
  expect(found.key).toBe('access-log.review');
  expect(found.confidence).toBeGreaterThan(0.9);
});

it('a row that fits an item left out before it as well is not sure to be either', () => {
  const found = reviewBelow();
  expect(['access-log', 'access-log.review']).toContain(found.key);
  expect(found.confidence).toBeLessThan(0.7);
  expect(found.confidence).toBeGreaterThan(0.3);
});

it('a row without a key and a sheet without gaps stay as they are', () => {
  const rows = ITEMS.slice(0, 6).map(({ subjectJa, printedRefs = [], role }) => ({
    ...rowOf(subjectJa, printedRefs),
    answered: role !== 'heading',
  }));
  const sure = recogniseRows(rows, MDS);
  expect(sure.map(({ key }) => key)).toEqual(ITEMS.slice(0, 6).map(({ key }) => key));
  expect(Math.min(...sure.map(({ confidence }) => confidence))).toBeGreaterThan(0.9);
  const [none] = recogniseRows([rowOf('この装置の色は何色ですか', [])], MDS);
  expect(none?.key).toBeNull();
});
