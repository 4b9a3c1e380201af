import {
  builtInProfile,
  importProfile,
  listChecklistItems,
  PROFILE_NAMES,
  PROFILE_VERSION,
  type Profile,
  type ProfileEntry,
  profileSchema,
  readProfile,
  type SourceDocument,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import type { Marks } from '../coverage/sheets.js';
import { compare, KUMO, mds, SORA, sds } from './bids.js';

const profileOf = (...entries: readonly Partial<ProfileEntry>[]): Profile => ({
  profileVersion: PROFILE_VERSION,
  id: 'house',
  titleJa: '院内の条件',
  entries: entries.map((entry, index) => ({
    id: `${index + 1}`,
    titleJa: '条件',
    targets: [],
    ...entry,
  })),
});

/** Outcomes of one condition for a product with these marks. */
const outcome = (entry: Partial<ProfileEntry>, marks: Marks = {}): string | undefined =>
  compare([mds(SORA, marks), mds(KUMO)], { profiles: [profileOf(entry)] }).profiles[0]?.lines[0]
    ?.cells[0]?.outcome;

describe('built-in profiles', () => {
  it.each(PROFILE_NAMES)('%s is a valid file and lies over any sheets', (name) => {
    const profile = builtInProfile(name);
    if (profile === null) throw new Error(`No profile ${name}`);
    expect(profileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    expect(readProfile(JSON.stringify(profile))).toEqual({ ok: true, value: profile });
    const { profiles } = compare([mds(SORA), sds(KUMO)], { profiles: [profile] });
    expect(profiles[0]?.lines).toHaveLength(profile.entries.length);
  });

  it('there is no other', () => expect(builtInProfile('house')).toBeNull());

  it('retention accepts 対象外 with a note only', () => {
    const profile = builtInProfile('retention');
    if (profile === null) throw new Error('No profile');
    const marks = { 'search-and-display-time': 'na!', 'update-history': 'na' } as const;
    const { profiles } = compare([mds(SORA, marks), mds(KUMO)], {
      profiles: [profile],
      coverage: { retention: 'yes', environment: null },
    });
    const outcomeOf = (id: string) =>
      profiles[0]?.lines.find(({ entry }) => entry.id === id)?.cells[0]?.outcome;
    expect(outcomeOf('search-and-display-time')).toBe('accepted');
    expect(outcomeOf('update-history')).toBe('open');
  });

  it('the checklists keep every item, and word what a sheet cannot say', () => {
    for (const list of ['hospital', 'vendor'] as const) {
      const entries = builtInProfile(`checklist-r7-${list}`)?.entries ?? [];
      expect(entries.map(({ id }) => id)).toEqual(
        listChecklistItems().flatMap((item) => (item.list === list ? [item.id] : [])),
      );
      for (const { id, remarkJa, remarkEn } of entries)
        expect([id, remarkJa, remarkEn]).toEqual([id, expect.any(String), expect.any(String)]);
    }
    expect(builtInProfile('checklist-r7-hospital')?.titleJa).toContain('令和7年度（案に基づく）');
  });

  it('of the four measures two are not asked by the form', () => {
    const profile = builtInProfile('ransomware-measures');
    if (profile === null) throw new Error('No profile');
    const { profiles } = compare([mds(SORA), mds(KUMO)], { profiles: [profile] });
    expect(profiles[0]?.counts[0]?.institution).toBe(2);
  });
});

describe('outcomes', () => {
  it('はい is accepted unless told otherwise, いいえ is a residual', () => {
    const entry = { targets: [{ key: 'away-lock' }] };
    expect(outcome(entry)).toBe('accepted');
    expect(outcome(entry, { 'away-lock': 'no' })).toBe('residual');
    expect(outcome(entry, { 'away-lock': 'na!' })).toBe('residual');
    expect(outcome({ ...entry, accept: ['yes', 'no'] }, { 'away-lock': 'no' })).toBe('accepted');
  });

  it('an unclear answer is open, and so is one without the note it needs', () => {
    const entry: Partial<ProfileEntry> = {
      targets: [{ key: 'away-lock' }],
      accept: ['yes', 'not-applicable'],
      noteRequired: ['not-applicable'],
    };
    expect(outcome(entry, { 'away-lock': 'blank' })).toBe('open');
    expect(outcome(entry, { 'away-lock': 'several' })).toBe('open');
    expect(outcome(entry, { 'away-lock': 'na' })).toBe('open');
    expect(outcome(entry, { 'away-lock': 'na!' })).toBe('accepted');
  });

  it('a question of existence is settled by either answer', () => {
    const entry = { targets: [{ key: 'remote-maintenance' }] };
    expect(outcome(entry, { 'remote-maintenance': 'no' })).toBe('accepted');
  });

  it('a precondition that is not given sets the condition aside', () => {
    const entry: Partial<ProfileEntry> = {
      targets: [{ key: 'away-lock' }],
      when: { key: 'remote-maintenance', is: ['yes'] },
    };
    expect(outcome(entry, { 'away-lock': 'no' })).toBe('residual');
    expect(outcome(entry, { 'away-lock': 'no', 'remote-maintenance': 'no' })).toBe('set-aside');
  });

  it('one other answer among several is a residual', () => {
    const entry = { targets: [{ key: 'away-lock' }, { key: 'access-log' }] };
    expect(outcome(entry, { 'access-log': 'no' })).toBe('residual');
  });

  it('a requirement is taken as declared', () => {
    const targets = [{ requirement: 'C-14-5' }];
    expect(outcome({ targets }, { 'authentication-method.two-factor': 'no' })).toBe('residual');
    expect(() => outcome({ targets: [{ requirement: 'C-99-1' }] })).toThrow(RangeError);
  });

  it('a number and a reference find the rows of the sheet that prints them', () => {
    const first = mds(SORA, { 'away-lock': 'no' });
    const answers = first.content.answers.map((answer) =>
      answer.key === 'away-lock' ? { ...answer, number: '３', references: ['6.5.C4'] } : answer,
    );
    const sheet = { ...first, content: { ...first.content, answers } };
    const entries = [
      { targets: [{ number: '3' }] },
      { targets: [{ reference: '(6.5.C4)' }] },
      { targets: [{ number: '3.1' }] },
      { targets: [{ number: '3', form: 'SDS' as const }] },
    ];
    const { profiles } = compare([sheet, mds(KUMO)], { profiles: [profileOf(...entries)] });
    expect(profiles[0]?.lines.map(({ cells }) => cells[0]?.outcome)).toEqual([
      'residual',
      'residual',
      'not-asked',
      'not-asked',
    ]);
  });
});

describe('profile files', () => {
  it('tell what is wrong with them', () => {
    const failure = (text: string) => {
      const result = readProfile(text);
      return result.ok ? null : result.failure;
    };
    expect(failure('{')?.code).toBe('profile-invalid');
    expect(failure('{}')?.detail).toMatch(/profileVersion/);
    const unknown = JSON.stringify(profileOf({ targets: [{ key: 'away-door' }] }));
    expect(failure(unknown)).toMatchObject({
      code: 'profile-unknown-name',
      args: { names: 'away-door' },
    });
  });
});

describe('lists of others', () => {
  const listOf = (...lines: readonly (readonly string[])[]): SourceDocument => ({
    adapter: 'xlsx',
    facts: [],
    pages: [
      {
        name: '一覧',
        kind: 'sheet',
        drawings: [],
        cells: lines.flatMap((line, row) =>
          line.map((text, col) => ({
            row: row + 1,
            col: col + 1,
            rowSpan: 1,
            colSpan: 1,
            text,
            box: { x: col, y: row, width: 1, height: 1 },
            address: `R${row + 1}C${col + 1}`,
          })),
        ),
      },
    ],
  });
  const targets = (document: SourceDocument) => {
    const result = importProfile(document, '一覧.xlsx');
    return result.ok ? result.value.entries.map((entry) => entry.targets) : result.failure.code;
  };

  it('are read by references, citations and item numbers', () => {
    const list = listOf(
      ['項番', '内容', '求める回答'],
      ['4.1.1', 'パスワードの管理', 'はい'],
      ['4.3', 'ログの記録（6.5.C7）', 'はい'],
      ['', '二要素認証（システム運用編 14⑤）', 'はい・対象外'],
      ['', 'MDS 5 時刻の同期', ''],
      ['', '見出し', ''],
    );
    expect(targets(list)).toEqual([
      [{ number: '4.1.1' }],
      [{ reference: '6.5.C7' }],
      [{ requirement: 'C-14-5' }],
      [{ form: 'MDS', number: '5' }],
    ]);
    const result = importProfile(list, '一覧.xlsx');
    expect(result.ok && result.value.entries.map(({ accept }) => accept)).toEqual([
      ['yes'],
      ['yes'],
      ['yes', 'not-applicable'],
      ['yes', 'not-applicable'],
    ]);
    expect(result.ok && profileSchema.safeParse(result.value).success).toBe(true);
  });

  it('keep their own words, and the lines that no sheet can answer', () => {
    const list = listOf(
      ['別紙 受入条件'],
      ['項番', '要件', '参照', '備考'],
      ['1', '二要素認証', 'システム運用編 14⑤、6.5.C13'],
      ['', '運用について'],
      ['2', '保守契約があること', '', '契約で確認'],
      ['3', 'ログの記録', '6.5.C7'],
      ['計', '3項目'],
    );
    const result = importProfile(list, '一覧.xlsx');
    const entries = result.ok ? result.value.entries : expect.fail(result.failure.code);
    expect(entries.map(({ label, titleJa, targets: of }) => [label, titleJa, of.length])).toEqual([
      ['1', '二要素認証', 2],
      ['2', '保守契約があること', 0],
      ['3', 'ログの記録', 1],
    ]);
  });

  it('running numbers are no item numbers', () => {
    expect(targets(listOf(['番号', '内容'], ['1', '台帳'], ['2', '体制']))).toBe(
      'profile-without-entries',
    );
  });

  it('numbers of a later guideline are kept as printed and not taken for those of 6.0', () => {
    const list = listOf(['ガイドライン第7.0版 別添'], ['二要素認証', 'システム運用編 14⑤']);
    expect(targets(list)).toEqual([[{ reference: 'システム運用編 14⑤' }]]);
  });
});
