import { describe, expect, it } from 'vitest';
import { answerOf, fullSheet, type Marks, sheet, sheetOf } from '../coverage/sheets.js';
import { lineOf, texts } from './lines.js';

const mds = (marks: Marks) => sheet(marks, { kind: 'MDS', file: 'mds.xlsx' });
const sds = (marks: Marks) => sheet(marks, { kind: 'SDS', file: 'sds.xlsx' });

describe('rule 0: contradiction', () => {
  it('leaves the row undecided and names the topic', () => {
    const { proposal, conflicts } = lineOf('R06', 'normal', [
      mds({ 'authentication-method.two-factor': 'yes' }),
      sds({ 'authentication-method.two-factor': 'no' }),
    ]);
    expect(proposal).toMatchObject({
      rule: 0,
      allocation: 'undecided',
      conflict: true,
      gap: false,
    });
    expect(texts(proposal.openPoints)).toEqual([
      '回答が食い違うため確認が必要：二要素の組合せ認証',
    ]);
    expect(conflicts).toEqual(['authentication-method.two-factor']);
  });

  it('arises between a coarse row of the SDS and the rows of the MDS it covers', () => {
    const fine: Marks = {
      'external-exchange': 'yes',
      'path-tampering-prevention': 'yes',
      'path-eavesdropping-prevention': 'no',
      'path-spoofing-prevention': 'yes',
    };
    const { proposal } = lineOf('R13', 'normal', [mds(fine), sds({ 'path-protection': 'yes' })]);
    expect(proposal).toMatchObject({ rule: 0, conflict: true });
    expect(
      lineOf('R13', 'normal', [mds(fine), sds({ 'path-protection': 'no' })]).proposal,
    ).toMatchObject({
      rule: 4,
      conflict: false,
    });
  });

  it('arises from a gate the sheets answer differently', () => {
    const { proposal } = lineOf('R08', 'normal', [
      mds({ 'remote-maintenance': 'no', 'remote-maintenance.login-restriction': 'blank' }),
      sds({ 'remote-maintenance': 'yes', 'remote-maintenance.log': 'yes' }),
    ]);
    expect(proposal.rule).toBe(0);
    expect(texts(proposal.openPoints)).toEqual([
      '回答が食い違うため確認が必要：リモートメンテナンス機能の有無',
    ]);
  });

  it('does not arise from two marks on one row, which stay an open point', () => {
    const { proposal } = lineOf('R06', 'normal', [
      mds({ 'authentication-method.two-factor': 'several' }),
    ]);
    expect(proposal).toMatchObject({ rule: 8, conflict: false });
    expect(texts(proposal.openPoints)).toEqual(['複数記入のため確認が必要：二要素の組合せ認証']);
  });
});

describe('rule 1: rows the form cannot settle', () => {
  it('stay undecided with their questions, whatever the sheets say', () => {
    const line = lineOf('R11', 'emergency', [fullSheet('SDS', 'yes')]);
    expect(line.proposal).toMatchObject({ rule: 1, allocation: 'undecided', gap: false });
    expect(line.questions).toEqual(['Q12', 'Q13']);
    expect(line.answers.map(({ key, use }) => [key, use])).toEqual([
      ['backup-restore', 'context'],
      ['post-recovery-consistency', 'context'],
    ]);
  });
});

describe('rule 2: rows with a proposal of their own', () => {
  it('propose it with their words', () => {
    const { proposal, questions } = lineOf('R04', 'normal', [mds({ 'access-control': 'no' })]);
    expect(proposal).toMatchObject({ rule: 2, allocation: 'institution', gap: false });
    expect(texts(proposal.institutionPart)).toEqual(['発行・停止・棚卸を行う']);
    expect(texts(proposal.vendorPart)).toEqual(['権限設定の機能を提供する']);
    expect(questions).toEqual([]);
  });

  it('leave an empty part empty', () => {
    const { proposal } = lineOf('R33', 'normal', []);
    expect(proposal.allocation).toBe('institution');
    expect(proposal.vendorPart).toEqual([]);
  });

  it('give only their words where they leave the allocation to the rules', () => {
    const marks: Marks = {
      'remote-maintenance': 'yes',
      'remote-maintenance.login-restriction': 'yes',
    };
    const { proposal } = lineOf('R08', 'normal', [mds(marks)]);
    expect(proposal).toMatchObject({ rule: 4, allocation: 'shared' });
    expect(texts(proposal.institutionPart)).toEqual(['作業を許可し、記録を計画と突き合わせる']);
    expect(texts(proposal.vendorPart)).toEqual([
      '次の機能を備える：リモート保守で不要なログインを防ぐ機能',
    ]);
  });
});

