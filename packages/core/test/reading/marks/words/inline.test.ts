import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/index.js';
import { offeredChoices } from '../../../../src/reading/marks/words/applicability.js';
import { inlineOptions } from '../../../../src/reading/marks/words/inline.js';
import { cellOf, cellsOf } from '../../support/row-of-cells.js';

/** Words to choose from that stand together: in one cell, or in cells beside each other. */

describe('words to choose from in one cell', () => {
  const chosen = (text: string) => {
    const found = inlineOptions(cellOf(text));
    if (found === undefined) return null;
    return found.marks.map(({ slot, confidence }) => [found.slots[slot]?.choice, confidence]);
  };

  it.each<[string, [string, number][] | null]>([
    ['□はい ■いいえ □対象外', [['no', 0.97]]],
    ['はい□ いいえ☑ 対象外□', [['no', 0.97]]],
    [
      '☑はい ☑いいえ □対象外',
      [
        ['yes', 0.97],
        ['no', 0.97],
      ],
    ],
    ['☑はい（オプション）\n☐いいえ\n☐対象外', [['yes', 0.97]]],
    ['☐はい（標準）☑いいえ', [['no', 0.97]]],
    ['☑はい（検討中）☐いいえ', null],
    ['○はい　●いいえ', [['no', 0.97]]],
    ['○はい　いいえ　対象外', [['yes', 0.97]]],
    ['○はい ×いいえ ×対象外', [['yes', 0.85]]],
    ['○はい　○いいえ', []],
    ['□はい □いいえ ×対象外', [['not-applicable', 0.97]]],
    ['【はい】・いいえ・対象外', [['yes', 0.9]]],
    ['はい・（いいえ）・対象外', [['no', 0.9]]],
    ['（はい）・（いいえ）', []],
    ['はい・いいえ・対象外', []],
    ['（　）はい　（○）いいえ　（　）対象外', [['no', 0.97]]],
    ['はい（　）　いいえ（○）　対象外（　）', [['no', 0.97]]],
    ['はい（○）いいえ（　）対象外（　）', [['yes', 0.97]]],
    ['（　）はい（　）いいえ（○）対象外', [['not-applicable', 0.97]]],
    ['()はい (○)いいえ ()対象外', [['no', 0.97]]],
    ['□はい■いいえ□対象外', [['no', 0.97]]],
    ['はい□いいえ■対象外□', [['no', 0.97]]],
    ['はい・■いいえ・対象外', [['no', 0.97]]],
    ['はい■・いいえ・対象外', [['yes', 0.97]]],
    ['【 はい 】・いいえ・対象外', [['yes', 0.9]]],
    ['【はい・いいえ・対象外', []],
    ['【はい・（2）いいえ', []],
    ['（1）はい）・いいえ', []],
    ['はい ■いいえ 対象外', [['no', 0.97]]],
    ['はい■ いいえ 対象外', [['yes', 0.97]]],
    ['→ はい／いいえ／対象外', []],
    ['→ □はい ■いいえ', [['no', 0.97]]],
    ['1.はい 2.いいえ', []],
    ['☑該当する □該当しない', [['yes', 0.97]]],
    ['□該当する ☑該当しない', [['no', 0.97]]],
    ['■Yes □No □N/A', [['yes', 0.97]]],
    ['■有 □無', [['yes', 0.97]]],
    ['✓ はい / Yes　　いいえ / No　　対象外 / N/A', [['yes', 0.97]]],
    ['□はい（Yes） ■いいえ（No） □対象外（N/A）', [['no', 0.97]]],
    ['Yes はい　No いいえ　N/A 対象外 ■', [['not-applicable', 0.97]]],
    ['対応/Yes　【未対応/No】　対象外/N/A', [['no', 0.9]]],
    ['はい / Yes　　いいえ / No', []],
  ])('%s', (text, expected) => {
    expect(chosen(text)).toEqual(expected);
  });

  it.each([
    ['はい／いいえ／対象外 注2）', '注2'],
    ['□はい ■いいえ □対象外（備考3）', '備考3'],
    ['はい・いいえ・対象外※1、※2', '※1、※2'],
    ['はい・いいえ・対象外', ''],
  ])('%s has the notes «%s» behind it', (text, notes) => {
    expect(inlineOptions(cellOf(text))?.notes).toBe(notes);
  });

  it.each([
    '□はい',
    'はい（注1）・対象外',
    'はい・いいえ・対象外 注2）参照のこと',
    'はい・はい',
    'はい・いいえ・はい',
    'はい / いいえ / Yes / No',
    'はい / はい　いいえ / いいえ',
    'はい / No　いいえ / Yes',
    'はい【Yes】いいえ【No】',
    '□はい □対象外',
    '有無',
    'はい、いいえで答える',
    `□はい${'　'.repeat(80)}□いいえ`,
  ])('%s offers no choice', (text) => {
    expect(chosen(text)).toBeNull();
  });
});

test.each<[string[], (string | undefined)[]]>([
  [
    ['該当する', '該当しない'],
    ['yes', 'no'],
  ],
  [
    ['設問', '該当する', '該当しない', '対象外'],
    [undefined, 'yes', 'no', 'not-applicable'],
  ],
  [
    ['はい', 'いいえ', '該当しない'],
    ['yes', 'no', 'not-applicable'],
  ],
  [
    ['はい', '該当しない'],
    ['yes', 'not-applicable'],
  ],
])('the words %j of a row offer %j', (texts, choices) => {
  expect(offeredChoices(cellsOf(...texts))).toEqual(choices);
});

test('a word among others lies where its letters are printed, as far as the file tells', () => {
  const letters = [...'はい・いいえ'].map((_, at) => ({ x: 10 * at, y: 5, width: 10, height: 10 }));
  const slots = (more: Partial<Cell>) =>
    inlineOptions(cellOf({ text: 'はい・いいえ', ...more }))?.slots ?? [];
  expect(slots({ characters: letters }).map(({ box, estimated }) => [box, estimated])).toEqual([
    [{ x: 0, y: 5, width: 20, height: 10 }, false],
    [{ x: 30, y: 5, width: 30, height: 10 }, false],
  ]);
  expect(slots({}).map(({ estimated }) => estimated)).toEqual([true, true]);
});

test('one word alone in brackets is marked by its characters, and the whole text says so', () => {
  const text = '【はい】・いいえ';
  expect(inlineOptions(cellOf(text))?.marks).toEqual([
    { slot: 0, kind: 'character', confidence: 0.9, raw: text },
  ]);
});

test('the way a function is had is kept where it is said of the marked word', () => {
  const notesOf = (text: string) => inlineOptions(cellOf(text))?.notes;
  expect(notesOf('☑はい（オプション） ☐いいえ')).toBe('（オプション）');
  expect(notesOf('☐はい（オプション） ☑いいえ')).toBe('');
  expect(notesOf('☑はい ☐いいえ')).toBe('');
});
