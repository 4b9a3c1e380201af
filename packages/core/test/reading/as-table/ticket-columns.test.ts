import { describe, expect, it, test } from 'vitest';
import { hasSubject, ticketColumns } from '../../../src/reading/as-table/ticket-columns.js';
import { lineOf } from '../support/lines.js';
import { cellOf } from '../support/row-of-cells.js';

/** What the headings of an export of tickets say of its columns. */

/** The columns by what they hold, from a heading of these words. */
const columnsOf = (...heads: readonly string[]) => {
  const columns = ticketColumns(lineOf(...heads));
  if (columns === undefined) return undefined;
  const { heading: _heading, answer, number, section, references, remarks, labels } = columns;
  const { subject, description, id, project, tracker, status } = columns;
  return {
    ...{ subject, description, id, project, tracker, status },
    answer: answer.col,
    number: number?.col,
    section: section?.col,
    references: references?.col,
    remarks: remarks.map(({ col }) => col),
    labels: labels.map(({ text }) => text),
  };
};

/** Headings that any tool has, behind which others follow. */
const WORK = ['件名', '回答', '担当者', '期限日', '優先度'];

describe('the heading of an export', () => {
  it('names what each column holds', () => {
    expect(
      columnsOf(
        ...['キー', '件名', '詳細', 'プロジェクト', 'トラッカー', 'ステータス', '担当者'],
        ...['設問No.', '章', '参照項番', '回答', '補足コメント', '製品名', 'メーカー'],
      ),
    ).toEqual({
      ...{ id: 1, subject: 2, description: 3, project: 4, tracker: 5, status: 6 },
      ...{ number: 8, section: 9, references: 10, answer: 11, remarks: [12] },
      labels: ['製品名', 'メーカー'],
    });
  });

  it('may be in English', () => {
    expect(
      columnsOf('#', 'Subject', 'Description', 'Project', 'Issue Type', 'Status', 'Answer'),
    ).toMatchObject({ id: 1, subject: 2, description: 3, project: 4, tracker: 5, status: 6 });
  });

  it('needs a subject, one column of answers, and three that only such a tool has', () => {
    expect(columnsOf(...WORK)).toBeDefined();
    expect(columnsOf(...WORK.slice(0, -1))).toBeUndefined();
    expect(columnsOf('設問', ...WORK.slice(1))).toBeUndefined();
    expect(columnsOf('件名', ...WORK.slice(2), '状態')).toBeUndefined();
    expect(columnsOf(...WORK, 'ご回答')).toBeUndefined();
  });

  it('leaves open what no column of it holds', () => {
    expect(columnsOf(...WORK)).toEqual({
      ...{ subject: 1, answer: 2, remarks: [], labels: [] },
      ...{ description: undefined, id: undefined, number: undefined, section: undefined },
      ...{ references: undefined, project: undefined, tracker: undefined, status: undefined },
    });
  });
});

describe('columns that are not what their names may say elsewhere', () => {
  it('the number of the tool is none of the form', () => {
    expect(columnsOf(...WORK, '番号')).toMatchObject({ id: 6, number: undefined });
    expect(columnsOf(...WORK, 'チケット番号', '項番')).toMatchObject({ id: 6, number: 7 });
    expect(columnsOf(...WORK, '項番', '番号')).toMatchObject({ id: 7, number: 6 });
  });

  it('what describes a ticket is no remark on its answer', () => {
    expect(columnsOf(...WORK, '説明', '備考')).toMatchObject({ description: 6, remarks: [7] });
    expect(columnsOf(...WORK, '備考', 'コメント')?.remarks).toEqual([6, 7]);
  });

  it('who writes, plans or works on a ticket, and when, says nothing of the product', () => {
    expect(columnsOf(...WORK, '対象バージョン', '回答者', '作成日', 'バージョン')?.labels).toEqual([
      'バージョン',
    ]);
    expect(columnsOf(...WORK, '作成者', '記入日', 'システム名')?.labels).toEqual(['システム名']);
  });
});

test('a subject is named by a word, not by what a question says', () => {
  const heads = (text: string) => hasSubject([cellOf('番号'), cellOf(text)]);
  expect(heads('件名')).toBe(true);
  expect(heads('タイトル')).toBe(true);
  expect(heads('件名を記録しているか')).toBe(false);
  expect(heads(`件名${'　'.repeat(18)}`)).toBe(true);
  expect(heads(`件名${'　'.repeat(19)}`)).toBe(false);
});
