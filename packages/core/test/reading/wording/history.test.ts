import { expect, test } from 'vitest';
import { headsChanges, namesHistory } from '../../../src/reading/wording/history.js';

test.each([
  ['改訂履歴', true],
  ['【改訂履歴】 ', true],
  [' 版の履歴 / Revision history', true],
  [' Revision history ', true],
  ['Change log', true],
  ['改訂履歴を残す機能がある', false],
  ['アクセス履歴', false],
])('%s heads the history of a document: %s', (text, expected) => {
  expect(namesHistory(text)).toBe(expected);
});

test.each([
  ['変更箇所', true],
  ['【改訂内容の概要】', true],
  [' Description of changes ', true],
  ['変更の内容を記録する', false],
])('%s heads what was changed: %s', (text, expected) => {
  expect(headsChanges(text)).toBe(expected);
});