describe('rule 3: the gate of all offers is いいえ', () => {
  it('makes the row not applicable in every phase, with the gate as reason', () => {
    for (const phase of ['normal', 'emergency'] as const) {
      const { proposal, questions } = lineOf('R08', phase, [
        mds({ 'remote-maintenance': 'no', 'remote-maintenance.login-restriction': 'na' }),
      ]);
      expect(proposal).toMatchObject({ rule: 3, allocation: 'not-applicable' });
      expect(texts(proposal.reason)).toEqual([
        '前提の「リモートメンテナンス機能の有無」が「いいえ」と回答されています。',
      ]);
      expect(proposal.institutionPart).toEqual([]);
      expect(questions).toEqual([]);
    }
  });

  it('does not apply while one offer stands outside the gate', () => {
    const { proposal } = lineOf('R08', 'normal', [
      sds({
        'remote-maintenance': 'no',
        'remote-maintenance.log': 'no',
        'maintenance-application-and-report': 'yes',
      }),
    ]);
    expect(proposal).toMatchObject({ rule: 5, allocation: 'vendor' });
    expect(texts(proposal.vendorPart)).toEqual([
      '次の対策を実施する：作業の事前申請と事後報告・記録の提供',
    ]);
    expect(proposal.openPoints).toEqual([]);
  });

  it('needs a reason when the gate is 対象外', () => {
    const row = (gate: 'na' | 'na!') =>
      lineOf('R08', 'normal', [
        mds({ 'remote-maintenance': gate, 'remote-maintenance.login-restriction': 'na' }),
      ]).proposal;
    expect(row('na!').rule).toBe(3);
    expect(row('na')).toMatchObject({ rule: 8, allocation: 'undecided' });
    expect(texts(row('na').openPoints)).toEqual([
      '「対象外」の理由が未記入：リモートメンテナンス機能の有無',
    ]);
  });
});

describe('rules 4 and 5: something is offered', () => {
  const log: Marks = {
    'access-log': 'yes',
    'access-log.review': 'no',
    'access-log.protection': 'blank',
    'time-accuracy': 'na!',
  };

  it('on an MDS is shared: functions here, settings and operation there', () => {
    const { proposal } = lineOf('R07', 'normal', [mds(log)]);
    expect(proposal).toMatchObject({
      rule: 4,
      allocation: 'shared',
      gap: false,
      status: 'proposed',
    });
    expect(texts(proposal.vendorPart)).toEqual(['次の機能を備える：アクセスログ機能']);
    expect(texts(proposal.institutionPart)).toEqual(['事業者が備える機能を設定し、運用する']);
    expect(texts(proposal.openPoints)).toEqual([
      '「いいえ」の扱い：ログを利用者側で確認できる機能',
      '未記入：ログ自体へのアクセス制限',
    ]);
    expect(texts(proposal.reason)).toEqual([
      'MDSの回答「はい」に基づく提案です。',
      '備考あり：MDS備考1',
    ]);
  });

  it('on an SDS is the vendor: measures here, confirmation there', () => {
    const { proposal } = lineOf('R07', 'normal', [sds(log)]);
    expect(proposal).toMatchObject({ rule: 5, allocation: 'vendor' });
    expect(texts(proposal.vendorPart)).toEqual(['次の対策を実施する：アクセスログ機能']);
    expect(texts(proposal.institutionPart)).toEqual(['事業者の実施状況を報告で確認する']);
  });

  it('on both goes by the MDS, whose rule comes first, and writes out both parts', () => {
    const { proposal } = lineOf('R07', 'normal', [
      mds({ 'access-log': 'yes' }),
      sds({ 'time-accuracy': 'yes' }),
    ]);
    expect(proposal).toMatchObject({ rule: 4, allocation: 'shared' });
    expect(texts(proposal.vendorPart)).toEqual([
      '次の機能を備える：アクセスログ機能',
      '次の対策を実施する：時刻の正確性を保つ機能',
    ]);
    expect(texts(proposal.institutionPart)).toEqual([
      '事業者が備える機能を設定し、運用する',
      '事業者の実施状況を報告で確認する',
    ]);
  });
});

