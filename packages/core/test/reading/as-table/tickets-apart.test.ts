import { describe, expect, it } from 'vitest';
import { ticketsApart } from '../../../src/reading/as-table/tickets.js';
import { pageOf, rowsOf } from '../support/lines.js';
import type { MadeCell } from '../support/sheets.js';

/** What is made of an export of tickets: a page for each product, its questions in the order of the form. */

type Row = readonly MadeCell[];

/** Rows of each page; null where the page stays as it is. */
const pagesOf = (...rows: readonly Row[]) => {
  const page = pageOf(...rows);
  const pages = ticketsApart(page);
  return pages.length === 1 && pages[0] === page ? null : pages.map(rowsOf);
};
/** The rows below the heading of the first page, without their columns. */
const asked = (...rows: readonly Row[]) => {
  const [first] = pagesOf(...rows) ?? [];
  const head = first?.findIndex((cells) => cells.some((cell) => cell.endsWith(' 設問'))) ?? -1;
  return first?.slice(head + 1).map((cells) => cells.map((cell) => cell.slice(2)).join(' '));
};

const HEADS = ['キー', '件名', '詳細', '種別', '状態', '登録者', '番号', 'ご回答'];
/** A ticket of the number of its key, its item and what differs. */
const ticket = (
  key: string,
  item: string,
  { subject = `機能${item}の有無`, text = '', kind = '設問', state = '完了', answer = 'はい' } = {},
): string[] => [key, subject, text, kind, state, '架空', item, answer];
const FORM_HEADS = HEADS.map((head) => (head === '番号' ? '設問No.' : head));
const THREE = ['1', '2', '3'].map((item, index) => ticket(`S-${index + 1}`, item));

describe('a page of tickets', () => {
  it('has a row for each, under headings of a form, in the cells of the export', () => {
    expect(pagesOf(['課題一覧'], FORM_HEADS, ...THREE)).toEqual([
      [
        ['1 課題一覧'],
        ['1 設問No.', '2 分類', '3 設問', '4 参照項番', '5 ご回答'],
        ['1 1', '3 機能1の有無', '5 はい'],
        ['1 2', '3 機能2の有無', '5 はい'],
        ['1 3', '3 機能3の有無', '5 はい'],
      ],
    ]);
  });

  it('names what they say of the product above them, and their own columns by their headings', () => {
    const heads = [...FORM_HEADS, '章', '参照項番', '備考', '製品名', 'プロジェクト'];
    const more = ['6.5', '6.5.C1', '別売', '甲システム', 'MDS調査'];
    expect(pagesOf(heads, ...THREE.map((row) => [...row, ...more]))).toEqual([
      [
        ['1 MDS調査'],
        ['1 製品名', '2 甲システム'],
        ['1 設問No.', '2 章', '3 設問', '4 参照項番', '5 ご回答', '6 備考'],
        ...['1', '2', '3'].map((item) => [
          `1 ${item}`,
          '2 6.5',
          `3 機能${item}の有無`,
          '4 6.5.C1',
          '5 はい',
          '6 別売',
        ]),
      ],
    ]);
    const plain = ['6.5', '', '', '甲システム', '社内調査'];
    expect(pagesOf(heads, ...THREE.map((row) => [...row, ...plain]))?.[0]?.[0]).toEqual([
      '1 製品名',
      '2 甲システム',
    ]);
  });

  it('needs three tickets, and hardly a line that is none', () => {
    expect(pagesOf(FORM_HEADS, ...THREE.slice(1))).toBeNull();
    const nine = Array.from({ length: 9 }, (_, at) => ticket(`S-${at + 1}`, `${at + 1}`));
    expect(pagesOf(FORM_HEADS, ...nine, ['合計'])).toHaveLength(1);
    expect(pagesOf(FORM_HEADS, ...nine, ['合計'], ['以上'])).toBeNull();
  });

  it('keeps what is no ticket below those of the first product', () => {
    const heads = [...FORM_HEADS, '製品名'];
    const of = (product: string) =>
      Array.from({ length: 9 }, (_, at) => [...ticket(`S-${at + 1}`, `${at + 1}`), product]);
    const [first, second] = pagesOf(heads, ...of('甲'), ...of('乙'), ['以上']) ?? [];
    expect(first?.at(-1)).toEqual(['1 以上']);
    expect(second?.at(-1)?.[0]).toBe('1 9');
    expect(first).toHaveLength(12);
  });

  it('is one of sixty products at the most', () => {
    const of = (count: number) =>
      pagesOf(
        [...FORM_HEADS, '製品名'],
        ...Array.from({ length: count }, (_, at) => [...ticket(`S-${at}`, '1'), `製品${at}`]),
      );
    expect(of(60)).toHaveLength(60);
    expect(of(61)).toBeNull();
  });
});

describe('tickets stand in the order', () => {
  it('of the numbers of the form, each as long as it may be', () => {
    const rows = ['2', '10', '1'].map((item, at) => ticket(`S-${at + 1}`, item));
    expect(asked(FORM_HEADS, ...rows)).toEqual([
      '1 機能1の有無 はい',
      '2 機能2の有無 はい',
      '10 機能10の有無 はい',
    ]);
    const wide = ['２', '１０', '１'].map((item, at) => ticket(`S-${at + 1}`, item));
    expect(asked(FORM_HEADS, ...wide)?.map((row) => row.slice(0, 2))).toEqual([
      '１ ',
      '２ ',
      '１０',
    ]);
  });

  it('of their own, where some have no number', () => {
    const rows = [ticket('S-10', '1'), ticket('S-9', ''), ticket('S-8', '3')];
    expect(asked(FORM_HEADS, ...rows)).toEqual([
      '3 機能3の有無 はい',
      '機能の有無 はい',
      '1 機能1の有無 はい',
    ]);
  });

  it('of the export, where nothing counts them', () => {
    const heads = FORM_HEADS.slice(1);
    const rows = [
      ticket('', ''),
      ticket('', '', { subject: '乙' }),
      ticket('', '', { subject: '甲' }),
    ];
    expect(asked(heads, ...rows.map((row) => row.slice(1)))).toEqual([
      '機能の有無 はい',
      '乙 はい',
      '甲 はい',
    ]);
  });
});

