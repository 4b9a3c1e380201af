import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { disclosuresOf, HEIGHT, placeOf, WIDTH } from '../support/pdf-page.js';

const TITLE = ['サービス事業者による医療情報セキュリティ開示書'];
const HEADING = ['No.', '確認内容', 'はい', 'いいえ', '対象外', '備考'];
const REMOTE = '院外から接続して保守する機能があるか。';
const AWAY = '利用者が席を離れたとき、ほかの人の操作を防ぐ機能があるか。';
const LOG = '操作の記録（アクセスログ）を残す機能があるか。';
const VIRUS = 'コンピュータウイルスの対策をしているか。';

const readOne = (rows: readonly (readonly string[])[], drawings: readonly Drawing[] = []) =>
  disclosuresOf([TITLE, ...rows], drawings)[0] ?? expect.fail('nothing read');
const statesOf = (rows: readonly (readonly string[])[], drawings: readonly Drawing[] = []) =>
  readOne(rows, drawings).content.answers.map(({ state, choice }) => choice ?? state);

describe('words to choose from below each question', () => {
  const WORDS = 'はい ・ いいえ ・ 対象外';
  const circle = (row: number, word: 0 | 1 | 2): Drawing => ({
    kind: 'ellipse',
    // Without characters of their own the three words share the width of the cell.
    box: { ...placeOf(row, 2), x: placeOf(row, 2).x + word * 27, width: 24, height: HEIGHT },
  });
  const rows = [
    ['', 'Ⅰ 技術'],
    ['問1', AWAY],
    ['', '', WORDS, '※1'],
    ['問2 操作の記録（アクセスログ）を残す', ''],
    ['', '機能があるか。'],
    ['', '', WORDS],
    ['問3', VIRUS],
    ['', '', WORDS],
    ['', '※1 別売品の取付けが要ります。'],
  ];

  test('belong to the question above, however many lines it has', () => {
    const { content } = readOne(rows, [circle(3, 0), circle(6, 1), circle(8, 2)]);
    expect(content.answers.map(({ number, choice }) => [number, choice])).toEqual([
      ['問1', 'yes'],
      ['問2', 'no'],
      ['問3', 'not-applicable'],
    ]);
    expect(content.answers[1]?.question).toBe('操作の記録（アクセスログ）を残す機能があるか。');
    expect(content.answers[0]?.notes).toEqual(['1']);
    expect(content.notes.map(({ text }) => text)).toEqual(['別売品の取付けが要ります。']);
  });
});

test('words to choose from before their question belong to it, not to the row above', () => {
  const { content } = readOne([
    ['回答', 'No.', '確認内容'],
    ['□はい □いいえ ■対象外', '1', AWAY],
    ['■はい □いいえ □対象外', '2', LOG],
    ['□はい ■いいえ □対象外', '3', VIRUS],
  ]);
  expect(content.answers.map(({ choice }) => choice)).toEqual(['not-applicable', 'yes', 'no']);
});

describe('what is drawn over the words', () => {
  const WORDS = ['はい', 'いいえ', '対象外'];
  const rows = [
    ['No.', '確認内容', '回答'],
    ['1', AWAY, ...WORDS],
    ['2', LOG, ...WORDS],
    ['3', VIRUS, ...WORDS],
  ];
  const over = (kind: Drawing['kind'], row: number, col: number, more: object = {}): Drawing => ({
    kind,
    box: { ...placeOf(row, col), width: WIDTH, height: HEIGHT },
    ...more,
  });

  test('a crossed-out circle beside another is taken back', () => {
    const circles = [over('ellipse', 2, 2), over('ellipse', 2, 3), over('ellipse', 3, 2)];
    expect(statesOf(rows, [...circles, over('cross', 2, 2)])).toEqual(['no', 'yes', 'blank']);
  });

  test('a text that is none of the words is no answer that anybody can read', () => {
    expect(statesOf(rows, [over('text', 3, 3, { label: '検討中', name: 'FreeText' })])).toEqual([
      'blank',
      'unreadable',
      'blank',
    ]);
  });

  test('a mark between two words means neither', () => {
    const { x, y } = placeOf(2, 3);
    const between = { kind: 'box', name: 'Highlight', box: { x: x - 5, y, width: 9, height: 9 } };
    expect(statesOf(rows, [between as Drawing])).toEqual(['unreadable', 'blank', 'blank']);
  });
});

test('notes at the foot of a section are no rows, and the table goes on behind them', () => {
  const { content } = readOne([
    HEADING,
    ['1', REMOTE, '○', '', '', '※1'],
    ['※1', '契約した施設に限ります。'],
    ['2', AWAY, '', '○', '', '※2'],
    ['※2　次の版で備えます。'],
    ['3', VIRUS, '○'],
  ]);
  expect(content.answers.map(({ choice }) => choice)).toEqual(['yes', 'no', 'yes']);
  expect(content.notes.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 契約した施設に限ります。',
    '2 次の版で備えます。',
  ]);
});

