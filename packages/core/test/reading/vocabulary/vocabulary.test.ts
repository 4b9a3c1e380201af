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
