import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type DisclosureContent,
  type Form,
  migrate,
  referenceForm,
} from '../../src/index.js';

const old = referenceForm('MDS');
const answer = (key: string, question: string, more: Partial<Answer> = {}): Answer => ({
  key,
  number: '1',
  question,
  section: '6.5',
  state: 'marked',
  choice: 'yes',
  notes: ['1'],
  remark: null,
  references: [],
  referencesEdition: null,
  ...more,
});
const sheet: DisclosureContent = {
  form: { kind: 'MDS', edition: '4.1' },
  header: { createdOn: '2024-04-01', organisation: '例', product: '例の製品', version: '1' },
  answers: [
    answer('away-lock', '離席時の　自動ロック機能がありますか?'),
    answer('access-control', '利用者を識別しますか'),
    answer('screen-privacy', 'のぞき見を防ぎますか'),
    { ...answer('', '独自の行ですか'), key: null },
  ],
  notes: [{ number: '1', text: '説明' }],
};
/** A form of 5.0 that keeps one wording, rewords one row, drops one and asks two anew. */
const form: Form = {
  ...old,
  about: { ...old.about, edition: '5.0', imported: true },
  sections: old.sections
    .map((section) => ({
      ...section,
      items: section.items.filter(({ key }) =>
        ['away-lock', 'access-control', 'access-log', 'time-accuracy'].includes(key),
      ),
    }))
    .map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.key === 'away-lock'
          ? { ...item, subjectJa: '離席時の自動ロック機能がありますか？' }
          : item,
      ),
    })),
};
const { content, rows } = migrate(sheet, form);
const row = (key: string) => content.answers.find((one) => one.key === key);

describe('a sheet carried to another edition', () => {
  it('keeps an answer only under the question it was given to', () => {
    expect(row('away-lock')).toMatchObject({ state: 'marked', choice: 'yes', notes: ['1'] });
  });

  it('leaves a reworded row open, with its notes to help', () => {
    expect(row('access-control')).toMatchObject({ state: 'blank', choice: null, notes: ['1'] });
  });

  it('says what became of every row', () => {
    expect(rows.map(({ fate, key }) => [fate, key])).toEqual([
      ['carried', 'away-lock'],
      ['reworded', 'access-control'],
      ['new', 'access-log'],
      ['new', 'time-accuracy'],
      ['lost', 'screen-privacy'],
      ['lost', null],
    ]);
    expect(rows[1]?.before).toMatchObject({ choice: 'yes', question: '利用者を識別しますか' });
  });

  it('knows a row the catalogue does not by its wording', () => {
    const own = { ...answer('mds-4-1.9', '時刻の正確性を保つ機能'), key: 'mds-4-1.9' };
    const carried = migrate({ ...sheet, answers: [own] }, form);
    expect(carried.rows.find(({ key }) => key === 'time-accuracy')?.fate).toBe('carried');
    expect(carried.rows.filter(({ fate }) => fate === 'lost')).toEqual([]);
  });

  it('asks for a new date and keeps vendor, product and notes', () => {
    expect(content).toMatchObject({
      form: { kind: 'MDS', edition: '5.0' },
      header: { createdOn: null, product: '例の製品' },
      notes: sheet.notes,
    });
  });
});
