import { describe, expect, it, test } from 'vitest';
import { type FormItem, formFor, itemsOf } from '../../../src/index.js';
import { alignRows } from '../../../src/reading/recognition/alignment.js';
import { fitsByIdeas } from '../../../src/reading/recognition/idea-evidence.js';
import { findMovedRows } from '../../../src/reading/recognition/moved-rows.js';
import { recogniseRows } from '../../../src/reading/recognition/recognise.js';
import type { RecognisedRow } from '../../../src/reading/recognition/recognised-row.js';
import {
  ReferenceEvidence,
  referenceStrength,
} from '../../../src/reading/recognition/reference-evidence.js';
import { sectionOfText } from '../../../src/reading/recognition/sections.js';
import { TextEvidence } from '../../../src/reading/recognition/text-evidence.js';

/** What speaks for a row being one item of a form: its words, references, number and place. */

const MDS = formFor('MDS', null);
const item = (own: Partial<FormItem>): FormItem => ({
  ...(itemsOf(MDS)[0] ?? expect.fail('no item')),
  ...own,
});

describe('references', () => {
  const log = (printed: readonly string[], ofItem: readonly string[]) =>
    new ReferenceEvidence([item({ printedRefs: [...ofItem] })]).of(printed)?.[0] ?? null;

  it.each<[string, string[], string[], number | null]>([
    ['as printed on the form speak for it', ['6.5.C13(1)'], ['6.5.C13(1)'], 2.4],
    ['one of several too', ['6.5.C1', '6.5.C4'], ['6.5.C4', '6.5.C9'], 2.4],
    ['to another part of it a little less', ['6.5.C13(1)'], ['6.5.C13(2)'], 2],
    ['to a tenth part of it too', ['6.5.C13(12)'], ['6.5.C13(1)'], 2],
    ['to the item as a whole too', ['6.5.C13'], ['6.5.C13(2)'], 2],
    ['to a numbered part of a chapter alone do not', ['7.1(2)'], ['7.1(1)'], -3.5],
    ['to another item of the chapter speak against it', ['6.5.C1'], ['6.5.C13'], -2],
    ['to another chapter more so', ['6.11.C1'], ['6.5.C1'], -3.5],
    ['speak against an item that prints none', ['6.5.C1'], [], -1.6],
    ['say nothing when there are none', [], ['6.5.C1'], null],
  ])('%s', (_, printed, ofItem, expected) => {
    expect(log(printed, ofItem)).toBe(expected);
  });

  it('to guideline 6.0 are weighed by the links of an item whose form prints older ones', () => {
    const evidence = new ReferenceEvidence([
      item({
        printedRefs: ['6.5.C4'],
        requirements: ['C-14-6', 'C-13-6'].map((id) => ({ id, relation: 'direct' as const })),
      }),
      item({ printedRefs: ['6.5.C5'], requirements: [{ id: 'C-13-6', relation: 'direct' }] }),
      item({ printedRefs: ['6.5.C6'], requirements: [] }),
      item({ printedRefs: ['システム運用編 14⑥'] }),
    ]);
    expect([...(evidence.of(['システム運用編 14⑥']) ?? [])]).toEqual([1.4, -1, 0, 2.4]);
  });

  it('have a strength from 0 to 1 to be shown', () => {
    expect([2.4, -3.5, -9, 5].map(referenceStrength)).toEqual([1, 0, 0, 1]);
    expect(referenceStrength(-0.55)).toBeCloseTo(0.5);
  });
});

