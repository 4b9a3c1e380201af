import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** A product answered in one column beside another that has a column for each answer. */
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const circled = (index: number) => [0, 1, 2].map((option) => (CHOSEN[index] === option ? '○' : ''));
const OTHERS = ['いいえ', 'はい', 'はい', '対象外', 'はい', 'はい'];

const read = (above: readonly MadeCell[], heading: string) =>
  readSheets(
    sheetOf('MDS', [
      TITLE,
      above,
      ['No', '設問', 'はい', 'いいえ', '対象外', '社内確認', heading, 'コメント'],
      ...asked((index) => [
        ...circled(index),
        index % 2 === 0 ? '○' : '未',
        OTHERS[index] ?? '',
        index === 3 ? '別売です。' : '',
      ]),
    ]),
  );
const named = (first: string, second: string): readonly MadeCell[] => [
  '',
  '',
  { text: first, colSpan: 3 },
  '',
  '',
  '',
  { text: second, colSpan: 2 },
];

describe('a column 回答 under the name of another product', () => {
  const forms = read(
    named('【製品①】架空ビューアPro　バージョン 3.2', '【製品②】架空ビューアLite　バージョン 1.0'),
    '回答',
  );

  it('answers for that one', () => {
    expect(
      forms.map(({ content: { header, answers } }) => [
        header.product,
        header.version,
        ...answers.map(({ choice }) => choice),
      ]),
    ).toEqual([
      ['架空ビューアPro', '3.2', 'yes', 'no', 'not-applicable', 'yes', 'no', 'yes'],
      ['架空ビューアLite', '1.0', 'no', 'yes', 'yes', 'not-applicable', 'yes', 'yes'],
    ]);
  });

  it('has the remarks behind it', () => {
    expect(
      forms.map(({ content }) => content.answers.flatMap(({ remark }) => remark ?? [])),
    ).toEqual([[], ['別売です。']]);
  });
});

it.each<[string, readonly MadeCell[], string]>([
  ['without a name above it', ['', '', { text: '架空ビューアPro', colSpan: 3 }], '回答'],
  ['without names at all', [], '回答'],
  ['under the one name of both', ['', '', { text: '架空ビューア', colSpan: 6 }], '回答'],
  ['headed otherwise', named('架空ビューアPro', '審査'), '判定'],
])('a column of words %s is no other product', (_, above, heading) => {
  const forms = read(above, heading);
  expect(forms.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
    ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'],
  ]);
});
