import { describe, expect, it } from 'vitest';
import {
  atHeader,
  atNote,
  atRow,
  listed,
  rowLists,
  rowNames,
  shorten,
} from '../../../src/rules/sheet/subjects.js';
import { type RowPlan, sheet } from '../support.js';
import { prepared, rowOf } from './prepared.js';

/** Names of a sheet's only row. */
const named = (plan: Partial<RowPlan>, key = 'time-accuracy') =>
  rowNames(rowOf(prepared(sheet('MDS', { [key]: { is: 'yes', ...plan } }))));
const unrecognised = { key: null, number: null };

describe('the name of a row', () => {
  it('quotes the sheet in Japanese and our subject in English', () => {
    expect(named({ number: '5', question: '時刻は正しいですか' })).toEqual({
      row: '設問5「時刻は正しいですか」',
      rowEn: 'item 5 "trustworthy time"',
    });
  });

  it('puts no word before a number that brings its own', () => {
    expect(named({ number: '問5', question: '時刻は正しいですか' })).toEqual({
      row: '問5「時刻は正しいですか」',
      rowEn: '問5 "trustworthy time"',
    });
  });

  it('quotes the sheet in English too where the row is not recognised', () => {
    expect(named({ ...unrecognised, number: '91', question: '独自の設問' })).toEqual({
      row: '設問91「独自の設問」',
      rowEn: 'item 91 "独自の設問"',
    });
  });

  it('does without a number', () => {
    expect(named({ number: null, question: '時刻は正しいですか' })).toEqual({
      row: '「時刻は正しいですか」',
      rowEn: '"trustworthy time"',
    });
  });

  it('takes our subject where the sheet prints no question', () => {
    expect(named({ question: ' ' }).row).toBe('設問5「時刻の正確性を保つ機能」');
  });

  it('is the number alone where neither says what is asked', () => {
    const names = named({ ...unrecognised, number: '91', question: '' });
    expect(names).toEqual({ row: '設問91', rowEn: 'item 91' });
  });

  it('counts the rows, from one, where a row has neither number nor question', () => {
    const names = named({ ...unrecognised, question: '' });
    expect(names).toEqual({ row: '1行目の設問', rowEn: 'row 1' });
  });

  it('cuts a long question, and stays on one line', () => {
    const question = `時刻の\n正確性${'あ'.repeat(40)}`;
    expect(named({ question }).row).toBe(`設問5「時刻の 正確性${'あ'.repeat(22)}…」`);
  });
});

describe('a text cut to a length', () => {
  it.each([
    ['四文字の', 4, '四文字の'],
    ['五文字の題', 4, '五文字…'],
    ['  前後の　　空白 ', 8, '前後の 空白'],
    ['', 4, ''],
  ])('%j in %i characters is %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it('counts and keeps characters that are two units long', () => {
    expect(shorten('𠮷野家𠮷', 4)).toBe('𠮷野家𠮷');
    expect(shorten('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
  });
});

describe('a list in a sentence', () => {
  it('names up to five', () => {
    expect(listed(['a', 'b', 'c', 'd', 'e'], 'ほか')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('names the first five of more, and says that there are others', () => {
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f'], 'ほか')).toEqual([
      ...['a', 'b', 'c', 'd', 'e'],
      'ほか',
    ]);
  });

  it('gives the number of all rows, in both languages with a word for the rest', () => {
    const row = { is: 'yes', key: null, number: '9', question: '独自' } as const;
    const { rows } = prepared(sheet('MDS', { a: row, b: row, c: row, d: row, e: row, f: row }));
    expect(rowLists(rows)).toEqual({
      rows: [...Array<string>(5).fill('設問9「独自」'), 'ほか'],
      rowsEn: [...Array<string>(5).fill('item 9 "独自"'), 'and others'],
      count: 6,
    });
  });
});

describe('where a finding is', () => {
  const filled = prepared(
    sheet(
      'MDS',
      { 'time-accuracy': 'yes' },
      { notes: [['1', '毎日合わせる']], header: { version: null } },
    ),
  );

  it('is the place of the row, the header value or the note', () => {
    expect(atRow(rowOf(filled))).toMatchObject({
      answer: 0,
      key: 'time-accuracy',
      place: { cell: 'D10' },
    });
    expect(atHeader(filled, 'product')).toMatchObject({
      answer: null,
      key: null,
      place: { cell: 'C4' },
    });
    expect(atNote(filled, 0)).toMatchObject({ answer: null, key: null, place: { cell: 'B120' } });
  });

  it('is nowhere for what the sheet does not have', () => {
    expect(atHeader(filled, 'version').place).toBeNull();
    expect(atRow({ ...rowOf(filled), evidence: null }).place).toBeNull();
  });
});
