import { type RowWord, sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const FOUR = {
  'access-control': 'yes',
  'role-based-access': 'yes',
  'time-accuracy': 'yes',
  'malware-protection': 'yes',
} as const;

const RETENTION_7_3 = [
  'stored-data-malware-protection',
  'storage-specification',
  'stored-data-access-history',
] as const;
const RETENTION_7_2 = [
  'information-location',
  'search-and-display-time',
  'readability-redundancy',
] as const;
const EXTERNAL = [
  'entrusted-data-access-prevention',
  'entrusted-data-use-prohibition',
  'domestic-law-and-location',
] as const;

const all = (keys: readonly string[], word: RowWord) =>
  Object.fromEntries(keys.map((key) => [key, word]));

/** Cases of the rules about single answers. */
export const ANSWER_CASES: readonly CorpusCase[] = [
  {
    id: 'ANS-01-pass-a',
    about: 'Every item is answered.',
    disclosures: [sheet('SDS', FOUR)],
    expected: [],
  },
  {
    id: 'ANS-01-pass-b',
    about: 'A blank row under a gate answered no is not missing.',
    disclosures: [
      sheet('SDS', { ...FOUR, 'remote-maintenance': 'no', 'remote-maintenance.log': 'blank' }),
    ],
    expected: [],
  },
  {
    id: 'ANS-01-pass-c',
    about: 'Of several methods the used one is marked and the others are left blank.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'authentication-method.knowledge': 'yes',
        'authentication-method.biometric': 'blank',
      }),
    ],
    expected: [],
  },
  {
    id: 'ANS-01-fail-a',
    about: 'One item is blank.',
    disclosures: [sheet('SDS', { ...FOUR, 'time-accuracy': 'blank' })],
    expected: ['ANS-01 error time-accuracy -'],
  },
  {
    id: 'ANS-01-fail-b',
    about: 'No method is yes and one is blank: the group is unanswered, said once.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'authentication-method.knowledge': 'no',
        'authentication-method.biometric': 'blank',
        'authentication-method.possession': 'blank',
      }),
    ],
    expected: ['ANS-01 error authentication-method.biometric group'],
  },
  {
    id: 'ANS-01-fail-c',
    about: 'A gate is blank: the gate is asked for, not the rows that depend on it.',
    disclosures: [
      sheet('SDS', { ...FOUR, 'remote-maintenance': 'blank', 'remote-maintenance.log': 'blank' }),
    ],
    expected: ['ANS-01 error remote-maintenance -'],
  },
  {
    id: 'ANS-02-pass-a',
    about: 'One mark per row.',
    disclosures: [sheet('SDS', FOUR)],
    expected: [],
  },
  {
    id: 'ANS-02-fail-a',
    about: 'Yes and no are both marked.',
    disclosures: [sheet('SDS', { ...FOUR, 'access-control': 'several' })],
    expected: ['ANS-02 error access-control -'],
  },
  {
    id: 'ANS-03-pass-a',
    about: 'All marks can be read.',
    disclosures: [sheet('SDS', FOUR)],
    expected: [],
  },
  {
    id: 'ANS-03-fail-a',
    about: 'A mark lies between two cells.',
    disclosures: [sheet('SDS', { ...FOUR, 'access-control': { is: 'unreadable', raw: '○' } })],
    expected: ['ANS-03 error access-control -'],
  },
  {
    id: 'ANS-04-pass-a',
    about: 'Only the three options are used.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'screen-privacy': { is: 'not-applicable', remark: '画面がないため' },
      }),
    ],
    expected: [],
  },
  {
    id: 'ANS-04-fail-a',
    about: 'A text stands where an option should be marked.',
    disclosures: [
      sheet('SDS', { ...FOUR, 'access-control': { is: 'unreadable', raw: '一部対応' } }),
    ],
    expected: ['ANS-04 error access-control -'],
  },
  {
    id: 'ANS-05-pass-a',
    about: 'The same item twice with the same answer.',
    disclosures: [sheet('SDS', { ...FOUR, again: { is: 'yes', key: 'access-control' } })],
    expected: [],
  },
  {
    id: 'ANS-05-fail-a',
    about: 'The same item twice, yes and no.',
    disclosures: [
      sheet('SDS', { ...FOUR, 'away-lock': 'yes', again: { is: 'no', key: 'away-lock' } }),
    ],
    expected: ['ANS-05 error away-lock -', 'ANS-07 warning away-lock -'],
  },
  {
    id: 'ANS-06-pass-a',
    about: 'Not applicable on a row that may well be so.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'screen-privacy': { is: 'not-applicable', remark: '画面がないため' },
      }),
    ],
    expected: [],
  },
  {
    id: 'ANS-06-fail-a',
    about: 'Access control is not applicable, without a word.',
    disclosures: [sheet('SDS', { ...FOUR, 'access-control': 'not-applicable' })],
    expected: ['ANS-06 warning access-control -', 'NOTE-03 warning access-control -'],
  },
  {
    id: 'ANS-06-fail-b',
    about: 'The same with a reason is for information.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        'malware-protection': { is: 'not-applicable', remark: '汎用OSを用いない専用機器のため' },
      }),
    ],
    expected: ['ANS-06 info malware-protection explained'],
  },
  {
    id: 'ANS-07-pass-a',
    about: 'No on a presence row is no gap.',
    disclosures: [sheet('SDS', { ...FOUR, scanning: 'no' })],
    expected: [],
  },
  {
    id: 'ANS-07-fail-a',
    about: 'No on a measure. (GL-01 names the requirement beside it.)',
    disclosures: [sheet('SDS', { ...FOUR, 'screen-privacy': 'no' })],
    expected: ['ANS-07 warning screen-privacy -', 'GL-01 warning screen-privacy -'],
  },
  {
    id: 'ANS-08-pass-a',
    about: 'Something is filled in.',
    disclosures: [sheet('SDS', FOUR)],
    expected: [],
  },
  {
    id: 'ANS-08-fail-a',
    about: 'An empty form: one finding, not one per row.',
    disclosures: [sheet('SDS', all(Object.keys(FOUR), 'blank'))],
    expected: ['ANS-08 error - -'],
  },
  {
    id: 'ANS-08-fail-b',
    about: 'Nothing marked, but the file holds pictures.',
    disclosures: [sheet('SDS', all(Object.keys(FOUR), 'blank'))],
    context: { facts: [{ id: 'pictures', detail: '4' }] },
    expected: ['ANS-08 error - pictures'],
  },
  {
    id: 'ANS-09-pass-a',
    about: 'All rows on statutory retention are not applicable: proper absence.',
    disclosures: [sheet('SDS', { ...FOUR, ...all(RETENTION_7_3, 'not-applicable') })],
    expected: [],
  },
  {
    id: 'ANS-09-fail-a',
    about: 'All rows on statutory retention are blank.',
    disclosures: [sheet('SDS', { ...FOUR, ...all(RETENTION_7_3, 'blank') })],
    expected: ['ANS-09 warning stored-data-malware-protection retention-blank'],
  },
  {
    id: 'ANS-09-fail-b',
    about: 'Rows on statutory retention hold a no and no yes.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        ...all(RETENTION_7_3, 'not-applicable'),
        'stored-data-access-history': 'no',
      }),
    ],
    expected: ['ANS-09 warning stored-data-access-history retention-no-yes'],
  },
  {
    id: 'ANS-09-fail-c',
    about: 'Section 7.2 is answered, section 7.3 is blank throughout.',
    disclosures: [
      sheet('SDS', { ...FOUR, ...all(RETENTION_7_2, 'yes'), ...all(RETENTION_7_3, 'blank') }),
    ],
    expected: ['ANS-09 error stored-data-malware-protection section'],
  },
  {
    id: 'ANS-09-fail-d',
    about: 'Not applicable and blank side by side.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        ...all(RETENTION_7_2, 'not-applicable'),
        ...all(RETENTION_7_3, 'blank'),
      }),
    ],
    expected: ['ANS-09 warning stored-data-malware-protection retention-beside-not-applicable'],
  },
  {
    id: 'ANS-09-fail-e',
    about: 'All rows on external storage are blank.',
    disclosures: [sheet('SDS', { ...FOUR, ...all(EXTERNAL, 'blank') })],
    expected: ['ANS-09 warning entrusted-data-access-prevention external-storage-blank'],
  },
  {
    id: 'ANS-09-fail-f',
    about: 'Rows on external storage hold a no and no yes.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        ...all(EXTERNAL, 'not-applicable'),
        'domestic-law-and-location': 'no',
      }),
    ],
    expected: ['ANS-09 warning domestic-law-and-location external-storage-no-yes'],
  },
  {
    id: 'ANS-09-fail-g',
    about: 'Rows on external storage are partly not applicable, partly blank.',
    disclosures: [
      sheet('SDS', {
        ...FOUR,
        ...all(EXTERNAL, 'not-applicable'),
        'domestic-law-and-location': 'blank',
      }),
    ],
    expected: ['ANS-09 warning domestic-law-and-location external-storage-beside-not-applicable'],
  },
];
