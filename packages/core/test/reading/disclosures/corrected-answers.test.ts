import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import {
  answered,
  asked,
  boxed,
  formOf,
  HEADING,
  MDS,
  readWorkbook,
  SDS,
  sheetOf,
} from '../support/sheets.js';

/** Texts on a sheet that take back an answer of its table. */

/** What is read of a form with texts below its table: how sure each answer is, and what is found. */
const read = (...below: readonly (readonly string[])[]) =>
  readForm(formOf(MDS, 'MDS', { below: [[], ...below] }));

function readForm(...pages: readonly Page[]) {
  const { disclosures, findings } = readWorkbook(...pages);
  const [only] = disclosures;
  return {
    choices: only?.content.answers.map(({ choice }) => choice),
    doubted: only?.reading.answers.flatMap(({ confidence }, index) =>
      confidence <= 0.6 ? [index + 1] : [],
    ),
    said: findings.filter(({ rule }) => rule === 'SRC-13'),
  };
}

/** The same of a form with a remark on its second row. */
const readWithRemark = (remark: string) =>
  readForm(
    sheetOf('MDS', [
      MDS,
      [...HEADING, '備考'],
      ...asked((index) => ['はい', index === 1 ? remark : '']),
    ]),
  );

it.each(['実際はいいえです。', '本当は「対象外」'])(
  'an answer is doubted where its remark says %s',
  (remark) => {
    const { doubted, said } = readWithRemark(remark);
    expect(doubted).toEqual([2]);
    expect(said.map(({ variant }) => variant)).toEqual([undefined]);
  },
);

