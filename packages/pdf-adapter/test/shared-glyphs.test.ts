import { expect, test } from 'vitest';
import { symbolText } from '../src/operators/symbol-fonts.js';

test.each([
  ['‧', '・'],
  ['∕', '／'],
  ['∶', '：'],
  ['冗⻑構成', '冗長構成'],
  ['⽤途', '用途'],
  ['手順書・規程', '手順書・規程'],
])('%s is read as %s', (written, read) => {
  expect(symbolText(written, 'NotoSansCJKjp-Regular')).toBe(read);
});
