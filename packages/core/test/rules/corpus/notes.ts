import { sheet } from '../support.js';
import type { CorpusCase } from './case.js';

const PLAIN = { 'role-based-access': 'yes', 'time-accuracy': 'yes', 'away-lock': 'yes' } as const;

const LONG_NOTES = [
  ['1', '利用者ごとに権限を設定し、職種と担当業務に応じて参照範囲を分けています。'],
  ['2', '時刻は院内の時刻サーバと一時間ごとに同期しています。'],
  ['3', '無操作が十分間続くと画面をロックします。'],
] as const;
const WITH_NOTES = {
  'role-based-access': { is: 'yes', notes: ['1'] },
  'time-accuracy': { is: 'yes', notes: ['2'] },
  'away-lock': { is: 'yes', notes: ['3'] },
} as const;

const remark = (text: string) =>
  ({ ...PLAIN, 'screen-privacy': { is: 'yes', remark: text } }) as const;
const notApplicable = (text: string) =>
  ({ ...PLAIN, 'screen-privacy': { is: 'not-applicable', remark: text } }) as const;
const no = (text: string) => ({ ...PLAIN, 'screen-privacy': { is: 'no', remark: text } }) as const;

/** Cases of the rules about notes. */
export const NOTE_CASES: readonly CorpusCase[] = [
  {
    id: 'NOTE-01-pass-a',
    about: 'Every number has its text; a dash means no note.',
    disclosures: [
      sheet(
        'SDS',
        { ...WITH_NOTES, 'access-control': { is: 'yes', notes: ['-'] } },
        { notes: LONG_NOTES },
      ),
    ],
    expected: [],
  },
  {
    id: 'NOTE-01-fail-a',
    about: 'Note 4 has no text; two rows point to it, one finding.',
    disclosures: [
      sheet(
        'SDS',
        {
          ...WITH_NOTES,
          'access-control': { is: 'yes', notes: ['4'] },
          'malware-protection': { is: 'yes', notes: ['4'] },
        },
        { notes: LONG_NOTES },
      ),
    ],
    expected: ['NOTE-01 error access-control -'],
  },
  {
    id: 'NOTE-01-fail-b',
    about: 'Numbers, but no note text anywhere: the page with the notes is missing.',
    disclosures: [sheet('SDS', WITH_NOTES)],
    expected: ['NOTE-01 error - no-notes'],
  },
  {
    id: 'NOTE-02-pass-a',
    about: 'Every note is referred to.',
    disclosures: [sheet('SDS', WITH_NOTES, { notes: LONG_NOTES })],
    expected: [],
  },
  {
    id: 'NOTE-02-fail-a',
    about: 'Notes 2 and 3 are referred to by no row: said once.',
    disclosures: [
      sheet(
        'SDS',
        { ...PLAIN, 'role-based-access': { is: 'yes', notes: ['1'] } },
        { notes: LONG_NOTES },
      ),
    ],
    expected: ['NOTE-02 info - -'],
  },
  {
    id: 'NOTE-02-fail-b',
    about: 'A text of the notes area has no number.',
    disclosures: [
      sheet('SDS', PLAIN, { notes: [['', '保守回線は専用線に限ります。別紙をご覧ください。']] }),
    ],
    expected: ['NOTE-02 info - unnumbered'],
  },
  {
    id: 'NOTE-03-pass-a',
    about: 'Not applicable, with a reason; and under a gate answered no, where none is needed.',
    disclosures: [
      sheet('SDS', {
        ...notApplicable('画面を持たないサービスのため'),
        'remote-maintenance': 'no',
        'remote-maintenance.log': 'not-applicable',
      }),
    ],
    expected: [],
  },
  {
    id: 'NOTE-03-fail-a',
    about: 'Not applicable without a reason.',
    disclosures: [sheet('SDS', { ...PLAIN, 'screen-privacy': 'not-applicable' })],
    expected: ['NOTE-03 warning screen-privacy -'],
  },
  {
    id: 'NOTE-04-pass-a',
    about: 'The other method is named in a note.',
    disclosures: [
      sheet('SDS', {
        ...PLAIN,
        'authentication-method.other': { is: 'yes', remark: 'スマートフォンの認証アプリ' },
      }),
    ],
    expected: [],
  },
  {
    id: 'NOTE-04-fail-a',
    about: 'Another method is used, and nobody says which.',
    disclosures: [sheet('SDS', { ...PLAIN, 'authentication-method.other': 'yes' })],
    expected: ['NOTE-04 warning authentication-method.other -'],
  },
  {
    id: 'NOTE-05-pass-a',
    about: 'The same note stands twice in the same words.',
    disclosures: [sheet('SDS', WITH_NOTES, { notes: [...LONG_NOTES, LONG_NOTES[0]] })],
    expected: [],
  },
  {
    id: 'NOTE-05-fail-a',
    about: 'Note 1 stands twice with different texts.',
    disclosures: [
      sheet('SDS', WITH_NOTES, {
        notes: [...LONG_NOTES, ['1', '権限は管理者が画面から変更します。']],
      }),
    ],
    expected: ['NOTE-05 error - -'],
  },
  {
    id: 'NOTE-06-pass-a',
    about: 'A note that begins with its own item, and one that only points to another.',
    disclosures: [
      sheet(
        'SDS',
        {
          'role-based-access': { is: 'yes', number: '4.2', notes: ['1'] },
          'time-accuracy': { is: 'yes', number: '5', notes: ['2'] },
          'away-lock': { is: 'yes', number: '3' },
        },
        {
          notes: [
            ['1', '項番4.2について、職種ごとに設定します。'],
            ['2', '項番3を参照してください。'],
          ],
        },
      ),
    ],
    expected: [],
  },
  {
    id: 'NOTE-06-fail-a',
    about: 'Item 5 points to a note that is about item 4.2.',
    disclosures: [
      sheet(
        'SDS',
        {
          'role-based-access': { is: 'yes', number: '4.2' },
          'time-accuracy': { is: 'yes', number: '5', notes: ['1'] },
          'away-lock': { is: 'yes', number: '3' },
        },
        { notes: [['1', '項番4.2：職種ごとに設定します。']] },
      ),
    ],
    expected: ['NOTE-06 warning time-accuracy -'],
  },
  {
    id: 'NOTE-07-pass-a',
    about: 'A yes with a note that stays a yes, though it speaks of options and schedules.',
    disclosures: [sheet('SDS', remark('オプション画面から設定でき、手術予定の表示も制限します。'))],
    expected: [],
  },
  {
    id: 'NOTE-07-fail-a',
    about: 'A yes that is only planned.',
    disclosures: [sheet('SDS', remark('次期バージョンで対応予定です。'))],
    expected: ['NOTE-07 warning screen-privacy planned'],
  },
  {
    id: 'NOTE-07-fail-b',
    about: 'A yes that is sold separately.',
    disclosures: [sheet('SDS', remark('のぞき見防止フィルタは別売です。'))],
    expected: ['NOTE-07 warning screen-privacy extra-cost'],
  },
  {
    id: 'NOTE-07-fail-c',
    about: 'A yes that is left to the institution.',
    disclosures: [sheet('SDS', remark('運用で対応してください。'))],
    expected: ['NOTE-07 warning screen-privacy left-to-institution'],
  },
  {
    id: 'NOTE-07-fail-d',
    about: 'A yes in part, in a note shared by two rows: one finding.',
    disclosures: [
      sheet(
        'SDS',
        {
          ...PLAIN,
          'role-based-access': { is: 'yes', notes: ['1'] },
          'time-accuracy': { is: 'yes', notes: ['1'] },
        },
        { notes: [['1', '一部の機種では対応していません。']] },
      ),
    ],
    expected: ['NOTE-07 warning role-based-access partial'],
  },
  {
    id: 'NOTE-07-fail-e',
    about: 'A yes whose note says that there is no such thing.',
    disclosures: [sheet('SDS', remark('現在は未対応です。'))],
    expected: ['NOTE-07 warning screen-privacy absent'],
  },
  {
    id: 'NOTE-07-fail-f',
    about: 'A yes that depends on the configuration.',
    disclosures: [sheet('SDS', remark('構成により異なります。'))],
    expected: ['NOTE-07 warning screen-privacy depends'],
  },
  {
    id: 'NOTE-08-pass-a',
    about: 'Not applicable, with a reason that is one.',
    disclosures: [sheet('SDS', notApplicable('画面を持たないサービスのため'))],
    expected: [],
  },
  {
    id: 'NOTE-08-fail-a',
    about: 'Not applicable because it is not supported yet.',
    disclosures: [sheet('SDS', notApplicable('現在は未対応です。'))],
    expected: ['NOTE-08 warning screen-privacy absent'],
  },
  {
    id: 'NOTE-08-fail-b',
    about: 'Not applicable because it is planned.',
    disclosures: [sheet('SDS', notApplicable('令和8年度に対応予定です。'))],
    expected: ['NOTE-08 warning screen-privacy planned'],
  },
  {
    id: 'NOTE-08-fail-c',
    about: 'Not applicable because operation takes its place.',
    disclosures: [sheet('SDS', notApplicable('運用で対応してください。'))],
    expected: ['NOTE-08 warning screen-privacy left-to-institution'],
  },
  {
    id: 'NOTE-09-pass-a',
    about: 'No, and the note does not claim otherwise.',
    disclosures: [sheet('SDS', no('運用で補ってください。'))],
    expected: ['ANS-07 warning screen-privacy -'],
  },
  {
    id: 'NOTE-09-fail-a',
    about: 'No, while the note describes the function.',
    disclosures: [sheet('SDS', no('OSの標準機能で対応しています。'))],
    expected: ['ANS-07 warning screen-privacy -', 'NOTE-09 info screen-privacy described'],
  },
  {
    id: 'NOTE-10-pass-a',
    about: 'A note about this product from a version it has passed.',
    disclosures: [sheet('SDS', remark('あおぞら電子カルテ Ver.3.0以降で設定できます。'))],
    expected: [],
  },
  {
    id: 'NOTE-10-fail-a',
    about: 'A note about another product of the vendor.',
    disclosures: [sheet('SDS', remark('あおぞら画像管理では画面の角度を制限します。'))],
    context: {
      otherDisclosures: [
        sheet('MDS', { 'away-lock': 'yes' }, { header: { product: 'あおぞら画像管理' } }),
      ],
    },
    expected: ['NOTE-10 warning screen-privacy product'],
  },
  {
    id: 'NOTE-10-fail-b',
    about: 'A note about a later version of this product.',
    disclosures: [sheet('SDS', remark('Ver.5.0以降で設定できます。'))],
    expected: ['NOTE-10 warning screen-privacy version'],
  },
  {
    id: 'NOTE-11-pass-a',
    about: 'Two versions of one product may carry the same notes.',
    disclosures: [sheet('SDS', WITH_NOTES, { notes: LONG_NOTES })],
    context: {
      otherDisclosures: [
        sheet('SDS', WITH_NOTES, {
          notes: LONG_NOTES,
          header: { version: '4.1' },
          sha256: 'c'.repeat(64),
        }),
      ],
    },
    expected: [],
  },
  {
    id: 'NOTE-11-fail-a',
    about: 'Two products carry the same notes word for word.',
    disclosures: [sheet('SDS', WITH_NOTES, { notes: LONG_NOTES })],
    context: {
      otherDisclosures: [
        sheet('SDS', WITH_NOTES, {
          notes: LONG_NOTES,
          header: { product: 'あおぞら画像管理' },
          sha256: 'c'.repeat(64),
        }),
      ],
    },
    expected: ['NOTE-11 info - -'],
  },
];