describe('an answer is doubted, and asked about, where a text', () => {
  it.each([
    ['番号3の回答を「はい」から「いいえ」に訂正いたします。', [3]],
    ['※No.3 の回答は誤りです。正しくは「対象外」です。', [3]],
    ['３番の回答に誤りがありました。お詫びして訂正いたします。', [3]],
    ['設問2、5の回答を「いいえ」に訂正します。', [2, 5]],
    ['「アクセスログを採取している」の回答を「いいえ」に修正します。', [3]],
    ['6.5.C7の回答は誤記です。正：いいえ', [3]],
    ['Correction: the answer to question 3 should read "No".', [3]],
    ['設問2の回答は「いいえ」と読み替えてください。', [2]],
    ['番号5「同時に利用する場合の機能」の回答を「対象外」に変更いたしました。', [5]],
    ['Item 4 was wrong and is corrected to No.', [4]],
  ])('corrects it: %s', (text, rows) => {
    const { choices, doubted, said } = read([text]);
    expect(choices).toEqual(rows.length > 0 ? Array(6).fill('yes') : []);
    expect(doubted).toEqual(rows);
    expect(said).toHaveLength(1);
    expect(said[0]?.args.quote).toBe(text);
    expect(said[0]?.args.rows).toHaveLength(rows.length);
  });

  it('stands below a heading, with its day and on several lines', () => {
    const { doubted, said } = read(
      ['【訂正】2025年9月22日'],
      ['番号2　はい→いいえ'],
      ['番号6 はい→対象外'],
    );
    expect(doubted).toEqual([2, 6]);
    expect(said).toHaveLength(2);
  });

  it('is a table of what was wrong and what is right', () => {
    const { doubted } = read(['正誤表'], ['番号', '誤', '正'], ['4', 'はい', 'いいえ']);
    expect(doubted).toEqual([4]);
  });

  it('is such a table on a sheet of its own', () => {
    const errata = sheetOf('正誤表', [
      ['正誤表'],
      [],
      ['項番', '誤', '正', '理由', '訂正日'],
      ['2', 'はい', 'いいえ', '未実装と判明したため', '2025/09/01'],
      ['5', 'はい', '対象外', '情報を保持しないため', '2025/09/01'],
    ]);
    const { doubted, said } = readForm(formOf(MDS, 'MDS'), errata);
    expect(doubted).toEqual([2, 5]);
    expect(said.map(({ args }) => args.rows)).toEqual([
      [expect.stringContaining('設問2')],
      [expect.stringContaining('設問5')],
    ]);
  });

  it('is such a table under a heading that says what it is for', () => {
    const { choices, doubted } = readForm(
      formOf(MDS, 'MDS', {
        rows: [...answered(), ...answered('いいえ')],
        below: [
          [],
          ['【正誤表】以下の回答を訂正いたします（上の表は訂正前のままです）。'],
          ['番号', '設問の要旨', '誤', '正'],
          ['4', '監査証跡の保管', 'はい', 'いいえ'],
        ],
      }),
    );
    expect(choices).toHaveLength(12);
    // Two rows go by that number.
    expect(doubted).toEqual([4, 10]);
  });

  it('is such a table below one whose answers stand left of what they answer', () => {
    const { choices, doubted } = readForm(
      sheetOf('MDS', [
        MDS,
        ['回答', '項目', 'No.'],
        ...asked(() => ['はい']).map((row) => [...row].reverse()),
        [],
        ['正誤表'],
        ['番号', '設問の要旨', '誤', '正'],
        ['4', '監査証跡の保管', 'はい', 'いいえ'],
      ]),
    );
    expect(choices).toEqual(Array(6).fill('yes'));
    expect(doubted).toEqual([4]);
  });

  it('is such a table that names rows by what they ask, in short', () => {
    const { doubted, said } = read(
      ['正誤表'],
      ['設問の要旨', '誤', '正'],
      ['アクセスログの採取', 'はい', 'いいえ'],
    );
    expect(doubted).toEqual([3]);
    expect(said).toHaveLength(1);
  });

  it.each([
    '番号2の回答は取り下げます。あらためて提出します。',
    '設問2の回答は、いったん保留といたします。',
    'The answer to question 2 is withdrawn for now.',
  ])('takes it back: %s', (text) => {
    const { doubted, said } = read([text]);
    expect(doubted).toEqual([2]);
    expect(said.map(({ variant }) => variant)).toEqual(['withdrawn']);
  });

  it.each([
    ['回答を撤回します。再調査のうえ、改めてお送りします。', 'withdrawn'],
    ['「はい」か「いいえ」か、開発元に確認中です。', 'withdrawn'],
    ['Yes or no is still to be confirmed.', 'withdrawn'],
    ['現行版では未対応。次期版で実装予定。', 'denied'],
    ['本製品は対応しておりません', 'denied'],
    ['未対応です。', 'denied'],
    ['この設問の回答は「いいえ」と読み替えてください。', undefined],
  ])('is its remark: %s', (remark, variant) => {
    const { doubted, said } = readWithRemark(remark);
    expect(doubted).toEqual([2]);
    expect(said.map((finding) => finding.variant)).toEqual([variant]);
  });

  it('stands in a text box, or on a cover', () => {
    const text = '番号1の回答を「いいえ」に訂正します。';
    const box = readWorkbook(formOf(MDS, 'MDS', { drawings: [boxed(text)] }));
    const cover = readWorkbook(sheetOf('送付状', [['ご担当者様'], [text]]), formOf(MDS, 'MDS'));
    for (const { disclosures, findings } of [box, cover]) {
      expect(disclosures[0]?.reading.answers[0]?.confidence).toBeLessThanOrEqual(0.6);
      expect(findings.some(({ rule }) => rule === 'SRC-13')).toBe(true);
    }
  });
});

it.each([
  [[['回答に誤りがありましたので、別紙のとおり訂正いたします。']]],
  [[['正誤表'], ['設問の要旨', '誤', '正'], ['入退室の記録', 'はい', 'いいえ']]],
])('a correction of no row that can be told is said all the same: %j', (below) => {
  const { doubted, said } = read(...below);
  expect(doubted).toEqual([]);
  expect(said.map(({ variant }) => variant)).toEqual(['unnamed']);
});

