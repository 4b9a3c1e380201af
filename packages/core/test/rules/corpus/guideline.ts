import { complete, sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const PLAIN = { 'role-based-access': 'yes', 'time-accuracy': 'yes' } as const;
const PASSWORD = { ...PLAIN, 'authentication-method.knowledge': 'yes' } as const;

/** Cases of the rules about guideline 6.0. */
export const GUIDELINE_CASES: readonly CorpusCase[] = [
  {
    id: 'GL-01-pass-a',
    about: 'A no whose requirement another row declares.',
    disclosures: [sheet('SDS', { ...PLAIN, 'screen-privacy': 'no', 'away-lock': 'yes' })],
    expected: ['ANS-07 warning screen-privacy -'],
  },
  {
    id: 'GL-01-fail-a',
    about: 'A no, and nothing else speaks to its requirement.',
    disclosures: [sheet('SDS', { ...PLAIN, 'malware-protection': 'no' })],
    expected: ['ANS-07 warning malware-protection -', 'GL-01 warning malware-protection questions'],
  },
  {
    id: 'GL-02-pass-a',
    about: 'No second factor, but no password either: the condition does not hold.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'authentication-method.knowledge': 'no',
        'authentication-method.biometric': 'yes',
        'authentication-method.two-factor': 'no',
      }),
    ],
    expected: [],
  },
  {
    id: 'GL-02-fail-a',
    about: 'Passwords without a second factor.',
    disclosures: [sheet('SDS', { ...PASSWORD, 'authentication-method.two-factor': 'no' })],
    expected: [
      'ANS-07 warning authentication-method.two-factor -',
      'GL-02 warning authentication-method.two-factor -',
    ],
  },
  {
    id: 'GL-02-fail-b',
    about: 'The same with a note, which may describe an equivalent measure.',
    disclosures: [
      sheet('SDS', {
        ...PASSWORD,
        'authentication-method.two-factor': {
          is: 'no',
          remark: '利用場所の入退室を生体認証で管理',
        },
      }),
    ],
    expected: [
      'ANS-07 warning authentication-method.two-factor -',
      'GL-02 warning authentication-method.two-factor explained',
    ],
  },
  {
    id: 'GL-03-pass-a',
    about: 'The note names TLS 1.3.',
    disclosures: [
      sheet('SDS', { ...PLAIN, 'connection-method': { is: 'yes', remark: 'ＴＬＳ１．３のみ' } }),
    ],
    expected: [],
  },
  {
    id: 'GL-03-fail-a',
    about: 'A yes that may rest on TLS 1.2.',
    disclosures: [sheet('SDS', { ...PLAIN, 'connection-method': 'yes' })],
    expected: ['GL-03 info connection-method method'],
  },
  {
    id: 'GL-03-fail-b',
    about: 'The row of the MDS that asks about TLS itself.',
    disclosures: [complete('MDS', { 'tls-configuration': 'yes' })],
    expected: ['GL-03 info tls-configuration -'],
  },
  {
    id: 'GL-04-pass-a',
    about: 'A complete sheet.',
    disclosures: [complete('SDS')],
    expected: [],
  },
  {
    id: 'GL-04-fail-a',
    about: 'A blank row is the only one about its requirement.',
    disclosures: [complete('SDS', { 'time-accuracy': 'blank' })],
    expected: ['ANS-01 error time-accuracy -', 'GL-04 info - -'],
  },
];
