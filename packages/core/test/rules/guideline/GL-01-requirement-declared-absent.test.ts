import { describe, expect, it } from 'vitest';
import { allFindings, checkAll, findingText, listQuestions } from '../../../src/index.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete, sheet } from '../support.js';

const noMalwareProtection = sheet('SDS', { 'malware-protection': 'no', 'access-control': 'yes' });

describe('GL-01 requirement declared absent', () => {
  it('names requirements by citation and the questions to ask', () => {
    const finding = onlyFinding('GL-01', noMalwareProtection);
    expect(finding.args.citations).toEqual(['システム運用編 8①', 'システム運用編 8②']);
    const { message, advice } = findingText(finding, 'ja');
    expect(message).toContain('遵守事項（システム運用編 8①、システム運用編 8②［編集部の整理］）');
    expect(advice).toContain('不正ソフトウェア対策の方式');
    expect(message).not.toMatch(/C-8-1/);
  });

  it('is the primary finding of its row, over the plain いいえ', () => {
    const primaries = allFindings(checkAll([noMalwareProtection])).filter(
      ({ key }) => key !== null,
    );
    expect(primaries.map(({ rule, folded }) => [rule, folded?.map((each) => each.rule)])).toEqual([
      ['GL-01', ['ANS-07']],
    ]);
  });

  it('drops requirements that do not bind the institution', () => {
    const noRouting = sheet('MDS', { 'route-and-protocol-control': 'no', scanning: 'no' });
    expect(onlyFinding('GL-01', noRouting, { environment: '1' }).args.citations).toEqual([
      'システム運用編 13⑤',
    ]);
    expect(findingsOf('GL-01', noRouting, { environment: '2' })).toEqual([]);
  });

  it('asks the questions there are about what is absent', () => {
    const asked = (key: string) => {
      const { args, variant } = onlyFinding(
        'GL-01',
        sheet('SDS', { [key]: 'no', training: 'yes' }),
      );
      return [variant, args.questions, args.questionsEn];
    };
    expect(asked('time-accuracy')).toEqual([undefined, '', '']);
    const about = listQuestions().filter(({ requirements }) => requirements.includes('C-11-1'));
    expect(asked('emergency-account')).toEqual([
      'questions',
      about.map(({ textJa }) => textJa).join(''),
      about.map(({ textEn }) => textEn).join(' '),
    ]);
  });

  it('takes no answer but はい on a measure for a declaration', () => {
    const beside = (word: 'yes' | 'no' | 'blank') =>
      findingsOf('GL-01', sheet('MDS', { 'screen-privacy': 'no', 'away-lock': word })).length;
    expect([beside('yes'), beside('blank'), beside('no')]).toEqual([0, 1, 2]);
  });

  it('is silent while another row declares the requirement', () => {
    const declared = complete('MDS', { 'screen-privacy': 'no' });
    expect(findingsOf('GL-01', declared)).toEqual([]);
    const both = complete('MDS', { 'screen-privacy': 'no', 'away-lock': 'no' });
    expect(findingsOf('GL-01', both)).toHaveLength(2);
  });
});