it.each([
  'ただし院内に時刻サーバがある場合に限ります。',
  '前回は「いいえ」でしたが、V6で対応しました。',
  '2027年度から「いいえ」となる予定です。',
  '回答の取り消しは、番号3の画面からできます。',
  '確認中は「はい」か「いいえ」を選べません。',
  '回答を取り下げる場合は、担当までご連絡します。',
  '説明文の誤字を訂正しました。',
  '障害時には「はい」から「いいえ」に変更する場合があります。',
])('nothing is doubted for the remark %s', (remark) => {
  const { doubted, said } = readWithRemark(remark);
  expect(doubted).toEqual([]);
  expect(said).toEqual([]);
});

it.each(['Ver.5.1までは未対応でした。', '外来では未対応です。', '未対応の機種があります。'])(
  'an answer of yes stands beside %s',
  (remark) => {
    expect(readWithRemark(remark)).toMatchObject({ doubted: [], said: [] });
  },
);

it('a remark that says why it is no denies nothing', () => {
  const rows = asked(() => ['いいえ', '現行版では未対応。']);
  const { doubted, said } = readForm(sheetOf('MDS', [MDS, [...HEADING, '備考'], ...rows]));
  expect([doubted, said]).toEqual([[], []]);
});

it.each([
  ['番号3の回答を「はい」に訂正しました。'],
  ['番号3の備考の誤記を訂正しました。'],
  ['誤りがあった場合は、番号3のように訂正できます。'],
  ['※3 封筒で保管し、使用後に変更してください。'],
  ['No.3の備考の誤字を訂正しました。'],
  ['該当しないときは回答を「対象外」に変更してください。'],
  ['訂正の履歴を残す機能は、番号3をご覧ください。'],
])('nothing is doubted for %s', (text) => {
  const { doubted, said } = read([text]);
  expect(doubted).toEqual([]);
  expect(said).toEqual([]);
});

describe('a heading of corrections', () => {
  const unclear = '番号3　はい・いいえ';

  it('makes a correction of what stands right below it, line by line, and of nothing else', () => {
    expect(read(['正誤表'], [unclear]).doubted).toEqual([3]);
    expect(read(['正誤表'], ['番号5　いいえ'], [unclear]).doubted).toEqual([3, 5]);
    for (const below of [[[unclear]], [['正誤表'], [], [unclear]], [['正しい使い方'], [unclear]]]) {
      const { doubted, said } = read(...below);
      expect(doubted).toEqual([]);
      expect(said).toEqual([]);
    }
  });

  it('ends what a history tells, and has no more beside it than its day', () => {
    const history = ['改訂履歴'];
    expect(read(history, ['2025/4/1', '初版'], [], ['【訂正】'], [unclear]).doubted).toEqual([3]);
    expect(read(['訂正', '箇所', '理由'], [unclear]).doubted).toEqual([]);
    expect(read(['訂正', '2025/4/1'], [unclear]).doubted).toEqual([3]);
  });
});

it('a text box that corrects nothing says nothing, and one that does is told with its place', () => {
  const inBox = (label: string) =>
    readWorkbook(formOf(MDS, 'MDS', { drawings: [boxed(label, 3)] })).findings.filter(
      ({ rule }) => rule === 'SRC-13',
    );
  expect(inBox('番号1の説明は別紙にあります。')).toEqual([]);
  const [finding] = inBox('番号1の回答を「いいえ」に訂正します。');
  expect(finding?.place).toMatchObject({ sheet: 'MDS', cell: 'C4' });
});

