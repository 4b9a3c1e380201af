import { itemsOf, referenceForm } from '../../../src/index.js';
import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';
import { standInForm } from './official-form.js';

const ROWS = { 'access-control': 'yes', 'role-based-access': 'yes' } as const;

/** The rows of the MDS that are known from the form itself, answered without any matter to report. */
const VERIFIED = Object.fromEntries(
  itemsOf(referenceForm('MDS'))
    .filter(({ verified, role }) => verified && role !== 'heading')
    .map(({ key }) => [
      key,
      key === 'authentication-method.two-factor'
        ? ({ is: 'yes', remark: 'ICカードと暗証番号' } as const)
        : key === 'authentication-method.other'
          ? ('no' as const)
          : ('yes' as const),
    ]),
);
const without = (key: string) =>
  Object.fromEntries(Object.entries(VERIFIED).filter(([known]) => known !== key));

const OFFICIAL = {
  'screen-privacy': { is: 'yes', question: '画面をのぞき見から守れますか（見本）' },
  'access-control': { is: 'yes', question: '4 利用者を限って 使わせますか（見本）' },
  'time-accuracy': { is: 'yes', question: '時刻を正しく保てますか（見本）' },
} as const;
const official = { officialForms: [standInForm()] };

/** Cases of the rules about form and edition. */
export const FORM_CASES: readonly CorpusCase[] = [
  {
    id: 'FORM-01-pass-a',
    about: 'The edition is named and known.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: 'FORM-01-fail-a',
    about: 'The sheet names no edition.',
    disclosures: [sheet('SDS', ROWS, { edition: null })],
    expected: ['FORM-01 warning - -'],
  },
  {
    id: 'FORM-01-fail-b',
    about: 'The sheet names an edition nobody knows.',
    disclosures: [sheet('SDS', ROWS, { edition: '4.7' })],
    expected: ['FORM-01 warning - unlisted'],
  },
  {
    id: 'FORM-02-pass-a',
    about: 'Form 4.1 before 5.0 was published.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: 'FORM-02-fail-a',
    about: 'Form 4.0.',
    disclosures: [sheet('SDS', ROWS, { edition: '4.0', header: { createdOn: '2022-06-01' } })],
    expected: ['FORM-02 warning - -'],
  },
  {
    id: 'FORM-02-fail-b',
    about: 'Form 4.1, looked at after 5.0 was published: for information.',
    disclosures: [sheet('SDS', ROWS)],
    context: { asOf: '2026-07-01' },
    expected: ['FORM-02 info - superseded'],
  },
  {
    id: 'FORM-03-pass-a',
    about: 'The form whose items are known.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: 'FORM-03-fail-a',
    about: 'Form 5.0.',
    disclosures: [sheet('SDS', ROWS, { edition: '5.0', header: { createdOn: '2025-01-10' } })],
    context: { asOf: '2025-02-01' },
    expected: ['FORM-03 warning - -'],
  },
  {
    id: 'FORM-04-pass-a',
    about: 'All rows known from the form itself are there; of others nothing is said.',
    disclosures: [sheet('MDS', VERIFIED)],
    expected: [],
  },
  {
    id: 'FORM-04-fail-a',
    about: 'A row known from the form itself is missing.',
    disclosures: [sheet('MDS', without('time-accuracy'))],
    expected: ['FORM-04 error time-accuracy -'],
  },
  {
    id: 'FORM-04-fail-b',
    about: 'The same beside a row that was not recognised: perhaps that is the one.',
    disclosures: [
      sheet('MDS', {
        ...without('time-accuracy'),
        strange: { is: 'yes', key: null, question: '時計の合わせ方を示せるか', section: '6.5' },
      }),
    ],
    expected: ['FORM-04 warning time-accuracy unread', 'FORM-06 info - unrecognised'],
  },
  {
    id: 'FORM-04-fail-c',
    about: 'A row of an imported official form is missing.',
    disclosures: [
      sheet('SDS', {
        'screen-privacy': OFFICIAL['screen-privacy'],
        'access-control': OFFICIAL['access-control'],
      }),
    ],
    context: official,
    expected: ['FORM-04 error time-accuracy -'],
  },
  {
    id: 'FORM-04-fail-d',
    about: 'Many rows known from the form itself are missing: one finding.',
    disclosures: [sheet('MDS', { 'access-control': 'yes', 'access-log': 'yes' })],
    expected: ['FORM-04 error - many'],
  },
  {
    id: 'FORM-04-fail-e',
    about: 'The same beside a row that was not recognised.',
    disclosures: [
      sheet('MDS', {
        'access-control': 'yes',
        'access-log': 'yes',
        'screen-privacy': 'yes',
        strange: { is: 'yes', key: null, question: '時計の合わせ方を示せるか', section: '6.5' },
      }),
    ],
    expected: ['FORM-04 warning - unread-many', 'FORM-06 info - unrecognised'],
  },
  {
    id: 'FORM-05-pass-a',
    about: 'Each section with known rows is there.',
    disclosures: [sheet('MDS', VERIFIED)],
    expected: [],
  },
  {
    id: 'FORM-05-fail-a',
    about: 'Section 6.5 is missing altogether: one finding.',
    disclosures: [
      sheet('MDS', {
        'screen-privacy': 'yes',
        'software-install-restriction': 'yes',
        scanning: 'no',
      }),
    ],
    expected: ['FORM-05 error - -'],
  },
  {
    id: 'FORM-05-fail-b',
    about: 'The same beside a row that was not recognised and may belong there.',
    disclosures: [
      sheet('MDS', {
        'screen-privacy': 'yes',
        'software-install-restriction': 'yes',
        scanning: 'no',
        strange: { is: 'yes', key: null, question: '利用者の扱い', section: '6.5' },
      }),
    ],
    expected: ['FORM-05 warning - unread', 'FORM-06 info - unrecognised'],
  },
  {
    id: 'FORM-06-pass-a',
    about: 'Every row is known.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: 'FORM-06-fail-a',
    about: 'Two rows could not be matched: said once, for information.',
    disclosures: [
      sheet('SDS', {
        ...ROWS,
        'away-lock': 'yes',
        'time-accuracy': 'yes',
        'screen-privacy': 'yes',
        one: { is: 'yes', key: null, question: '独自の設問その一' },
        two: { is: 'no', key: null, question: '独自の設問その二' },
      }),
    ],
    expected: ['FORM-06 info - unrecognised'],
  },
  {
    id: 'FORM-06-fail-b',
    about: 'A row that an imported official form does not have.',
    disclosures: [
      sheet('SDS', { ...OFFICIAL, one: { is: 'yes', key: null, question: '独自の設問' } }),
    ],
    context: official,
    expected: ['FORM-06 warning - -'],
  },
  {
    id: 'FORM-07-pass-a',
    about: 'The questions of an imported official form, spaces and numbers aside.',
    disclosures: [sheet('SDS', OFFICIAL)],
    context: official,
    expected: [],
  },
  {
    id: 'FORM-07-fail-a',
    about: 'A question was reworded.',
    disclosures: [
      sheet('SDS', {
        ...OFFICIAL,
        'access-control': { is: 'yes', question: '利用者を限って使わせる予定がありますか（見本）' },
      }),
    ],
    context: official,
    expected: ['FORM-07 warning access-control -'],
  },
  {
    id: 'FORM-08-pass-a',
    about: 'With an official form and a date nothing is left open.',
    disclosures: [sheet('SDS', OFFICIAL)],
    context: official,
    expected: [],
  },
  {
    id: 'FORM-08-fail-a',
    about: 'Neither an official form nor a date: both are said once for the file.',
    disclosures: [sheet('SDS', ROWS), sheet('SDS', ROWS, { sha256: 'd'.repeat(64) })],
    context: { asOf: null },
    expected: ['FORM-08 info - no-official-form', 'FORM-08 info - no-as-of-date'],
  },
];
