import { clip, visibleText } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT, cellText, needsQuotePrefix } from '../../src/writing/safe-text.js';

const omitted = (count: number) => `…(${count})`;

describe('visibleText', () => {
  it('shows invisible characters by their code and keeps tabs and line ends', () => {
    expect(visibleText('a\u0000b\u001bc\u007fd\te\r\nf\rg')).toBe(
      'a[U+0000]b[U+001B]c[U+007F]d\te\nf\ng',
    );
  });

  it('shows overrides of the writing direction', () => {
    expect(visibleText('いいえ\u202eはい\u2066')).toBe('いいえ[U+202E]はい[U+2066]');
  });

  it('replaces what XML cannot hold and keeps whole surrogate pairs', () => {
    expect(visibleText('😀\ud83d\ufffe')).toBe('😀\ufffd\ufffd');
  });
});

describe('cellText', () => {
  it('escapes what Excel would decode', () => {
    expect(cellText('_x0041_ _xZZZZ_', omitted)).toBe('_x005F_x0041_ _xZZZZ_');
  });

  it('says how much did not fit into the cell', () => {
    const text = cellText('あ'.repeat(CELL_LIMIT + 1), omitted);
    expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
    const [, count = ''] = /…\((\d+)\)$/.exec(text) ?? [];
    expect(text.length - `…(${count})`.length + Number(count)).toBe(CELL_LIMIT + 1);
  });

  it('keeps the limit when every part has to be escaped', () => {
    expect(cellText('_x0041_'.repeat(CELL_LIMIT), omitted).length).toBeLessThanOrEqual(CELL_LIMIT);
  });

  it('leaves a text of exactly the limit alone', () => {
    expect(cellText('a'.repeat(CELL_LIMIT), omitted)).toBe('a'.repeat(CELL_LIMIT));
  });
});

describe('clip', () => {
  it('never splits a surrogate pair', () => {
    expect(clip('ab😀cd', 3, omitted)).toBe('ab…(4)');
    expect(clip('ab😀cd', 4, omitted)).toBe('ab😀…(2)');
  });
});

describe('needsQuotePrefix', () => {
  it.each(['=1', '+1', '-', '@A', '\t=1', '\r=1', '＝1', '＋', '－（該当なし）', '＠', '\n=1'])(
    'takes %j for a possible formula',
    (text) => expect(needsQuotePrefix(text)).toBe(true),
  );
  it.each(['はい', "'=1", '1+1', ' =1', '', 'ー'])('leaves %j alone', (text) =>
    expect(needsQuotePrefix(text)).toBe(false),
  );
});
