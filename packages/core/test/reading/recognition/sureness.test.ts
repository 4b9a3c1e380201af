import { describe, expect, it, test } from 'vitest';
import { type FormItem, formFor, itemsOf } from '../../../src/index.js';
import { isQuestionRow } from '../../../src/reading/recognition/question-rows.js';
import { recogniseRows } from '../../../src/reading/recognition/recognise.js';
import type { RecognisedRow } from '../../../src/reading/recognition/recognised-row.js';
import { type CandidateRow, knowledgeOf } from '../../../src/reading/recognition/row-evidence.js';
import type { TableRow } from '../../../src/reading/table/model/table-row.js';

/** How surely a row is recognised, and which rows are questions at all. */

const MDS = formFor('MDS', null);
const ITEMS = itemsOf(MDS).filter(({ role }) => role !== 'heading');
const row = (text: string, more: Partial<CandidateRow> = {}): CandidateRow => ({
  text,
  number: null,
  references: [],
  section: null,
  answered: true,
  ...more,
});
const ofItem = ({ subjectJa, printedRefs = [] }: FormItem, more: Partial<CandidateRow> = {}) =>
  row(subjectJa, { references: printedRefs.slice(0, 1), ...more });
const item = (key: string): FormItem => ITEMS.find((one) => one.key === key) ?? expect.fail(key);

/** What a row becomes in the place of an item, between that one's neighbours. */
const inPlaceOf = (key: string, own: CandidateRow): RecognisedRow => {
  const at = ITEMS.findIndex((one) => one.key === key);
  const around = ITEMS.slice(at - 2, at + 3);
  const rows = around.map((one) => (one.key === key ? own : ofItem(one)));
  return recogniseRows(rows, MDS)[2] ?? expect.fail('no row');
};

describe('in its place a row is recognised', () => {
  it.each<[string, string, string, number, number]>([
    ['whose words fit somewhat', '記録', 'update-history', 0.97, 0.89],
    ['whose words fit little', '端末の画面の対策', 'terminal-management', 0.89, 0.6],
  ])('%s: surely only with the reference too', (_, words, key, referenced, bare) => {
    const references = item(key).printedRefs?.slice(0, 1) ?? [];
    const sure = inPlaceOf(key, row(words, { references }));
    expect(sure).toMatchObject({ key, confidence: referenced, reference: 1 });
    expect(inPlaceOf(key, row(words))).toMatchObject({ key, confidence: bare, reference: null });
  });

  it('by its reference alone, where its words say nothing: a person has to look', () => {
    const strange = 'この装置の色は何色ですか';
    expect(inPlaceOf('away-lock', row(strange, { references: ['6.5.C4'] }))).toMatchObject({
      key: 'away-lock',
      confidence: 0.3,
      text: 0,
    });
    const unnamed = inPlaceOf('access-log', row(strange));
    expect([unnamed.key, unnamed.reference, unnamed.alternatives[0]?.key]).toEqual([
      null,
      null,
      'access-log',
    ]);
    expect(unnamed.confidence).toBeCloseTo(1 - (unnamed.alternatives[0]?.confidence ?? 0));
  });

  it('with other items it may be, none of them itself and none that hardly can be', () => {
    const { key, alternatives } = inPlaceOf(
      'time-accuracy',
      row('アクセスログを利用者が確認できる'),
    );
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.map((one) => one.key)).not.toContain(key);
    expect(Math.min(...alternatives.map(({ confidence }) => confidence))).toBeGreaterThan(0.02);
    expect(inPlaceOf('away-lock', ofItem(item('away-lock'))).alternatives).toEqual([]);
  });
});

describe('of two rows for one item', () => {
  const log = item('access-log').subjectJa;
  const keys = (...rows: readonly CandidateRow[]) => recogniseRows(rows, MDS).map(({ key }) => key);

  it('the one with its reference is it, whichever stands first', () => {
    const other = 'アクセスログを採取している';
    const referenced = row(other, { references: ['6.5.C7'] });
    expect(keys(row(log), referenced)).toEqual([null, 'access-log']);
    expect(keys(referenced, row(log))).toEqual(['access-log', null]);
  });

  it('the one is not sure where the other fits nearly as well', () => {
    const near = recogniseRows([row(log), row('アクセスログを採取している')], MDS);
    expect(near[0]?.confidence).toBeLessThanOrEqual(0.8);
    const twice = recogniseRows([row(log), row(` ${log} `)], MDS);
    expect(twice.map(({ key }) => key)).toEqual(['access-log', 'access-log']);
    const [alone] = recogniseRows([row(log)], MDS);
    expect(alone?.confidence).toBeGreaterThan(0.9);
  });
});

describe('beside an answered row of no item that prints the same reference', () => {
  const unknown = row('この装置の色は何色ですか', { references: ['6.5.C9'] });
  const sure = (...others: readonly CandidateRow[]) =>
    recogniseRows([ofItem(item('time-accuracy')), ...others], MDS)[0]?.confidence ?? 0;

  it('a row is not surely its item', () => {
    expect(sure(unknown)).toBeLessThanOrEqual(0.8);
  });

  it('but it is where the other is a heading, or prints another reference, or none', () => {
    expect(sure({ ...unknown, answered: false })).toBeGreaterThan(0.9);
    expect(sure({ ...unknown, references: ['6.5.C2'] })).toBeGreaterThan(0.9);
    const bare = [row(item('time-accuracy').subjectJa), row(unknown.text)];
    expect(recogniseRows(bare, MDS)[0]?.confidence).toBeGreaterThan(0.9);
  });
});