describe('a はい that its note takes back', () => {
  const noted = (remark: string | null, more: Marks = {}) =>
    lineOf('R07', 'normal', [
      sheetOf(
        [
          answerOf('access-log', 'yes', { remark }),
          ...Object.entries(more).map(([key, mark]) => answerOf(key, mark as 'yes')),
        ],
        { edition: null },
      ),
    ]).proposal;

  it('is offered all the same, with a doubt to settle', () => {
    const doubted = noted('次期バージョンで対応予定です。', { 'time-accuracy': 'yes' });
    expect(doubted).toMatchObject({ rule: 4, allocation: 'shared', doubt: true });
    expect(texts(doubted.openPoints)[0]).toMatch(/アクセスログ機能$/);
    expect(texts(doubted.openPoints)).toHaveLength(1);
  });

  it('is no matter of a note that explains it', () => {
    for (const remark of ['ログは一年間保存します。', null])
      expect(noted(remark)).toMatchObject({ doubt: false, openPoints: [] });
  });
});

describe('several offers of one row', () => {
  it('that contradict each other leave the others open points as well', () => {
    const { proposal } = lineOf('R07', 'normal', [
      mds({ 'access-log': 'yes', 'time-accuracy': 'blank' }),
      sds({ 'access-log': 'no' }),
    ]);
    expect(proposal.rule).toBe(0);
    expect(texts(proposal.openPoints)).toEqual([
      '回答が食い違うため確認が必要：アクセスログ機能',
      '未記入：時刻の正確性を保つ機能',
    ]);
  });

  it('that are missing leave those without an answer open', () => {
    const { proposal } = lineOf('R07', 'normal', [
      mds({ 'time-accuracy': 'no', 'access-log': 'unreadable' }),
    ]);
    expect(proposal).toMatchObject({ rule: 6, gap: true, conflict: false, doubt: false });
    expect(texts(proposal.openPoints)).toEqual(['判読できないため確認が必要：アクセスログ機能']);
  });

  it('behind a closed gate and 対象外 outside it make the row not applicable, for both reasons', () => {
    const { proposal } = lineOf('R08', 'normal', [
      sds({
        'remote-maintenance': 'no',
        'remote-maintenance.log': 'no',
        'maintenance-application-and-report': 'na!',
      }),
    ]);
    expect(proposal).toMatchObject({ rule: 7, allocation: 'not-applicable' });
    expect(texts(proposal.reason).slice(0, 2)).toEqual([
      '前提の「リモートメンテナンス機能の有無」が「いいえ」と回答されています。',
      '理由のある「対象外」：作業の事前申請と事後報告・記録の提供',
    ]);
  });

  it('one 対象外 and one blank leave the row undecided', () => {
    const { proposal } = lineOf('R07', 'normal', [
      mds({ 'time-accuracy': 'na!', 'access-log': 'blank' }),
    ]);
    expect(proposal).toMatchObject({ rule: 8, allocation: 'undecided' });
  });
});

describe('phases', () => {
  it('of normal operation do not settle an emergency', () => {
    const { proposal, questions } = lineOf('R03', 'emergency', [
      mds({ 'malware-protection': 'yes' }),
    ]);
    expect(proposal).toMatchObject({ rule: 8, allocation: 'undecided', gap: false });
    expect(texts(proposal.openPoints)).toEqual([
      '非常時の分担は回答に示されていない：不正ソフトウェア対策の実施',
    ]);
    expect(questions).toEqual(['Q07', 'Q30']);
  });

  it('are settled by the section of the form on emergencies', () => {
    const { proposal } = lineOf('R10', 'emergency', [sds({ 'multi-generation-backup': 'yes' })]);
    expect(proposal).toMatchObject({ rule: 5, allocation: 'vendor' });
  });

  it('are settled by any offer where the row knows no other phase', () => {
    expect(lineOf('R19', 'emergency', [mds({ 'emergency-account': 'yes' })]).proposal.rule).toBe(4);
    expect(lineOf('R25', 'end', [sds({ 'disposal-certificate': 'yes' })]).proposal.rule).toBe(5);
  });

  it('share what is missing', () => {
    for (const phase of ['normal', 'emergency'] as const)
      expect(lineOf('R03', phase, [mds({ 'malware-protection': 'no' })]).proposal).toMatchObject({
        rule: 6,
        allocation: 'institution',
        gap: true,
      });
  });
});

