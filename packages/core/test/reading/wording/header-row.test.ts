import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { isHeaderRow, isHeaderWord } from '../../../src/reading/wording/header-row.js';
import { sheetOf } from '../support/sheets.js';

describe('the heading of a table', () => {
  it.each([
    ...[
      'No.',
      '項番',
      'ご質問',
      'ご質問の内容',
      'お伺いの事項',
      '確認いただきたい内容',
      '備考',
      '回答（○を記入）',
      'C項（最低限）',
      '設問 / 内容',
      'item_text',
      'guideline_ref',
      'title',
      'Q_TEXT',
      'GL_REF',
      'BIKO',
      'value',
      '番号　項目',
      '備考 回答 ',
      `${'　'.repeat(20)}備考`,
    ].map((text) => [text, true] as const),
    ...[
      'パスワード管理',
      '備考 画面',
      '画面 備考',
      '　',
      '備考をご覧ください',
      'お尋ねの件',
      '設問パスワード',
      `設問${'　'.repeat(30)}`,
    ].map((text) => [text, false] as const),
  ])('has the word %s: %s', (text, expected) => {
    expect(isHeaderWord(text)).toBe(expected);
  });

  it.each<[string[], boolean]>([
    [['No.', '項目', 'はい', 'いいえ', '対象外', '備考'], true],
    [['項目', 'はい', 'いいえ'], true],
    [['番号', 'お尋ね', '前回回答', '状況', '注釈番号'], true],
    [['番号', '設問', '前回回答', '参照', '架空そら', '架空うみ', '架空やま'], true],
    [['番号', '前回回答', '院内確認'], false],
    [['項目', 'はい', 'いいえ', '別売品です'], false],
    [['項目', 'はい'], false],
    [['seq', 'chapter', 'item_no', 'item_text', 'guideline_ref', 'answer', 'owner'], true],
    [['SEQ', 'CHAPTER', 'Q_NO', 'Q_TEXT', 'GL_REF', 'ANS_CD', 'DEPT_CD', 'BIKO'], true],
    [['はい', 'いいえ', '対象外'], false],
    [['対応', '対応', '1', '記録を残しているか'], false],
    [['対応', '対応', '対応', '対応'], false],
    [['項目', '対応', '未対応'], true],
    [['第4.0版の回答', '第4.1版の回答', 'No.', '質問', '4.1版の補足'], true],
    [['備考', '別売品です'], false],
    [['No.', 'お尋ねの内容', '参照', '可・不可・対象外', '備考（補足）', '弊社欄'], true],
    [['No.', 'うかがいたい事', '参照', '可・不可・対象外', '備考（補足）', '弊社欄'], true],
    [['No.', 'うかがいたい事', '参照', '弊社欄', '備考（補足）', '部署'], false],
    [['備考', '可・不可・対象外', '可・不可・対象外'], false],
    [['6.5.C1', '9', '端末の管理', '対応', '対応（標準機能）', '対応／未対応'], false],
    [['9', '端末の管理', '対応', '対応（標準機能）', '有・無'], false],
    [['No.', '項目', '担当', '日付', '部門', '版'], false],
    [[], false],
  ])('is the row %j: %s', (texts, expected) => {
    expect(isHeaderRow(gridOf(sheetPageOf(sheetOf('MDS', [texts]))).lineAt(1))).toBe(expected);
  });
});
