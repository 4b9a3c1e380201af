import { expect, test } from 'vitest';
import { isNotesHeading } from '../../../src/reading/notes/note-headings.js';

test.each<[string, boolean]>([
  ['備考記載欄', true],
  ['■ 備考', true],
  ['【注記】', true],
  ['備考（自由記入）', true],
  ['Remarks:', true],
  ['特記事項', true],
  ['備考1', false],
  ['備考をご覧ください', false],
  [`備考（${'あ'.repeat(40)}）`, false],
])('%s heads an area of notes: %s', (text, expected) => {
  expect(isNotesHeading(text)).toBe(expected);
});