describe('tickets that ask nothing', () => {
  const withOthers = (...others: readonly Row[]) =>
    asked(FORM_HEADS, ...THREE, ...others)?.map((row) => row.split(' ')[0]);

  it.each(['却下', '取下げ', '重複', '無効', 'キャンセル', 'Rejected', "Won't fix", 'Duplicate'])(
    'were %s',
    (state) => {
      expect(withOthers(ticket('S-9', '4', { state }))).toEqual(['1', '2', '3']);
    },
  );

  it('are of a tracker of which hardly any has a number or a reference', () => {
    const message = (key: string) => ticket(key, '', { kind: '連絡', subject: '打合せ' });
    expect(withOthers(message('S-7'))).toEqual(['1', '2', '3']);
    const asking = ticket('S-8', '4', { kind: '連絡' });
    expect(withOthers(message('S-7'), asking)).toEqual(['1', '2', '3', '打合せ', '4']);
    expect(withOthers(message('S-6'), message('S-7'), asking)).toEqual(['1', '2', '3', '4']);
    const referring = ticket('S-8', '', { kind: '連絡', text: '参照：6.5.C1' });
    expect(withOthers(message('S-6'), message('S-7'), referring)).toHaveLength(4);
  });

  it('may be all that there is', () => {
    const rows = ['S-1', 'S-2', 'S-3'].map((key) => ticket(key, '', { subject: key }));
    expect(asked(FORM_HEADS, ...rows)).toEqual(['S-1 はい', 'S-2 はい', 'S-3 はい']);
  });
});

describe('what a ticket describes', () => {
  const ask = (text: string, subject?: string) =>
    asked(
      FORM_HEADS,
      ...['1', '2', '3'].map((item) =>
        ticket(`S-${item}`, item, { text, ...(subject !== undefined && { subject }) }),
      ),
    )?.[0];

  it('names its references behind a label, or alone on their line', () => {
    expect(ask('参照：6.5.C1')).toBe('1 機能1の有無 6.5.C1 はい');
    expect(ask('ご回答ください。\n6.5.C1、6.5.C4')).toBe('1 機能1の有無 6.5.C1、6.5.C4 はい');
    expect(ask('参照：別紙')).toBe('1 機能1の有無 はい');
    expect(ask('6.5.C1に関する画面の機能')).toBe('1 機能1の有無 はい');
    expect(ask('参照：6.5.C1\n参照：6.5.C4')).toBe('1 機能1の有無 6.5.C1 はい');
  });

  it('asks where its subjects only name what is asked', () => {
    expect(ask('画面を閉じる機能がありますか。', '画面')).toBe(
      '1 画面を閉じる機能がありますか。 はい',
    );
    expect(ask('画面を閉じる機能がありますか。', '画面は閉じますか。')).toBe(
      '1 画面は閉じますか。 はい',
    );
    expect(ask('画面', '画面')).toBe('1 画面 はい');
    expect(
      ask(
        '回答欄にご記入ください。\n期限：今月\n\n画面を閉じる機能がありますか。\nログは残りますか。',
        '画面',
      ),
    ).toBe('1 画面を閉じる機能がありますか。 はい');
  });

  it('ends where it shows how to answer', () => {
    expect(ask('回答例：はい\n画面を閉じる機能がありますか。\n6.5.C1', '画面')).toBe('1 画面 はい');
  });

  it('is numbered by its subject, where that is a number', () => {
    const heads = FORM_HEADS.filter((head) => head !== '設問No.');
    const rows = ['6.5-1', '6.5-2', '6.5-3'].map((subject, at) =>
      ticket(`S-${3 - at}`, '', { subject, text: `機能${at}がありますか。` }).filter(
        (_, index) => index !== 6,
      ),
    );
    expect(asked(heads, ...rows)).toEqual([
      '6.5-1 機能0がありますか。 はい',
      '6.5-2 機能1がありますか。 はい',
      '6.5-3 機能2がありますか。 はい',
    ]);
  });
});

describe('products', () => {
  const heads = [...FORM_HEADS, '製品名', 'バージョン'];
  const of = (product: string, version: string) => THREE.map((row) => [...row, product, version]);

  it('are told apart by each label that says several things', () => {
    expect(pagesOf(heads, ...of('甲', '1'), ...of('甲', '2'), ...of('乙', '1'))).toHaveLength(3);
    expect(pagesOf(heads, ...of('甲', '11'), ...of('甲1', '1'))).toHaveLength(2);
    expect(pagesOf(heads, ...of('甲', '1'), ...of('甲', ''))).toHaveLength(1);
    expect(pagesOf(heads, ...of('甲', '1'), ...of('甲', ''), ...of('甲', '2'))).toHaveLength(3);
  });

  it('say what any of their tickets says', () => {
    const [only] = pagesOf(heads, ...of('', ''), ...of('甲', '1')) ?? [];
    expect(only?.slice(0, 2)).toEqual([
      ['1 製品名', '2 甲'],
      ['1 バージョン', '2 1'],
    ]);
  });
});