describe('words', () => {
  const keys = itemsOf(MDS).map(({ key }) => key);
  const best = (question: string): readonly [string | undefined, number] => {
    const fits = new TextEvidence(MDS).of(question);
    const most = Math.max(...fits);
    return [keys[fits.indexOf(most)], most];
  };

  it('of the catalogue itself fit wholly, and leave others behind', () => {
    const access = itemsOf(MDS).find(({ key }) => key === 'access-log') ?? expect.fail('no row');
    expect(best(`${access.subjectJa}（。）`)).toEqual(['access-log', 1]);
    const others = new TextEvidence(MDS).of(access.subjectJa).filter((fit) => fit !== 1);
    expect(Math.max(...others)).toBeLessThanOrEqual(0.5);
  });

  it('that name the ideas of a row fit better, the more of them and the fewer others they name', () => {
    const fit = (question: string) => fitsByIdeas(question).get('access-log') ?? 0;
    expect(fit('アクセスログを取得している')).toBeGreaterThan(0.9);
    expect(fit('アクセスログと無線LANと印刷と遠隔保守について')).toBeLessThan(
      fit('アクセスログを取得している'),
    );
    expect(fit('この装置の色は何色ですか')).toBe(0);
  });

  it('near those of a publisher’s form fit it, and fit wholly when they contain them', () => {
    const [only] = itemsOf(MDS);
    const official = {
      ...MDS,
      about: { ...MDS.about, imported: true as const },
      sections: [
        {
          id: '9',
          titleJa: '',
          items: [
            { ...(only ?? expect.fail('none')), subjectJa: '架空の検査装置の塗装の色を選べるか' },
          ],
        },
      ],
    };
    const fit = (question: string) => new TextEvidence(official).of(question)[0] ?? 0;
    expect(fit('架空の検査装置の塗装の色を選べるか')).toBe(1);
    expect(fit('架空の検査装置の塗装の色を選べるかどうか')).toBe(0.97);
    const near = fit('架空の検査装置の塗装の色を選択できるか');
    expect(near).toBeGreaterThan(0.4);
    expect(near).toBeLessThan(0.97);
    expect(fit('まったく別の話です')).toBeLessThan(0.1);
  });
});

test.each([
  ['6.5 技術的安全対策', '6.5'],
  ['技術的な対策', '6.5'],
  ['第6.4章 物理的安全対策', '6.4'],
  ['6.5', '6.5'],
  ['6.5節', '6.5'],
  ['6.10', '6.10'],
  ['表6.5', null],
  ['7.1 真正性の確保について', '7.1'],
  ['真正性', '7.1'],
  ['9', '9'],
  ['6.1', null],
  ['6.5 その他', null],
  ['改造と保守', '6.8'],
  [`真正性${'の確保'.repeat(20)}`, null],
  ['設問', null],
])('%s heads the section %s', (text, section) => {
  expect(sectionOfText(text, formFor('SDS', null))).toBe(section);
});

test('a section that the form lacks is none', () => {
  const { sections, ...rest } = MDS;
  const without = { ...rest, sections: sections.filter(({ id }) => id !== '6.5') };
  expect([sectionOfText('技術的安全対策', MDS), sectionOfText('技術的安全対策', without)]).toEqual([
    '6.5',
    null,
  ]);
});

describe('a row that was moved', () => {
  const entry = (key: string | null, more: Partial<RecognisedRow> = {}): RecognisedRow => ({
    key,
    number: null,
    reference: null,
    text: null,
    position: null,
    confidence: 0.5,
    alternatives: [],
    ...more,
  });
  const placed = (fits: readonly number[], rows = [entry('a'), entry(null)]) =>
    findMovedRows(rows, () => Float64Array.from(fits), ['a', 'b', 'c']).at(-1);

  it('is found by its words alone when they fit one free item well and no other nearly', () => {
    const moved = entry(null, {
      alternatives: ['b', 'c'].map((key) => ({ key, confidence: 0.1 })),
    });
    expect(placed([0.9, 0.8, 0.3], [entry('a'), moved])).toEqual({
      ...moved,
      key: 'b',
      text: 0.8,
      confidence: 0.85,
      alternatives: [{ key: 'c', confidence: 0.1 }],
    });
    expect(placed([0, 0.75, 0.5])?.key).toBe('b');
    expect(placed([0, 0.74, 0])?.key).toBeNull();
    expect(placed([0, 0.8, 0.6])?.key).toBeNull();
  });

  it('takes no item that another row has, be it one that moved as well', () => {
    expect(placed([0.9, 0.3, 0.3])?.key).toBeNull();
    expect(placed([0, 0.9, 0.3], [entry('a'), entry(null), entry(null)])?.key).toBeNull();
  });
});

