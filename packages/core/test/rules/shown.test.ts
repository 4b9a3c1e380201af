import { expect, it } from 'vitest';
import {
  allFindings,
  checkAll,
  findingText,
  LANGUAGES,
  placeText,
  unfold,
} from '../../src/index.js';
import { CORPUS_AS_OF, CORPUS_CASES } from './corpus/index.js';

const RESULTS = new Map(
  CORPUS_CASES.map(({ id, disclosures, context }) => [
    id,
    checkAll(disclosures, { asOf: CORPUS_AS_OF, ...context }),
  ]),
);
const resultOf = (id: string) => RESULTS.get(id) ?? expect.fail(`no case ${id}`);

/**
 * What a finding shows besides its sentence: where it stands, what was seen and what was expected, as
 * JSON, SARIF and the lists of findings print it.
 */
const SHOWN: readonly (readonly [
  id: string,
  place: string | null,
  actual: string | null,
  expected: string | null,
])[] = [
  ['ANS-01-fail-a', 'SDS!D12', 'blank', 'yes | no | not-applicable'],
  ['ANS-01-fail-b', 'SDS!D15', 'blank', 'yes | no | not-applicable'],
  ['ANS-01-fail-c', 'SDS!D14', 'blank', 'yes | no | not-applicable'],
  ['ANS-02-fail-a', 'SDS!D10', 'はい ○ / いいえ ○', 'yes | no | not-applicable'],
  ['ANS-03-fail-a', 'SDS!D10', '○', 'yes | no | not-applicable'],
  ['ANS-04-fail-a', 'SDS!D10', '一部対応', 'yes | no | not-applicable'],
  ['ANS-05-fail-a', 'SDS!D15', 'no', 'yes'],
  ['ANS-06-fail-a', 'SDS!D10', 'not-applicable', 'yes | no'],
  ['ANS-06-fail-b', 'SDS!D13', 'not-applicable', 'yes | no'],
  ['ANS-07-fail-a', 'SDS!D14', 'no', null],
  ['ANS-08-fail-a', null, 'blank', 'yes | no | not-applicable'],
  ['ANS-08-fail-b', null, 'blank', 'yes | no | not-applicable'],
  ['ANS-09-fail-a', 'SDS!D14', 'blank', 'not-applicable'],
  ['ANS-09-fail-b', 'SDS!D16', 'no', 'not-applicable'],
  ['ANS-09-fail-c', 'SDS!D17', 'blank', 'yes | no | not-applicable'],
  ['ANS-09-fail-d', 'SDS!D17', 'blank', 'not-applicable'],
  ['ANS-09-fail-e', 'SDS!D14', 'blank', 'not-applicable'],
  ['ANS-09-fail-f', 'SDS!D16', 'no', 'not-applicable'],
  ['ANS-09-fail-g', 'SDS!D16', 'blank', 'not-applicable'],
  ['NOTE-01-fail-a', 'SDS!D13', '4', null],
  ['NOTE-01-fail-b', null, '0', '1, 2, 3'],
  ['NOTE-02-fail-a', 'SDS!B121', '2, 3', null],
  ['NOTE-02-fail-b', 'SDS!B120', '保守回線は専用線に限ります。別紙をご覧ください。', null],
  ['NOTE-03-fail-a', 'SDS!D13', 'not-applicable', null],
  ['NOTE-04-fail-a', 'SDS!D13', 'yes', null],
  [
    'NOTE-05-fail-a',
    'SDS!B123',
    '権限は管理者が画面から変更します。',
    '利用者ごとに権限を設定し、職種と担当業務に応じて参照範囲を分けています。',
  ],
  ['NOTE-06-fail-a', 'SDS!D11', '項番4.2：職種ごとに設定します。', '5'],
  ['NOTE-07-fail-a', 'SDS!D13', '次期バージョンで対応予定です。', null],
  ['NOTE-07-fail-b', 'SDS!D13', 'のぞき見防止フィルタは別売です。', null],
  ['NOTE-07-fail-c', 'SDS!D13', '運用で対応してください。', null],
  ['NOTE-07-fail-d', 'SDS!D10', '一部の機種では対応していません。', null],
  ['NOTE-07-fail-e', 'SDS!D13', '現在は未対応です。', null],
  ['NOTE-07-fail-f', 'SDS!D13', '構成により異なります。', null],
  ['NOTE-08-fail-a', 'SDS!D13', '現在は未対応です。', null],
  ['NOTE-08-fail-b', 'SDS!D13', '令和8年度に対応予定です。', null],
  ['NOTE-08-fail-c', 'SDS!D13', '運用で対応してください。', null],
  ['NOTE-09-fail-a', 'SDS!D13', 'OSの標準機能で対応しています。', null],
  ['NOTE-10-fail-a', 'SDS!D13', 'あおぞら画像管理', 'あおぞら電子カルテ'],
  ['NOTE-10-fail-b', 'SDS!D13', '5.0以降', '4.2'],
  ['NOTE-11-fail-a', null, '3', null],
  ['HDR-01-fail-a', null, null, null],
  ['HDR-02-fail-a', null, null, null],
  ['HDR-03-fail-a', 'SDS!C2', '2024-02-30', 'YYYY-MM-DD'],
  ['HDR-03-fail-b', 'SDS!C2', '4月上旬', 'YYYY-MM-DD'],
  ['HDR-04-fail-a', 'SDS!C2', '2022-04-01', '>= 2023-08-25'],
  ['HDR-04-fail-b', 'SDS!C2', '2021-04-01', '>= 2021-10-01'],
  ['HDR-05-fail-a', 'SDS!C2', '2024-06-01', '<= 2024-05-01'],
  ['FORM-01-fail-a', null, null, null],
  ['FORM-01-fail-b', null, '4.7', null],
  ['FORM-02-fail-a', null, '4.0', '4.1'],
  ['FORM-02-fail-b', null, '4.1', '5.0'],
  ['FORM-03-fail-a', null, '5.0', '4.1'],
  ['FORM-04-fail-a', null, null, '5'],
  ['FORM-04-fail-b', null, null, '5'],
  ['FORM-04-fail-c', null, null, 'time-accuracy'],
  ['FORM-04-fail-d', null, '0', '14'],
  ['FORM-04-fail-e', null, '0', '14'],
  ['FORM-05-fail-a', null, null, '6.5'],
  ['FORM-05-fail-b', null, null, '6.5'],
  ['FORM-06-fail-a', 'SDS!D15', null, null],
  ['FORM-06-fail-b', 'SDS!D13', null, null],
  [
    'FORM-07-fail-a',
    'SDS!D11',
    '利用者を限って使わせる予定がありますか（見本）',
    '利用者を限って使わせますか（見本）',
  ],
  ['FORM-08-fail-a', null, null, null],
  ['X-01-fail-a', 'SDS!D13', 'yes', 'not-applicable'],
  ['X-01-fail-b', 'SDS!D13', 'no', 'not-applicable'],
  ['X-01-fail-c', 'SDS!D12', 'yes', 'not-applicable'],
  ['X-02-fail-a', 'SDS!D13', 'not-applicable', 'yes | no'],
  ['X-03-fail-a', 'SDS!D12', 'yes', 'one method yes'],
  ['X-04-fail-b', 'SDS!D14', '1', '>= 2'],
  ['X-04-fail-a', 'SDS!D14', '1', '>= 2'],
  ['X-05-fail-a', 'SDS!D13', 'yes', 'not-applicable'],
  ['X-06-fail-a', 'MDS!D11', 'yes', 'not-applicable'],
  ['X-07-fail-a', 'MDS!D10', 'no', 'yes'],
  ['DOC-01-fail-a', 'SDS!D12', 'MDS', 'SDS'],
  ['DOC-02-fail-a', 'MDS!D11', 'MDS', 'MDS + SDS'],
  ['DOC-03-fail-a', null, 'vbaProject.bin', null],
  ['DOC-04-fail-a', null, '部門一覧.xlsx', null],
  ['DOC-05-fail-a', null, '説明資料.docx', null],
  ['DOC-06-fail-a', null, '作業用', null],
  ['DOC-07-fail-a', null, 'MDS!A1:XFD1048576', null],
  ['DOC-08-fail-a', null, 'xl/drawings/drawing1.xml', null],
  ['DOC-09-fail-a', null, 'budget-cells', null],
  ['DOC-10-fail-a', null, 'password-protected', null],
  ['DOC-11-fail-a', null, 'MDS (12)', null],
  ['READ-05-fail-a', null, '2', null],
  ['READ-06-fail-a', null, 'Shift_JIS', null],
  ['GL-01-fail-a', 'SDS!D12', 'no', null],
  ['GL-02-fail-a', 'SDS!D13', 'no', null],
  ['GL-02-fail-b', 'SDS!D13', 'no', null],
  ['GL-03-fail-a', 'SDS!D12', 'TLS >= 1.2', 'TLS 1.3'],
  ['GL-03-fail-b', 'MDS!D43', 'TLS >= 1.2', 'TLS 1.3'],
  ['GL-04-fail-a', null, '1', '0'],
  ['READ-01-fail-a', 'SDS!D14', '0.60', null],
  ['READ-01-fail-b', 'SDS!D14', '4', null],
  ['READ-02-fail-a', 'SDS!D14', 'staff-training | staff-confidentiality', null],
  ['READ-02-fail-b', 'SDS!D14', 'staff-confidentiality', null],
  ['READ-02-fail-c', 'SDS!D14', '4', null],
  ['READ-03-fail-a', 'SDS!C4', 'あおぞら電子カルテ', null],
  ['READ-04-fail-a', 'SDS!D14', '1', '0'],
  ['READ-07-fail-a', null, '2 / 4', null],
  ['READ-07-fail-b', null, '0 / 0', null],
];