describe('rules 6 to 8: nothing is offered', () => {
  it('いいえ leaves a gap to the institution, with a closing measure to settle', () => {
    const { proposal, questions } = lineOf('R06', 'normal', [
      mds({ 'authentication-method.two-factor': 'no' }),
    ]);
    expect(proposal).toMatchObject({ rule: 6, allocation: 'institution', gap: true });
    expect(texts(proposal.institutionPart)).toEqual([
      '代わりの対策（内容・担当・期限）を決める：二要素の組合せ認証',
    ]);
    expect(proposal.vendorPart).toEqual([]);
    expect(questions).toEqual(['Q09', 'Q10']);
  });

  it('対象外 with notes makes the row not applicable', () => {
    const { proposal, questions } = lineOf('R31', 'normal', [
      mds({ 'wireless-lan-security': 'na!' }),
    ]);
    expect(proposal).toMatchObject({ rule: 7, allocation: 'not-applicable' });
    expect(texts(proposal.reason)).toEqual([
      '理由のある「対象外」：無線LAN利用時のセキュリティ機能',
      '備考あり：MDS備考1',
    ]);
    expect(questions).toEqual([]);
  });

  it('対象外 without a note, a blank and an unreadable row leave it undecided', () => {
    const point = (mark: 'na' | 'blank' | 'unreadable') => {
      const { proposal } = lineOf('R31', 'normal', [mds({ 'wireless-lan-security': mark })]);
      expect(proposal).toMatchObject({ rule: 8, allocation: 'undecided', gap: false });
      return texts(proposal.openPoints);
    };
    const topic = '無線LAN利用時のセキュリティ機能';
    expect(point('na')).toEqual([`「対象外」の理由が未記入：${topic}`]);
    expect(point('blank')).toEqual([`未記入：${topic}`]);
    expect(point('unreadable')).toEqual([`判読できないため確認が必要：${topic}`]);
  });

  it('a row the forms do not ask is undecided', () => {
    const { proposal, questions } = lineOf('R21', 'normal', [fullSheet('MDS', 'yes')]);
    expect(proposal).toMatchObject({ rule: 8, allocation: 'undecided', openPoints: [] });
    expect(texts(proposal.reason)).toEqual(['受け取った開示書に、この項目の設問がありません。']);
    expect(questions).toEqual(['Q19']);
  });

  it('いいえ behind an open gate waits for the gate', () => {
    const { proposal } = lineOf('R08', 'normal', [
      mds({ 'remote-maintenance': 'blank', 'remote-maintenance.login-restriction': 'no' }),
    ]);
    expect(proposal).toMatchObject({ rule: 8, gap: false });
    expect(texts(proposal.openPoints)).toEqual(['未記入：リモートメンテナンス機能の有無']);
  });
});

describe('the retention duty', () => {
  const marks: Marks = { 'standard-format-io': 'na', 'master-change-protection': 'na' };

  it('read off unexplained 対象外 is no reason for 該当なし', () => {
    expect(lineOf('R24', 'normal', [mds(marks)]).proposal.rule).toBe(8);
    const noted: Marks = { 'standard-format-io': 'na!', 'master-change-protection': 'na!' };
    expect(lineOf('R24', 'normal', [mds(noted)]).proposal.rule).toBe(7);
  });

  it('denied by a person is one', () => {
    const { proposal } = lineOf('R24', 'normal', [mds(marks)], { retention: 'no' });
    expect(proposal).toMatchObject({ rule: 7, allocation: 'not-applicable' });
    expect(texts(proposal.reason)).toEqual(['法定保存義務のない製品として扱う指定によります。']);
  });
});
