import { inputProblemText } from '@kaijisho/core';
import { expect, test } from 'vitest';
import { readJsonDocument } from '../../src/index.js';

const read = (value: unknown) =>
  readJsonDocument(typeof value === 'string' ? value : JSON.stringify(value));
const said = (value: unknown, language: 'ja' | 'en' = 'en') => {
  const result = read(value);
  return result.ok ? [] : result.problems.map((problem) => inputProblemText(problem, language));
};
const one = {
  form: { kind: 'MDS' },
  answers: [{ key: 'away-lock', choice: 'yes', reviewer: '例' }],
};

test('the shapes from before there was a list become the present one; nothing is dropped', () => {
  const lifted = {
    formatVersion: '1',
    disclosures: [{ ...one, answers: [{ reviewer: '例', number: '3' }] }],
  };
  expect(read(one)).toMatchObject({ ok: true, value: { kind: 'disclosures', value: lifted } });
  const whole = { formatVersion: '1', content: one, reading: { by: 'hand' } };
  expect(read(whole)).toMatchObject({
    ok: true,
    value: { value: { ...lifted, reading: { by: 'hand' } } },
  });
});

test('members of others stay in a document whose own members are fixed', () => {
  const matrix = {
    formatVersion: '1',
    asOf: '2026-04-01',
    options: { retention: 'auto', environment: null, ours: [1] },
    products: [],
    lines: [],
    department: '情報システム課',
  };
  expect(read(matrix)).toEqual({ ok: true, value: { kind: 'matrix', value: matrix } });
});

test.each([
  ['{"form":', 'This is not JSON.'],
  [[], 'none of the documents'],
  [
    { ...one, formatVersion: '2' },
    '/formatVersion: This document has a newer format (formatVersion 2)',
  ],
  [{ disclosures: [one], formatVersion: '10' }, 'newer format'],
  [{ disclosures: [one], formatVersion: 1 }, '/formatVersion: This is no formatVersion'],
  [{ formatVersion: '3', products: [], lines: [] }, 'newer format'],
  [{ formatVersion: '1', products: [], lines: {} }, '/asOf: This member is missing'],
  [
    '{"form":{"kind":"MDS"},"answers":[],"a~b/c":{"__proto__":{}}}',
    '/a~0b~1c/__proto__: This name is refused',
  ],
  [`{"form":${'['.repeat(100)}${']'.repeat(100)},"answers":[]}`, 'nesting is too deep'],
])('%j is refused', (value, expected) => {
  expect(said(value).join('\n')).toContain(expected);
});

test('a newer format is told in Japanese with what to do', () => {
  expect(said({ ...one, formatVersion: '2' }, 'ja')).toEqual([
    '/formatVersion: この文書は新しい形式（formatVersion 2）です。新しい版の kaijisho で開いてください。',
  ]);
});
