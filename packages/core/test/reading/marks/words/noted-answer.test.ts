import { expect, test } from 'vitest';
import { notedAnswer, withoutNotes } from '../../../../src/reading/marks/words/noted-answer.js';
import { optionWord } from '../../../../src/reading/marks/words/option-words.js';

test('note numbers behind an arrow stand apart from the answer there, which may be missing', () => {
  expect(notedAnswer('▶はい（※1）')).toEqual({ answer: 'はい', notes: '※1' });
  expect(notedAnswer(' → 対象外 ※2、※3')).toEqual({ answer: '対象外', notes: '※2、※3' });
  expect(notedAnswer('▶（※2）')).toEqual({ answer: '', notes: '※2' });
  expect(optionWord(withoutNotes('▶（※2）'))).toBeUndefined();
  // Where no arrow shows that an answer was to stand there, a number is that of a note and nothing else.
  for (const alone of ['（※2）', '※2', '注1、注2', '※1、※2'])
    expect(notedAnswer(alone)).toBeUndefined();
  expect(notedAnswer('▶')).toBeUndefined();
});

test('note numbers behind an answer stand apart from it', () => {
  expect(notedAnswer('○ ※1')).toEqual({ answer: '○', notes: '※1' });
  expect(notedAnswer('有（注2、注3）')).toEqual({ answer: '有', notes: '注2、注3' });
  expect(notedAnswer('はい備考1・2')).toEqual({ answer: 'はい', notes: '備考1・2' });
  expect(notedAnswer('はい')).toBeUndefined();
  expect(notedAnswer('1')).toBeUndefined();
  expect([withoutNotes(' ○ ※1 '), withoutNotes(' はい ')]).toEqual(['○', 'はい']);
});
