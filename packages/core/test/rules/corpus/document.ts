import type { DocumentFact, Failure, FailureCode } from '../../../src/index.js';
import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const ROWS = { 'access-control': 'yes', 'role-based-access': 'yes' } as const;

/** The pair of cases of a rule about a fact of the file. */
const factCases = (
  rule: string,
  severity: string,
  id: DocumentFact['id'],
  detail: string,
): readonly CorpusCase[] => [
  {
    id: `${rule}-pass-a`,
    about: `The file has no fact "${id}".`,
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: `${rule}-fail-a`,
    about: `The adapter reports "${id}".`,
    disclosures: [sheet('SDS', ROWS)],
    context: { facts: [{ id, detail }] },
    expected: [`${rule} ${severity} - -`],
  },
];

/** The pair of cases of a rule about files that could not be read. */
const unreadableCases = (
  rule: string,
  code: FailureCode,
  args: Failure['args'],
): readonly CorpusCase[] => [
  {
    id: `${rule}-pass-a`,
    about: 'The file was read.',
    disclosures: [sheet('SDS', ROWS)],
    expected: [],
  },
  {
    id: `${rule}-fail-a`,
    about: `Nothing of the file could be read: ${code}.`,
    disclosures: [],
    context: { unreadable: { file: 'sds.xlsx', failure: { code, args } } },
    expected: [`${rule} error - ${code}`],
  },
];

/** Cases of the rules about the document as such, facts of the file included. */
export const DOCUMENT_CASES: readonly CorpusCase[] = [
  {
    id: 'DOC-01-pass-a',
    about: 'An SDS with rows of the SDS.',
    disclosures: [sheet('SDS', { ...ROWS, 'staff-training': 'yes' })],
    expected: [],
  },
  {
    id: 'DOC-01-fail-a',
    about: 'A sheet titled SDS with rows only the MDS has.',
    disclosures: [
      sheet('SDS', {
        ...ROWS,
        'external-device-disabling': 'yes',
        'terminal-management': 'not-applicable',
      }),
    ],
    expected: ['DOC-01 warning external-device-disabling -'],
  },
  {
    id: 'DOC-02-pass-a',
    about: 'Remote maintenance, and the SDS is at hand.',
    disclosures: [
      sheet(
        'MDS',
        {
          scanning: 'no',
          'remote-maintenance': 'yes',
          'remote-maintenance.login-restriction': 'yes',
        },
        { edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    context: { otherDisclosures: [sheet('SDS', ROWS)] },
    expected: ['FORM-02 warning - -'],
  },
  {
    id: 'DOC-02-fail-a',
    about: 'Remote maintenance, and no SDS of the product is at hand.',
    disclosures: [
      sheet(
        'MDS',
        {
          scanning: 'no',
          'remote-maintenance': 'yes',
          'remote-maintenance.login-restriction': 'yes',
        },
        { edition: '4.0', header: { createdOn: '2022-06-01' } },
      ),
    ],
    expected: ['DOC-02 info remote-maintenance -', 'FORM-02 warning - -'],
  },
  ...factCases('DOC-03', 'warning', 'macros', 'vbaProject.bin'),
  ...factCases('DOC-04', 'info', 'external-links', '部門一覧.xlsx'),
  ...factCases('DOC-05', 'warning', 'embedded-objects', '説明資料.docx'),
  ...factCases('DOC-06', 'info', 'hidden-sheets', '作業用'),
  ...factCases('DOC-07', 'warning', 'range-clamped', 'MDS!A1:XFD1048576'),
  ...factCases('DOC-08', 'warning', 'damaged-part', 'xl/drawings/drawing1.xml'),
  ...unreadableCases('DOC-09', 'budget-cells', { limit: 200_000 }),
  ...unreadableCases('DOC-10', 'password-protected', {}),
  ...factCases('DOC-11', 'warning', 'formula-without-value', 'MDS (12)'),
  ...factCases('READ-05', 'warning', 'page-without-text', '2'),
  ...factCases('READ-06', 'info', 'encoding-guessed', 'Shift_JIS'),
];