/** The same model summed over every path, which only few rows and items allow. */
function overAllPaths(rows: readonly (readonly number[])[], items: number) {
  const step = (from: number, to: number): number => {
    if (from < 0) return to === 0 ? 0.3 : 0.01;
    if (to === from + 1) return 0.72 + 0.003;
    return to > from ? 0.02 * 0.9 ** (to - from - 2) + 0.003 : 0.003;
  };
  const mass = rows.map(() => new Array<number>(items + 1).fill(0));
  const walk = (r: number, last: number, p: number, path: readonly number[]): void => {
    if (r === rows.length) {
      path.forEach((choice, row) => {
        const own = mass[row];
        if (own !== undefined) own[choice] = (own[choice] ?? 0) + p;
      });
      return;
    }
    walk(r + 1, last, p * 0.15, [...path, items]);
    for (let j = 0; j < items; j += 1)
      walk(r + 1, j, p * step(last, j) * (rows[r]?.[j] ?? 0), [...path, j]);
  };
  walk(0, -1, 1, []);
  return mass.map((row) => {
    const total = row.reduce((sum, one) => sum + one, 0) || 1;
    return row.map((one) => one / total);
  });
}

describe('the order of a form', () => {
  it.each([
    [[[1, 1, 1, 1]]],
    [
      [
        [3, 1, 0.2, 1],
        [0.1, 2, 1, 5],
        [1, 1, 4, 0.5],
      ],
    ],
    [
      [
        [0.01, 0.02, 0.01, 0.03],
        [9, 0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1, 7],
        [5, 5, 0.2, 0.2],
      ],
    ],
    [
      [
        [0, 0, 8, 0],
        [6, 0, 0, 0],
      ],
    ],
  ])('is weighed as summing over all ways through it would', (rows) => {
    const expected = overAllPaths(rows, 4);
    const posteriors = alignRows(
      rows.map((row) => Float64Array.from(row)),
      4,
    );
    posteriors.forEach(({ likeliest, none }, r) => {
      const own = expected[r] ?? [];
      expect(none).toBeCloseTo(own[4] ?? -1, 6);
      for (const { item: at, p } of likeliest) expect(p).toBeCloseTo(own[at] ?? -1, 6);
      const three = own.slice(0, 4).sort((a, b) => b - a);
      expect(likeliest.map(({ p }) => p)).toEqual(
        three.slice(0, 3).map((p) => expect.closeTo(p, 6)),
      );
    });
  });

  const align = (rows: readonly (readonly number[])[], items: number) =>
    alignRows(
      rows.map((row) => Float64Array.from(row)),
      items,
    );

  it('names the earlier of equally likely items first, and no more items than there are', () => {
    const named = (row: readonly number[]) =>
      align([row], row.length)[0]?.likeliest.map(({ item: at }) => at);
    expect(named([1, 1, 1, 1])).toEqual([0, 1, 2]);
    expect(named([0, 1, 1, 1, 1])).toEqual([1, 2, 3]);
    expect(named([1, 1])).toEqual([0, 1]);
  });

  it.each([1e-9, 1e9])('stays a probability over a long sheet, its rows weighing %d', (weight) => {
    const sums = align(new Array(400).fill([weight, weight]), 2).map(
      ({ likeliest, none }) => none + likeliest.reduce((sum, { p }) => sum + p, 0),
    );
    expect(Math.min(...sums)).toBeCloseTo(1);
    expect(Math.max(...sums)).toBeCloseTo(1);
  });
});