test('the heading of a table, printed again among its notes, is none of their words', () => {
  const { content } = readOne([
    HEADING,
    ['1', REMOTE, '○', '', '', '備考1'],
    ['2', AWAY, '○', '', '', '備考2'],
    ['3', VIRUS, '', '', '○'],
    ['備考欄'],
    ['備考1', '契約した施設に限ります。'],
    HEADING,
    ['備考2', '時間は変えられます。'],
  ]);
  expect(content.notes.map(({ text }) => text)).toEqual([
    '契約した施設に限ります。',
    '時間は変えられます。',
  ]);
});

test('the number of a chapter heads it, whatever few words stand beside it', () => {
  expect(
    statesOf([
      HEADING,
      ['1', AWAY, '○'],
      ['6.8', '保守'],
      ['2', REMOTE, '', '○'],
      ['3', VIRUS, '○'],
    ]),
  ).toEqual(['yes', 'no', 'yes']);
});

test('a second product beside the first may repeat the numbers, and its name be counted', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const boxed = (chosen: number) =>
    words.map((word, index) => `${index === chosen ? '■' : '□'}${word}`);
  const questions = [REMOTE, AWAY, LOG, VIRUS, '時刻を合わせる機能があるか。'];
  const read = disclosuresOf([
    TITLE,
    ['', '', '製品1　架空ゲートウェイ GX'],
    ['', '', '製品1 GX', '', '', '', '項番', '製品2 HY'],
    ['項番', '項目（根拠）', '回答', '', '', '備考', '', '回答', '', '', '備考'],
    ...questions.map((question, index) => [
      `4.1.${index + 1}`,
      question,
      ...boxed(index % 2),
      '',
      `4.1.${index + 1}`,
      ...boxed(2),
    ]),
  ]);
  expect(read.map(({ content }) => content.header.product)).toEqual(['架空ゲートウェイ GX', 'HY']);
  expect(read.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
    ['yes', 'no', 'yes', 'no', 'yes'],
    Array.from(questions, () => 'not-applicable'),
  ]);
});

test('a text without a number at the head of the notes area is kept, what is printed there is not', () => {
  const table = [HEADING, ['1', REMOTE, '○', '', '', '1'], ['2', AWAY, '○'], ['3', VIRUS, '○']];
  const notesOf = (...area: readonly (readonly string[])[]) =>
    readOne([...table, ['備考記載欄'], ...area]).content.notes;
  const printed = [['※番号を付けて記入してください。'], ['番号', '内容']] as const;
  expect(notesOf(...printed, ['', '保守回線は専用線です。'], ['', '常時接続しません。'])).toEqual([
    { number: '', text: '保守回線は専用線です。\n常時接続しません。' },
  ]);
  expect(notesOf(...printed, ['1', '専用線です。'], ['以上'])).toEqual([
    { number: '1', text: '専用線です。' },
  ]);
  expect(notesOf(...printed, ['以上'])).toEqual([]);
});

test('questions at the end that have neither number nor answer are rows of the form', () => {
  const { content } = readOne([
    HEADING,
    ['1', REMOTE, '○'],
    ['2', AWAY, '', '○'],
    ['3', LOG, '', '', '○'],
    ['', '時刻の同期ができますか。'],
    ['', VIRUS],
    ['以上のとおり開示します。'],
  ]);
  const last = content.answers.slice(3).map(({ question, state }) => [question, state]);
  expect(last).toEqual([
    ['時刻の同期ができますか。', 'blank'],
    [VIRUS, 'blank'],
  ]);
});

test('the second part of a form may be answered in one column, under a heading of its own', () => {
  const [read] = disclosuresOf([
    ['サービス事業者による医療情報セキュリティ開示書'],
    ['番号', '設問', 'はい', 'いいえ', '対象外', '備考'],
    ['1', '院外から接続して保守する機能があるか。', '○', '', '', ''],
    ['2', '利用者が席を離れたとき、ほかの人の操作を防ぐ機能があるか。', '', '○', '', ''],
    ['3', '時刻を正しく合わせる機能があるか。', '○', '', '', ''],
    ['番号', '設問', '回答', '', '', '備考'],
    ['4', '不正ソフトウェアへの対策を行っているか。', 'いいえ', '', '', ''],
    ['5', 'アクセスログを記録しているか。', 'はい', '', '', ''],
    ['6', '機器の盗難を防ぐ対策を行っているか。', '対象外', '', '', ''],
    ['7', '情報の破棄の手順を定めているか。', 'いいえ', '', '', ''],
    ['8', '従業者に教育訓練を行っているか。', 'いいえ', '', '', ''],
  ]);
  expect(read?.content.answers.map(({ number, choice }) => `${number} ${choice}`)).toEqual([
    '1 yes',
    '2 no',
    '3 yes',
    '4 no',
    '5 yes',
    '6 not-applicable',
    '7 no',
    '8 no',
  ]);
});
