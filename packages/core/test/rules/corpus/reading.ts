import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const FOUR = {
  'access-control': 'yes',
  'role-based-access': 'yes',
  'time-accuracy': 'yes',
  'malware-protection': 'yes',
} as const;
const rivalled = (key: string) =>
  ({ is: 'yes', confidence: 0.75, alternatives: [{ key, confidence: 0.7 }] }) as const;
const doubtful = { is: 'yes', confidence: 0.6 } as const;

/** Cases of the rules about how surely a sheet was read. */
export const READING_CASES: readonly CorpusCase[] = [
  {
    id: 'READ-01-pass-a',
    about: 'All answers were read surely enough.',
    disclosures: [sheet('SDS', { ...FOUR, 'away-lock': { is: 'yes', confidence: 0.7 } })],
    expected: [],
  },
  {
    id: 'READ-01-fail-a',
    about: 'One answer was read unsurely.',
    disclosures: [sheet('SDS', { ...FOUR, 'away-lock': doubtful })],
    expected: ['READ-01 warning away-lock -'],
  },
  {
    id: 'READ-01-fail-b',
    about: 'Many answers were read unsurely: said once.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'away-lock': doubtful,
        'screen-privacy': doubtful,
        'access-log': doubtful,
        'staff-training': doubtful,
      }),
    ],
    expected: ['READ-01 warning - many'],
  },
  {
    id: 'READ-02-pass-a',
    about: 'The other candidate is far behind.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'staff-training': {
          is: 'yes',
          alternatives: [{ key: 'staff-confidentiality', confidence: 0.4 }],
        },
      }),
    ],
    expected: [],
  },
  {
    id: 'READ-02-fail-a',
    about: 'Two items fit a row about equally.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'staff-training': {
          is: 'yes',
          confidence: 0.75,
          alternatives: [{ key: 'staff-confidentiality', confidence: 0.72 }],
        },
      }),
    ],
    expected: ['READ-02 warning staff-training -'],
  },
  {
    id: 'READ-02-fail-b',
    about: 'A row that was matched to none of its candidates.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        odd: {
          is: 'yes',
          key: null,
          question: '要員の管理について',
          confidence: 0.5,
          alternatives: [{ key: 'staff-confidentiality', confidence: 0.48 }],
        },
      }),
    ],
    expected: ['READ-02 warning - single'],
  },
  {
    id: 'READ-02-fail-c',
    about: 'Many rows fit two items about equally: said once.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'staff-training': rivalled('staff-confidentiality'),
        'disposal-procedure': rivalled('device-disposal-check'),
        'take-out-policy': rivalled('take-out-access-restriction'),
        'peer-authentication': rivalled('connection-method'),
      }),
    ],
    expected: ['READ-02 warning - many'],
  },
  {
    id: 'READ-03-pass-a',
    about: 'The header was read surely enough.',
    disclosures: [sheet('SDS', FOUR)],
    expected: [],
  },
  {
    id: 'READ-03-fail-a',
    about: 'The name of the service may be another value.',
    disclosures: [sheet('SDS', FOUR, { headerConfidence: { product: 0.5 } })],
    expected: ['READ-03 warning - -'],
  },
  {
    id: 'READ-04-pass-a',
    about: 'A hidden row without an answer.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'remote-maintenance': 'no',
        'remote-maintenance.log': { is: 'blank', hidden: true },
      }),
    ],
    expected: [],
  },
  {
    id: 'READ-04-fail-a',
    about: 'An answer in a hidden row.',
    disclosures: [sheet('SDS', { ...FOUR, 'away-lock': { is: 'yes', hidden: true } })],
    expected: ['READ-04 info - -'],
  },
  {
    id: 'READ-07-pass-a',
    about: 'One of four rows could not be read.',
    disclosures: [sheet('SDS', { ...FOUR, 'time-accuracy': 'unreadable' })],
    expected: ['ANS-03 error time-accuracy -'],
  },
  {
    id: 'READ-07-fail-a',
    about: 'Two of four rows could not be read: no verdict.',
    disclosures: [
      sheet('SDS', { ...FOUR, 'time-accuracy': 'unreadable', 'access-control': 'unreadable' }),
    ],
    expected: [
      'ANS-03 error access-control -',
      'ANS-03 error time-accuracy -',
      'READ-07 error - -',
    ],
  },
  {
    id: 'READ-07-fail-b',
    about: 'Not a single row was read.',
    disclosures: [sheet('SDS', {})],
    expected: ['READ-07 error - nothing'],
  },
];
