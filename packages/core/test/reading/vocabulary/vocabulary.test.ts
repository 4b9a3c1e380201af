import { expect, test } from 'vitest';
import { conceptsIn } from '../../../src/reading/vocabulary/vocabulary.js';

test('words of Latin letters are whole words', () => {
  expect([...conceptsIn('Access Log')]).toEqual(['log']);
  expect(conceptsIn('IKEv2').has('connection')).toBe(true);
  expect(conceptsIn('Audit logs').has('log')).toBe(true);
  expect(conceptsIn('login').has('log')).toBe(false);
  for (const spelling of ['Take-out', 'take out', 'ＴＡＫＥ　ＯＵＴ'])
    expect(conceptsIn(spelling).has('takeOut')).toBe(true);
  expect(conceptsIn('Response Time').has('time')).toBe(false);
});

test('what is written with kanji or without is one word', () => {
  for (const spelling of ['やり取りする機能', 'やりとりする機能', '遣り取りする機能'])
    expect(conceptsIn(spelling).has('exchange')).toBe(true);
  expect(conceptsIn('外部の施設').has('exchange')).toBe(true);
});

test.each([
  ['demarcation', '院内と弊社のどちらが責任を負うか、文書にしていますか。'],
  ['demarcation', '事業者はどこまで責任を引き受けますか。'],
  ['certification', 'お持ちの認証を教えてください。'],
  ['beforeFinal', '確定のまえに読み返せますか。'],
])('%s is asked in plain words: %s', (idea, question) => {
  expect(conceptsIn(question).has(idea)).toBe(true);
});

test('who is in charge of something is no scope', () => {
  expect(conceptsIn('責任を持って保管します。').has('demarcation')).toBe(false);
});