describe('the rows of a sheet', () => {
  const row = (text: string, more: object = {}) => ({
    text,
    number: null,
    references: [],
    section: null,
    answered: true,
    ...more,
  });
  const subject = (key: string) =>
    itemsOf(MDS).find((one) => one.key === key)?.subjectJa ?? expect.fail(key);

  it('stand between their neighbours, or do not', () => {
    const [first, moved, last] = recogniseRows(
      ['access-log', 'away-lock', 'time-accuracy'].map((key) => row(subject(key))),
      MDS,
    );
    expect([first?.key, moved?.key, last?.key]).toEqual([
      'access-log',
      'away-lock',
      'time-accuracy',
    ]);
    expect([first?.position, moved?.position, last?.position]).toEqual([0.5, 0.5, 1]);
  });

  const positions = (...rows: readonly ReturnType<typeof row>[]) =>
    recogniseRows(rows, MDS).map(({ position }) => position);

  it('stand in order around a row of no item, and not where one is asked twice', () => {
    const [log, time] = ['access-log', 'time-accuracy'].map((key) => row(subject(key)));
    if (log === undefined || time === undefined) expect.fail('no rows');
    expect(positions(log, row('この装置の色は何色ですか'), time)).toEqual([1, null, 1]);
    expect(positions(log, log)).toEqual([0.5, 0.5]);
  });

  it('have a place also where one is the first item of the form', () => {
    const [first, second] = itemsOf(MDS).map(({ subjectJa, role }) =>
      row(subjectJa, { answered: role !== 'heading' }),
    );
    if (first === undefined || second === undefined) expect.fail('no rows');
    expect(positions(first, second)).toEqual([1, 1]);
    expect(positions(second, first)).toEqual([0.5, 0.5]);
  });

  it('that ask the same twice are both that item; of two questions for one item one is', () => {
    const log = subject('access-log');
    const twice = recogniseRows([row(log), row(log)], MDS);
    expect(twice.map(({ key }) => key)).toEqual(['access-log', 'access-log']);
    const two = recogniseRows([row(log), row('アクセスログを採取している')], MDS);
    expect(two[0]?.key).toBe('access-log');
    expect([two[1]?.key, two[1]?.alternatives[0]?.key]).toEqual([null, 'access-log']);
    expect(two[1]?.confidence).toBeLessThanOrEqual(0.5);
  });

  it('without an answer are headings, with one they are none', () => {
    const heading = itemsOf(MDS).find(({ role }) => role === 'heading') ?? expect.fail('none');
    const read = (answered: boolean | null) =>
      recogniseRows([row(heading.subjectJa, { answered })], MDS)[0]?.key ?? null;
    expect([read(false), read(null)]).toEqual([heading.key, heading.key]);
    expect(read(true)).not.toBe(heading.key);
  });

  it('that say nothing known are none of the form, but never quite surely', () => {
    const [unknown] = recogniseRows([row('この装置の色は何色ですか')], MDS);
    expect(unknown).toMatchObject({ key: null, text: null, reference: null });
    expect(unknown?.confidence).toBeLessThanOrEqual(0.89);
  });

  it('are recognised again as they were', () => {
    const rows = [row(subject('access-log')), row(subject('time-accuracy'))];
    expect(recogniseRows(rows, MDS)).toBe(recogniseRows([...rows], MDS));
    expect(recogniseRows(rows.slice(1), MDS)).toHaveLength(1);
  });

  it('show whether their number is that of the form, once the numbers are its own', () => {
    const numbered = itemsOf(MDS).filter(
      ({ number, role }) => number !== undefined && role !== 'heading',
    );
    const rows = numbered
      .slice(0, 6)
      .map(({ subjectJa, number }, index) =>
        row(subjectJa, { number: index === 5 ? '99' : number }),
      );
    expect(recogniseRows(rows, MDS).map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(recogniseRows(rows.slice(0, 2), MDS).map(({ number }) => number)).toEqual([null, null]);
    const others = [
      row('この装置の色は何色ですか', { number: '98' }),
      row(subject('time-accuracy')),
    ];
    const besides = recogniseRows([...rows, ...others], MDS).slice(rows.length);
    expect(besides.map(({ key, number }) => [key, number])).toEqual([
      [null, null],
      ['time-accuracy', null],
    ]);
  });
});
