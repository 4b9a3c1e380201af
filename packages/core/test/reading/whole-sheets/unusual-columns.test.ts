import { expect, test } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const PRODUCT = ['製品名', '架空ビューア'];
const ANSWERS = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

const answerAt = (index: number): string => ANSWERS[index] ?? '';

test('last year’s column is not read, even where its first rows are empty', () => {
  const rows = asked((index) => [index < 4 ? '' : '対象外', answerAt(index)]);
  const table = [['番号', '質問', '昨年の回答（前回）', '回答'], ...rows];
  expect(answersIn(sheetOf('MDS', [TITLE, PRODUCT, ...table]))).toEqual(READ);
});

test('a hidden column of answers gives way to one that is shown, and its codes are no remarks', () => {
  const hidden = (text: string): MadeCell => ({ text, hidden: true });
  const rows = asked((index) => [hidden('はい'), answerAt(index), hidden(`K-${index}x`)]);
  const page = sheetOf('MDS', [TITLE, PRODUCT, ['番号', '質問', '', '回答', ''], ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers.map(({ remark }) => remark)).toEqual(
    READ.map(() => null),
  );
});

test('numbers between the answers and the questions are no numbers of notes', () => {
  const rows = asked((index) => [index === 2 ? '備考1' : '']).map(([number, ...others], index) => [
    answerAt(index),
    `6-5-${String(number)}`,
    ...others,
  ]);
  const page = sheetOf('MDS', [TITLE, PRODUCT, ['お返事', '', '', ''], ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(
    readSheets(page)[0]?.content.answers.map(({ number, notes }) => [number, notes.join()]),
  ).toEqual(READ.map((_, index) => [`6.5.${index + 1}`, index === 2 ? '1' : '']));
});

test('words of engineers, with what is said behind them', () => {
  const words = ['実装済み', '未実装', '該当なし', '対応済（ES 2以降）', '未実施', '実装済'];
  const rows = asked((index) => [words[index] ?? '']);
  const page = sheetOf('MDS', [TITLE, PRODUCT, ['番号', '質問', '回答'], ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers[3]?.remark).toContain('ES 2以降');
});

test('an answer and the number of its note in one cell', () => {
  const signs = ['○', '× ※2', '－', '○（注1、注3）', '×', '○※12'];
  const rows = asked((index) => [signs[index] ?? '']);
  const legend = ['○：はい　×：いいえ　－：対象外'];
  const page = sheetOf('MDS', [TITLE, PRODUCT, legend, ['番号', '質問', '回答'], ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers.map(({ notes }) => notes.join())).toEqual([
    '',
    '2',
    '',
    '1,3',
    '',
    '12',
  ]);
});

test('a heading that is repeated does not end the table, and is spaced out as it likes', () => {
  const heading = ['番号', '質　問', 'はい', 'いいえ', '対象外', '備　考'];
  const circled = (index: number) =>
    ['はい', 'いいえ', '対象外'].map((word) => (word === answerAt(index) ? '○' : ''));
  const rows = asked((index) => [...circled(index), index === 4 ? '設定によります' : '']);
  const again = [['', '質　問', '回答', '', '', '備　考'], heading];
  const table = [heading, ...rows.slice(0, 3), ...again, ...rows.slice(3)];
  const page = sheetOf('MDS', [TITLE, PRODUCT, ...table]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers[4]?.remark).toBe('設定によります');
});

test('product and version above the columns of several products', () => {
  const rows = asked((index) => [answerAt(index), 'はい']);
  const heads = [
    ['番号', '質問', '架空検査部門', '架空画像管理'],
    ['', '', 'Ver.2.0', 'V3.1'],
  ];
  const sheets = readSheets(sheetOf('一覧', [TITLE, ...heads, ...rows]));
  expect(sheets.map(({ content }) => content.header)).toMatchObject([
    { product: '架空検査部門', version: 'Ver.2.0' },
    { product: '架空画像管理', version: 'V3.1' },
  ]);
});

test('the heading of references that reaches over the answers is no product', () => {
  const rows = asked((index) => [answerAt(index), 'はい']);
  const heads: readonly (readonly MadeCell[])[] = [
    ['番号', { text: 'GL項番', colSpan: 2 }, '', '架空画像管理'],
    ['', '', '回答', '回答'],
  ];
  const sheets = readSheets(sheetOf('一覧', [TITLE, ...heads, ...rows]));
  expect(sheets.map(({ content }) => content.header.product)).not.toContain('GL項番');
});

test('a sheet that counts the answers is no form', () => {
  const form = sheetOf('MDS', [
    TITLE,
    PRODUCT,
    ['番号', '質問', '回答'],
    ...asked((index) => [answerAt(index)]),
  ]);
  const count = sheetOf('件数', [
    ['', 'はい', 'いいえ', '対象外'],
    ['MDS', '3', '2', '1'],
    ['SDS', '0', '0', '0'],
  ]);
  expect(readSheets(form, count)).toHaveLength(1);
});

test('the edition of the guideline in a title is not that of the form', () => {
  const title = [`${TITLE[0]} 安全管理ガイドライン第6版に対応`, '', '', '', 'Ver.4.0'];
  const rows = asked((index) => [answerAt(index)]);
  const [only] = readSheets(sheetOf('表', [title, ['番号', '質問', '回答'], ...rows]));
  expect(only?.content.form.edition).toBe('4.0');
});

test('remarks are read under any heading, but no sentence that explains the questions', () => {
  const said = ['', '次の版で対応する予定です。', '', '画面ごとに設定します。', '', ''];
  const explained = (index: number) => `設問${index}は画面の設定についてお聞きしています。`;
  const remarksUnder = (heading: string, textOf: (index: number) => string) => {
    const rows = asked((index) => [answerAt(index), textOf(index)]);
    const table = [['番号', '質問', '回答', heading], ...rows];
    const [only] = readSheets(sheetOf('MDS', [TITLE, PRODUCT, ...table]));
    return only?.content.answers.map(({ remark }) => remark ?? '');
  };
  const none = said.map(() => '');
  expect(remarksUnder('ひとこと', (index) => said[index] ?? '')).toEqual(said);
  expect(remarksUnder('貴院のご意見', (index) => said[index] ?? '')).toEqual(none);
  expect(remarksUnder('読み方', explained)).toEqual(none);
});

test('codes in a hidden column number nothing where numbers are shown', () => {
  const code = (index: number): MadeCell => ({ text: `HB-0${index}`, hidden: true });
  const rows: MadeCell[][] = asked((index) => [answerAt(index)]).map(
    ([number = '', ...others], index) => [index === 2 ? '' : number, code(index), ...others],
  );
  const table: MadeCell[][] = [
    ['番号', { text: '管理番号', hidden: true }, '質問', '回答'],
    ...rows,
  ];
  const [only] = readSheets(sheetOf('MDS', [TITLE, ...table]));
  expect(only?.content.answers.map(({ number }) => number)).toEqual([
    '1',
    '2',
    null,
    '4',
    '5',
    '6',
  ]);
});

test('notes listed beside a table whose answers stand left of the questions', () => {
  const rows = asked((index) => [`注${index + 1}`, '']).map(
    ([number = '', question = '', ...note], index) => [
      number,
      ...['はい', 'いいえ', '対象外'].map((word) => (word === answerAt(index) ? '○' : '')),
      question,
      ...note,
      `注${index + 1}`,
      `${index + 1}件目の補足です。`,
    ],
  );
  const heads = [
    ['項番', '回答', '', '', '設問', '注', '', '注の内容', ''],
    ['', 'はい', 'いいえ', '対象外', '', '', '', '番号', '内容'],
  ];
  const [only] = readSheets(sheetOf('MDS', [TITLE, PRODUCT, ...heads, ...rows]));
  expect(only?.content.answers.map(({ notes, remark }) => [notes.join(), remark])).toEqual(
    READ.map((_, index) => [`${index + 1}`, null]),
  );
  expect(only?.content.notes.map(({ text }) => text)).toEqual(
    READ.map((_, index) => `${index + 1}件目の補足です。`),
  );
});

test('columns headed 標準 and オプション beside 未対応 say はい, and how the function is had', () => {
  const columns = [0, 2, 3, 1, 2, 0];
  const rows = asked((index) => [0, 1, 2, 3].map((col) => (columns[index] === col ? '○' : '')));
  const heading = ['番号', '質問', '標準', 'オプション', '未対応', '対象外'];
  const page = sheetOf('MDS', [TITLE, PRODUCT, heading, ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers[3]?.remark).toBe('（オプション）');
});

test('標準 as the answer to one product beside 未対応 to another heads no columns', () => {
  const rows = asked((index) => [answerAt(index), index % 2 === 0 ? '標準' : '未対応']);
  const page = sheetOf('MDS', [TITLE, PRODUCT, ['番号', '質問', '回答', '旧製品'], ...rows]);
  expect(answersIn(page)).toEqual(READ);
});

test('codes in a hidden column are no numbers, even where none are shown', () => {
  const rows = asked((index) => ['', { text: `${101 + index}`, hidden: true }, answerAt(index)]);
  const page = sheetOf('MDS', [
    TITLE,
    PRODUCT,
    ['質問', '', '', '回答'],
    ...rows.map(([, ...others]) => others),
  ]);
  expect(readSheets(page)[0]?.content.answers.map(({ number }) => number)).toEqual(
    READ.map(() => null),
  );
});

test('オプション is a remark where it stands beside an answer', () => {
  const words = ['Yes', 'No', 'N/A', 'Yes', 'No', 'Yes'];
  const rows = asked((index) => [words[index] ?? '', index === 4 ? 'オプション' : '']);
  const table = rows.map(([, ...others]) => others);
  const page = sheetOf('MDS', [TITLE, PRODUCT, ['質問', '回答', '備考'], ...table]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers[4]?.remark).toBe('オプション');
});
