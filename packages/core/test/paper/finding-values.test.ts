import { expect, test } from 'vitest';
import { paperSay } from '../../src/messages/paper/index.js';
import { findingValue } from '../../src/paper/finding-values.js';

test.each([
  ['no', 'いいえ', 'no'],
  ['yes | no | not-applicable', 'はい／いいえ／対象外', 'yes / no / not applicable'],
  ['blank', '未記入', 'blank'],
  ['ellipse (楕円 22) / ellipse (楕円 23)', '楕円 22／楕円 23', '楕円 22 / 楕円 23'],
  ['remote (VPN)', 'remote (VPN)', 'remote (VPN)'],
  ['2026年2月30日', '2026年2月30日', '2026年2月30日'],
])('%s is shown as %s', (value, japanese, english) => {
  expect(findingValue(value, paperSay('ja'))).toBe(japanese);
  expect(findingValue(value, paperSay('en'))).toBe(english);
});

test('a finding without a value shows none', () => {
  expect(findingValue(null, paperSay('ja'))).toBeNull();
});
