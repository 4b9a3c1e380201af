import { comparisonTopics, DEFAULT_COVERAGE_OPTIONS, type Finding } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { sheet } from '../coverage/sheets.js';
import { compare, KUMO, mds, NIJI, productsInOrder, row, SORA, says, sds } from './bids.js';

describe('rows of a comparison', () => {
  const keys = comparisonTopics().map(({ key }) => key);

  it('are the 110 joined keys, each once, section by section', () => {
    expect(keys).toHaveLength(110);
    expect(new Set(keys).size).toBe(110);
    const sections = [...new Set(comparisonTopics().map(({ section }) => section))];
    expect(sections).toEqual(
      '6.2 6.3 6.4 6.5 6.6 6.7 6.8 6.9 6.10 6.11 6.12 7.1 7.2 7.3 8 9'.split(' '),
    );
    for (const section of sections) {
      const at = comparisonTopics().flatMap((topic, index) =>
        topic.section === section ? [index] : [],
      );
      expect(at.at(-1)).toBe((at[0] ?? 0) + at.length - 1);
    }
  });

  it('put a coarse row of the SDS before the rows it covers, and kin beside kin', () => {
    expect(keys.indexOf('path-protection') + 1).toBe(keys.indexOf('path-tampering-prevention'));
    expect(keys.slice(keys.indexOf('remote-maintenance')).slice(0, 4)).toEqual(
      expect.arrayContaining([
        'remote-maintenance',
        'remote-maintenance.login-restriction',
        'remote-maintenance.log',
        'remote-maintenance.file-sanitisation',
      ]),
    );
  });
});

describe('differences', () => {
  it('tell differing answers from equal ones', () => {
    const comparison = compare([mds(SORA), mds(KUMO, { 'away-lock': 'no' })]);
    expect(says(comparison, 'away-lock')).toEqual(['yes', 'no']);
    expect(row(comparison, 'away-lock').difference).toBe('differs');
    expect(row(comparison, 'screen-privacy').difference).toBe('same');
  });

  it('take 対象外 with and without a reason for one mark, and the missing reason for an open point', () => {
    const comparison = compare([
      mds(SORA, { 'screen-privacy': 'na!' }),
      mds(KUMO, { 'screen-privacy': 'na' }),
    ]);
    const found = row(comparison, 'screen-privacy');
    expect(found.difference).toBe('same');
    expect(found.cells.map(({ open }) => open)).toEqual([[], ['unexplained']]);
  });

  it('do not count rows that a form does not ask', () => {
    const comparison = compare([mds(SORA), sds(KUMO)]);
    expect(says(comparison, 'external-device-disabling')).toEqual(['yes', 'not-asked']);
    expect(row(comparison, 'external-device-disabling').difference).toBe('single');
    expect(comparison.notices).toEqual([{ id: 'comparison.notice.forms', args: {} }]);
  });

  it('tell a row that the sheet lacks from one its form does not have', () => {
    const comparison = compare([mds(SORA), sheet({ 'away-lock': 'yes' }, KUMO)]);
    expect(says(comparison, 'screen-privacy')).toEqual(['yes', 'no-row']);
    expect(row(comparison, 'screen-privacy').difference).toBe('single');
  });
});

describe('cells', () => {
  it('show the answer of a coarse SDS row beside the MDS rows it covers, with its key', () => {
    const comparison = compare([mds(SORA), sds(KUMO, { 'path-protection': 'no' })]);
    const [own, coarse] = row(comparison, 'path-tampering-prevention').cells;
    expect(own?.answers.map(({ key }) => key)).toEqual(['path-tampering-prevention']);
    expect(coarse?.says).toBe('no');
    expect(coarse?.answers.map(({ key }) => key)).toEqual(['path-protection']);
  });

  it('join MDS and SDS of one product and show where they contradict each other', () => {
    const comparison = compare([mds(SORA), sds(SORA, { 'away-lock': 'no' }), mds(KUMO)]);
    expect(comparison.products).toHaveLength(2);
    expect(says(comparison, 'away-lock')).toEqual(['conflicting', 'yes']);
    expect(row(comparison, 'away-lock').cells[0]?.open).toEqual(['conflicting']);
  });

  it('make a gap of a measure answered いいえ, not of a presence row or an alternative', () => {
    const comparison = compare([
      mds(SORA),
      mds(KUMO, { 'access-log': 'no', scanning: 'no', 'authentication-method.biometric': 'no' }),
    ]);
    const gap = (key: string) => row(comparison, key).cells[1]?.gap;
    expect(gap('access-log')).toBe(true);
    expect(gap('scanning')).toBe(false);
    expect(gap('authentication-method.biometric')).toBe(false);
    expect(says(comparison, 'authentication-method')).toEqual(['yes', 'yes']);
  });

  it('keep the answer of a row whose gate is いいえ, and say that it does not count', () => {
    const comparison = compare([
      mds(SORA),
      mds(KUMO, { scanning: 'no', 'scanning.specification': 'no' }),
    ]);
    const cell = row(comparison, 'scanning.specification').cells[1];
    expect(cell).toMatchObject({ says: 'no', gap: false, open: [] });
    expect(cell?.setAside).toEqual({ reason: 'gate-no', gate: 'scanning' });
  });

  it.each(['blank', 'several', 'unreadable'] as const)('keep %s apart', (mark) => {
    const comparison = compare([mds(SORA), mds(KUMO, { 'away-lock': mark })]);
    const expected = mark === 'blank' ? 'unanswered' : mark;
    expect(says(comparison, 'away-lock')[1]).toBe(expected);
    expect(row(comparison, 'away-lock').cells[1]?.open).toEqual([expected]);
  });

  it('bear the findings about their rows, but not those that only repeat the answer', () => {
    const second = mds(KUMO, { 'away-lock': 'no' });
    const at = second.content.answers.findIndex(({ key }) => key === 'away-lock');
    const finding = (rule: string, severity: Finding['severity'] = 'warning'): Finding => ({
      rule,
      severity,
      disclosure: 0,
      key: 'away-lock',
      place: null,
      args: {},
      actual: null,
      expected: null,
      answer: at,
    });
    const about = [{ ...finding('ANS-07'), folded: [finding('NOTE-09')] }, finding('X', 'info')];
    const comparison = compare([mds(SORA), second], { findings: new Map([[second, about]]) });
    const cell = row(comparison, 'away-lock').cells[1];
    expect(cell?.findings.map(({ rule }) => rule)).toEqual(['NOTE-09']);
    expect(cell?.open).toEqual(['gap', 'finding']);
  });
});

