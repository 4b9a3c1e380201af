import { expect, test } from 'vitest';
import { findingValue } from '../../src/writing/matrix/finding-values.js';
import { sayIn } from '../../src/writing/words/index.js';

test.each([
  ['no', 'いいえ', 'no'],
  ['yes | no | not-applicable', 'はい／いいえ／対象外', 'yes／no／not applicable'],
  ['blank', '未記入', 'blank'],
  ['ellipse (楕円 22) / ellipse (楕円 23)', '楕円 22／楕円 23', '楕円 22／楕円 23'],
  ['remote (VPN)', 'remote (VPN)', 'remote (VPN)'],
  ['2026年2月30日', '2026年2月30日', '2026年2月30日'],
])('%s is shown as %s', (value, japanese, english) => {
  expect(findingValue(value, sayIn('ja'))).toBe(japanese);
  expect(findingValue(value, sayIn('en'))).toBe(english);
});

test('a finding without a value shows none', () => {
  expect(findingValue(null, sayIn('ja'))).toBeNull();
});
