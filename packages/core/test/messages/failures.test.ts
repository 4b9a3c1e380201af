import { describe, expect, test } from 'vitest';
import { describeFailure, FAILURE_CODES, LANGUAGES } from '../../src/index.js';

/** What adapters and the command fill in; a failure that needs more must say so here. */
const ARGS = {
  characters: '😀',
  limit: 20,
  page: 2,
  format: 'Word',
  names: 'away-door',
  owner: 'PC-01',
  minutes: 3,
  count: 2,
  problem: '/answers/0/key: この項目キーは様式にありません。',
  problemEn: '/answers/0/key: No item of the form has this key.',
  what: '責任分界表',
  whatEn: 'demarcation matrix',
  version: '2',
};

describe.each(FAILURE_CODES)('%s', (code) => {
  test.each(LANGUAGES)('says in %s what is wrong, with which file, and what to do', (language) => {
    const text = describeFailure({ code, args: ARGS }, '開示書.xlsx', language);
    expect(text.message).toContain('開示書.xlsx');
    expect(text.message + text.action).not.toMatch(/\{\w+\}|undefined/);
    const end = language === 'ja' ? /。$/ : /\.$/;
    expect(text.message).toMatch(end);
    expect(text.action).toMatch(end);
  });
});

test('English holds no Japanese besides the name of the file', () => {
  for (const code of FAILURE_CODES) {
    const { message, action } = describeFailure({ code, args: ARGS }, 'a.xlsx', 'en');
    expect(message + action).not.toMatch(/[ぁ-んァ-ヶ]/);
  }
});

test('the technical detail is handed on as it is', () => {
  const failure = { code: 'damaged-zip', args: {}, detail: 'CRC-32 of x.xml' } as const;
  expect(describeFailure(failure, 'a.xlsx', 'ja').detail).toBe('CRC-32 of x.xml');
  expect(describeFailure({ code: 'damaged-zip', args: {} }, 'a.xlsx', 'ja').detail).toBeNull();
});
