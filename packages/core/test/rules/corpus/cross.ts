import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const PLAIN = { 'role-based-access': 'yes', 'time-accuracy': 'yes' } as const;
const mds = { file: 'mds.xlsx' };

/** Cases of the rules about answers taken together. */
export const CROSS_CASES: readonly CorpusCase[] = [
  {
    id: 'X-01-pass-a',
    about: 'Nothing to maintain remotely, and the rows about it are not applicable.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'remote-maintenance': 'no',
        'remote-maintenance.log': 'not-applicable',
      }),
    ],
    expected: [],
  },
  {
    id: 'X-01-fail-a',
    about: 'Yes under a gate answered no.',
    disclosures: [
      sheet('SDS', { ...PLAIN, 'remote-maintenance': 'no', 'remote-maintenance.log': 'yes' }),
    ],
    expected: ['X-01 warning remote-maintenance.log yes'],
  },
  {
    id: 'X-01-fail-b',
    about: 'No where not applicable is meant: said once per gate, and no gap.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'remote-maintenance': 'no',
        'remote-maintenance.log': 'no',
        'remote-maintenance.file-sanitisation': 'no',
      }),
    ],
    expected: ['X-01 info remote-maintenance.log no'],
  },
  {
    id: 'X-01-fail-c',
    about: 'The gate stands on the MDS of the product, the row on its SDS.',
    disclosures: [
      sheet(
        'MDS',
        { scanning: 'no', 'remote-maintenance': 'no', 'external-exchange': 'no' },
        { ...mds, edition: '5.0', header: { createdOn: '2025-01-10' } },
      ),
      sheet('SDS', { ...PLAIN, 'remote-maintenance.log': 'yes' }),
    ],
    context: { asOf: '2025-02-01', class: 'extended' },
    expected: [
      'FORM-03 warning - -',
      'FORM-02 info - superseded',
      'X-01 warning remote-maintenance.log yes',
    ],
  },
  {
    id: 'X-02-pass-a',
    about: 'Every question about remote maintenance is not applicable, each with a reason.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'remote-maintenance': 'yes',
        'remote-maintenance.log': { is: 'not-applicable', remark: '保守会社の開示書に記載' },
      }),
    ],
    expected: [],
  },
  {
    id: 'X-02-fail-a',
    about: 'Remote maintenance exists, but every question about it is not applicable.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'remote-maintenance': 'yes',
        'remote-maintenance.log': 'not-applicable',
        'remote-maintenance.file-sanitisation': 'not-applicable',
      }),
    ],
    expected: ['X-02 warning remote-maintenance.log -'],
  },
  {
    id: 'X-03-pass-a',
    about: 'Access control with a method.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'access-control': 'yes',
        'authentication-method.knowledge': 'yes',
        'authentication-method.biometric': 'no',
      }),
    ],
    expected: [],
  },
  {
    id: 'X-03-pass-b',
    about: 'The sheet prints no methods.',
    disclosures: [sheet('SDS', { ...PLAIN, 'access-control': 'yes' })],
    expected: [],
  },
  {
    id: 'X-03-fail-a',
    about: 'Access control, and every method is no.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'access-control': 'yes',
        'authentication-method.knowledge': 'no',
        'authentication-method.biometric': 'no',
      }),
    ],
    expected: ['X-03 warning access-control -'],
  },
  {
    id: 'X-04-pass-a',
    about: 'Two factors from two methods.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'authentication-method.knowledge': 'yes',
        'authentication-method.possession': 'yes',
        'authentication-method.two-factor': { is: 'yes', remark: 'パスワードとICカード' },
      }),
    ],
    expected: [],
  },
  {
    id: 'X-04-fail-b',
    about: 'Two factors, but only one method, and no word about it.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'authentication-method.knowledge': 'yes',
        'authentication-method.possession': 'no',
        'authentication-method.two-factor': 'yes',
      }),
    ],
    expected: [
      'NOTE-04 warning authentication-method.two-factor -',
      'X-04 warning authentication-method.two-factor -',
    ],
  },
  {
    id: 'X-04-fail-a',
    about: 'Two factors, but only one method.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'authentication-method.knowledge': 'yes',
        'authentication-method.possession': 'no',
        'authentication-method.two-factor': { is: 'yes', remark: '端末の認証と組み合わせます' },
      }),
    ],
    expected: ['X-04 warning authentication-method.two-factor explained'],
  },
  {
    id: 'X-05-pass-a',
    about: 'A log is kept, reviewed and protected.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'access-log': 'yes',
        'access-log.review': 'yes',
        'access-log.protection': 'yes',
      }),
    ],
    expected: [],
  },
  {
    id: 'X-05-fail-a',
    about: 'No log, but it can be reviewed.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'access-log': 'no',
        'access-log.review': 'yes',
        'access-log.protection': 'not-applicable',
      }),
    ],
    expected: [
      'ANS-07 warning access-log -',
      'GL-01 warning access-log questions',
      'X-05 warning access-log.review -',
    ],
  },
  {
    id: 'X-06-pass-a',
    about: 'One of two alternatives; the other is no gap.',
    disclosures: [
      sheet(
        'MDS',
        { 'record-finalisation': 'yes', 'device-record-attribution': 'no', scanning: 'no' },
        { ...mds, edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    context: { class: 'extended' },
    expected: ['FORM-02 warning - -'],
  },
  {
    id: 'X-06-fail-a',
    about: 'Both alternatives.',
    disclosures: [
      sheet(
        'MDS',
        { 'record-finalisation': 'yes', 'device-record-attribution': 'yes', scanning: 'no' },
        { ...mds, edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    context: { class: 'extended' },
    expected: ['FORM-02 warning - -', 'X-06 info device-record-attribution -'],
  },
  {
    id: 'X-07-pass-a',
    about: 'MDS and SDS of one product agree.',
    disclosures: [
      sheet('SDS', PLAIN),
      sheet(
        'MDS',
        { 'screen-privacy': 'yes', 'backup-restore': 'yes' },
        { ...mds, edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    context: { class: 'extended' },
    expected: ['FORM-02 warning - -'],
  },
  {
    id: 'X-07-fail-a',
    about: 'The MDS says no, the SDS yes.',
    disclosures: [
      sheet('SDS', { ...PLAIN, 'screen-privacy': 'yes' }),
      sheet(
        'MDS',
        { 'screen-privacy': 'no', 'backup-restore': 'yes' },
        { ...mds, edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    context: { class: 'extended' },
    expected: [
      'ANS-07 warning screen-privacy -',
      'FORM-02 warning - -',
      'X-07 warning screen-privacy -',
    ],
  },
];
