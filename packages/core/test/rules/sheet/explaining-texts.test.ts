import { describe, expect, it } from 'vitest';
import { explainingTexts, isNoNote, noteKey, noteNumbersOf } from '../../../src/model/notes.js';

const NOTES = [
  { number: '備考1', text: '毎日合わせる' },
  { number: '備考2', text: '－' },
  { number: '備考3', text: '操作者ごとに残す' },
  { number: '備考1', text: '一年残す' },
];

/** Texts behind an answer that points to some numbers and has a remark. */
const behind = (notes: string[], remark: string | null = null) =>
  explainingTexts({ notes, remark }, NOTES).map(({ text }) => text);

describe('the texts behind an answer', () => {
  it('are in the order of the sheet, whatever order the row names them in', () => {
    expect(behind(['3', '1'])).toEqual(['毎日合わせる', '操作者ごとに残す', '一年残す']);
  });

  it('are given once where a number is named twice', () => {
    expect(behind(['3', '※３'])).toEqual(['操作者ごとに残す']);
  });

  it('end with what is typed beside the answer', () => {
    expect(behind(['3'], '対応済み')).toEqual(['操作者ごとに残す', '対応済み']);
    expect(behind([], '対応済み')).toEqual(['対応済み']);
  });

  it('are none where the note or the remark is a dash, or nothing has the number', () => {
    expect(behind(['2', '8', '-'], '－')).toEqual([]);
    expect(behind([])).toEqual([]);
  });
});

describe('note numbers', () => {
  it('are one number in all their spellings', () => {
    expect(['備考４）', '※4', '注4', '4'].map(noteKey)).toEqual(['4', '4', '4', '4']);
  });

  it('are left out where they say that there is no note', () => {
    expect(noteNumbersOf({ notes: ['3', '-', 'なし'] })).toEqual(['3']);
  });

  it('are no dash because a text ends in なし or begins with it', () => {
    expect(['なし', '無', '―'].map(isNoNote)).toEqual([true, true, true]);
    expect(['スキャナ機能なし', 'なしとした理由は別紙'].map(isNoNote)).toEqual([false, false]);
  });
});