it.each(SHOWN)('%s: at %s, %s instead of %s', (id, ...shown) => {
  const [finding] = unfold(allFindings(resultOf(id))).filter(({ rule }) =>
    id.startsWith(`${rule}-`),
  );
  if (finding === undefined) expect.fail('no finding');
  const { place, actual, expected } = finding;
  expect([place === null ? null : placeText(place), actual, expected]).toEqual(shown);
});

it('leaves out no case that a rule finds fault with', () => {
  const failing = CORPUS_CASES.map(({ id }) => id).filter((id) => id.includes('-fail-'));
  expect(SHOWN.map(([id]) => id)).toEqual(failing);
});

/** What a rule made of a case that it finds no fault with, where that is not simply `pass`. */
const PASSING: Readonly<Record<string, string>> = {
  'FORM-04-pass-a': 'cannot-tell',
  'FORM-05-pass-a': 'cannot-tell',
  'FORM-06-pass-a': 'cannot-tell',
  'GL-02-pass-a': 'not-applicable',
  'HDR-02-pass-a': 'not-applicable',
  'X-03-pass-b': 'not-applicable',
  'X-05-pass-a': 'not-applicable',
};

it.each(CORPUS_CASES)('$id: the rule says what it made of the sheet', ({ id }) => {
  const { disclosures, fileJudgements } = resultOf(id);
  const judged = [...disclosures.flatMap(({ judgements }) => judgements), ...fileJudgements]
    .filter(({ rule }) => id.startsWith(`${rule}-`))
    .map(({ outcome }) => outcome);
  if (id.includes('-fail-')) expect(judged).toContain('fail');
  else expect(judged).toEqual([PASSING[id] ?? 'pass']);
});

it.each(CORPUS_CASES)('$id: no sentence has a gap', ({ id }) => {
  for (const finding of unfold(allFindings(resultOf(id))))
    for (const language of LANGUAGES) {
      const { message, advice } = findingText(finding, language);
      expect(`${message}${advice}`).not.toMatch(/[{}]|undefined|「」|""/);
    }
});
