import { describe, expect, it } from 'vitest';
import { legendOf, meaningOf } from '../../../../src/reading/marks/legends/legend.js';
import { symbolKey, usualSymbol } from '../../../../src/reading/marks/words/answer-signs.js';
import { cellsOf } from '../../support/row-of-cells.js';

describe('what signs mean', () => {
  const legend = (...texts: readonly string[]) => [...legendOf(cellsOf(...texts))];

  it.each<[string, [string, string][]]>([
    [
      '○：はい　×：いいえ　－：対象外',
      [
        ['○', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      'Y=Yes N=No Z=N/A',
      [
        ['y', 'yes'],
        ['n', 'no'],
        ['z', 'not-applicable'],
      ],
    ],
    [
      'Y=Yes, N=No, E=Not applicable, P=No plan yet',
      [
        ['y', 'yes'],
        ['n', 'no'],
      ],
    ],
    [
      '○は対応、×は対応不可です',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      'はい＝○、いいえ＝×',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '1：はい　2：いいえ　3：対象外',
      [
        ['1', 'yes'],
        ['2', 'no'],
        ['3', 'not-applicable'],
      ],
    ],
    [
      '✓ はい　　× いいえ　　－ 対象外　　◈ 検討中（回答未確定）　　空欄 未回答',
      [
        ['✓', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '記号の見方　はい ✓　いいえ ×　対象外 －',
      [
        ['✓', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '凡例：✓ はい ✗ いいえ － 対象外',
      [
        ['✓', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '対応 ○ はい × いいえ',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '◈ はい　❖ いいえ',
      [
        ['◈', 'yes'],
        ['❖', 'no'],
      ],
    ],
    [
      '○ はい　× いいえ　― 対象外',
      [
        ['○', 'yes'],
        ['×', 'no'],
        ['-', 'not-applicable'],
      ],
    ],
    [
      '○ はい　× いいえ',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '○：はいを記入すること　×：いいえを記入すること',
      [
        ['○', 'yes'],
        ['×', 'no'],
      ],
    ],
    [
      '1：はい　2：いいえ',
      [
        ['1', 'yes'],
        ['2', 'no'],
      ],
    ],
    [
      'Y＝はい　N＝いいえ　-＝対象外',
      [
        ['-', 'not-applicable'],
        ['y', 'yes'],
        ['n', 'no'],
      ],
    ],
    [
      '○：対応（オプション）　×：未対応（次期版で検討）　△：対応（一部オプション）',
      [
        ['○', 'yes'],
        ['×', 'no'],
        ['△', 'yes'],
      ],
    ],
    ...[
      '対応（予定）',
      '対応 検討中',
      '「対応」（一部のみ）',
      '対応の場合あり',
      '対応　一部',
    ].flatMap((less): [string, [string, string][]][] => [
      [
        `○：はい　×：いいえ　△：${less}`,
        [
          ['○', 'yes'],
          ['×', 'no'],
        ],
      ],
      [
        `○ はい　△ ${less}　× いいえ`,
        [
          ['○', 'yes'],
          ['×', 'no'],
        ],
      ],
      [
        `1：はい　2：いいえ　3：${less}`,
        [
          ['1', 'yes'],
          ['2', 'no'],
        ],
      ],
    ]),
    ['○：はい', []],
    ['1：はい', []],
    ['○：設問', []],
    ['○：はい　2：いいえ', []],
    ['○：設問　×：いいえ', []],
    [`○：はい　×：いいえ${'。'.repeat(300)}`, []],
    [`○ はい　× いいえ${'。'.repeat(100)}`, []],
    ['凡例', []],
  ])('%s', (text, expected) => {
    expect(legend(text)).toEqual(expected);
  });

  it('of codes may be told within long instructions, and by words before them', () => {
    const told = [
      ['1', 'yes'],
      ['2', 'no'],
    ];
    const long = '各設問を確かめ、回答欄に番号を入れてください。'.repeat(5);
    expect(legend(`${long}1：はい　2：いいえ`)).toEqual(told);
    expect(legend('はい（1）　いいえ（2）　対象外（3）')).toEqual([
      ...told,
      ['3', 'not-applicable'],
    ]);
    expect(legend(`${long}○：はい　1：いいえ`)).toEqual([]);
  });

  it('may be said in several cells, but not on several rows to be answered', () => {
    expect(legend('○：はい', '×：いいえ')).toEqual([
      ['○', 'yes'],
      ['×', 'no'],
    ]);
    expect(legend('○ はい × いいえ', '○ はい × いいえ')).toEqual([]);
    expect(legend('○：はい', '× いいえ')).toEqual([]);
    expect(legend('○：いいえ', '○ はい　× いいえ　－ 対象外')[0]).toEqual(['○', 'no']);
    expect(legend('○：はい', '○ はい　× いいえ').map(([, choice]) => choice)).toEqual([
      'yes',
      'no',
    ]);
  });

  it('explains one sign beside words that say the same', () => {
    expect(legend('有：対応あり　無：対応なし　－：対象外')).toEqual([['-', 'not-applicable']]);
    expect(legend('該当なし：－')).toEqual([]);
    expect(legend('有：要相談　－：対象外')).toEqual([]);
  });

  it('tells a digit that is explained from a circle that looks like it', () => {
    const digits = legendOf(cellsOf('1＝はい　0＝いいえ'));
    expect([meaningOf(digits, '0'), meaningOf(digits, '○')]).toEqual(['no', undefined]);
    const circles = legendOf(cellsOf('○：はい　×：いいえ'));
    expect([meaningOf(circles, '0'), meaningOf(circles, '〇')]).toEqual(['yes', 'yes']);
  });

  it('without a legend is what most sheets use', () => {
    expect(['◯', '◎', '✓', '✕', 'ー', '／', '△', '1'].map(usualSymbol)).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'not-applicable',
      'not-applicable',
      undefined,
      undefined,
    ]);
    expect(['〇', '✖', '―', '☑'].map(symbolKey)).toEqual(['○', '×', '-', '✓']);
  });
});