describe('counts', () => {
  it('take the asked rows as the whole, and add up', () => {
    const comparison = compare([mds(SORA, { 'away-lock': 'no' }), sds(KUMO), mds(NIJI)]);
    for (const [index, { rows, requirements }] of comparison.counts.entries()) {
      const { 'not-asked': _, 'no-row': __, ...counted } = rows.says;
      expect(Object.values(counted).reduce((sum, count) => sum + count)).toBe(rows.asked);
      expect(Object.values(requirements.states).reduce((sum, count) => sum + count)).toBe(
        requirements.asked,
      );
      const byChapter = comparison.chapters.map(({ counts }) => counts[index]?.asked ?? 0);
      expect(byChapter.reduce((sum, count) => sum + count)).toBe(requirements.asked);
    }
    expect(comparison.counts[0]?.rows.says.no).toBe(1);
    expect(comparison.counts[0]?.rows.open).toBe(1);
  });

  it('count an answer to a wider question once', () => {
    const comparison = compare([mds(SORA), sds(KUMO, { 'path-protection': 'no' })]);
    expect(row(comparison, 'path-spoofing-prevention').cells[1]).toMatchObject({
      says: 'no',
      coarse: true,
      open: [],
    });
    expect(comparison.counts[1]?.rows).toMatchObject({ asked: 89, open: 1, says: { no: 1 } });
  });

  it('group the same rows by the lenses, the four measures first', () => {
    const comparison = compare([mds(SORA), mds(KUMO, { 'malware-protection': 'no' })]);
    const [measures, ...others] = comparison.lenses;
    expect(others.map(({ id }) => id)).toEqual(['csf', 'three-principles', 'response-phase']);
    const anti = measures?.groups.find(({ id }) => id === 'anti-malware');
    expect(anti?.counts.map(({ says: counts }) => counts.no)).toEqual([0, 1]);
    expect(measures?.groups.find(({ id }) => id === 'patching')?.keys).toEqual([]);
  });
});

describe('bad use and odd files', () => {
  it('refuses fewer than two products', () => {
    expect(() => compare([mds(SORA)])).toThrow(RangeError);
  });

  it('says that an older version is left out', () => {
    const older = mds({ ...SORA, version: '0.9', createdOn: '2023-01-01', file: 'old.xlsx' });
    const comparison = compare([mds(SORA), older, mds(KUMO)]);
    expect(comparison.products).toHaveLength(2);
    expect(comparison.notices).toEqual([
      { id: 'comparison.notice.earlier', args: { product: 'そらカルテ', files: ['old.xlsx'] } },
    ]);
  });

  it('says that a file was named twice, and shows two opinions as a contradiction', () => {
    expect(compare([mds(SORA), mds(SORA), mds(KUMO)]).notices[0]?.id).toBe(
      'comparison.notice.same-file',
    );
    const other = mds({ ...SORA, file: 'sora-2.xlsx' }, { 'away-lock': 'no' });
    const reading = {
      ...other.reading,
      source: { ...other.reading.source, sha256: '1'.repeat(64) },
    };
    const comparison = compare([mds(SORA), { ...other, reading }, mds(KUMO)]);
    expect(comparison.notices[0]?.id).toBe('comparison.notice.twins');
    expect(says(comparison, 'away-lock')[0]).toBe('conflicting');
  });

  it('says that MDS and SDS of one file name different products', () => {
    const comparison = compare([mds(SORA), sds({ ...SORA, product: 'そらカルテ クラウド' })]);
    expect(comparison.notices.map(({ id }) => id)).toContain('comparison.notice.names');
  });

  it('keeps rows the catalogue does not know', () => {
    const second = mds(KUMO);
    const [first] = second.content.answers;
    if (first === undefined) throw new Error('The sheet is empty');
    const content = {
      ...second.content,
      answers: second.content.answers.map((answer, index) =>
        index === 0 ? { ...answer, key: null, question: '独自の設問' } : answer,
      ),
    };
    const products = productsInOrder([mds(SORA), { ...second, content }]);
    const { unknownRows } = compare([mds(SORA), { ...second, content }], {
      coverage: DEFAULT_COVERAGE_OPTIONS,
    });
    expect(unknownRows).toEqual([{ product: products[1]?.id, disclosure: 0, answer: 0 }]);
  });
});
