import { describe, expect, it } from 'vitest';
import {
  allFindings,
  atOrAbove,
  checkAll,
  checkDisclosure,
  type Disclosure,
  type Finding,
  listRules,
  type RuleContext,
  unfold,
} from '../../../src/index.js';
import { outcomeOf } from '../findings.js';
import { complete, completeWithout, sheet } from '../support.js';

const asOf = '2024-05-01';

describe('checking', () => {
  it.each(['MDS', 'SDS'] as const)(
    'a clean %s yields one line, about what was not judged',
    (kind) => {
      const result = checkAll([complete(kind)], { asOf });
      expect(allFindings(result).map(({ rule }) => rule)).toEqual(['FORM-08']);
      expect(result.verdict).toBe('ok');
      expect(result.counts).toEqual({ error: 0, warning: 0, info: 1 });
    },
  );

  it('judges every rule of the class once per sheet or once per file', () => {
    const result = checkAll([complete('MDS'), complete('SDS')], { asOf });
    const bySheet = result.disclosures.map(({ judgements }) => judgements.length);
    const sheetRules = listRules().filter(
      ({ scope }) => scope === 'row' || scope === 'sheet',
    ).length;
    expect(bySheet).toEqual([sheetRules, sheetRules]);
    expect(result.fileJudgements).toHaveLength(listRules().length - sheetRules);
  });

  it('passes a rule about rows where a row it concerns has another mark, and leaves it out where none is', () => {
    const whole = complete('SDS');
    const only = (key: string): Disclosure => {
      const index = whole.content.answers.findIndex((answer) => answer.key === key);
      const content = {
        ...whole.content,
        answers: whole.content.answers.slice(index, index + 1),
      };
      const reading = { ...whole.reading, answers: whole.reading.answers.slice(index, index + 1) };
      return { ...whole, content, reading };
    };
    expect(outcomeOf('ANS-07', only('access-log'))).toBe('pass');
    expect(outcomeOf('ANS-07', only('remote-maintenance'))).toBe('not-applicable');
    expect(outcomeOf('ANS-02', only('remote-maintenance'))).toBe('pass');
  });

  it('runs basic ⊂ extended ⊂ full', () => {
    const no = complete('SDS', {
      'screen-privacy': { is: 'no', remark: '専用の画面フィルタを備えています。' },
      'access-log': 'not-applicable',
    });
    const rulesOf = (name: 'basic' | 'extended' | 'full') =>
      new Set(
        checkAll([no], { asOf, class: name }).disclosures[0]?.judgements.map(({ rule }) => rule),
      );
    const [basic, extended, full] = [rulesOf('basic'), rulesOf('extended'), rulesOf('full')];
    expect([...basic].every((rule) => extended.has(rule))).toBe(true);
    expect([...extended].every((rule) => full.has(rule))).toBe(true);
    expect(basic.size < extended.size && extended.size < full.size).toBe(true);
    expect(basic.has('ANS-06')).toBe(false);
    expect(extended.has('NOTE-09')).toBe(false);
  });

  it('attaches findings to their sheet', () => {
    const result = checkAll([complete('MDS'), complete('SDS', { 'time-accuracy': 'blank' })], {
      asOf,
    });
    expect(result.disclosures[0]?.findings).toEqual([]);
    expect(result.disclosures[0]?.verdict).toBe('ok');
    expect(result.disclosures[1]?.verdict).toBe('attention');
    expect(result.disclosures[1]?.findings.every(({ disclosure }) => disclosure === 1)).toBe(true);
  });

  it('attaches what several sheets show together to the sheet it is about, and to no other', () => {
    const pair = [complete('MDS', { 'time-accuracy': 'no' }), complete('SDS')];
    const { disclosures, fileFindings } = checkAll(pair, { asOf });
    const rulesOf = (findings: readonly Finding[]) => unfold(findings).map(({ rule }) => rule);
    expect(disclosures.map(({ findings }) => rulesOf(findings).includes('X-07'))).toEqual([
      false,
      true,
    ]);
    expect(rulesOf(fileFindings)).toEqual(['FORM-08']);
  });

  it('says of a rule that it failed, else that it could not tell, else that it passed', () => {
    const whole = complete('MDS');
    const lacking = completeWithout('MDS', (key) => key === 'time-accuracy');
    expect(outcomeOf('FORM-04', lacking)).toBe('fail');
    expect(outcomeOf('FORM-04', whole)).toBe('cannot-tell');
    expect(outcomeOf('HDR-05', whole)).toBe('pass');
    expect(outcomeOf('FORM-02', sheet('MDS', {}, { edition: null }))).toBe('not-applicable');
  });

  it('gives one sheet its findings as a list', () => {
    const blank = complete('SDS', { 'time-accuracy': 'blank' });
    expect(checkDisclosure(blank, { asOf })).toEqual(allFindings(checkAll([blank], { asOf })));
  });

  it('names what was not judged, with the rules that would have', () => {
    const { notJudged } = checkAll([complete('MDS'), complete('SDS')]);
    expect(notJudged).toEqual([
      { reason: 'no-official-form', rules: ['FORM-04', 'FORM-05', 'FORM-06', 'FORM-07'] },
      { reason: 'no-as-of-date', rules: ['FORM-02', 'HDR-05'] },
    ]);
    expect(checkAll([complete('MDS')], { asOf }).notJudged.map(({ reason }) => reason)).toEqual([
      'no-official-form',
    ]);
  });

  it('has the gravest verdict of its sheets and of what is about the file', () => {
    const verdictOf = (sheets: readonly Disclosure[], context: Partial<RuleContext> = {}) => {
      const { verdict, disclosures } = checkAll(sheets, { asOf, ...context });
      return [verdict, ...disclosures.map((checked) => checked.verdict)];
    };
    const unread = sheet('MDS', { 'away-lock': 'unreadable', 'time-accuracy': 'unreadable' });
    const unanswered = complete('SDS', { 'time-accuracy': 'blank' });
    expect(verdictOf([unread, unanswered])).toEqual(['undetermined', 'undetermined', 'attention']);
    expect(verdictOf([unanswered, unread])).toEqual(['undetermined', 'attention', 'undetermined']);
    const facts = [{ id: 'macros', detail: 'vbaProject.bin' }] as const;
    expect(verdictOf([complete('MDS')], { facts })).toEqual(['attention', 'ok']);
  });

  it('counts findings by severity, those of one row as one', () => {
    const no = complete('SDS', { 'time-accuracy': 'no', 'away-lock': 'blank' });
    const result = checkAll([no], { asOf });
    expect(result.disclosures[0]?.findings.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
    expect(result.counts).toEqual({ error: 1, warning: 1, info: 1 });
  });

  it('knows which severities are as grave as one or graver', () => {
    expect(atOrAbove('error')).toEqual(['error']);
    expect(atOrAbove('info')).toEqual(['error', 'warning', 'info']);
  });

  it('has no verdict on a file without any sheet', () => {
    expect(checkAll([], { asOf })).toMatchObject({ verdict: 'undetermined', disclosures: [] });
  });

  it('gives the same result for the same input', () => {
    const sheets = () => [complete('MDS', { 'away-lock': 'several' }), complete('SDS')];
    expect(JSON.stringify(checkAll(sheets(), { asOf }))).toBe(
      JSON.stringify(checkAll(sheets(), { asOf })),
    );
  });
});