describe('a comment on an answer', () => {
  const commented = (comment: string, word = 'はい') => {
    const rows = asked((index) => [index === 1 ? { text: word, comment } : 'はい']);
    const { disclosures, findings } = readWorkbook(formOf(MDS, 'MDS', { rows }));
    const told = findings.filter(({ rule }) => rule === 'SRC-13').length;
    return [(disclosures[0]?.reading.answers[1]?.confidence ?? 1) < 0.9, told];
  };

  it.each([
    '【訂正 2025/9/16】×に訂正します。（品質保証部）',
    '【訂正】－（対象外）に訂正してください。',
    '【訂正 9/17】○は誤記でした。正しくは×です。',
    '「いいえ」に訂正してください。',
    '訂正：別紙のとおり',
    '回答を保留とします。',
  ])('that corrects it makes it doubtful: %s', (comment) => {
    expect(commented(comment)).toEqual([true, 1]);
  });

  it.each([
    '確認済み　品証',
    '内線1234 保守課へ',
    '× にすべきか営業に照会したが、この回答のままで問題なしとのこと',
    '誤りの場合は「いいえ」に訂正してください。',
    '【訂正】○に訂正。手順を制定済みのため。',
  ])('that does not, or says what it says, leaves it: %s', (comment) => {
    expect(commented(comment)).toEqual([false, 0]);
  });
});

describe('a correction is told to people', () => {
  const long = `アクセスログの${'記録と'.repeat(10)}保管をしている`;
  const told = (number: string, text: string, question = long) => {
    const rows = [[number, question, 'はい'], ...answered().slice(3)];
    const [finding] = readForm(formOf(MDS, 'MDS', { rows, below: [[], [text]] })).said;
    return finding?.args ?? {};
  };

  it('with the row it is of, by its number and how its question begins', () => {
    const start = [...long].slice(0, 30).join('');
    expect(told('2', '番号2の回答は誤記です。')).toMatchObject({
      rows: [`設問2「${start}…」`],
      rowsEn: [`item 2 "${start}…"`],
    });
    expect(told('問2', '問2の回答は誤記です。', long.slice(0, 30))).toMatchObject({
      rows: [`問2「${start}」`],
      rowsEn: [`問2 "${start}"`],
    });
    expect(told('', `「${long}」の回答は誤記です。`)).toMatchObject({
      rows: [`「${start}…」`],
      rowsEn: [`"${start}…"`],
    });
  });

  it('in its own words, as far as eighty characters', () => {
    const text = `番号2の回答は誤記です。${'詳'.repeat(68)}`;
    expect(told('2', text).quote).toBe(text);
    expect(told('2', `${text}細`).quote).toBe(`${text}…`);
    expect(told('2', '番号2の回答は\n誤記です。').quote).toBe('番号2の回答は 誤記です。');
  });
});

it('a correction on a page of its own is of the forms of the file, and of no other questionnaire', () => {
  const text = '番号3の回答を「いいえ」に訂正します。';
  const doubtedIn = (...pages: readonly Page[]) =>
    readWorkbook(...pages).disclosures.map(({ reading }) =>
      reading.answers
        .map(({ markConfidence }, at) => (markConfidence <= 0.6 ? at + 1 : 0))
        .filter(Boolean),
    );
  const mds = formOf(MDS, 'MDS');
  const sds = formOf(SDS, 'SDS', { rows: answered() });
  expect(doubtedIn(mds, sds, sheetOf('別紙', [[text]]))).toEqual([[3], [3]]);
  expect(doubtedIn(mds, formOf(SDS, 'SDS', { below: [[], [text]] }))).toEqual([[], [3]]);
  const others = Array.from({ length: 6 }, (_, at) => [
    `${at + 1}`,
    `花壇${at}に水をやるか`,
    'はい',
  ]);
  expect(doubtedIn(mds, sheetOf('点検', [HEADING, ...others, [], [text]]))).toEqual([[]]);
});

it('what a history tells has been corrected', () => {
  const { doubted, said } = read(['改訂履歴'], ['2025/4/1', '番号3の回答を「いいえ」に訂正']);
  expect(doubted).toEqual([]);
  expect(said).toEqual([]);
});
