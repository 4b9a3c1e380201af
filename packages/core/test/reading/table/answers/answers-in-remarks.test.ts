import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Answers that somebody wrote among the remarks, the column of the answers left empty. */
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];

const read = (remark: string, answer = '', heading: readonly MadeCell[] = ['回答', '備考']) => {
  const rows = asked((index) => (index === 1 ? [answer, remark] : ['はい', '']));
  const [only] = readSheets(sheetOf('MDS', [TITLE, ['No.', '設問', ...heading], ...rows]));
  const { choice, state, remark: kept } = only?.content.answers[1] ?? {};
  return [choice ?? state, (only?.reading.answers[1]?.confidence ?? 1) < 0.9, kept];
};

describe('a remark that begins with an answer of the form', () => {
  it.each([
    ['いいえ　※OSの機能で制限', 'no'],
    ['はい。週1回のバックアップから戻します', 'yes'],
    ['対象外（確定機能がないため）', 'not-applicable'],
    ['ﾊｲ、標準機能です', 'yes'],
    ['いいえ', 'no'],
  ])('is the answer where there is none, and a person should see it: %s', (remark, choice) => {
    expect(read(remark)).toEqual([choice, true, remark]);
  });

  it('is cited as a word, with all of the remark', () => {
    const rows = asked((index) => (index === 1 ? ['', 'いいえ（旧版）'] : ['はい', '']));
    const [only] = readSheets(sheetOf('MDS', [TITLE, ['No.', '設問', '回答', '備考'], ...rows]));
    expect(only?.reading.answers[1]).toMatchObject({ marks: ['word'], raw: 'いいえ（旧版）' });
  });

  it('leaves the answer that stands in its column', () => {
    expect(read('いいえ（旧版）', 'はい')).toEqual(['yes', false, 'いいえ（旧版）']);
  });

  it.each([
    'はいの場合は別紙をご覧ください。',
    'いいえ、次期版で対応予定',
    'はい、または対象外',
    '対象外とした理由は別紙のとおり',
    '別売です。',
  ])('is none where it speaks of other cases, or goes on: %s', (remark) => {
    expect(read(remark)[0]).toBe('blank');
  });
});

it('of two products beside each other is the answer of none', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const rows = asked((index) =>
    index === 1
      ? ['', 'はい', 'いいえ（製品A）']
      : [words[index % 3] ?? '', words[(index + 1) % 3] ?? '', ''],
  );
  const forms = readSheets(
    sheetOf('MDS', [TITLE, ['No.', '設問', '製品A', '製品B', '備考'], ...rows]),
  );
  expect(forms.map(({ content }) => content.answers[1]?.choice ?? null)).toEqual([null, 'yes']);
});
