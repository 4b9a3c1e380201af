import {
  type Inquiry,
  inquiriesOf,
  inquiryItemText,
  type Reply,
  withReplies,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { matrixOf, mds } from '../agreement/support.js';

const place = { file: '照会事項.xlsx', sheet: '照会事項', cell: 'H5' };

const askedOf = (...sheets: Parameters<typeof matrixOf>[0]): readonly Inquiry[] =>
  inquiriesOf(matrixOf(sheets));
const kindsOf = (marks: Parameters<typeof mds>[0], facts: Parameters<typeof mds>[1] = {}) =>
  (askedOf(mds(marks, facts))[0]?.items ?? [])
    .filter(
      ({ kind, subject }) => kind !== 'question' && !['access-control'].includes(subject ?? ''),
    )
    .map(({ kind, subject }) => `${kind} ${subject ?? ''}`.trim());

describe('what a vendor is asked', () => {
  it.each([
    ['blank', 'blank'],
    ['several', 'several'],
    ['unreadable', 'unreadable'],
    ['na', 'unexplained'],
    ['no', 'absent'],
  ] as const)('a measure left %s: %s', (mark, kind) => {
    // Beside rows that can be read: of a sheet that cannot, another file is asked for.
    const readable = { 'away-lock': 'yes', 'access-log': 'yes', 'time-accuracy': 'yes' } as const;
    const kinds = kindsOf({ ...readable, 'malware-protection': mark });
    expect(kinds).toContain(`${kind} malware-protection`);
  });

  it.each(['yes', 'na!'] as const)('nothing about a measure answered %s', (mark) => {
    expect(kindsOf({ 'malware-protection': mark }).join()).not.toContain('malware-protection');
  });

  it('nothing about いいえ on a row that is no measure, or below a closed gate', () => {
    expect(kindsOf({ 'remote-maintenance': 'no' }).join()).not.toContain('remote-maintenance');
    const gated = { 'remote-maintenance': 'no', 'remote-maintenance.log': 'no' } as const;
    expect(kindsOf(gated).join()).not.toContain('remote-maintenance.log');
  });

  it('of answers that contradict each other', () => {
    expect(kindsOf({ 'malware-protection': ['yes', 'no'] })).toContain(
      'conflicting malware-protection',
    );
  });

  it('of a form that is old, or names no edition', () => {
    const yes = { 'malware-protection': 'yes' } as const;
    expect(kindsOf(yes, { edition: '4.0' })).toContain('edition-older');
    expect(kindsOf(yes, { edition: null })).toContain('edition-unknown');
    expect(kindsOf(yes, { edition: '4.1' }).join()).not.toContain('edition');
  });

  it('the supplementary questions of its open rows, each once', () => {
    const subjects = (askedOf(mds())[0]?.items ?? [])
      .filter(({ kind }) => kind === 'question')
      .map(({ subject }) => subject);
    expect(subjects).toContain('Q01');
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('inquiries', () => {
  it('keep vendors apart, and the products of one vendor together', () => {
    const other = { organisation: 'みどり野（架空）', product: '別の製品' };
    const inquiries = askedOf(
      mds(),
      mds(undefined, { product: 'うみカルテ' }),
      mds(undefined, other),
    );
    expect(inquiries).toHaveLength(2);
    for (const { organisation, items } of inquiries) {
      const names = new Set(items.map(({ name }) => name));
      expect(names.has('別の製品')).toBe(organisation === other.organisation);
    }
  });

  it('do not ask again what was replied to', () => {
    const matrix = matrixOf([mds({ 'malware-protection': 'blank' })]);
    const key = inquiriesOf(matrix)[0]?.items.find(({ kind }) => kind === 'blank')?.key ?? '';
    const again = inquiriesOf(matrix, new Set([key]));
    expect(again[0]?.items.map((item) => item.key)).not.toContain(key);
  });

  it('are worded in both languages without a gap', () => {
    const items = askedOf(
      mds(
        { 'malware-protection': 'blank', 'away-lock': 'no', 'access-log': 'several' },
        { edition: null },
      ),
    ).flatMap((inquiry) => inquiry.items);
    for (const item of items)
      for (const language of ['ja', 'en'] as const)
        expect(inquiryItemText(item, language)).not.toMatch(/\{\w+\}|undefined|^$/);
  });
});

describe('replies', () => {
  const matrix = matrixOf([mds({ 'wireless-lan-security': 'blank' })]);
  const product = matrix.products[0]?.id ?? '';
  const reply = (subject: string, choice: Reply['choice'] = null): Reply => ({
    kind: 'reply',
    key: `${product}|x|MDS|${subject}`,
    product,
    subject,
    choice,
    text: '返信の文',
    place,
  });
  const line = (row: string, replies: readonly Reply[]) =>
    withReplies(matrix, replies).lines.find((one) => one.row === row);

  it('stand beside the answers and change no proposal', () => {
    const replied = line('R31', [reply('wireless-lan-security', 'yes')]);
    expect(replied?.replies).toHaveLength(1);
    expect(replied?.proposal).toEqual(line('R31', [])?.proposal);
    expect(replied?.answers).toEqual(line('R31', [])?.answers);
  });

  it('make a line decidable when nothing is left open', () => {
    expect(line('R31', [])?.decidable).toBe(false);
    expect(line('R31', [reply('wireless-lan-security', 'yes')])?.decidable).toBe(true);
    const half = line('R01', [reply('Q01')]);
    expect(half).toMatchObject({ decidable: false, questions: ['Q02', 'Q24'] });
    expect(
      line(
        'R01',
        ['Q01', 'Q02', 'Q24'].map((id) => reply(id)),
      )?.decidable,
    ).toBe(true);
  });

  it('reach no other product and no other row', () => {
    const stray = { ...reply('wireless-lan-security'), product: 'よそ/製品' };
    expect(withReplies(matrix, [stray]).lines).toEqual(matrix.lines);
    expect(line('R03', [reply('wireless-lan-security')])?.replies).toEqual([]);
  });
});