describe('the evidence of a row', () => {
  const { weigh, keys } = knowledgeOf(MDS);
  const at = keys.indexOf('access-log');
  const words = '監査の証跡';
  /** How many times likelier the row is this item than the same row without what is added. */
  const gain = (more: Partial<CandidateRow>, index = at) =>
    Math.log(
      (weigh(row(words, more)).likelihood[index] ?? 0) / (weigh(row(words)).likelihood[index] ?? 0),
    );

  it('is stronger under the section of the item, weaker under another', () => {
    expect(gain({ section: '6.5' })).toBeCloseTo(0.8);
    expect(gain({ section: '6.5.2' })).toBeCloseTo(0.8);
    expect(gain({ section: '6.11' })).toBeCloseTo(-1.8);
    expect(gain({ section: '6.50' })).toBeCloseTo(-1.8);
    expect(gain({ section: '6.11' }, keys.indexOf('remote-maintenance'))).toBeCloseTo(0.8);
  });

  it('counts the number only where the numbers are the form’s', () => {
    const { likelihood, numbered } = weigh(row(words, { number: '4.3' }));
    expect(likelihood[at]).toBeCloseTo(weigh(row(words)).likelihood[at] ?? -1);
    expect(Math.log((numbered()[at] ?? 0) / (likelihood[at] ?? 1))).toBeCloseTo(2.5);
    expect(numbered()).toBe(numbered());
    const other = keys.indexOf('time-accuracy');
    expect(Math.log((numbered()[other] ?? 0) / (likelihood[other] ?? 1))).toBeCloseTo(-2.5);
  });

  it('fits no heading where there is an answer, and headings alone where there can be none', () => {
    const headings = itemsOf(MDS).map(({ role }) => role === 'heading');
    const heading = itemsOf(MDS)[headings.indexOf(true)] ?? expect.fail('no heading');
    const fits = (answered: boolean | null) =>
      weigh(row(heading.subjectJa, { answered })).possibleFits()[headings.indexOf(true)];
    expect([fits(true), fits(false), fits(null)]).toEqual([0, 1, 1]);
    const log = (answered: boolean | null) =>
      weigh(row(item('access-log').subjectJa, { answered })).possibleFits()[at];
    expect([log(true), log(false), log(null)]).toEqual([1, 0, 1]);
  });

  it('is weighed once for rows that show the same, and anew for any other', () => {
    const own = row('同じ文面の行', { references: ['6.5.C7'] });
    expect(weigh({ ...own })).toBe(weigh({ ...own, references: ['6.5.C7'] }));
    for (const more of [
      { number: '9' },
      { section: '6.5' },
      { answered: false },
      { references: [] },
      { references: ['6.5.C8'] },
    ])
      expect(weigh({ ...own, ...more })).not.toBe(weigh(own));
  });
});

describe('a row of a table is a question', () => {
  const heading = itemsOf(MDS).find(({ role }) => role === 'heading') ?? expect.fail('none');
  const isQuestion = (
    text: string,
    more: { number?: string; references?: readonly string[] } = {},
    answerable: boolean | null = null,
    { state = 'blank', key = null as string | null } = {},
  ) =>
    isQuestionRow(
      {
        question: { question: text, number: null, references: [], ...more },
        answer: { answerable, decision: { state } },
      } as unknown as TableRow,
      { key } as RecognisedRow,
      MDS,
      undefined,
    );

  it('when it is answered, whatever it says', () => {
    expect(isQuestion('色', {}, true, { state: 'marked', key: heading.key })).toBe(true);
    expect(isQuestion('色', {}, null, { state: 'unreadable' })).toBe(false);
  });

  it('when it is recognised, unless as a heading', () => {
    expect(isQuestion('色', {}, false, { key: 'access-log' })).toBe(true);
    expect(isQuestion('色', {}, true, { key: heading.key })).toBe(false);
    expect(isQuestion('色', {}, true, { key: 'no-such-item' })).toBe(true);
  });

  it('when it has a place to answer and says anything, not when it has none', () => {
    expect([isQuestion('色', {}, true), isQuestion('塗色', {}, true)]).toEqual([false, true]);
    const asking = { number: '3', references: ['6.5.C7'] };
    expect(isQuestion('色を選べるか', asking, false)).toBe(false);
  });

  it('when a number and a reference, or one of them and its wording, say so', () => {
    const number = '3';
    const references = ['6.5.C7'];
    expect(isQuestion('塗装の色', { number, references })).toBe(true);
    expect(isQuestion('塗装の色', { number })).toBe(false);
    expect(isQuestion('塗装の色', { references })).toBe(false);
    expect(isQuestion('色を選べるか', { number })).toBe(true);
    expect(isQuestion('色を選べるか', { references })).toBe(true);
    expect(isQuestion('色を選べるか')).toBe(false);
    // Roman numerals count chapters.
    expect(isQuestion('組織の対策', { number: 'IV' })).toBe(false);
    expect(isQuestion('塗装の色', { number: 'IV', references })).toBe(false);
  });
});

test('what a question says of a neighbouring row speaks against its item', () => {
  const { weigh, keys } = knowledgeOf(MDS);
  const fit = (words: string) => weigh(row(words)).fits[keys.indexOf('malware-protection')] ?? 0;
  expect(fit('不正ソフトウェア対策')).toBeGreaterThan(fit('遠隔保守の不正ソフトウェア対策'));
});
