import { describe, expect, it } from 'vitest';
import {
  BY_HAND,
  type Correction,
  correctionList,
  correctReading,
  findingText,
  isAbout,
  type ReadOutcome,
  readCorrections,
} from '../../src/index.js';
import { sheet } from '../rules/support.js';

const SHA = 'a'.repeat(64);

const outcome: ReadOutcome = {
  disclosures: [sheet('MDS', { 'away-lock': { is: 'unreadable', number: '3', confidence: 0.4 } })],
  findings: [],
};

const correction: Correction = {
  sha256: SHA,
  disclosure: 0,
  answer: 0,
  state: 'marked',
  choice: 'no',
  by: '見本 花子',
  on: '2026-04-01',
};

describe('a correction', () => {
  it('puts the answer in place, keeps what was found, and says who corrected it and when', () => {
    const corrected = correctReading(outcome, SHA, [correction]);
    const [disclosure] = corrected.disclosures;
    expect(disclosure?.content.answers[0]).toMatchObject({ state: 'marked', choice: 'no' });
    const evidence = disclosure?.reading.answers[0];
    expect(evidence?.marks).toContain(BY_HAND);
    expect(evidence).toMatchObject({
      raw: outcome.disclosures[0]?.reading.answers[0]?.raw,
      confidence: 1,
    });
    const [finding] = corrected.findings;
    expect(finding).toMatchObject({ rule: 'SRC-09', severity: 'info', disclosure: 0, answer: 0 });
    if (finding === undefined) throw new Error('no finding');
    expect(findingText(finding, 'ja').message).toMatch(
      /^3.*「判読不能」から「いいえ」に訂正しました（見本 花子、2026-04-01）。$/,
    );
    expect(findingText(finding, 'en').message).toContain('from "unreadable" to "no"');
    expect(evidence?.corrected).toEqual({ by: '見本 花子', on: '2026-04-01' });
    expect(outcome.disclosures[0]?.content.answers[0]?.state).toBe('unreadable');
  });

  it('of the same answer is a confirmation', () => {
    const same: Correction = { ...correction, state: 'unreadable', choice: null };
    const [finding] = correctReading(outcome, SHA, [same]).findings;
    if (finding === undefined) throw new Error('no finding');
    expect(findingText(finding, 'ja').message).toContain('確かめました');
  });

  it('counts the latest of one answer, and none of other files or missing rows', () => {
    const later: Correction = { ...correction, choice: 'yes' };
    const corrected = correctReading(outcome, SHA, [correction, later]);
    expect(corrected.disclosures[0]?.content.answers[0]?.choice).toBe('yes');
    expect(corrected.findings).toHaveLength(1);
    expect(correctReading(outcome, 'b'.repeat(64), [correction])).toBe(outcome);
    expect(correctReading(outcome, SHA, [{ ...correction, answer: 99 }]).findings).toEqual([]);
  });

  it('follows the text of its row, and is used for no other', () => {
    const sheets = [sheet('MDS', { 'away-lock': { is: 'yes' }, 'screen-privacy': { is: 'yes' } })];
    const two: ReadOutcome = { disclosures: sheets, findings: [] };
    const question = sheets[0]?.content.answers[1]?.question ?? '';
    const moved = correctReading(two, SHA, [{ ...correction, question }]);
    expect(moved.disclosures[0]?.content.answers.map(({ choice }) => choice)).toEqual([
      'yes',
      'no',
    ]);
    expect(moved.findings[0]).toMatchObject({ answer: 1, key: 'screen-privacy' });
    const gone = { ...correction, question: 'ない行' };
    expect(isAbout(two, SHA, gone)).toBe(false);
    expect(correctReading(two, SHA, [gone]).findings).toEqual([]);
  });

  it('goes through a file and back; another file is refused in words', () => {
    const text = JSON.stringify(correctionList([{ ...correction, file: 'a.xlsx' }]));
    expect(readCorrections(`\ufeff${text}`)).toEqual({
      ok: true,
      value: [{ ...correction, file: 'a.xlsx' }],
    });
    for (const other of ['{', '{"formatVersion":"1"}', text.replace('2026-04-01', '今日')])
      expect(readCorrections(other)).toMatchObject({ failure: { code: 'corrections-invalid' } });
  });
});
