import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const ROWS = { 'access-control': 'yes', 'role-based-access': 'yes' } as const;

/** Cases of the rules about the header. */
export const HEADER_CASES: readonly CorpusCase[] = [
  {
    id: 'HDR-01-pass-a',
    about: 'Date, provider and service are filled in.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: 'HDR-01-fail-a',
    about: 'The provider is missing and the service is only a placeholder.',
    disclosures: [sheet('SDS', ROWS, { header: { organisation: null, product: '○○○○' } })],
    expected: ['HDR-01 error - -', 'HDR-01 error - -'],
  },
  {
    id: 'HDR-02-pass-a',
    about: 'A service may have no version.',
    disclosures: [sheet('SDS', ROWS, { header: { version: null } })],
    expected: [],
  },
  {
    id: 'HDR-02-fail-a',
    about: 'An MDS without a product version.',
    disclosures: [
      sheet(
        'MDS',
        { 'external-exchange': 'no', scanning: 'no' },
        { edition: '5.0', header: { version: null } },
      ),
    ],
    context: { asOf: '2024-10-01', class: 'basic' },
    expected: ['HDR-02 error - -', 'FORM-03 warning - -'],
  },
  {
    id: 'HDR-03-pass-a',
    about: '29 February of a leap year.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2024-02-29' } })],
    expected: [],
  },
  {
    id: 'HDR-03-fail-a',
    about: '30 February.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2024-02-30' } })],
    expected: ['HDR-03 error - -'],
  },
  {
    id: 'HDR-03-fail-b',
    about: 'No date at all, but a text.',
    disclosures: [
      sheet('SDS', ROWS, { header: { createdOn: null }, headerRaw: { createdOn: '4月上旬' } }),
    ],
    expected: ['HDR-03 error - -'],
  },
  {
    id: 'HDR-04-pass-a',
    about: 'Dated on the day the form was published.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2023-08-25' } })],
    expected: [],
  },
  {
    id: 'HDR-04-fail-a',
    about: 'Dated before form 4.1 was published.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2022-04-01' } })],
    expected: ['HDR-04 warning - -'],
  },
  {
    id: 'HDR-04-fail-b',
    about: 'Dated before form 4.0, whose date of publication is not confirmed: for information.',
    disclosures: [sheet('SDS', ROWS, { edition: '4.0', header: { createdOn: '2021-04-01' } })],
    expected: ['FORM-02 warning - -', 'HDR-04 info - unconfirmed'],
  },
  {
    id: 'HDR-05-pass-a',
    about: 'Dated on the day of the check.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2024-05-01' } })],
    expected: [],
  },
  {
    id: 'HDR-05-fail-a',
    about: 'Dated after the day of the check.',
    disclosures: [sheet('SDS', ROWS, { header: { createdOn: '2024-06-01' } })],
    expected: ['HDR-05 warning - -'],
  },
];
